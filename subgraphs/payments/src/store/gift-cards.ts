import { and, asc, desc, eq, gt, lt, lte, or, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import type { NewId } from '@shop/kit/id'
import { expiryBooking, issueBooking } from '../domain/bookings.ts'
import { availableMinor, isUsable } from '../domain/gift-card.ts'
import type { GiftCard } from '../domain/gift-card.ts'
import { audit } from './audit.ts'
import { giftCards } from './gift-card-tables.ts'
import { book } from './ledger.ts'

export type GiftCardRow = typeof giftCards.$inferSelect
type New = Pick<
  GiftCardRow,
  'id' | 'codeHash' | 'lastFour' | 'currency' | 'reason' | 'issuedBy' | 'createdAt' | 'expiresAt'
> & { minor: number }

/** Issues a card: from now on the shop owes its bearer the amount. */
export const addGiftCard = async (tx: Db, newId: NewId, { minor, ...card }: New): Promise<void> => {
  await tx.insert(giftCards).values({ ...card, issuedMinor: minor, balanceMinor: minor })
  const { currency, createdAt: at, issuedBy: actor, id: subject, reason } = card
  await book(tx, { bookings: [issueBooking(card.id, minor)], subject: null, currency, objectId: card.id, newId, at })
  await audit(tx, { at, actor, action: 'giftCard.issued', subject, after: { minor, currency, reason } })
}

type Disabling = { id: string; by: string; reason: string; at: Date }

/** Ends the use of a card; null when there is none. What orders and quotes keep on it stays theirs, and doing it twice changes nothing. */
export const disableGiftCard = async (tx: Db, { id, by, reason, at }: Disabling): Promise<GiftCardRow | null> => {
  const [card] = await tx.select().from(giftCards).where(eq(giftCards.id, id)).for('update')
  if (!card || card.disabledAt !== null) return card ?? null
  await tx.update(giftCards).set({ disabledAt: at, disabledBy: by }).where(eq(giftCards.id, id))
  await audit(tx, { at, actor: by, action: 'giftCard.disabled', subject: id, after: { reason } })
  return { ...card, disabledAt: at, disabledBy: by }
}

export const giftCardById = async (db: Db, id: string): Promise<GiftCardRow | null> => {
  const [row] = await db.select().from(giftCards).where(eq(giftCards.id, id))
  return row ?? null
}

/** The card of a code, if its bearer may pay with it. */
export const usableCard = async (db: Db, codeHash: string, at: Date): Promise<GiftCardRow | null> => {
  const [row] = await db.select().from(giftCards).where(eq(giftCards.codeHash, codeHash))
  return row && isUsable(row, at) ? row : null
}

export type CardKey = { at: Date; id: string }

/** A page of all cards, newest first. */
export const giftCardPage = (db: Db, page: { limit: number; after: CardKey | null }): Promise<GiftCardRow[]> => {
  const { after } = page
  const isOlder =
    after && or(lt(giftCards.createdAt, after.at), and(eq(giftCards.createdAt, after.at), lt(giftCards.id, after.id)))
  return db
    .select()
    .from(giftCards)
    .where(isOlder ?? undefined)
    .orderBy(desc(giftCards.createdAt), desc(giftCards.id))
    .limit(page.limit)
}

const batchMax = 50

/** Books off what is left on cards whose time is over; what orders keep stays theirs. */
export const expireCards = (db: Db, newId: NewId, at: Date): Promise<number> =>
  transaction(db, async (tx) => {
    const hasRest = gt(giftCards.balanceMinor, giftCards.heldMinor)
    const due = await tx
      .select()
      .from(giftCards)
      .where(and(lte(giftCards.expiresAt, at), hasRest))
      .orderBy(asc(giftCards.id))
      .limit(batchMax)
      .for('update', { skipLocked: true })
    for (const card of due) await expire(tx, newId, card, at)
    return due.length
  })

const expire = async (tx: Db, newId: NewId, card: GiftCard, at: Date): Promise<void> => {
  const { id, currency } = card
  await tx
    .update(giftCards)
    .set({ balanceMinor: sql`${giftCards.heldMinor}` })
    .where(eq(giftCards.id, id))
  const bookings = [expiryBooking(id, availableMinor(card))]
  await book(tx, { bookings, subject: null, currency, objectId: id, newId, at })
}

/** The first card whose balance is not what the books say, or on which more or less is kept than quotes and orders keep. */
export const firstCardMismatch = async (db: Db): Promise<string | null> => {
  const [row] = await db.execute<{ id: string; balance: string; booked: string; held: string; kept: string }>(sql`
    select c.id, c.balance_minor as balance, c.held_minor as held, coalesce(b.booked, 0) as booked, coalesce(h.kept, 0) as kept
    from gift_cards c
    left join (select provider_object_id, sum(credit_minor - debit_minor) as booked from ledger_entries
               where account = 'gift_cards.liability' group by provider_object_id) b on b.provider_object_id = c.id
    left join (select gift_card_id, sum(kept_minor) as kept from gift_card_holds group by gift_card_id) h on h.gift_card_id = c.id
    where c.balance_minor <> coalesce(b.booked, 0) or c.held_minor <> coalesce(h.kept, 0)
    order by c.id limit 1`)
  return row
    ? `${row.id}: booked ${row.booked}, balance ${row.balance}; kept by holds ${row.kept}, kept ${row.held}`
    : null
}
