import { transaction } from '@shop/kit/db'
import { requireOwner } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import type { Context } from '../context.ts'
import { addLines } from '../domain/add-lines.ts'
import type { AddRefusal } from '../domain/add-lines.ts'
import type { Cart } from '../domain/cart.ts'
import { backorderedOf } from '../domain/sellable.ts'
import type { WishlistLineMoveToCartInput } from '../generated.ts'
import { takeOff, wishlistLine } from '../store/wishlists.ts'
import { checkQuantity, checkText } from './input.ts'
import { knownFor } from './known.ts'
import { priceUnavailable } from './price-unavailable.ts'
import type { PriceUnavailable } from './price-unavailable.ts'
import { backordered, stockUnverified } from './warnings.ts'
import type { Warning } from './warnings.ts'

const lineNotFound = {
  code: 'WishlistLineNotFound',
  message: 'There is no such line on the wish list. Read the wish list again.',
  path: ['lineId'] as string[],
} as const

type Refusal = AddRefusal | PriceUnavailable | typeof lineNotFound
type Moved = { kind: 'moved'; cart: Cart; warnings: Warning[] } | Rejected<Refusal>

/** Off the wish list and into the cart, both or neither. */
export const moveToCart = async (
  ctx: Context,
  { lineId, quantity = 1 }: WishlistLineMoveToCartInput,
): Promise<Moved> => {
  const ownerId = requireOwner(ctx.viewer)
  checkText(lineId, ['lineId'])
  checkQuantity(quantity, 1, ['quantity'])
  const missing = reject<Refusal>(lineNotFound)
  const line = await wishlistLine(ctx.db, ownerId, lineId)
  if (!line) return missing
  const { variantId } = line
  const { variants, stock } = await knownFor(ctx, ownerId, [variantId])
  if (!variants) return reject(priceUnavailable)
  const wanted = [{ lineId: ctx.newId('cln'), variantId, quantity, path: [] }]
  return transaction(ctx.db, async (tx): Promise<Moved> => {
    const cart = (await ctx.carts.lockIn(tx, [ownerId])).get(ownerId)
    if (!cart) return missing
    const decision = addLines(cart, wanted, { variants, stock }, ctx.now())
    if (decision.kind === 'rejected') return decision
    if (!(await takeOff(tx, ownerId, lineId))) return missing
    await ctx.carts.saveIn(tx, cart, decision)
    const moved = decision.state.lines.filter((each) => each.variantId === variantId)
    const later = backordered(decision.state, backorderedOf(moved, stock))
    return { kind: 'moved', cart: decision.state, warnings: stock ? later : [stockUnverified] }
  })
}
