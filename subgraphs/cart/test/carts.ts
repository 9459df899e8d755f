import { cartIdOf } from '../src/domain/cart.ts'
import type { Cart, CartLine } from '../src/domain/cart.ts'
import type { Sellable } from '../src/domain/sellable.ts'

export const noon = new Date('2026-03-01T12:00:00.000Z')

/** A line of a variant; `var_a` is in line `cln_a`. */
export const aLine = (variantId: string, quantity: number, some: Partial<CartLine> = {}): CartLine => ({
  id: variantId.replace('var', 'cln'),
  variantId,
  productId: variantId.replace('var', 'prod'),
  sku: variantId.toUpperCase(),
  title: 'Enamel mug, red',
  quantity,
  addedPrice: { minor: 1000, currency: 'EUR' },
  addedAt: noon,
  ...some,
})

/** A cart by quantities: `aCart('usr_1', { var_a: 2 })`. */
export const aCart = (ownerId: string, quantities: Record<string, number> = {}): Cart => ({
  id: cartIdOf(ownerId),
  ownerId,
  version: 1,
  updatedAt: noon,
  lines: Object.entries(quantities).map(([variantId, quantity]) => aLine(variantId, quantity)),
})

export const quantitiesOf = (cart: Cart): Record<string, number> =>
  Object.fromEntries(cart.lines.map((line) => [line.variantId, line.quantity]))

export const aSellable = (variantId: string, some: Partial<Sellable> = {}): Sellable => ({
  variantId,
  productId: variantId.replace('var', 'prod'),
  sku: variantId.toUpperCase(),
  title: 'Enamel mug, red',
  onSale: true,
  unitPrice: { minor: 1000, currency: 'EUR' },
  taxCategory: 'STANDARD',
  weightGrams: 300,
  quantityMax: 99,
  categoryIds: [],
  ...some,
})
