import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import type { OwnLine, ProviderLine } from '../domain/reconciliation.ts'

type Kind = ProviderLine['kind']

const rows = z.array(
  z.object({
    id: z.string(),
    amount: z.number(),
    fee: z.number().optional(),
    state: z.string(),
    booked: z.number().nullable(),
    open: z.boolean(),
  }),
)

/** Our side of a page of a provider's lines, by their ids. */
export const ownLines = async (db: Db, lines: readonly ProviderLine[]): Promise<(OwnLine | null)[]> => {
  const byKind = new Map<Kind, Map<string, OwnLine>>()
  for (const kind of new Set(lines.map((line) => line.kind)))
    byKind.set(
      kind,
      await readOwn(
        db,
        kind,
        lines.filter((line) => line.kind === kind),
      ),
    )
  return lines.map((line) => byKind.get(line.kind)?.get(keyOf(line)) ?? null)
}

/** A charge is known by its intent; everything else by its own id. */
const keyOf = (line: ProviderLine): string => (line.kind === 'charge' ? line.intentId : line.id)

const readOwn = async (db: Db, kind: Kind, lines: readonly ProviderLine[]): Promise<Map<string, OwnLine>> => {
  const ids = lines.map(keyOf)
  const asked = lines.map(
    (line) => (line.kind === 'intent' ? line.paymentId : line.kind === 'refund' ? line.refundId : null) ?? '',
  )
  const found = rows.parse([...(await db.execute(queries[kind](list(ids), list(asked))))])
  return new Map(
    found.map(({ id, amount, fee, open, booked, state }) => [id, toOwn({ amount, fee, open, booked, state })]),
  )
}

type Read = { amount: number; fee: number | undefined; open: boolean; booked: number | null; state: string }

const toOwn = ({ amount, fee, open, booked, state }: Read): OwnLine => ({
  amountMinor: amount,
  state,
  bookedMinor: booked,
  isOpen: open,
  ...(fee !== undefined && { feeMinor: fee }),
})

const list = (ids: readonly string[]) =>
  sql`(select unnest(array[${sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )}]::text[]))`

type Ids = ReturnType<typeof list>

/** Young things may still be on their way to our books. */
const isYoung = sql`> clock_timestamp() - interval '2 minutes'`
const hasOpenCall = sql`exists (select from provider_calls c where c.payment_id = p.id and c.status = 'PENDING')`
const isMoving = sql`(p.status in ('AUTHORIZING', 'PROCESSING', 'CAPTURING', 'VOIDING') or ${hasOpenCall})`
const bookedFor = (id: ReturnType<typeof sql>) => sql`
  (select coalesce(sum(e.debit_minor - e.credit_minor), 0)::float8 from ledger_entries e
   where e.provider_object_id = ${id} and e.account = 'provider.clearing')`

const queries: Record<Kind, (ids: Ids, asked: Ids) => ReturnType<typeof sql>> = {
  intent: (ids, asked) => sql`
    select p.intent_id as id, p.captured_minor::float8 as amount, p.status as state, ${bookedFor(sql`p.intent_id`)} as booked, ${isMoving} as open
    from payments p where p.intent_id in ${ids}
    union all
    select a.intent, 0, p.status, null, true
    from (select unnest(array(${ids})) as intent, unnest(array(${asked})) as payment) a
    join payments p on p.id = a.payment where p.intent_id is null and ${isMoving}`,
  charge: (ids) => sql`
    select p.intent_id as id, p.captured_minor::float8 as amount, p.status as state, null as booked, ${isMoving} as open
    from payments p where p.intent_id in ${ids}`,
  refund: (ids, asked) => sql`
    select r.provider_refund_id as id, (r.amount_minor - r.gift_minor)::float8 as amount, r.status as state,
           ${bookedFor(sql`r.provider_refund_id`)} as booked, r.status = 'PENDING' as open
    from refunds r where r.provider_refund_id in ${ids}
    union all
    select a.theirs, (r.amount_minor - r.gift_minor)::float8, r.status, null, true
    from (select unnest(array(${ids})) as theirs, unnest(array(${asked})) as ours) a
    join refunds r on r.id = a.ours where r.provider_refund_id is null and r.status = 'PENDING'`,
  dispute: (ids) => sql`
    select d.provider_dispute_id as id, d.amount_minor::float8 as amount, d.status as state, null as booked, d.checked_at ${isYoung} as open
    from disputes d where d.provider_dispute_id in ${ids}`,
  movement: (ids) => sql`
    select m.id, m.amount_minor::float8 as amount, m.fee_minor::float8 as fee, m.cause as state, null as booked, false as open
    from provider_movements m where m.id in ${ids}`,
}
