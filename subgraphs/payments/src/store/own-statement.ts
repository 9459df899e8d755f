import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import type { OwnLine, ProviderLine } from '../domain/reconciliation.ts'

export type Listed = OwnLine & { kind: ProviderLine['kind']; id: string }

const rows = z.array(
  z.object({
    kind: z.enum(['intent', 'refund', 'dispute', 'movement']),
    id: z.string(),
    amount: z.number(),
    state: z.string(),
    open: z.boolean(),
  }),
)

const batch = 5_000

/** Everything that our books have of a provider since then: what it must list as well. */
export const ownStatement = async (db: Db, provider: string, since: Date | null): Promise<Listed[]> => {
  const from = (since ?? new Date(0)).toISOString()
  const listed: Listed[] = []
  for (let after = ''; ;) {
    const page = rows.parse([...(await db.execute(pageAfter(provider, from, after)))])
    listed.push(
      ...page.map(({ amount, open, ...row }) => ({ ...row, amountMinor: amount, bookedMinor: null, isOpen: open })),
    )
    const last = page.at(-1)
    if (!last || page.length < batch) return listed
    after = last.id
  }
}

const pageAfter = (provider: string, from: string, after: string) => sql`
  select kind, id, amount, state, open from (
    select 'intent' as kind, p.intent_id as id, p.captured_minor::float8 as amount, p.status as state, p.status = 'AUTHORIZING' as open
    from payments p where p.provider = ${provider} and p.intent_id is not null and p.created_at >= ${from}::timestamptz
    union all
    select 'refund', r.provider_refund_id, (r.amount_minor - r.gift_minor)::float8, r.status, false
    from refunds r join payments p on p.id = r.payment_id
    where p.provider = ${provider} and r.provider_refund_id is not null and r.gift_minor < r.amount_minor and r.created_at >= ${from}::timestamptz
    union all
    select 'dispute', d.provider_dispute_id, d.amount_minor::float8, d.status, false
    from disputes d join payments p on p.id = d.payment_id where p.provider = ${provider} and d.opened_at >= ${from}::timestamptz
    union all
    select 'movement', m.id, m.amount_minor::float8, m.cause, false
    from provider_movements m join payments p on p.id = m.payment_id where p.provider = ${provider} and m.at >= ${from}::timestamptz
      and p.created_at >= ${from}::timestamptz) mine
  where id > ${after} order by id limit ${batch}`
