import { sql } from 'drizzle-orm'
import { BadEnvironment } from './config.ts'
import { transaction } from './db.ts'
import type { Db } from './db.ts'
import type { Job } from './jobs.ts'
import { seal, sealedBy, sealedMark, unseal, Unopenable } from './sealed.ts'
import type { KeyRing } from './sealed.ts'

type Column = { table: string; column: string }

const blocksAtOnce = 128

/**
 * Before anything is served: ends the start when the keys do not open what is stored, and seals what a migration left in
 * the clear, as SQL cannot.
 */
export const sealAtStart = async (db: Db, ring: KeyRing): Promise<void> => {
  for (const at of await sealedColumns(db)) {
    await checkKeys(db, ring, at)
    await rewrite(db, ring, at, sealedMark)
  }
}

/** Once after each start: writes anew what older keys sealed, so that they can be given up. */
export const resealOld = (db: Db, ring: KeyRing): Job<object> => {
  let isDone = false
  return {
    name: 'reseal-old',
    everyMs: 60 * 60 * 1_000,
    run: async () => {
      if (isDone) return 0
      for (const at of await sealedColumns(db)) await rewrite(db, ring, at, sealedBy(ring.writes))
      isDone = true
      return 0
    },
  }
}

const sealedColumns = async (db: Db): Promise<Column[]> => {
  const found = await db.execute(sql`
    select relname as table, attname as column
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where atttypid = to_regtype('sealed') and relkind = 'r' and not attisdropped order by 1, 2`)
  return found.map(({ table, column }) => ({ table: String(table), column: String(column) }))
}

const checkKeys = async (db: Db, ring: KeyRing, { table, column }: Column): Promise<void> => {
  const [row] = await db.execute(sql`
    select ${sql.identifier(column)} as value from ${sql.identifier(table)}
    where ${sql.identifier(column)} like ${`${sealedMark}%`} limit 1`)
  if (!row) return
  try {
    unseal(ring, `${table}.${column}`, String(row['value']))
  } catch (error) {
    if (!(error instanceof Unopenable)) throw error
    throw new BadEnvironment(`FIELD_KEYS is not what this database was written with: ${error.message}`)
  }
}

/** Seals every value that does not begin as it should, block by block; what is written meanwhile begins so anyway. */
const rewrite = async (db: Db, ring: KeyRing, at: Column, beginning: string): Promise<void> => {
  const [size] = await db.execute(
    sql`select pg_relation_size(to_regclass(${at.table})) / current_setting('block_size')::int as blocks`,
  )
  const blocks = Number(size?.['blocks'] ?? 0)
  for (let first = 0; first < blocks; first += blocksAtOnce)
    await transaction(db, (tx) => rewriteBlocks(tx, ring, at, beginning, first))
}

const rewriteBlocks = async (
  tx: Db,
  ring: KeyRing,
  { table, column }: Column,
  beginning: string,
  first: number,
): Promise<void> => {
  const [from, name] = [sql.identifier(table), sql.identifier(column)]
  const rows = await tx.execute(sql`
    select ctid::text as place, ${name} as value from ${from}
    where ctid >= ${`(${first},0)`}::tid and ctid < ${`(${first + blocksAtOnce},0)`}::tid
      and ${name} not like ${`${beginning}%`} for update`)
  if (rows.length === 0) return
  const anew = rows.map(({ value }) =>
    seal(ring, `${table}.${column}`, inTheClear(ring, { table, column }, String(value))),
  )
  await tx.execute(sql`
    update ${from} set ${name} = new.value
    from unnest(${sql.param(rows.map(({ place }) => String(place)))}::tid[], ${sql.param(anew)}::text[]) as new (place, value)
    where ${from}.ctid = new.place`)
}

const inTheClear = (ring: KeyRing, { table, column }: Column, value: string): string =>
  value.startsWith(sealedMark) ? unseal(ring, `${table}.${column}`, value) : value
