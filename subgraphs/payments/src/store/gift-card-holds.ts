import { and, eq, inArray, lte } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { availableMinor, holdOnCards, isUsable } from '../domain/gift-card.ts'
import type { CardRefusal } from '../domain/gift-card.ts'
import { giftCardHolds } from './gift-card-tables.ts'
import { lockCards, lockQuote, released, saveHold } from './gift-card-uses.ts'
import type { CardRow, Hold } from './gift-card-uses.ts'

type Wanted = {
  quoteId: string
  codeHashes: readonly string[]
  currency: string
  amountMinor: number
  expiresAt: Date
  at: Date
}
type Held = { giftCardId: string; lastFour: string; minor: number }

/** Keeps up to an amount on cards for a quote; what the same quote kept before is let go first, what an order took over stays. */
export const holdForQuote = (db: Db, wanted: Wanted): Promise<{ held: Held[]; refused: CardRefusal[] }> =>
  transaction(db, async (tx) => {
    const { quoteId, codeHashes, expiresAt, at } = wanted
    const { holds: before, cards: locked } = await lockQuote(tx, quoteId, { codeHashes })
    if (before.some(({ orderId }) => orderId !== null)) return { held: before.map(toHeld(locked)), refused: [] }
    for (const hold of before.filter(({ state }) => state === 'HELD')) await saveHold(tx, hold, released(hold), at)
    const cards = locked.map((card) => ({ ...card, heldMinor: card.heldMinor - keptBy(before, card.id) }))
    const inOrder = codeHashes.map((hash) => cards.find(({ codeHash }) => codeHash === hash) ?? null)
    const { kept, refused } = holdOnCards(inOrder, wanted, at)
    const holds = kept.map(({ giftCardId, minor }, place): Hold => ({
      ...blank,
      quoteId,
      giftCardId,
      place,
      minor,
      keptMinor: minor,
      expiresAt,
    }))
    for (const hold of holds) {
      const old = before.find(({ giftCardId }) => giftCardId === hold.giftCardId)
      await saveHold(tx, old ? released(old) : null, hold, at)
    }
    return { held: holds.map(toHeld(cards)), refused }
  })

const blank = { spentMinor: 0, givenBackMinor: 0, state: 'HELD', orderId: null } as const

/** Lets go of what a quote keeps; false when there was nothing, or an order took it over. */
export const releaseQuote = (db: Db, quoteId: string, at: Date): Promise<boolean> =>
  transaction(db, async (tx) => {
    const holds = (await lockQuote(tx, quoteId)).holds.filter(({ state }) => state === 'HELD')
    for (const hold of holds) await saveHold(tx, hold, released(hold), at)
    return holds.length > 0
  })

const batchMax = 100

/** Lets go of what quotes kept that nobody ordered in time. */
export const releaseLapsed = (db: Db, at: Date): Promise<number> =>
  transaction(db, async (tx) => {
    const isLapsed = and(eq(giftCardHolds.state, 'HELD'), lte(giftCardHolds.expiresAt, at))
    const due = await tx.select().from(giftCardHolds).where(isLapsed).limit(batchMax)
    if (due.length === 0) return 0
    const cardIds = due.map(({ giftCardId }) => giftCardId)
    await lockCards(tx, cardIds)
    const quotes = inArray(
      giftCardHolds.quoteId,
      due.map(({ quoteId }) => quoteId),
    )
    const holds = await tx
      .select()
      .from(giftCardHolds)
      .where(and(isLapsed, quotes, inArray(giftCardHolds.giftCardId, cardIds)))
    for (const hold of holds) await saveHold(tx, hold, released(hold), at)
    return holds.length
  })

type Bound = { quoteId: string; orderId: string; cards: readonly { giftCardId: string; minor: number }[]; at: Date }

/**
 * An order takes over what its quote kept; what lapsed meanwhile is kept anew where it is still there. All or nothing:
 * answers what is kept, which is 0 unless it is all.
 */
export const bindToOrder = async (tx: Db, { quoteId, orderId, cards, at }: Bound): Promise<number> => {
  const ids = cards.map(({ giftCardId }) => giftCardId)
  const { holds, cards: rows } = await lockQuote(tx, quoteId, { cardIds: ids })
  const isThere = ({ giftCardId, minor }: (typeof cards)[number]): boolean => {
    const row = rows.find(({ id }) => id === giftCardId)
    const more = minor - keptBy(holds, giftCardId)
    return row !== undefined && (more <= 0 || (isUsable(row, at) && availableMinor(row) >= more))
  }
  const isTaken = holds.some((hold) => hold.orderId !== null && hold.orderId !== orderId)
  const bound = !isTaken && cards.every(isThere) ? cards : []
  for (const hold of holds.filter(
    ({ state, giftCardId }) => state === 'HELD' && !bound.some((one) => one.giftCardId === giftCardId),
  ))
    await saveHold(tx, hold, released(hold), at)
  for (const [place, { giftCardId, minor }] of bound.entries())
    await saveHold(
      tx,
      holds.find((hold) => hold.giftCardId === giftCardId) ?? null,
      { ...blank, quoteId, giftCardId, place, minor, keptMinor: minor, expiresAt: at, state: 'BOUND', orderId },
      at,
    )
  return bound.reduce((sum, { minor }) => sum + minor, 0)
}

const keptBy = (holds: readonly Hold[], cardId: string): number =>
  holds.find(({ giftCardId }) => giftCardId === cardId)?.keptMinor ?? 0

const toHeld =
  (cards: readonly CardRow[]) =>
  ({ giftCardId, minor }: Hold): Held => ({
    giftCardId,
    minor,
    lastFour: cards.find(({ id }) => id === giftCardId)?.lastFour ?? '',
  })
