import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'
import { allocation, pinnedLine, taxedAmount, totals } from '../shapes.ts'

/** Every event of an order names its buyer, so that the router can tell who may be woken by it. Aggregate: the order. */
const step = z.object({ orderId: z.string(), buyerId: z.string() })
const stepExample = { orderId: 'ord_01jd00000000000000000000aa', buyerId: 'usr_01jd00000000000000000000aa' }

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const taxed = (net: number, tax: number) => ({ net: eur(net), tax: eur(tax), gross: eur(net + tax), rateBps: 1900 })

/** The buyer committed to a quote: the order exists, nothing is reserved or paid yet. No address and no e-mail in here: ask. */
export const ordersPlaced = defineEvent('orders.placed', {
  data: step.extend({
    number: z.string(),
    quoteId: z.string(),
    market: z.string(),
    currency: z.string(),
    lines: z.array(pinnedLine),
    shipping: z.object({ methodId: z.string(), price: taxedAmount }),
    totals,
    shipToCountry: z.string().length(2),
    /** How it will be paid: a provider's name and its token for the method; never a card number. */
    payment: z.object({ provider: z.string(), methodToken: z.string(), savedMethodId: z.string().nullable() }),
  }),
  example: {
    ...stepExample,
    number: 'A-10024',
    quoteId: 'quo_01jd00000000000000000000aa',
    market: 'DE',
    currency: 'EUR',
    lines: [
      {
        lineId: 'oln_01jd00000000000000000000aa',
        variantId: 'var_01jd00000000000000000000aa',
        productId: 'prod_01jd00000000000000000000aa',
        sku: 'MUG-RED',
        title: 'Enamel mug, red',
        quantity: 2,
        unitPrice: taxed(1000, 190),
        total: taxed(2000, 380),
        weightGrams: 320,
      },
    ],
    shipping: { methodId: 'shm_standard', price: taxed(420, 80) },
    totals: { lines: eur(2380), shipping: eur(500), discount: eur(0), tax: eur(460), total: eur(2880) },
    shipToCountry: 'DE',
    payment: { provider: 'stripe', methodToken: 'pm_card_visa', savedMethodId: null },
  },
})

/** All lines are reserved: the money may be authorised. */
export const ordersReserved = defineEvent('orders.reserved', { data: step, example: stepExample })

/** The payment waits for the buyer (strong customer authentication). */
export const ordersPaymentActionRequired = defineEvent('orders.paymentActionRequired', {
  data: step,
  example: stepExample,
})

/** The money is held. */
export const ordersAuthorized = defineEvent('orders.authorized', { data: step, example: stepExample })

/** Stock and money are certain: stock leaves the shelf, parcels are made. */
export const ordersConfirmed = defineEvent('orders.confirmed', {
  data: step.extend({ allocations: z.array(allocation), shippingMethodId: z.string() }),
  example: {
    ...stepExample,
    allocations: [
      {
        warehouseId: 'whs_north',
        lineId: 'oln_01jd00000000000000000000aa',
        variantId: 'var_01jd00000000000000000000aa',
        quantity: 2,
      },
    ],
    shippingMethodId: 'shm_standard',
  },
})

const shippedData = step.extend({ shipmentId: z.string() })
const shippedExample = { ...stepExample, shipmentId: 'shp_01jd00000000000000000000aa' }

/** A parcel left, others are still here. */
export const ordersPartiallyShipped = defineEvent('orders.partiallyShipped', {
  data: shippedData,
  example: shippedExample,
})

/** The last parcel left. */
export const ordersShipped = defineEvent('orders.shipped', { data: shippedData, example: shippedExample })

/** The last parcel arrived. */
export const ordersDelivered = defineEvent('orders.delivered', {
  data: step.extend({
    lines: z.array(z.object({ variantId: z.string(), productId: z.string(), quantity: z.number().int() })),
  }),
  example: {
    ...stepExample,
    lines: [{ variantId: 'var_01jd00000000000000000000aa', productId: 'prod_01jd00000000000000000000aa', quantity: 2 }],
  },
})

/** The time for returns is over. */
export const ordersCompleted = defineEvent('orders.completed', { data: step, example: stepExample })

/** It will not be sent: stock and money go back. */
export const ordersCancelled = defineEvent('orders.cancelled', {
  data: step.extend({ reason: z.string() }),
  example: { ...stepExample, reason: 'CHANGED_MY_MIND' },
})

/** Money went back to the buyer; `refundedMinor` is the sum of all refunds so far. */
export const ordersRefunded = defineEvent('orders.refunded', {
  data: step.extend({ refundedMinor: z.number().int(), currency: z.string() }),
  example: { ...stepExample, refundedMinor: 1190, currency: 'EUR' },
})

export const ordersEvents = [
  ordersPlaced,
  ordersReserved,
  ordersPaymentActionRequired,
  ordersAuthorized,
  ordersConfirmed,
  ordersPartiallyShipped,
  ordersShipped,
  ordersDelivered,
  ordersCompleted,
  ordersCancelled,
  ordersRefunded,
] as const
export type OrdersEvent = EventsOf<typeof ordersEvents>
