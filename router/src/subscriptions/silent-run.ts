const over = { done: true, value: undefined } as const

/**
 * A run that yields nothing and is over when told: the library keeps its books of subscriptions by it, while the results, written
 * once for all, go past it.
 */
export const silentRun = (start: (end: () => void) => () => void): AsyncGenerator<never, undefined, undefined> => {
  let tell: (result: typeof over) => void = () => {}
  const ended = new Promise<typeof over>((resolve) => void (tell = resolve))
  const leave = start(() => tell(over))
  const finish = () => {
    leave()
    tell(over)
    return ended
  }
  return {
    next: () => ended,
    return: finish,
    throw: finish,
    [Symbol.asyncIterator]() {
      return this
    },
    [Symbol.asyncDispose]: async () => void (await finish()),
  }
}
