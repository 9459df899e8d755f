import { LRUCache } from 'lru-cache'
import type { Seal } from '@shop/kit/seals'

/** Where a recommendation was shown: in which experiment and variant, if any. */
export type Shown = { experimentId: string; variant: string }

export const inNone: Shown = { experimentId: '-', variant: '-' }

/** `<experiment>.<variant>.<product>.<seal>`: what a client gives back, so that nobody votes for what they were not shown. */
export type Marks = {
  of: (shown: Shown, productId: string) => string
  /** Whether we gave out this mark, for this product. */
  isOf: (mark: string, productId: string) => boolean
}

/** Each shown list has a mark for each of its items, and popular items are in many: of so many it is known. */
const knownMax = 50_000

export const createMarks = (seal: Seal): Marks => {
  const known = new LRUCache<string, string>({ max: knownMax })
  return {
    of: ({ experimentId, variant }, productId) => {
      const text = `${experimentId}.${variant}.${productId}`
      const given = known.get(text)
      if (given !== undefined) return given
      const mark = `${text}.${seal.of(text)}`
      known.set(text, mark)
      return mark
    },
    isOf: (mark, productId) => {
      const end = mark.lastIndexOf('.')
      return mark.split('.')[2] === productId && seal.holds(mark.slice(0, end), mark.slice(end + 1))
    },
  }
}
