import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { inventoryAvailability, inventoryHold, inventoryReleaseHold } from '@shop/schema/requests/inventory'
import { paymentsHoldGiftCards, paymentsReleaseGiftCards } from '@shop/schema/requests/payments'
import { productsVariantsForSale } from '@shop/schema/requests/products'
import type { VariantForSale } from '@shop/schema/requests/products'
import { shippingQuoteRates } from '@shop/schema/requests/shipping'
import type { ShippingRate } from '@shop/schema/requests/shipping'
import { usersCheckoutDetails } from '@shop/schema/requests/users'
import type { Address } from '@shop/schema/shapes'
import type { z } from 'zod'
import { cart } from '../src/subgraph.ts'

type Down = 'products' | 'inventory' | 'payments' | 'shipping' | 'users'
type HoldRefusal = NonNullable<z.infer<typeof inventoryHold.answer>['refusal']>
type Card = { giftCardId: string; currency: string; balance: number }
type Hold = { lines: { variantId: string; quantity: number }[]; expiresAt: string }

/** The parts that carts ask, as plain data that a test may change; the warehouse counts its holds as the real one does. */
export type World = TestPart & {
  variants: Map<string, VariantForSale>
  stock: Map<string, number>
  holds: Map<string, Hold>
  rates: Map<string, ShippingRate[]>
  people: Map<string, { email: string | null; addresses: Map<string, Address> }>
  /** When more of a variant than is on the shelf is expected. */
  backorders: Map<string, string | null>
  /** What the warehouse refuses holds with, if anything. */
  refusing: { hold: HoldRefusal | null }
  /** Gift cards by code, and what quotes keep on them by the card's id. */
  cards: Map<string, Card>
  cardHolds: Map<string, Map<string, number>>
  down: Set<Down>
  asked: string[]
  /** A variant on sale, with stock. */
  sell: (some?: Partial<VariantForSale> & { stock?: number }) => string
  freeOf: (variantId: string) => number
}

export const startWorld = async (options: Parameters<typeof startTestPart>[1] = {}): Promise<World> => {
  const part = await startTestPart(cart, options)
  const variants: World['variants'] = new Map()
  const stock: World['stock'] = new Map()
  const holds: World['holds'] = new Map()
  const rates: World['rates'] = new Map([['DE', [rate('shm_express', 1290), rate('shm_standard', 490)]]])
  const people: World['people'] = new Map()
  const backorders: World['backorders'] = new Map()
  const refusing: World['refusing'] = { hold: null }
  const cards: World['cards'] = new Map()
  const cardHolds: World['cardHolds'] = new Map()
  const down: World['down'] = new Set()
  const asked: string[] = []
  const hear = (who: Down, question: string) => {
    if (down.has(who)) throw new Error(`${who} is down`)
    asked.push(question)
  }
  const heldOf = (variantId: string) =>
    [...holds.values()]
      .flatMap((hold) => hold.lines)
      .reduce((sum, line) => sum + (line.variantId === variantId ? line.quantity : 0), 0)
  const freeOf = (variantId: string) => (stock.get(variantId) ?? 0) - heldOf(variantId)

  await part.answering(productsVariantsForSale, ({ variantIds, currency }) => {
    hear('products', 'variantsForSale')
    const found = variantIds.flatMap((id) => variants.get(id) ?? [])
    return {
      variants: found.map((each) => ({
        ...each,
        unitPrice: each.unitPrice?.currency === currency ? each.unitPrice : null,
      })),
    }
  })
  await part.answering(inventoryAvailability, ({ variantIds }) => {
    hear('inventory', 'availability')
    return {
      levels: variantIds.map((variantId) => {
        const expectedAt = backorders.get(variantId)
        const backorder = expectedAt === undefined ? null : { expectedAt }
        return { variantId, available: freeOf(variantId), backorder }
      }),
    }
  })
  await part.answering(inventoryHold, ({ quoteId, lines, expiresAt }) => {
    hear('inventory', 'hold')
    const before = holds.get(quoteId)
    holds.delete(quoteId)
    if (refusing.hold) return { held: false, shortages: [], backordered: [], refusal: refusing.hold }
    const short = lines.filter((line) => line.quantity > freeOf(line.variantId))
    const backordered = short.flatMap(({ lineId, variantId, quantity }) => {
      const expectedAt = backorders.get(variantId)
      const missing = quantity - Math.max(0, freeOf(variantId))
      return expectedAt === undefined ? [] : [{ lineId, variantId, quantity: missing, expectedAt }]
    })
    const shortages = short
      .filter((line) => !backorders.has(line.variantId))
      .map(({ variantId, quantity }) => ({ variantId, requested: quantity, available: freeOf(variantId) }))
    const kept = shortages.length === 0 ? { lines, expiresAt } : before
    if (kept) holds.set(quoteId, kept)
    return { held: shortages.length === 0, shortages, backordered, refusal: null }
  })
  await part.answering(inventoryReleaseHold, ({ quoteId }) => {
    hear('inventory', 'releaseHold')
    return { released: holds.delete(quoteId) }
  })
  await part.answering(paymentsHoldGiftCards, ({ quoteId, codes, currency, amountMinor }) => {
    hear('payments', 'holdGiftCards')
    cardHolds.delete(quoteId)
    const kept = new Map<string, number>()
    const refused: z.infer<typeof paymentsHoldGiftCards.answer>['refused'] = []
    const refuse = (index: number, because: (typeof refused)[number]['because']) => {
      refused.push({ index, because })
      return []
    }
    let left = amountMinor
    const held = codes.flatMap((code, index) => {
      const card = cards.get(code)
      if (!card) return refuse(index, 'UNUSABLE')
      if (card.currency !== currency) return refuse(index, 'OTHER_CURRENCY')
      const others = [...cardHolds.values()].reduce((sum, hold) => sum + (hold.get(card.giftCardId) ?? 0), 0)
      const minor = Math.min(left, card.balance - others)
      if (minor === 0) return refuse(index, 'EMPTY')
      left -= minor
      kept.set(card.giftCardId, minor)
      return [{ giftCardId: card.giftCardId, lastFour: code.slice(-4), amount: { minor, currency } }]
    })
    cardHolds.set(quoteId, kept)
    return { held, refused }
  })
  await part.answering(paymentsReleaseGiftCards, ({ quoteId }) => {
    hear('payments', 'releaseGiftCards')
    return { released: cardHolds.delete(quoteId) }
  })
  await part.answering(shippingQuoteRates, ({ country }) => {
    hear('shipping', 'quoteRates')
    return { rates: rates.get(country) ?? [] }
  })
  await part.answering(usersCheckoutDetails, ({ userId, addressId }) => {
    hear('users', 'checkoutDetails')
    const person = people.get(userId)
    return { email: person?.email ?? null, address: (addressId && person?.addresses.get(addressId)) || null }
  })

  const sell: World['sell'] = ({ stock: count = 1_000, ...some } = {}) => {
    const variantId = some.variantId ?? newId('var')
    variants.set(variantId, { ...aVariant(variantId), ...some })
    stock.set(variantId, count)
    return variantId
  }
  const keeps = { variants, stock, holds, rates, people, backorders, refusing, cards, cardHolds, down, asked }
  return { ...part, ...keeps, sell, freeOf }
}

const rate = (methodId: string, minor: number): ShippingRate => ({
  methodId,
  name: methodId === 'shm_express' ? 'Express' : 'Standard',
  price: { minor, currency: 'EUR' },
  daysMin: 1,
  daysMax: 3,
})

const aVariant = (variantId: string): VariantForSale => ({
  variantId,
  productId: newId('prod'),
  sku: `SKU-${variantId.slice(-6)}`,
  title: 'Enamel mug, red',
  onSale: true,
  unitPrice: { minor: 1190, currency: 'EUR' },
  taxCategory: 'STANDARD',
  weightGrams: 320,
  quantityMax: 99,
  categoryIds: [],
})
