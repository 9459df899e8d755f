import { transaction } from '@shop/kit/db'
import { requireOwner } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import { notFound } from '../domain/refusals.ts'
import type { VariantNotFound } from '../domain/refusals.ts'
import { lineNotFound, removeLines } from '../domain/update-lines.ts'
import type { CartLineNotFound } from '../domain/update-lines.ts'
import type { WishlistLineModel } from '../models.ts'
import { keepForLater } from '../store/wishlists.ts'
import type { WishlistFull } from '../store/wishlists.ts'
import { checkText } from './input.ts'
import { priceUnavailable } from './price-unavailable.ts'
import type { PriceUnavailable } from './price-unavailable.ts'

type Kept = { kind: 'kept'; line: WishlistLineModel } | Rejected<WishlistFull | VariantNotFound | PriceUnavailable>

/** Keeps a variant that the catalog knows. */
export const wish = async (ctx: Context, variantId: string): Promise<Kept> => {
  const ownerId = requireOwner(ctx.viewer)
  checkText(variantId, ['variantId'])
  const variant = await ctx.live.variant(variantId)
  if (variant === 'unanswered') return reject(priceUnavailable)
  if (!variant) return reject(notFound(['variantId']))
  const line = await transaction(ctx.db, async (tx) => {
    await ctx.carts.lockIn(tx, [ownerId])
    return keepForLater(tx, newLine(ctx, ownerId, variantId))
  })
  return 'kind' in line ? line : { kind: 'kept', line }
}

type Moved = { kind: 'moved'; cart: Cart; line: WishlistLineModel } | Rejected<WishlistFull | CartLineNotFound>

/** Out of the cart and onto the wish list, both or neither. */
export const moveToWishlist = async (ctx: Context, lineId: string): Promise<Moved> => {
  const ownerId = requireOwner(ctx.viewer)
  return transaction(ctx.db, async (tx): Promise<Moved> => {
    const cart = (await ctx.carts.lockIn(tx, [ownerId])).get(ownerId)
    const found = cart?.lines.find((each) => each.id === lineId)
    if (!cart || !found) return reject(lineNotFound(['lineId']))
    const line = await keepForLater(tx, newLine(ctx, ownerId, found.variantId))
    if ('kind' in line) return line
    const decision = removeLines(cart, [lineId], ctx.now())
    await ctx.carts.saveIn(tx, cart, decision)
    return { kind: 'moved', cart: decision.state, line }
  })
}

const newLine = (ctx: Context, ownerId: string, variantId: string): WishlistLineModel => ({
  id: ctx.newId('whl'),
  ownerId,
  variantId,
  addedAt: ctx.now(),
})
