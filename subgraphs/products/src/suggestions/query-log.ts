import { counter } from '@shop/kit/telemetry/metrics'
import { isStaff, scopeOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { weightAt } from '../domain/fading.ts'
import { typistsMin } from '../domain/learned-query.ts'
import { queryOf } from '../domain/typed-query.ts'

/** What somebody did with a query: typed it, opened a product that it found, or bought one. */
export type Signal = 'SEARCHED' | 'OPENED' | 'BOUGHT'

const worth: Record<Signal, number> = { SEARCHED: 1, OPENED: 3, BOUGHT: 10 }

/** `found` are the first products that the query found, or the one that was opened or bought. */
export type Noted = {
  signal: Signal
  typed: string
  viewer: Viewer
  found: readonly { id: string; popularity: number }[]
}

/** What was noted of a query on one day, and not yet written down. */
export type Waiting = { query: string; day: string; weight: number; viewers: Set<string>; productIds: string[] }

/** What people search for, held in memory until it is written down: nobody who searches waits for that. */
export type QueryLog = {
  note: (noted: Noted) => void
  /** All that waits; nothing does from then on. */
  take: () => Waiting[]
  /** What could not be written down waits again. */
  giveBack: (waiting: readonly Waiting[]) => void
}

const waitingMax = 5_000
const foundMax = 5

const notCounted = counter('shop_searches_not_counted_total', 'Searches that were forgotten: too many others waited')

/** Counts what buyers search for and find. What finds nothing helps nobody, and staff and partners are not buyers. */
export const createQueryLog = (now: () => Date, max = waitingMax): QueryLog => {
  const waiting = new Map<string, Waiting>()
  const add = (more: Waiting) => {
    const key = `${more.day} ${more.query}`
    const known = waiting.get(key)
    if (!known && waiting.size >= max) notCounted.inc()
    else waiting.set(key, known ? both(known, more) : more)
  }
  return {
    note: ({ signal, typed, viewer, found }) => {
      const query = found.length > 0 && isBuyer(viewer) ? queryOf(typed) : null
      if (query === null) return
      const at = now()
      add({
        query,
        day: at.toISOString().slice(0, 10),
        weight: worth[signal] * interest(found) * weightAt(at),
        viewers: new Set([scopeOf(viewer)]),
        productIds: found.slice(0, foundMax).map(({ id }) => id),
      })
    },
    take: () => {
      const all = [...waiting.values()]
      waiting.clear()
      return all
    },
    giveBack: (all) => all.forEach(add),
  }
}

const isBuyer = (viewer: Viewer): boolean =>
  viewer.kind === 'anonymous' || viewer.kind === 'guest' || (viewer.kind === 'user' && !isStaff(viewer))

/** A query that finds what many bought tells more than one that finds what nobody did. */
const interest = (found: Noted['found']): number =>
  1 + Math.log10(1 + Math.max(0, ...found.slice(0, foundMax).map(({ popularity }) => popularity)))

const both = (one: Waiting, other: Waiting): Waiting => ({
  ...other,
  weight: one.weight + other.weight,
  viewers: new Set([...one.viewers, ...other.viewers].slice(0, typistsMin)),
})
