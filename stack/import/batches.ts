/** How much one request carries. */
export type BatchLimits = { count: number; size: number }

/** Cuts a stream of things into batches. The same things always give the same batches, so that a batch can be sent again. */
export async function* batchesOf<Item extends { size: number }>(
  items: AsyncIterable<Item>,
  limits: BatchLimits,
): AsyncGenerator<Item[]> {
  let batch: Item[] = []
  let size = 0
  for await (const item of items) {
    if (batch.length > 0 && (batch.length >= limits.count || size + item.size > limits.size)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(item)
    size += item.size
  }
  if (batch.length > 0) yield batch
}

/**
 * Leaves out the batches that an earlier run finished. Of those it keeps the last ones: their rows arrived, but the run may have
 * stopped before all that follows from them.
 */
export async function* unfinished<Item extends { line: number }>(
  batches: AsyncIterable<Item[]>,
  lastLine: number,
  overlap: number,
): AsyncGenerator<Item[]> {
  let held: Item[][] = []
  for await (const batch of batches) {
    const isDone = batch.every(({ line }) => line <= lastLine)
    if (isDone) {
      held = [...held, batch].slice(-overlap)
      continue
    }
    yield* held
    held = []
    yield batch
  }
  yield* held
}
