/** Runs tasks of one key in order, tasks of different keys side by side, `parallelMax` at once. */
export type KeyedQueue = { add: (key: string, task: () => Promise<void>) => Promise<void>; idle: () => Promise<void> }

export const keyedQueue = (parallelMax: number): KeyedQueue => {
  const tails = new Map<string, Promise<void>>()
  const waiting: (() => void)[] = []
  let running = 0

  const enter = () => {
    if (running < parallelMax) {
      running += 1
      return Promise.resolve()
    }
    return new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  const add = (key: string, task: () => Promise<void>) => {
    const before = tails.get(key) ?? Promise.resolve()
    const mine = before.then(async () => {
      await enter()
      try {
        await task()
      } finally {
        leave()
      }
    })
    const tail = mine.catch(() => {})
    tails.set(key, tail)
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key)
    })
    return mine
  }

  return { add, idle: async () => void (await Promise.all(tails.values())) }
}
