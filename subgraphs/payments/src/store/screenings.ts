import { inArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { screen } from '../domain/screen.ts'
import type { Screening, ScreeningFacts } from '../domain/screen.ts'
import { highMinorOf } from '../domain/screening-rules.ts'
import type { FraudRules } from '../domain/screening-rules.ts'
import { records } from './records.ts'
import { screenings } from './screening-tables.ts'

export type ScreeningRow = typeof screenings.$inferSelect

/** What of an order is looked at; who and where are keyed hashes. */
export type Suspect = {
  buyerId: string
  callerHash: string | null
  addressHash: string | null
  methodKey: string | null
  amountMinor: number
  currency: string
  shipCountry: string
  billCountry: string | null
}

export type Screened = Screening & { suspect: Suspect; facts: ScreeningFacts; reviewUntil: Date | null }

/** Judges an order by its own facts and by what was seen of the same buyer, caller, address and method before. */
export const screenOrder = async (db: Db, rules: FraudRules, suspect: Suspect, at: Date): Promise<Screened> => {
  const facts = await factsOf(db, rules, suspect, at)
  const screening = screen(facts, rules)
  const reviewUntil = screening.decision === 'REVIEW' ? after(at, rules.reviewMinutes * 60_000) : null
  return { ...screening, suspect, facts, reviewUntil }
}

/** What is kept of a judgement. */
export const screeningRow = (paymentId: string, screened: Screened, at: Date): typeof screenings.$inferInsert => {
  const { suspect, facts, decision, score, reasons } = screened
  const { shipCountry: _, billCountry: __, ...seen } = suspect
  return { ...seen, paymentId, decision, score, reasons, facts, at }
}

/**
 * What was learnt about a payment later. Somebody said no: it counts against whoever tries again. The provider told where
 * a saved card is from: the next purchase with it is judged by that; tokens are used once, so theirs is never asked for.
 */
export type ScreeningNote = { paymentId: string; declinedAt?: Date; cardCountry?: string }

/** The statement that writes notes down. */
export const noteScreenings = (notes: readonly ScreeningNote[]): SQL => sql`
  update screenings set
    declined_at = coalesce(note.declined_at, screenings.declined_at),
    card_country = coalesce(note.card_country, screenings.card_country)
  from ${records(screenings, mergedByPayment(notes))} note where screenings.payment_id = note.payment_id`

const mergedByPayment = (notes: readonly ScreeningNote[]): ScreeningNote[] => [
  ...notes
    .reduce(
      (merged, note) => merged.set(note.paymentId, { ...merged.get(note.paymentId), ...note }),
      new Map<string, ScreeningNote>(),
    )
    .values(),
]

export const screeningsOf = (db: Db, paymentIds: readonly string[]): Promise<ScreeningRow[]> =>
  db
    .select()
    .from(screenings)
    .where(inArray(screenings.paymentId, [...paymentIds]))

/** Nobody looks further back than so many payments; every limit is far below. */
const seenMax = 60

const counts = z.object({
  buyer_paid: z.number(),
  buyer_largest: z.number().nullable(),
  buyer_recent: z.number(),
  buyer_declined: z.number(),
  caller_recent: z.number(),
  caller_declined: z.number(),
  address_recent: z.number(),
  method_recent: z.number(),
  method_buyers: z.number(),
  method_declined: z.number(),
  card_country: z.string().nullable(),
})

const factsOf = async (db: Db, rules: FraudRules, suspect: Suspect, at: Date): Promise<ScreeningFacts> => {
  const { buyerId, callerHash, addressHash, methodKey, amountMinor, currency, shipCountry, billCountry } = suspect
  const since = after(at, -rules.windowMinutes * 60_000).toISOString()
  const recent = sql`at > ${since}::timestamptz`
  const seen = (where: ReturnType<typeof sql>) =>
    sql`(select * from screenings where ${where} order by at desc limit ${seenMax})`
  const [row] = await db.execute(sql`
    select buyer.*, caller.*, address.*, method.*
    from (select count(*) filter (where declined_at is null)::int as buyer_paid,
                 max(amount_minor) filter (where declined_at is null and currency = ${currency})::float8 as buyer_largest,
                 count(*) filter (where ${recent})::int as buyer_recent,
                 count(*) filter (where ${recent} and declined_at is not null)::int as buyer_declined
          from ${seen(sql`buyer_id = ${buyerId}`)} s) buyer,
         (select count(*)::int as caller_recent, count(declined_at)::int as caller_declined
          from ${seen(sql`caller_hash = ${callerHash} and ${recent}`)} s) caller,
         (select count(*)::int as address_recent from ${seen(sql`address_hash = ${addressHash} and ${recent}`)} s) address,
         (select count(*) filter (where ${recent})::int as method_recent,
                 count(distinct buyer_id) filter (where ${recent})::int as method_buyers,
                 count(declined_at) filter (where ${recent})::int as method_declined,
                 max(card_country) as card_country
          from ${seen(sql`method_key = ${methodKey}`)} s) method`)
  const known = counts.parse(row)
  return {
    amountMinor,
    highMinor: highMinorOf(rules, currency),
    isGuest: buyerId.startsWith('gst_'),
    buyerPaid: known.buyer_paid,
    buyerLargestMinor: known.buyer_largest,
    buyerRecent: known.buyer_recent,
    buyerDeclined: known.buyer_declined,
    callerRecent: known.caller_recent,
    callerDeclined: known.caller_declined,
    addressRecent: known.address_recent,
    methodRecent: known.method_recent,
    methodBuyers: known.method_buyers,
    methodDeclined: known.method_declined,
    shipCountry,
    billCountry,
    cardCountry: known.card_country,
  }
}
