import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'
import { checkRow } from '../domain/catalog-row.ts'
import { checkInput } from '../domain/invalid-input.ts'
import { matchRows } from '../domain/match-rows.ts'
import type { Line, Matched } from '../domain/match-rows.ts'
import { requiredText } from '../domain/text.ts'
import { knownOf } from './import-known.ts'
import { writeBatch } from './import-batch.ts'
import type { Ground } from './products.ts'
import { catalogImports as table } from './tables.ts'

export type CatalogImportRow = typeof table.$inferSelect
export type CatalogImports = ReturnType<typeof catalogImports>
export type RowOutcome = {
  line: number
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED'
  productId: string | null
  variantIds: string[]
  reason: string | null
  path: string[] | null
}

export const importRowsMax = 500
const lineSchema = z.number().int().min(1).max(2_000_000_000)
const inputSchema = z.object({
  importKey: requiredText(200),
  fromLine: lineSchema,
  rows: z.array(z.looseObject({ line: lineSchema.nullish() })).max(importRowsMax),
})

/** Takes catalogs in, batch by batch. Each batch is one transaction; one batch at a time, so that names and SKUs are settled once. */
export const catalogImports = (ground: Ground) => ({
  byKey: async (importKey: string): Promise<CatalogImportRow | null> => {
    const [row] = await ground.db.select().from(table).where(eq(table.importKey, importKey))
    return row ?? null
  },

  takeIn: async (input: object) => {
    const { data, invalid } = checkInput(inputSchema, input)
    if (invalid) return reject(invalid)
    const { importKey, fromLine, rows } = data
    const checked = rows.map((row, nth) => ({ line: row.line ?? fromLine + nth, ...checkRow(row) }))
    const lines = checked.flatMap(({ line, row }) => (row ? [{ line, row, hash: hashOf(row) }] : []))
    const bad = checked.flatMap(({ line, bad: because }): Matched[] =>
      because ? [{ kind: 'REFUSED', line, bad: because }] : [],
    )
    return transaction(ground.db, async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('categories'))`)
      const outcomes = [...bad.map(outcomeOf), ...(await takeLines(tx, ground, lines))]
      const place = new Map(checked.map(({ line }, nth) => [line, nth]))
      outcomes.sort((a, b) => (place.get(a.line) ?? 0) - (place.get(b.line) ?? 0))
      const progress = await remember(tx, importKey, outcomes, ground.now())
      return { kind: 'accepted' as const, state: { outcomes, import: progress } }
    })
  },
})

const hashOf = (row: object): string => createHash('sha256').update(JSON.stringify(row)).digest('base64url')

const takeLines = async (tx: Db, ground: Ground, lines: readonly Line[]): Promise<RowOutcome[]> => {
  const known = await knownOf(tx, lines)
  const matched = matchRows(lines, known.products, known.variants)
  const idBySku = new Map(known.variants.map(({ sku, id }) => [sku, id]))
  const written = await writeBatch(tx, ground, matched, known)
  return matched.map((match) => {
    const outcome = outcomeOf(match)
    const productId = outcome.productId ?? written.productIdOf(match.line)
    const skus = 'row' in match ? match.row.variants.map(({ sku }) => sku) : []
    const variantIds = skus.flatMap((sku) => written.variantIdOf(sku) ?? idBySku.get(sku) ?? [])
    return { ...outcome, productId, variantIds }
  })
}

const names = { CREATE: 'CREATED', UPDATE: 'UPDATED', UNCHANGED: 'UNCHANGED', REFUSED: 'REFUSED' } as const

const outcomeOf = (match: Matched): RowOutcome => ({
  line: match.line,
  outcome: names[match.kind],
  productId: 'productId' in match ? match.productId : null,
  variantIds: [],
  reason: match.kind === 'REFUSED' ? match.bad.reason : null,
  path: match.kind === 'REFUSED' ? match.bad.path : null,
})

const remember = async (
  tx: Db,
  importKey: string,
  outcomes: readonly RowOutcome[],
  now: Date,
): Promise<CatalogImportRow> => {
  const count = (of: RowOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === of).length
  const lastLine = outcomes.reduce((last, { line }) => Math.max(last, line), 0)
  const counts = {
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
  }
  const [row] = await tx
    .insert(table)
    .values({ importKey, lastLine, ...counts, startedAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: table.importKey,
      set: {
        lastLine: sql`greatest(${table.lastLine}, excluded.last_line)`,
        created: sql`${table.created} + excluded.created`,
        updated: sql`${table.updated} + excluded.updated`,
        unchanged: sql`${table.unchanged} + excluded.unchanged`,
        refused: sql`${table.refused} + excluded.refused`,
        updatedAt: now,
      },
    })
    .returning()
  if (!row) throw new Error(`the import ${importKey} was not remembered`)
  return row
}
