import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { answer } from '@shop/kit/requests'
import { cartClaimQuote } from '@shop/schema/requests/cart'
import type { QuoteSnapshot } from '@shop/schema/shapes'
import type { Context } from '../context.ts'
import { claimQuote as decide } from '../domain/claim-quote.ts'
import type { Claim } from '../domain/claim-quote.ts'
import type { CheckoutQuoteModel } from '../models.ts'
import { takeOut } from '../quoting/take-out.ts'
import { dropCoupons } from '../store/cart-coupons.ts'
import { lockQuote, sendClaim } from '../store/claim.ts'
import type { Claimable } from '../store/claim.ts'

type Answer =
  | { kind: 'claimed'; quote: QuoteSnapshot }
  | { kind: 'notFound' }
  | { kind: 'expired'; expiredAt: string }
  | { kind: 'alreadyUsed' }

/**
 * Gives a quote to the one order that asks first. What is bought leaves the cart with it, so that who goes on shopping at
 * once never quotes it twice.
 */
export const claimQuote = answer(cartClaimQuote, ({ quoteId, ...claim }, ctx: Context): Promise<Answer> =>
  transaction(ctx.db, async (tx) => {
    ctx.carts.lockRows(tx, claim.ownerIds)
    const { quote, carts } = await lockQuote(tx, quoteId, claim)
    const outcome = decide(quote, claim, ctx.now())
    switch (outcome.kind) {
      case 'claimed':
        if (!quote) return { kind: 'notFound' }
        if (outcome.isFirst) await hand(ctx, tx, { quote, carts }, claim)
        return { kind: 'claimed', quote: quote.snapshot }
      case 'expired':
        return { kind: 'expired', expiredAt: outcome.expiredAt.toISOString() }
      case 'notFound':
      case 'alreadyUsed':
        return { kind: outcome.kind }
    }
  }),
)

type Handed = { quote: CheckoutQuoteModel; carts: Claimable['carts'] }

/** What is not in the quoted cart any more is in the buyer's other one: a login in between may have moved it there. */
const hand = async (ctx: Context, tx: Db, { quote, carts }: Handed, { claimant }: Claim): Promise<void> => {
  const owners = new Set([quote.ownerId, ...carts.keys()])
  const locked = [...owners].map((owner) => carts.get(owner))
  const taken = await takeOut(ctx, tx, locked, quote.snapshot.lines)
  sendClaim(tx, quote, { claimant, taken }, ctx.now())
  const codes = quote.snapshot.promotions.flatMap(({ code }) => code ?? [])
  await dropCoupons(tx, quote.cartId, codes)
}
