import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { bigint, pgTable, text } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { instant } from './columns.ts'
import { transaction } from './db.ts'
import type { Db } from './db.ts'
import type { Job } from './jobs.ts'
import { chainStart, linkAfter } from './ledger-chain.ts'
import type { ChainReport, LedgerRow, Link } from './ledger-chain.ts'

const linksOf = (ledger: string) => `${ledger}_links`

/** The chain of the table `ledger`, whose key is `seq`: put it into the part's tables, and guard it by a trigger (see the kit's README). */
export const ledgerLinks = (ledger: string) =>
  pgTable(linksOf(ledger), {
    position: bigint('position', { mode: 'number' }).primaryKey(),
    rowId: bigint('row_id', { mode: 'number' }).notNull().unique(),
    rowHash: text('row_hash').notNull(),
    hash: text('hash').notNull(),
    sealedAt: instant('sealed_at')
      .notNull()
      .default(sql`clock_timestamp()`),
  })

/** A row as text that stays the same: keys in Postgres's own order, nulls left out, so that a column added later changes no older row. */
const rowText = sql.raw('jsonb_strip_nulls(to_jsonb(ledger))::text')
const hashOf = (plain: SQL) => sql`encode(sha256(convert_to(${plain}, 'UTF8')), 'hex')`

const batchMax = 5_000
/** No transaction is open for longer, so what was not there this long ago and has a smaller number will not come. */
const latestMs = 60_000

/** What has no link and a number up to this was put in: it came later than any row that was numbered in its turn. */
const settledNumber = (ledger: string) => sql`
  (select coalesce(max(row_id), 0) from ${sql.identifier(linksOf(ledger))}
    where sealed_at < clock_timestamp() - make_interval(secs => ${latestMs / 1_000}))`

const hasNoLink = (ledger: string) =>
  sql`not exists (select from ${sql.identifier(linksOf(ledger))} link where link.row_id = ledger.seq)`

type Sealing<Context> = { ledger: string; db: (context: Context) => Db; everyMs?: number }

/**
 * Appends a link for each committed row that has none. Rows become visible in another order than they were numbered, so
 * the chain is in the order of sealing. Replicas take turns.
 */
export const sealLedger = <Context>({ ledger, db, everyMs = 1_000 }: Sealing<Context>): Job<Context> => {
  const floor = sealedFloor()
  return {
    name: `seal-${ledger.replaceAll('_', '-')}`,
    everyMs,
    run: (context) => transaction(db(context), (tx) => seal(tx, ledger, floor)),
  }
}

/** The number below which every row is sealed: the highest one sealed when we looked a while ago. */
const sealedFloor = () => {
  let floor = 0
  let next = 0
  let at = performance.now()
  return (highest: number): number => {
    if (performance.now() - at > latestMs) {
      floor = next
      next = highest
      at = performance.now()
    }
    return floor
  }
}

const unsealed = z.array(z.object({ row_id: z.number(), row_hash: z.string() }))
const heads = z.array(z.object({ position: z.number(), hash: z.string(), highest: z.number() }))

const seal = async (tx: Db, ledger: string, floor: (highest: number) => number): Promise<number> => {
  const rows = sql.identifier(ledger)
  const links = sql.identifier(linksOf(ledger))
  const [turn] = await tx.execute(sql`
    select pg_try_advisory_xact_lock(hashtext(${linksOf(ledger)})) as mine, set_config('timezone', 'UTC', true)`)
  if (turn?.['mine'] !== true) return 0
  const [found] = heads.parse([
    ...(await tx.execute(sql`
      select position::float8 as position, hash, (select max(row_id) from ${links})::float8 as highest
      from ${links} order by position desc limit 1`)),
  ])
  const head = found ?? { ...chainStart, highest: 0 }
  const waiting = unsealed.parse([
    ...(await tx.execute(sql`
      select seq::float8 as row_id, ${hashOf(rowText)} as row_hash from ${rows} ledger
      where seq > ${floor(head.highest)} and ${hasNoLink(ledger)}
      order by seq limit ${batchMax}`)),
  ])
  if (waiting.length === 0) return 0
  const added = waiting.reduce<Link[]>((chain, row) => {
    chain.push(linkAfter(chain.at(-1) ?? head, row.row_id, row.row_hash))
    return chain
  }, [])
  await tx.insert(ledgerLinks(ledger)).values(added)
  return added.length
}

const report = z.object({
  sealed: z.number(),
  unsealed: z.number(),
  position: z.number().nullable(),
  hash: z.string().nullable(),
})
const breaches = z.array(
  z.object({
    kind: z.enum(['ALTERED', 'REMOVED', 'ADDED', 'LINK']),
    row_id: z.number(),
    position: z.number().nullable(),
  }),
)

/** Recomputes the whole chain from the rows as they are now, inside the database, and names the first row that does not fit. */
export const verifyChain = (db: Db, ledger: string): Promise<ChainReport> =>
  db.transaction(
    async (tx) => {
      await tx.execute(sql`select set_config('timezone', 'UTC', true), set_config('statement_timeout', '120s', true)`)
      const [breach] = breaches.parse([...(await tx.execute(firstBreach(ledger)))])
      const [counted] = await tx.execute(counts(ledger))
      const { sealed, unsealed, position, hash } = report.parse(counted)
      return {
        sealed,
        unsealed,
        head: position === null || hash === null ? chainStart : { position, hash },
        breach: breach ? { kind: breach.kind, rowId: breach.row_id, position: breach.position } : null,
      }
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )

const counts = (ledger: string) => {
  const links = sql.identifier(linksOf(ledger))
  return sql`
    select (select count(*)::float8 from ${links}) as sealed,
      (select count(*)::float8 from ${sql.identifier(ledger)} ledger
        where seq > ${settledNumber(ledger)} and ${hasNoLink(ledger)}) as unsealed,
      (select max(position)::float8 from ${links}) as position,
      (select hash from ${links} order by position desc limit 1) as hash`
}

const firstBreach = (ledger: string) => {
  const rows = sql.identifier(ledger)
  const links = sql.identifier(linksOf(ledger))
  return sql`
    with actual as (select seq, ${hashOf(rowText)} as row_hash from ${rows} ledger),
    chain as (
      select *, lag(position, 1, 0::bigint) over before as position_before, lag(hash, 1, ${chainStart.hash}) over before as hash_before
      from ${links} window before as (order by position)
    ),
    judged as (
      select chain.row_id, chain.position, case
        when position <> position_before + 1
          or hash <> ${hashOf(sql`concat_ws(':', hash_before, position, row_id, chain.row_hash)`)} then 'LINK'
        when actual.seq is null then 'REMOVED'
        when actual.row_hash <> chain.row_hash then 'ALTERED'
      end as kind
      from chain left join actual on actual.seq = chain.row_id
      union all
      select seq, null, 'ADDED' from actual ledger where seq <= ${settledNumber(ledger)} and ${hasNoLink(ledger)}
    )
    select kind, row_id::float8 as row_id, position::float8 as position from judged
    where kind is not null order by judged.position nulls last, judged.row_id limit 1`
}

const exportedMax = 5_000
const rowsOut = z.array(z.object({ rowId: z.number(), text: z.string() }))
const linksOut = z.array(z.object({ position: z.number(), rowId: z.number(), rowHash: z.string(), hash: z.string() }))

/**
 * Hands out rows and links of a ledger as they were at one instant, in batches: what `verifyLinks` needs elsewhere. Without
 * the newest rows, which wait for their link.
 */
export const exportLedger = (
  db: Db,
  ledger: string,
  write: { rows: (rows: LedgerRow[]) => void; links: (links: Link[]) => void },
): Promise<void> =>
  db.transaction(
    async (tx) => {
      await tx.execute(sql`select set_config('timezone', 'UTC', true)`)
      await inBatches(async (last) => {
        const rows = rowsOut.parse([...(await tx.execute(rowsAfter(ledger, last)))])
        write.rows(rows)
        return rows.at(-1)?.rowId
      })
      await inBatches(async (last) => {
        const links = linksOut.parse([...(await tx.execute(linksAfter(ledger, last)))])
        write.links(links)
        return links.at(-1)?.position
      })
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )

/** From the last of one batch to the next, until there is none. */
const inBatches = async (next: (last: number) => Promise<number | undefined>): Promise<void> => {
  let last: number | undefined = 0
  while (last !== undefined) last = await next(last)
}

const rowsAfter = (ledger: string, last: number) => sql`
  select seq::float8 as "rowId", ${rowText} as text from ${sql.identifier(ledger)} ledger
  where seq > ${last} and (seq <= ${settledNumber(ledger)} or not ${hasNoLink(ledger)}) order by seq limit ${exportedMax}`

const linksAfter = (ledger: string, last: number) => sql`
  select position::float8 as position, row_id::float8 as "rowId", row_hash as "rowHash", hash from ${sql.identifier(linksOf(ledger))}
  where position > ${last} order by position limit ${exportedMax}`
