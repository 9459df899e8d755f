import type { CartWarningCode } from '../generated.ts'
import type { Cart } from '../domain/cart.ts'
import type { CartLineModel } from '../models.ts'

export type Warning = { code: CartWarningCode; message: string; line: CartLineModel | null }

/** It was done although the stock could not be asked. */
export const stockUnverified: Warning = {
  code: 'STOCK_UNVERIFIED',
  message: 'Whether it is in stock could not be checked right now; the checkout will check again.',
  line: null,
}

/** What was added of which not all is on the shelf. */
export const backordered = (cart: Cart, variantIds: readonly string[]): Warning[] =>
  cart.lines
    .filter((line) => variantIds.includes(line.variantId))
    .map((line) => ({
      code: 'BACKORDER',
      message: 'Not all of this is on the shelf: some of it comes later.',
      line: { ...line, ownerId: cart.ownerId },
    }))

/** The lines of a merged cart whose quantity had to be lowered. */
export const clamped = (cart: Cart, lineIds: readonly string[]): Warning[] =>
  cart.lines
    .filter((line) => lineIds.includes(line.id))
    .map((line) => ({
      code: 'QUANTITY_CLAMPED',
      message: `Together that was more than one order may hold: the quantity is now ${line.quantity}.`,
      line: { ...line, ownerId: cart.ownerId },
    }))
