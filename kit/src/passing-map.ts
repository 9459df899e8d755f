/** So many more may have been put in than are in it, before the map is made anew. */
const room = 16

/** What is on its way through: put in under a key and soon taken out again. */
export type PassingMap<Key, Value> = {
  get: (key: Key) => Value | undefined
  /** Puts in what is not in it yet. */
  add: (key: Key, value: Value) => void
  delete: (key: Key) => void
  keys: () => Iterable<Key>
}

/**
 * A map for what does not stay, at any rate: it is made anew before V8 makes its table anew. V8's old table points at the
 * next one and at all that was in it, so that one old table in the old generation keeps everything that ever came by until
 * the next full collection. See decision 38.
 */
export const createPassingMap = <Key, Value>(): PassingMap<Key, Value> => {
  let things = new Map<Key, Value>()
  let added = 0
  return {
    get: (key) => things.get(key),
    add: (key, value) => {
      if ((added += 1) > things.size + room) {
        things = new Map(things)
        added = 0
      }
      things.set(key, value)
    },
    delete: (key) => void things.delete(key),
    keys: () => things.keys(),
  }
}
