import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { CardMove } from '../domain/bookings.ts'
import { moveCards } from '../domain/card-uses.ts'
import { giftMovesOf } from '../domain/gift.ts'
import type { Payment } from '../domain/payment.ts'
import { giftCardHolds, giftCards } from './gift-card-tables.ts'

const beforeMove = definePoint('payments.gift-move:before')
const afterMove = definePoint('payments.gift-move:after')

/** What quotes and orders have on gift cards. A card's row is always locked before its holds, and cards in the order of their ids. */
export type Hold = typeof giftCardHolds.$inferSelect
export type CardRow = typeof giftCards.$inferSelect

/** Money that comes back to a card which would be over is good for this long at least. */
const graceMs = 90 * 24 * 3_600_000

export const lockCards = (tx: Db, ids: readonly string[]): Promise<CardRow[]> =>
  tx
    .select()
    .from(giftCards)
    .where(inArray(giftCards.id, [...new Set(ids)]))
    .orderBy(asc(giftCards.id))
    .for('update')

type Named = { codeHashes?: readonly string[]; cardIds?: readonly string[] }

/** The holds of a quote, with their cards and the named ones locked; two changes of one quote take turns. */
export const lockQuote = async (
  tx: Db,
  quoteId: string,
  { codeHashes = [], cardIds = [] }: Named = {},
): Promise<{ holds: Hold[]; cards: CardRow[] }> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`gift card holds of ${quoteId}`}))`)
  const isOfQuote = eq(giftCardHolds.quoteId, quoteId)
  const ofQuote = tx.select({ id: giftCardHolds.giftCardId }).from(giftCardHolds).where(isOfQuote)
  const cards = await tx
    .select()
    .from(giftCards)
    .where(
      or(
        inArray(giftCards.id, ofQuote),
        inArray(giftCards.id, [...cardIds]),
        inArray(giftCards.codeHash, [...codeHashes]),
      ),
    )
    .orderBy(asc(giftCards.id))
    .for('update')
  return { cards, holds: await tx.select().from(giftCardHolds).where(isOfQuote).orderBy(asc(giftCardHolds.place)) }
}

/** Writes a hold as it is after a change, and the card's balance with it. */
export const saveHold = async (tx: Db, before: Hold | null, hold: Hold, at: Date): Promise<void> => {
  const { quoteId, giftCardId } = hold
  await tx
    .insert(giftCardHolds)
    .values(hold)
    .onConflictDoUpdate({ target: [giftCardHolds.quoteId, giftCardHolds.giftCardId], set: hold })
  const spent = hold.spentMinor - (before?.spentMinor ?? 0)
  const givenBack = hold.givenBackMinor - (before?.givenBackMinor ?? 0)
  const kept = hold.keptMinor - (before?.keptMinor ?? 0)
  const until = after(at, graceMs).toISOString()
  await tx
    .update(giftCards)
    .set({
      balanceMinor: sql`${giftCards.balanceMinor} - ${spent}::bigint + ${givenBack}::bigint`,
      heldMinor: sql`${giftCards.heldMinor} + ${kept}::bigint`,
      ...(givenBack > 0 && {
        expiresAt: sql`case when ${giftCards.expiresAt} is not null then greatest(${giftCards.expiresAt}, ${until}::timestamptz) end`,
      }),
    })
    .where(eq(giftCards.id, giftCardId))
  if (before && before.quoteId !== quoteId) throw new Error('a hold does not change hands')
}

/** The hold once what is kept by it was let go. */
export const released = (hold: Hold): Hold => ({ ...hold, keptMinor: 0, state: 'RELEASED' })

/** Does to the cards of an order what a change of its payment means, and says what it was for the books. */
export const moveGiftCards = async (tx: Db, from: Payment, to: Payment, at: Date): Promise<CardMove[]> => {
  const moves = giftMovesOf(from, to)
  if (moves.spentMinor === 0 && moves.releasedMinor === 0 && moves.givenBackMinor === 0) return []
  const isOfOrder = and(eq(giftCardHolds.orderId, to.orderId), inArray(giftCardHolds.state, ['BOUND', 'SPENT']))
  const ids = await tx.select({ id: giftCardHolds.giftCardId }).from(giftCardHolds).where(isOfOrder)
  await lockCards(
    tx,
    ids.map(({ id }) => id),
  )
  await beforeMove()
  const uses = await tx.select().from(giftCardHolds).where(isOfOrder).orderBy(asc(giftCardHolds.place))
  const moved = moveCards(uses, moves)
  const cards: CardMove[] = []
  for (const [index, use] of uses.entries()) {
    const next = moved[index]
    if (!next || next === use) continue
    const state = next.keptMinor > 0 ? 'BOUND' : next.spentMinor > 0 ? 'SPENT' : 'RELEASED'
    await saveHold(tx, use, { ...next, state }, at)
    const minor = next.spentMinor - use.spentMinor - (next.givenBackMinor - use.givenBackMinor)
    cards.push({ giftCardId: use.giftCardId, minor })
  }
  await afterMove()
  return cards
}
