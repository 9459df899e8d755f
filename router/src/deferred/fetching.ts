import type { PartError, Run } from '../compiled/run.ts'
import type { LaterScope, Scope } from './scope.ts'

/** Fetches on their way, each block's by itself. */
export type Fetching = {
  /** What comes first is there. */
  first: Promise<void>
  /** What a block waits for is there; gives the errors that this brought. */
  of: (blockId: string) => Promise<readonly PartError[]>
}

/** Begins to fetch; what may come later begins as soon as what it needs is there, not when all that comes first is. */
export const startFetching = (scope: Scope, run: Run): Fetching => {
  const landed = signals<void>()
  const outcomes = signals<readonly PartError[]>()
  const planned = idsWithin(scope)

  const begin = ({ fetch, later }: Scope, own: Run, around: Promise<unknown>): Promise<void> => {
    const fetched = fetch(own)
    // A fetch that has nobody to ask for never lands: when all is over that could have asked, nobody waits for it.
    const over = Promise.all([around, fetched])
    for (const [id, scope] of later) beginLater(id, scope, over).then(outcomes(id).resolve, outcomes(id).reject)
    return fetched
  }

  const beginLater = async (id: string, scope: LaterScope, over: Promise<unknown>): Promise<readonly PartError[]> => {
    await Promise.race([Promise.all(scope.after.map((fetchId) => landed(fetchId).promise)), over])
    const own = { ...run, errors: [], entities: new Map(), landed: tell }
    await begin(scope, own, over)
    return own.errors
  }

  const tell = (fetchId: string) => landed(fetchId).resolve()
  return {
    first: begin(scope, { ...run, landed: tell }, Promise.resolve()),
    of: async (id) => (planned.has(id) ? outcomes(id).promise : []),
  }
}

/** Something that will be said once, by the name of what it is said of. */
const signals = <T>() => {
  const known = new Map<string, PromiseWithResolvers<T>>()
  return (name: string): PromiseWithResolvers<T> => {
    const found = known.get(name)
    if (found) return found
    const made = Promise.withResolvers<T>()
    // Who waits for it hears of a failure; perhaps nobody waits any more.
    made.promise.catch(() => {})
    known.set(name, made)
    return made
  }
}

const idsWithin = ({ later }: Scope): Set<string> =>
  new Set([...later].flatMap(([id, scope]) => [id, ...idsWithin(scope)]))
