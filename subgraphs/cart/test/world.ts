import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { inventoryAvailability, inventoryHold, inventoryReleaseHold } from '@shop/schema/requests/inventory'
import { productsVariantsForSale } from '@shop/schema/requests/products'
import type { VariantForSale } from '@shop/schema/requests/products'
import { shippingQuoteRates } from '@shop/schema/requests/shipping'
import type { ShippingRate } from '@shop/schema/requests/shipping'
import { usersCheckoutDetails } from '@shop/schema/requests/users'
import type { Address } from '@shop/schema/shapes'
import { cart } from '../src/subgraph.ts'

type Down = 'products' | 'inventory' | 'shipping' | 'users'
type Hold = { lines: { variantId: string; quantity: number }[]; expiresAt: string }

/** The parts that carts ask, as plain data that a test may change; the warehouse counts its holds as the real one does. */
export type World = TestPart & {
  variants: Map<string, VariantForSale>
  stock: Map<string, number>
  holds: Map<string, Hold>
  rates: Map<string, ShippingRate[]>
  people: Map<string, { email: string | null; addresses: Map<string, Address> }>
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
    return { levels: variantIds.map((variantId) => ({ variantId, available: freeOf(variantId) })) }
  })
  await part.answering(inventoryHold, ({ quoteId, lines, expiresAt }) => {
    hear('inventory', 'hold')
    const before = holds.get(quoteId)
    holds.delete(quoteId)
    const shortages = lines
      .filter((line) => line.quantity > freeOf(line.variantId))
      .map(({ variantId, quantity }) => ({ variantId, requested: quantity, available: freeOf(variantId) }))
    const kept = shortages.length === 0 ? { lines, expiresAt } : before
    if (kept) holds.set(quoteId, kept)
    return { held: shortages.length === 0, shortages, backordered: [], refusal: null }
  })
  await part.answering(inventoryReleaseHold, ({ quoteId }) => {
    hear('inventory', 'releaseHold')
    return { released: holds.delete(quoteId) }
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
  return { ...part, variants, stock, holds, rates, people, down, asked, sell, freeOf }
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
