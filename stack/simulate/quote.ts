import type { QuoteSnapshot } from '@shop/schema/shapes'
import type { World } from './world.ts'

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const taxed = (net: number) => {
  const tax = Math.round(net * 0.19)
  return { net: eur(net), tax: eur(tax), gross: eur(net + tax), rateBps: 1_900 }
}
const nowhere = {
  ...{ name: '', company: null, line1: '', line2: null, city: '' },
  ...{ region: null, postalCode: '', country: 'DE', phone: null },
}
const quoteMs = 15 * 60_000

/** A quote for one or two things, priced as a real one. */
export const quoteFor = (world: World, buyer: number): QuoteSnapshot => {
  const { random } = world
  const variants = random.sample(['var_1', 'var_2'], random.int(1, 2))
  const lines = variants.map((variantId) => {
    const quantity = random.int(1, 2)
    return {
      ...{ lineId: world.newId('oln'), variantId, productId: 'prod_1', sku: variantId, title: variantId, quantity },
      ...{ unitPrice: taxed(1_000), total: taxed(1_000 * quantity), weightGrams: 100, categoryIds: [] },
      ...{ promotions: [], backordered: 0, expectedAt: null },
    }
  })
  const price = taxed(420)
  const sum = (pick: (total: typeof price) => number) => lines.reduce((total, line) => total + pick(line.total), 0)
  const gross = sum((total) => total.gross.minor)
  return {
    ...{ quoteId: world.newId('quo'), ownerId: `usr_${buyer}`, cartId: world.newId('cart'), email: '' },
    ...{ market: 'DE', currency: 'EUR', lines, promotions: [], giftCards: [], screening: null },
    shipping: { methodId: 'shm_standard', name: 'Standard', price },
    totals: {
      lines: eur(gross),
      shipping: price.gross,
      discount: eur(0),
      tax: eur(sum((total) => total.tax.minor) + price.tax.minor),
      total: eur(gross + price.gross.minor),
    },
    shipTo: nowhere,
    billTo: nowhere,
    expiresAt: new Date(world.now().getTime() + quoteMs).toISOString(),
  }
}
