/** A stream of results that is written from one side, read from the other, and really ends when the reader leaves. */
export type Feed<T> = AsyncGenerator<T, void, undefined>

type Writer<T> = { push: (value: T) => void; end: () => void; isClosed: () => boolean }

/** `start` begins to write and returns what undoes it; it is undone as soon as either side ends. */
export const feed = <T>(start: (writer: Writer<T>) => () => void): Feed<T> => {
  const ready: T[] = []
  let waiting: ((result: IteratorResult<T, void>) => void) | null = null
  let isClosed = false
  let undo: (() => void) | null = null

  const close = () => {
    if (isClosed) return
    isClosed = true
    undo?.()
    if (ready.length === 0) waiting?.({ done: true, value: undefined })
  }
  const writer: Writer<T> = {
    push: (value) => {
      if (isClosed) return
      if (waiting) {
        const deliver = waiting
        waiting = null
        deliver({ done: false, value })
      } else ready.push(value)
    },
    end: close,
    isClosed: () => isClosed,
  }
  undo = start(writer)
  if (isClosed) undo()

  const stream: Feed<T> = {
    next: () => {
      const value = ready.shift()
      if (value !== undefined) return Promise.resolve({ done: false, value })
      if (isClosed) return Promise.resolve({ done: true, value: undefined })
      return new Promise((resolve) => void (waiting = resolve))
    },
    return: () => {
      close()
      return Promise.resolve({ done: true, value: undefined })
    },
    throw: (error: unknown) => {
      close()
      return Promise.reject(error instanceof Error ? error : new Error(String(error)))
    },
    [Symbol.asyncIterator]: () => stream,
    [Symbol.asyncDispose]: () => Promise.resolve(close()),
  }
  return stream
}
