import { inArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { screen } from '../domain/screen.ts'
import type { Screening, ScreeningFacts, Suspect } from '../domain/screen.ts'
import type { Judgement } from '../domain/judge.ts'
import { highMinorOf } from '../domain/screening-rules.ts'
import type { FraudRules } from '../domain/screening-rules.ts'
import { records } from './records.ts'
import { screenings } from './screening-tables.ts'

export type ScreeningRow = typeof screenings.$inferSelect

export type NewScreening = typeof screenings.$inferInsert

export type Screened = Screening & Judgement & { suspect: Suspect; facts: ScreeningFacts }

/** What holds of an order that is not judged yet: whoever would go on with it puts it aside instead. */
export const unjudged = (rules: FraudRules, at: Date): Judgement => ({
  decision: 'REVIEW',
  reviewUntil: after(at, rules.reviewMinutes * 60_000),
})

/** Judges an order by its own facts and by what was seen of the same buyer, caller, address and method before. */
export const screenOrder = async (db: Db, rules: FraudRules, suspect: Suspect, at: Date): Promise<Screened> => {
  const facts = await factsOf(db, rules, suspect, at)
  const screening = screen(facts, rules)
  const { reviewUntil } = screening.decision === 'REVIEW' ? unjudged(rules, at) : { reviewUntil: null }
  return { ...screening, suspect, facts, reviewUntil }
}

/** What is kept of a judgement. */
export const screeningRow = (paymentId: string, screened: Screened, at: Date): NewScreening => {
  const { suspect, facts, decision, score, reasons } = screened
  const { shipCountry: _, billCountry: __, ...seen } = suspect
  return { ...seen, paymentId, decision, score, reasons, facts, at }
}

/** Somebody said no: it counts against whoever tries again. */
export type Declined = { paymentId: string; declinedAt: Date }

/** The statement that writes judgements down, with what became of their payments at the same time; each payment has one. */
export const addScreenings = (rows: readonly NewScreening[], declined: readonly Declined[]): SQL => {
  const declinedAt = new Map(declined.map((each) => [each.paymentId, each.declinedAt]))
  const known = rows.map((row) => ({ ...row, declinedAt: declinedAt.get(row.paymentId) ?? null }))
  return sql`insert into screenings select * from ${records(screenings, known)} on conflict (payment_id) do nothing`
}

/** The statement that writes down which payments of those that were judged before are declined. */
export const noteDeclined = (declined: readonly Declined[]): SQL => sql`
  update screenings set declined_at = note.declined_at
  from ${records(screenings, declined)} note where screenings.payment_id = note.payment_id`

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
})

const factsOf = async (db: Db, rules: FraudRules, suspect: Suspect, at: Date): Promise<ScreeningFacts> => {
  const { buyerId, callerHash, addressHash, methodKey, amountMinor, currency } = suspect
  const { shipCountry, billCountry, cardCountry } = suspect
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
         (select count(*)::int as method_recent, count(distinct buyer_id)::int as method_buyers,
                 count(declined_at)::int as method_declined
          from ${seen(sql`method_key = ${methodKey} and ${recent}`)} s) method`)
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
    cardCountry,
  }
}
