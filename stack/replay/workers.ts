/** Runs tasks several at once, those of one key one after the other. */
export type Workers = {
  /** Resolves when there is room for more, so that whoever reads a file does not run ahead. */
  add: (key: string, task: () => Promise<void>) => Promise<void>
  /** Resolves when all is done; rejects with the first failure. */
  idle: () => Promise<void>
}

const waitingMaxPerWorker = 4

export const workers = (concurrency: number): Workers => {
  const waiting: { key: string; task: () => Promise<void> }[] = []
  const busy = new Set<string>()
  const running = new Set<Promise<void>>()
  let failure: { error: unknown } | undefined

  const startNext = (): void => {
    const at = waiting.findIndex(({ key }) => !busy.has(key))
    if (at < 0 || running.size >= concurrency || failure) return
    const [next] = waiting.splice(at, 1)
    if (next) start(next)
    startNext()
  }

  const start = ({ key, task }: { key: string; task: () => Promise<void> }): void => {
    busy.add(key)
    const run = task()
      .catch((error: unknown) => {
        failure ??= { error }
      })
      .finally(() => {
        busy.delete(key)
        running.delete(run)
        startNext()
      })
    running.add(run)
  }

  const untilBelow = async (waitingMax: number): Promise<void> => {
    while (waiting.length > waitingMax && running.size > 0 && !failure) await Promise.race(running)
    if (failure) throw failure.error
  }

  return {
    add: async (key, task) => {
      waiting.push({ key, task })
      startNext()
      await untilBelow(concurrency * waitingMaxPerWorker)
    },
    idle: async () => {
      while (running.size > 0) await Promise.race(running)
      if (failure) throw failure.error
    },
  }
}
