import { newId } from '@shop/kit/id'
import type { QuoteSnapshot } from '@shop/schema/shapes'
import { placeOrder } from '../src/domain/place-order.ts'
import type { Confirmed, Order, Progress, Sent } from '../src/domain/order.ts'

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const taxed = (net: number, tax: number) => ({ net: eur(net), tax: eur(tax), gross: eur(net + tax), rateBps: 1900 })

export const noon = new Date('2026-06-01T12:00:00.000Z')

const address = {
  name: 'Ada Example',
  company: null,
  line1: 'Example Street 1',
  line2: null,
  city: 'Berlin',
  region: null,
  postalCode: '10115',
  country: 'DE',
  phone: null,
}

/** Two mugs to Berlin: 23.80 + 5.00 shipping. */
export const aQuote = (given: Partial<QuoteSnapshot> = {}): QuoteSnapshot => ({
  quoteId: newId('quo'),
  ownerId: newId('usr'),
  cartId: newId('cart'),
  email: 'ada@example.com',
  market: 'DE',
  currency: 'EUR',
  lines: [
    {
      lineId: 'oln_1',
      variantId: 'var_1',
      productId: 'prod_1',
      sku: 'MUG-RED',
      title: 'Enamel mug, red',
      quantity: 2,
      unitPrice: taxed(1000, 190),
      total: taxed(2000, 380),
      weightGrams: 320,
      categoryIds: ['cat_kitchen', 'cat_mugs'],
      promotions: [],
      backordered: 0,
      expectedAt: null,
    },
  ],
  shipping: { methodId: 'shm_standard', name: 'Standard', price: taxed(420, 80) },
  totals: { lines: eur(2380), shipping: eur(500), discount: eur(0), tax: eur(460), total: eur(2880) },
  promotions: [],
  giftCards: [],
  screening: null,
  shipTo: address,
  billTo: address,
  expiresAt: '2026-06-01T12:15:00.000Z',
  ...given,
})

const payment = {
  provider: 'stripe',
  methodToken: 'pm_card_visa',
  savedMethodId: null,
  methodType: null,
  returnUrl: null,
}

/** An order in a given place of its life. */
export const anOrder = (progress: Progress = { status: 'PENDING' }, given: Partial<Order> = {}): Order => ({
  ...placeOrder(newId('ord'), aQuote(), payment, noon).state,
  progress,
  ...given,
})

/** Two mugs in the north: all that `anOrder` has. */
export const allocations = [{ warehouseId: 'whs_north', lineId: 'oln_1', variantId: 'var_1', quantity: 2 }]

/** So many of its mugs. */
export const mugs = (quantity: number) => [{ lineId: 'oln_1', variantId: 'var_1', quantity }]

/** So many of its mugs, to come from a supplier. */
export const waiting = (quantity: number, expectedAt: string | null = null) =>
  mugs(quantity).map((line) => ({ ...line, expectedAt }))

export const reserved = (given: Partial<Extract<Progress, { status: 'RESERVED' }>> = {}): Progress => ({
  status: 'RESERVED',
  allocations,
  backordered: [],
  waitsForBuyer: false,
  pending: null,
  ...given,
})

export const confirmed = (given: Partial<Confirmed> = {}): Confirmed => ({
  status: 'CONFIRMED',
  allocations,
  backordered: [],
  cancelled: [],
  waivedMinor: 0,
  confirmedAt: noon,
  ...given,
})

type InTransit = Extract<Sent, { status: 'PARTIALLY_SHIPPED' | 'SHIPPED' }>
const sent = {
  allocations,
  backordered: [],
  cancelled: [],
  waivedMinor: 0,
  parcels: [],
  shippedAt: noon,
  returning: [],
  returned: [],
}

export const shipped = (given: Partial<InTransit> = {}): InTransit => ({ ...sent, status: 'SHIPPED', ...given })

export const delivered = (given: Partial<Extract<Sent, { status: 'DELIVERED' }>> = {}): Sent => ({
  ...sent,
  status: 'DELIVERED',
  deliveredAt: noon,
  ...given,
})
