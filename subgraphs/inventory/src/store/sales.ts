import { and, eq, isNull, sql } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { NewId } from '@shop/kit/id'
import { once } from '@shop/kit/idempotency'
import type { IdempotencyConflict } from '@shop/kit/idempotency'
import { alreadyRunning, noSuchSale } from '../domain/start-sale.ts'
import type { FlashSaleNotFound, FlashSaleRunning, SaleInput } from '../domain/start-sale.ts'
import { moveAll } from './move-queue.ts'
import type { Sale } from './move-queue.ts'
import { flashSales } from './tables.ts'

type Started =
  { kind: 'started'; saleId: string } | { kind: 'refused'; because: FlashSaleRunning | IdempotencyConflict }
type Ended = { kind: 'ended'; sale: Sale } | { kind: 'refused'; because: FlashSaleNotFound }

/** What staff do with sales, and the clock with their queues. */
export type SaleStore = {
  start: (input: SaleInput, by: { scope: string; key: string }) => Promise<Started>
  end: (saleId: string) => Promise<Ended>
  moveQueues: () => Promise<number>
}

export const saleStore = ({ db, newId, outbox }: { db: Db; newId: NewId; outbox: Outbox }): SaleStore => ({
  start: async (input, { scope, key }) => {
    const request = { scope, operation: 'flashSaleStart', key, body: input }
    const outcome = await once<Started>(
      db,
      request,
      (tx) => start(tx, newId('fsl'), input),
      (answer) => answer.kind === 'started',
    )
    return outcome.kind === 'answered' ? outcome.answer : { kind: 'refused', because: outcome.because }
  },
  end: (saleId) => transaction(db, (tx) => end(tx, outbox, saleId)),
  moveQueues: async () => ((await isAnyRunning(db)) ? transaction(db, (tx) => moveAll({ tx, outbox })) : 0),
})

/** As a rule there is no sale: then looking is one statement, and no transaction. */
const isAnyRunning = async (db: Db): Promise<boolean> =>
  (await db.select({ id: flashSales.id }).from(flashSales).where(isNull(flashSales.endedAt)).limit(1)).length > 0

const start = async (tx: Db, id: string, { admissionSeconds, ...rules }: SaleInput): Promise<Started> => {
  const made = await tx
    .insert(flashSales)
    .values({ id, ...rules, admissionMs: admissionSeconds * 1_000 })
    .onConflictDoNothing()
    .returning({ id: flashSales.id })
  if (made.length > 0) return { kind: 'started', saleId: id }
  const [running] = await tx
    .select({ id: flashSales.id })
    .from(flashSales)
    .where(and(eq(flashSales.variantId, rules.variantId), isNull(flashSales.endedAt)))
  return { kind: 'refused', because: alreadyRunning(running?.id ?? '') }
}

/** Those who still wait are told; ending it twice changes nothing. */
const end = async (tx: Db, outbox: Outbox, saleId: string): Promise<Ended> => {
  const [sale] = await tx.select().from(flashSales).where(eq(flashSales.id, saleId)).for('update')
  if (!sale) return { kind: 'refused', because: noSuchSale }
  if (sale.endedAt) return { kind: 'ended', sale }
  const [ended] = await tx
    .update(flashSales)
    .set({ endedAt: sql`clock_timestamp()`, version: sale.version + 1 })
    .where(eq(flashSales.id, saleId))
    .returning()
  const { variantId, isSoldOut } = sale
  await outbox(tx, [
    { type: 'inventory.queueMoved', aggregateId: variantId, data: { variantId, admitted: 0, isSoldOut } },
  ])
  return { kind: 'ended', sale: ended ?? sale }
}
