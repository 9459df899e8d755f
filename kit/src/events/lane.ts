import { setTimeout as sleep } from 'node:timers/promises'

/** Things that are worked on in the order in which they came, as many at once as there are by then. */
export type Lane<T> = { add: (thing: T) => Promise<void>; idle: () => Promise<void> }

/**
 * `work` gets at most `most` things at a time, and is not called again before it is done and `restMs` are over. It must
 * not throw.
 */
export const lane = <T>(most: number, work: (things: readonly T[]) => Promise<void>, restMs = 0): Lane<T> => {
  const waiting: { thing: T; done: () => void }[] = []
  let running: Promise<void> | null = null

  const run = async () => {
    while (waiting.length > 0) {
      const taken = waiting.splice(0, most)
      const rest = restMs > 0 ? sleep(restMs) : null
      await work(taken.map(({ thing }) => thing))
      taken.forEach(({ done }) => done())
      await rest
    }
    running = null
  }
  return {
    add: (thing) =>
      new Promise((done) => {
        waiting.push({ thing, done })
        running ??= Promise.resolve().then(run)
      }),
    idle: async () => void (await running),
  }
}

/** Several lanes side by side; things of one key take the same one, so that their order is kept. */
export const lanes = <T>(
  count: number,
  most: number,
  keyOf: (thing: T) => string,
  work: (things: readonly T[]) => Promise<void>,
): Lane<T> => {
  const all = Array.from({ length: count }, () => lane(most, work))
  return {
    add: async (thing) => all[numberOf(keyOf(thing)) % count]?.add(thing),
    idle: async () => void (await Promise.all(all.map(({ idle }) => idle()))),
  }
}

const numberOf = (key: string): number => {
  let number = 0
  for (let at = 0; at < key.length; at += 1) number = (number * 31 + key.charCodeAt(at)) >>> 0
  return number
}
