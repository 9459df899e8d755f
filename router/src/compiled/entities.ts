import { entitiesQuestion, memberOf } from './ask-entities.ts'
import type { EntityAsk, PartAnswer, Run } from './run.ts'
import { partError } from './part-error.ts'

/**
 * Asks for entities. What is asked of one part in the same turn of the loop travels in one request; each ask is
 * settled when its own entities are in place.
 */
export const askForEntities = (run: Run, ask: Omit<EntityAsk, 'done' | 'failed'>): Promise<void> =>
  new Promise((done, failed) => {
    const { part } = ask.fetch
    const waiting = run.entities.get(part)
    if (waiting) return void waiting.push({ ...ask, done, failed })
    run.entities.set(part, [{ ...ask, done, failed }])
    // As soon as all that run now have asked. Not queueMicrotask, which makes a resource for each.
    void Promise.resolve().then(() => {
      const asks = run.entities.get(part) ?? []
      run.entities.delete(part)
      for (const together of groups(asks))
        send(run, part, together).then(
          () => together.forEach(({ done }) => done()),
          (error: unknown) => together.forEach(({ failed }) => failed(error)),
        )
    })
  })

/** Those that can travel together, and each of the others. */
const groups = (asks: readonly EntityAsk[]): EntityAsk[][] => {
  const joinable = asks.filter(({ fetch }) => fetch.selection !== null)
  const alone = asks.filter(({ fetch }) => fetch.selection === null).map((ask) => [ask])
  return joinable.length > 0 ? [joinable, ...alone] : alone
}

const send = async (run: Run, part: string, asks: readonly EntityAsk[]): Promise<void> => {
  const answer = await run.send(part, entitiesQuestion(run, asks))
  settle(run, part, asks, answer)
}

const settle = (run: Run, part: string, asks: readonly EntityAsk[], answer: PartAnswer): void => {
  const { data, errors, degraded = [] } = answer
  const keyOf = (at: number) => memberOf(at, asks.length)
  const faults = errors?.length || degraded.length > 0 ? createFaults() : noFaults
  // What was answered in a lesser way is not kept either.
  if (degraded.length > 0) faults.note(undefined, undefined)
  for (const error of errors ?? []) {
    const [key, at, ...rest] = error.path ?? []
    const ask = asks.find((_, index) => keyOf(index) === key)
    faults.note(ask, at)
    if (!ask || typeof at !== 'number') {
      run.errors.push(partError(part, error, error.path && ask ? [...ask.path, ...error.path] : undefined))
      continue
    }
    for (const place of ask.placesOf(at)) run.errors.push(partError(part, error, [...place, ...rest]))
  }
  if (!data) return
  asks.forEach((ask, at) => {
    const entities = data[keyOf(at)]
    if (Array.isArray(entities) && entities.length === ask.representations.length) ask.take(entities, faults.of(ask))
    else
      run.errors.push(partError(part, { message: 'Expected "data._entities" in response to be an array' }, undefined))
  })
}

type Faults = {
  note: (ask: EntityAsk | undefined, at: unknown) => void
  of: (ask: EntityAsk) => (at: number) => boolean
}

const noFaults: Faults = { note: () => {}, of: () => () => false }

/** Which entities came with errors: all of them, when an error does not say which it is about. */
const createFaults = (): Faults => {
  const known = new Map<EntityAsk, Set<unknown>>()
  let isAnywhere = false
  return {
    note: (ask: EntityAsk | undefined, at: unknown) => {
      isAnywhere ||= !ask || typeof at !== 'number'
      if (ask) known.set(ask, (known.get(ask) ?? new Set()).add(at))
    },
    of: (ask: EntityAsk) => (at: number) => isAnywhere || known.get(ask)?.has(at) === true,
  }
}
