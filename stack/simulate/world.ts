import type { Random } from './random.ts'

/** Time and chance of one simulated world: nothing happens but what was put on its calendar. */
export type World = {
  random: Random
  now: () => Date
  newId: (prefix: string) => string
  /** Puts something on the calendar. */
  after: (delayMs: number, what: () => void) => void
  /** Lives until nothing is on the calendar any more, or its last day has come. */
  live: (lastMs: number) => void
}

type Entry = { atMs: number; seq: number; what: () => void }

const birth = Date.parse('2026-01-01T12:00:00.000Z')

export const newWorld = (random: Random): World => {
  const calendar: Entry[] = []
  let nowMs = 0
  let seq = 0
  let ids = 0
  return {
    random,
    now: () => new Date(birth + nowMs),
    newId: (prefix) => `${prefix}_${String((ids += 1)).padStart(26, '0')}`,
    after: (delayMs, what) => insert(calendar, { atMs: nowMs + delayMs, seq: (seq += 1), what }),
    live: (lastMs) => {
      for (let entry = calendar.pop(); entry && entry.atMs <= lastMs; entry = calendar.pop()) {
        nowMs = entry.atMs
        entry.what()
      }
    },
  }
}

/** The soonest is last; those of the same instant keep their order. */
const insert = (calendar: Entry[], entry: Entry) => {
  let low = 0
  let high = calendar.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = calendar[middle]
    if (other && (other.atMs > entry.atMs || (other.atMs === entry.atMs && other.seq > entry.seq))) low = middle + 1
    else high = middle
  }
  calendar.splice(low, 0, entry)
}
