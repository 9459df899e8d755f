import type { Cache } from '@shop/kit/cache'
import type { Db } from '@shop/kit/db'
import { quantityByVariant } from '../domain/stock.ts'
import type { Held, Hold } from '../domain/decide-holds.ts'
import type { HoldDesk } from './holds.ts'
import { sellableOf } from './levels.ts'
import { groupCommit } from './group-commit.ts'
import { holdingAmong } from './reservation-reads.ts'

/**
 * Remembers for a moment, in Redis, of which variants the database just said that nothing is left, so that a crowd is
 * refused without a transaction. It never says that something is there, and what it remembers wrongly is soon forgotten.
 */
export type Gate = {
  gone: (variantIds: readonly string[]) => Promise<string[]>
  close: (variantIds: readonly string[]) => Promise<void>
  /** Opens what this process closed and what can be sold again. */
  reopen: () => Promise<number>
}

type Options = { cache: Cache; db: Db; now: () => Date; lifeMs: number }

export const soldOutGate = ({ cache, db, now, lifeMs }: Options): Gate => {
  const closed = new Map<string, number>()
  const isClosedHere = (variantId: string) => (closed.get(variantId) ?? 0) > now().getTime()
  return {
    gone: async (variantIds) => {
      if (lifeMs <= 0) return []
      if (variantIds.every(isClosedHere)) return [...variantIds]
      const found = await cache.getMany<boolean>(variantIds.map(keyOf))
      return variantIds.filter((_, index) => found[index] === true)
    },
    close: async (variantIds) => {
      if (lifeMs <= 0) return
      for (const variantId of variantIds) closed.set(variantId, now().getTime() + lifeMs)
      await Promise.all(variantIds.map((variantId) => cache.set(keyOf(variantId), true, lifeMs)))
    },
    reopen: async () => {
      for (const [variantId, until] of closed) if (until < now().getTime()) closed.delete(variantId)
      if (closed.size === 0) return 0
      const back = (await sellableOf(db, [...closed.keys()])).filter(({ available }) => available > 0)
      for (const { variantId } of back) closed.delete(variantId)
      await cache.delete(...back.map(({ variantId }) => keyOf(variantId)))
      return 0
    },
  }
}

const keyOf = (variantId: string) => `gone:${variantId}`

const askedTogetherMax = 256

/** A quote that holds something already is never turned away at the gate: it may ask again. A crowd is looked up together. */
export const gatedDesk = ({ desk, gate, db }: { desk: HoldDesk; gate: Gate; db: Db }): HoldDesk => {
  const isHolding = groupCommit({
    serve: async (quoteIds: readonly string[]) => {
      const holding = await holdingAmong(db, quoteIds)
      return quoteIds.map((quoteId) => holding.has(quoteId))
    },
    keyOf: (quoteId) => quoteId,
    max: askedTogetherMax,
  })
  return async (hold) => {
    const gone = await gate.gone([...new Set(hold.lines.map(({ variantId }) => variantId))])
    if (gone.length > 0 && !(await isHolding(hold.quoteId))) return shortOf(hold, gone)
    const answer = await desk(hold)
    const empty = answer.shortages.filter(({ available }) => available <= 0)
    if (empty.length > 0) await gate.close(empty.map(({ variantId }) => variantId))
    return answer
  }
}

const shortOf = ({ lines }: Hold, gone: readonly string[]): Held => {
  const asked = quantityByVariant(lines)
  const shortages = gone.map((variantId) => ({ variantId, requested: asked.get(variantId) ?? 0, available: 0 }))
  return { held: false, shortages, backordered: [], refusal: null }
}
