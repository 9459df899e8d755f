import { and, inArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Candidate } from '../domain/promotions/promotion.ts'
import { usesPerBuyerMaxOf } from '../domain/promotions/promotion.ts'
import { coupons, promotionBuyers, promotionUses, promotions } from './tables.ts'

/** Somebody else was quicker: these promotions have no use left, so nothing was kept at all. */
export class UsedUp extends Error {
  override name = 'UsedUp'
  readonly promotionIds: readonly string[]

  constructor(promotionIds: readonly string[]) {
    super(`no use is left of ${promotionIds.join(', ')}`)
    this.promotionIds = promotionIds
  }
}

type Use = typeof promotionUses.$inferSelect

/**
 * Keeps one use of each promotion for a quote, inside the transaction that stores it: counters only rise below their
 * limit, so however many ask at once, no more get one than there are. Throws `UsedUp` when one has none left.
 */
export const keepUses = async (
  tx: Db,
  quoteId: string,
  applied: readonly Candidate[],
  marks: readonly string[],
  at: Date,
): Promise<void> => {
  if (applied.length === 0) return
  const uses = applied.map((candidate) => useOf(quoteId, candidate, marks, at))
  const taken = [
    ...(await takeForAll(tx, uses)),
    ...(await takeForCodes(tx, uses)),
    ...(await takeForBuyers(tx, uses, applied)),
  ]
  if (taken.length > 0) throw new UsedUp([...new Set(taken)])
  await tx.insert(promotionUses).values(uses)
}

const useOf = (quoteId: string, { promotion, coupon }: Candidate, marks: readonly string[], at: Date): Use => ({
  quoteId,
  promotionId: promotion.id,
  code: coupon?.code ?? null,
  state: 'KEPT',
  countsForAll: promotion.usesMax !== null,
  countsForCode: coupon !== null && coupon.usesMax !== null,
  buyers: usesPerBuyerMaxOf(promotion) === null ? [] : [...marks],
  changedAt: at,
})

/** Rows are locked in one order, so that two quotes with the same promotions never wait for each other. */
const takeForAll = async (tx: Db, uses: readonly Use[]): Promise<string[]> => {
  const ids = uses.flatMap((use) => (use.countsForAll ? [use.promotionId] : []))
  if (ids.length === 0) return []
  const rows = await tx.execute<{ id: string }>(sql`
    with locked as (select id from ${promotions} where id in ${listOf(ids)} order by id for update)
    update ${promotions} as p set uses = p.uses + 1 from locked
    where p.id = locked.id and (p.uses_max is null or p.uses < p.uses_max) returning p.id`)
  return ids.filter((id) => !rows.some((row) => row.id === id))
}

const takeForCodes = async (tx: Db, uses: readonly Use[]): Promise<string[]> => {
  const counted = uses.flatMap(({ countsForCode, code, promotionId }) =>
    countsForCode && code !== null ? [{ code, promotionId }] : [],
  )
  if (counted.length === 0) return []
  const rows = await tx.execute<{ code: string }>(sql`
    with locked as (
      select code from ${coupons} where code in ${listOf(counted.map(({ code }) => code))} order by code for update)
    update ${coupons} as c set uses = c.uses + 1 from locked
    where c.code = locked.code and (c.uses_max is null or c.uses < c.uses_max) returning c.code`)
  return counted.filter(({ code }) => !rows.some((row) => row.code === code)).map(({ promotionId }) => promotionId)
}

const takeForBuyers = async (tx: Db, uses: readonly Use[], applied: readonly Candidate[]): Promise<string[]> => {
  const missed: string[] = []
  for (const { promotionId, buyers } of inOrderOfIds(uses)) {
    const candidate = applied.find(({ promotion }) => promotion.id === promotionId)
    const max = candidate && usesPerBuyerMaxOf(candidate.promotion)
    if (buyers.length === 0 || max === null || max === undefined) continue
    const rows = await tx
      .insert(promotionBuyers)
      .values(buyers.toSorted().map((buyer) => ({ buyer, promotionId, uses: 1 })))
      .onConflictDoUpdate({
        target: [promotionBuyers.buyer, promotionBuyers.promotionId],
        set: { uses: sql`${promotionBuyers.uses} + 1` },
        setWhere: sql`${promotionBuyers.uses} < ${max}`,
      })
      .returning({ buyer: promotionBuyers.buyer })
    if (rows.length < buyers.length) missed.push(promotionId)
  }
  return missed
}

/** Gives back what quotes keep or used, once: what is given back already stays as it is. */
export const freeUses = async (tx: Db, quoteIds: readonly string[], at: Date): Promise<number> => {
  if (quoteIds.length === 0) return 0
  const freed = await tx
    .update(promotionUses)
    .set({ state: 'FREED', changedAt: at })
    .where(and(inArray(promotionUses.quoteId, [...quoteIds]), sql`${promotionUses.state} <> 'FREED'`))
    .returning()
  await giveBack(
    tx,
    promotions,
    promotions.id,
    freed.filter((use) => use.countsForAll).map((use) => use.promotionId),
  )
  await giveBack(
    tx,
    coupons,
    coupons.code,
    freed.flatMap((use) => (use.countsForCode && use.code !== null ? [use.code] : [])),
  )
  await giveBackToBuyers(tx, freed)
  return freed.length
}

const giveBack = async (
  tx: Db,
  table: typeof promotions | typeof coupons,
  key: typeof promotions.id | typeof coupons.code,
  names: readonly string[],
): Promise<void> => {
  if (names.length === 0) return
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, uses]) => sql`(${name}, ${uses.length}::int)`)
  await tx.execute(sql`
    with given (name, uses) as (values ${sql.join(counts, sql`, `)}),
    locked as (select ${key} from ${table} where ${key} in ${listOf([...new Set(names)])} order by ${key} for update)
    update ${table} set uses = ${table.uses} - given.uses from given, (select count(*) from locked) as all_of_them
    where ${key} = given.name`)
}

const giveBackToBuyers = async (tx: Db, freed: readonly Use[]): Promise<void> => {
  for (const { buyers, promotionId } of inOrderOfIds(freed)) {
    if (buyers.length === 0) continue
    await tx.execute(sql`
      with locked as (
        select buyer from ${promotionBuyers} where buyer in ${listOf(buyers)} and promotion_id = ${promotionId}
        order by buyer for update)
      update ${promotionBuyers} as b set uses = b.uses - 1 from locked
      where b.buyer = locked.buyer and b.promotion_id = ${promotionId}`)
  }
}

const inOrderOfIds = (uses: readonly Use[]): Use[] => uses.toSorted((a, b) => (a.promotionId < b.promotionId ? -1 : 1))

const listOf = (values: readonly string[]): SQL =>
  sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`
