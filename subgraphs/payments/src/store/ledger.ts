import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { NewId } from '@shop/kit/id'
import type { Booking } from '../domain/bookings.ts'
import type { Payment } from '../domain/payment.ts'
import { records } from './records.ts'
import { ledgerEntries } from './tables.ts'

export type LedgerRow = typeof ledgerEntries.$inferSelect

/** Which payment it is about; null for what is about no order. */
type Subject = Pick<Payment, 'id' | 'orderId'>
type Book = { bookings: readonly Booking[]; objectId: string; newId: NewId; at: Date } & (
  { subject: Subject & Pick<Payment, 'amount'> } | { subject: null; currency: string }
)
export type NewEntry = Omit<LedgerRow, 'seq'>

/** What the books say of a change; `objectId` is for entries that name none themselves. */
export const ledgerRows = (given: Book): NewEntry[] => {
  const { bookings, objectId: usual, newId, at, subject } = given
  const currency = given.subject ? given.subject.amount.currency : given.currency
  return bookings.flatMap(({ kind, entries }) => {
    const groupId = newId('led')
    return entries.map(({ account, minor, objectId = usual }) => ({
      groupId,
      kind,
      account,
      debitMinor: Math.max(minor, 0),
      creditMinor: Math.max(-minor, 0),
      currency,
      paymentId: subject?.id ?? null,
      orderId: subject?.orderId ?? null,
      providerObjectId: objectId,
      at,
    }))
  })
}

/** The statement that books entries. Each booking is whole in it: what does not balance is refused. */
export const addEntries = (entries: readonly NewEntry[]): SQL => sql`
  insert into ledger_entries
    (group_id, kind, account, debit_minor, credit_minor, currency, payment_id, order_id, provider_object_id, at)
  select group_id, kind, account, debit_minor, credit_minor, currency, payment_id, order_id, provider_object_id, at
  from ${records(ledgerEntries, entries)}`

/** Books what a change means for the money, in the change's own transaction. */
export const book = async (tx: Db, given: Book): Promise<void> => {
  const entries = ledgerRows(given)
  if (entries.length > 0) await tx.execute(addEntries(entries))
}

/** A page of what was booked for an order, oldest first. */
export const entriesOfOrder = (
  db: Db,
  orderId: string,
  page: { limit: number; after: number | null },
): Promise<LedgerRow[]> =>
  db
    .select()
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.orderId, orderId), page.after === null ? undefined : gt(ledgerEntries.seq, page.after)))
    .orderBy(asc(ledgerEntries.seq))
    .limit(page.limit)

/** Both sides of the ledger per currency. */
export const ledgerTotals = (db: Db) =>
  db
    .select({
      currency: ledgerEntries.currency,
      entries: sql<number>`count(*)::int`,
      debits: sql<string>`sum(${ledgerEntries.debitMinor})`.mapWith(Number),
      credits: sql<string>`sum(${ledgerEntries.creditMinor})`.mapWith(Number),
    })
    .from(ledgerEntries)
    .groupBy(ledgerEntries.currency)
    .orderBy(ledgerEntries.currency)

/** The first payment whose books say something else than its row: what it kept, or what is held. */
export const firstMismatch = async (db: Db): Promise<string | null> => {
  const rows = await db.execute<{ id: string; booked: string; kept: string; memo: string; held: string }>(sql`
    select p.id, coalesce(sum(e.debit_minor - e.credit_minor) filter (where e.account = 'provider.clearing'), 0) as booked,
           p.captured_minor - p.refunded_minor as kept,
           coalesce(sum(e.debit_minor - e.credit_minor) filter (where e.account = 'memo.held'), 0) as memo, p.held_minor as held
    from payments p left join ledger_entries e on e.payment_id = p.id
    group by p.id
    having coalesce(sum(e.debit_minor - e.credit_minor) filter (where e.account = 'provider.clearing'), 0) <> p.captured_minor - p.refunded_minor
        or coalesce(sum(e.debit_minor - e.credit_minor) filter (where e.account = 'memo.held'), 0) <> p.held_minor
    order by p.id limit 1`)
  const [row] = rows
  if (!row) return null
  return `${row.id}: booked ${row.booked}, kept ${row.kept}; held in the books ${row.memo}, held ${row.held}`
}
