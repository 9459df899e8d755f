import type { CallDesk, DueCall } from '../store/provider-calls.ts'

type Settle<Answered> = (answers: readonly Answered[]) => Promise<void>

/** What of calls is in this process's hands. The rows are the record: what is lost here is found again when its lease ends. */
export type Desk<Answered> = CallDesk & {
  /** Whether it is time to look for calls that nobody has in hand; then not again for a while. */
  isLookDue: () => boolean
  /** What was handed over since. */
  taken: () => DueCall[]
  /** Makes a call; its answer waits to be collected. */
  make: (call: () => Promise<Answered>) => void
  /** While any call is being made, waits for an answer, another call, or so long; settles all answers together. False when there is nothing to wait for. */
  collect: (settle: Settle<Answered>) => Promise<boolean>
  /** Settles what is still being asked. */
  close: () => Promise<void>
}

const lookEveryMs = 400

export const createDesk = <Answered>(): Desk<Answered> => {
  const handed: DueCall[] = []
  const answers: Answered[] = []
  let asking = 0
  let lookedAt = -Infinity
  let settleLast: Settle<Answered> = async () => {}
  let news = Promise.withResolvers<void>()
  const tell = () => {
    news.resolve()
    news = Promise.withResolvers()
  }
  const newsOrTime = async () => {
    const timer = setTimeout(tell, lookEveryMs)
    await news.promise
    clearTimeout(timer)
  }
  const settleAll = async (settle: Settle<Answered>): Promise<boolean> => {
    const settled = answers.splice(0)
    if (settled.length > 0) await settle(settled)
    return settled.length > 0
  }
  const ask = async (call: () => Promise<Answered>) => {
    answers.push(await call())
    asking -= 1
    tell()
  }
  return {
    handOver: (calls) => {
      handed.push(...calls)
      tell()
    },
    isLookDue: () => {
      const isDue = performance.now() - lookedAt >= lookEveryMs
      if (isDue) lookedAt = performance.now()
      return isDue
    },
    taken: () => handed.splice(0),
    make: (call) => {
      asking += 1
      void ask(call)
    },
    collect: async (settle) => {
      settleLast = settle
      if (asking > 0 && handed.length === 0 && answers.length === 0) await newsOrTime()
      const hasSettled = await settleAll(settle)
      return hasSettled || asking > 0
    },
    close: async () => {
      while (asking > 0 || answers.length > 0) {
        if (answers.length === 0) await news.promise
        await settleAll(settleLast)
      }
    },
  }
}
