import { transaction } from '@shop/kit/db'
import { requireUser } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import type { Context } from '../context.ts'
import { emptyCart } from '../domain/cart.ts'
import type { Cart } from '../domain/cart.ts'
import { mergeCarts } from '../domain/merge-carts.ts'
import { quantityMaxUnknown } from '../domain/sellable.ts'
import { handOverCoupons } from '../store/cart-coupons.ts'
import { handOverWishlist } from '../store/wishlists.ts'
import { clamped } from './warnings.ts'
import type { Warning } from './warnings.ts'

const guestNotProven = {
  code: 'GuestNotProven',
  message: 'Send the guest token beside the access token: it proves whose cart is to be merged.',
} as const

type Outcome = { kind: 'merged'; cart: Cart; warnings: Warning[] } | Rejected<typeof guestNotProven>

/** The guest's cart and wish list become the user's, in one transaction that holds both carts. */
export const mergeCart = async (ctx: Context): Promise<Outcome> => {
  const { userId, guestId } = requireUser(ctx.viewer)
  if (!guestId) return reject(guestNotProven)
  const seen = await ctx.carts.byOwners([guestId])
  const variants = await ctx.live.variants(seen.flatMap((cart) => cart.lines.map((line) => line.variantId)))
  const quantityMaxOf = (variantId: string) => variants?.get(variantId)?.quantityMax ?? quantityMaxUnknown
  return transaction(ctx.db, async (tx) => {
    const locked = await ctx.carts.lockIn(tx, [userId, guestId])
    const before = { user: locked.get(userId) ?? emptyCart(userId), guest: locked.get(guestId) ?? emptyCart(guestId) }
    const { user, guest, clampedLineIds } = mergeCarts(before.user, before.guest, quantityMaxOf, ctx.now())
    await ctx.carts.saveIn(tx, before.guest, guest)
    await ctx.carts.saveIn(tx, before.user, user)
    await handOverWishlist(tx, guestId, userId)
    await handOverCoupons(tx, guestId, userId)
    return { kind: 'merged', cart: user.state, warnings: clamped(user.state, clampedLineIds) }
  })
}
