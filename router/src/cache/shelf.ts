import { LRUCache } from 'lru-cache'
import type { Purge } from './purges.ts'

/** What is kept of an answer or an entity: until when it may be given, and what it shows. */
export type Shelved = { expiresAt: number; tags: readonly string[]; bytes: number }

/** The memory of one process, which is bounded in bytes and drops what shows something that changed. */
export type Shelf<Item extends Shelved> = {
  get: (key: string, now: number) => Item | undefined
  /** The same, and also what is too old: nothing has told of it either. */
  last: (key: string) => Item | undefined
  put: (key: string, item: Item) => void
  purge: (what: Purge) => void
  bytes: () => number
}

/** What an item takes beside what it holds: its key, its place in the list, its tags. */
const overheadBytes = 500

export const createShelf = <Item extends Shelved>(bytesMax: number): Shelf<Item> => {
  const keysByTag = new Map<string, Set<string>>()
  const items = new LRUCache<string, Item>({
    maxSize: bytesMax,
    sizeCalculation: ({ bytes }) => bytes + overheadBytes,
    dispose: ({ tags }, key) => tags.forEach((tag) => forget(tag, key)),
  })

  const forget = (tag: string, key: string) => {
    const keys = keysByTag.get(tag)
    if (keys?.delete(key) && keys.size === 0) keysByTag.delete(tag)
  }

  return {
    get: (key, now) => {
      const item = items.get(key)
      return item && item.expiresAt > now ? item : undefined
    },
    last: (key) => items.get(key),
    put: (key, item) => {
      // First, so that what was there takes its own tags with it.
      items.delete(key)
      items.set(key, item)
      if (!items.has(key)) return
      for (const tag of item.tags) {
        const keys = keysByTag.get(tag)
        if (keys) keys.add(key)
        else keysByTag.set(tag, new Set([key]))
      }
    },
    purge: (what) => {
      if (what === 'everything') return items.clear()
      for (const tag of what) for (const key of [...(keysByTag.get(tag) ?? [])]) items.delete(key)
    },
    bytes: () => items.calculatedSize,
  }
}
