/** What is wrong with what an index has of a product. */
export type Difference = 'missing' | 'old' | 'ahead' | 'foreign'

/** What the database says of a product: the version of its document, and whether the index waits for that. */
export type Known = { id: string; version: number; isWaiting: boolean }
/** What an index has of a product. */
export type Indexed = { id: string; version: number }

/**
 * Compares what the database and the index have of a product, if they have it at all; what is on its way differs rightly. An
 * index that is ahead was written before the database was set back, and would refuse what comes.
 */
export const differenceOf = (known: Known | undefined, indexed: Indexed | undefined): Difference | null => {
  if (!known) return indexed ? 'foreign' : null
  if (known.isWaiting) return null
  if (!indexed) return 'missing'
  return indexed.version < known.version ? 'old' : indexed.version > known.version ? 'ahead' : null
}

/** Walks through both, each in the order of its ids, and gives each product once with what is known of it on either side. */
export const sideBySide = async function* (
  known: AsyncIterator<Known>,
  indexed: AsyncIterator<Indexed>,
): AsyncGenerator<{ id: string; known: Known | undefined; indexed: Indexed | undefined }> {
  let [left, right] = await Promise.all([next(known), next(indexed)])
  for (let first = left ?? right; first; first = left ?? right) {
    const id = left && right && right.id < left.id ? right.id : first.id
    const [ofLeft, ofRight] = [left?.id === id ? left : undefined, right?.id === id ? right : undefined]
    yield { id, known: ofLeft, indexed: ofRight }
    if (ofLeft) left = await next(known)
    if (ofRight) right = await next(indexed)
  }
}

const next = async <T>(iterator: AsyncIterator<T, unknown>): Promise<T | undefined> => {
  const { done, value } = await iterator.next()
  return done ? undefined : (value as T)
}
