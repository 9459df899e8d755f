import type { AnyEvent } from '@shop/kit/events/contract'
import type { World } from './world.ts'

/** An event on its way, under the id by which an inbox knows it. */
export type Told = AnyEvent & { id: string }

/** Tables by name; rows are never changed in place. */
export type Tables = Record<string, Map<string, unknown>>

/** What a transaction does beside changing rows: both only count when it commits. */
export type Tx = { tell: (events: readonly AnyEvent[]) => void; afterCommit: (what: () => void) => void }

/** How a transaction ended for whoever waited for it; `unheard`: committed, and then the part died before it could say so. */
export type Ending = 'done' | 'lost' | 'unheard'

/** A part with a database: what it does is whole or not at all, and it may die at any step. */
export type Part<Rows extends Tables> = {
  name: string
  rows: () => Rows
  transact: (work: (rows: Rows, tx: Tx) => void) => Ending
}

export type Trouble = {
  /** How likely a part dies before a commit, and after one. */
  crash: number
  /** How likely an event is delivered twice, and how late it may come. */
  twice: number
  lateMs: number
}

export const simulatedPart = <Rows extends Tables>(
  world: World,
  trouble: Trouble,
  name: string,
  start: Rows,
  publish: (event: Told) => void,
): Part<Rows> => {
  let committed = start
  return {
    name,
    rows: () => committed,
    transact: (work) => {
      const draft = Object.fromEntries(Object.entries(committed).map(([table, rows]) => [table, new Map(rows)])) as Rows
      const events: Told[] = []
      const then: (() => void)[] = []
      work(draft, {
        tell: (told) => void events.push(...told.map((event) => ({ ...event, id: world.newId('evt') }))),
        afterCommit: (what) => void then.push(what),
      })
      if (world.random.chance(trouble.crash)) return 'lost'
      committed = draft
      events.forEach(publish)
      if (world.random.chance(trouble.crash)) return 'unheard'
      then.forEach((what) => what())
      return 'done'
    },
  }
}
