import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { quantile } from '../quantile.ts'
import type { Told } from './visitors.ts'

type Options = {
  endpoint: string
  productIds: string[]
  /** Buys one thing, and says what came of it. */
  buy: () => Promise<string>
  eventsPerBatch: number
  usualPerSecond: number
  times: number
  rounds: number
  roundMs: number
}

/** How long buying took, and what became of what visitors told meanwhile. */
export type Round = { isBurst: boolean; tookMs: number[]; ends: string[]; told: Told }

/**
 * Lets somebody buy again and again while visitors tell what they look at: as usual, then so many times as much, and so on in
 * turn, so that whatever else slows the machine slows both.
 */
export const clickBurst = async (options: Options): Promise<Round[]> => {
  const { endpoint, productIds, eventsPerBatch, usualPerSecond, times, rounds, roundMs } = options
  const worker = new Worker(join(import.meta.dirname, 'visitors.ts'), {
    workerData: { endpoint, productIds, eventsPerBatch },
  })
  const say = async (word: 'stop' | { batchesPerSecond: number }): Promise<Told> => {
    worker.postMessage(word)
    const [told] = (await once(worker, 'message')) as [Told]
    return told
  }
  const become = (batchesPerSecond: number) => say({ batchesPerSecond })
  const done: Round[] = []
  for (let round = 0; round < 2 * rounds; round += 1) {
    const isBurst = round % 2 === 1
    await become(usualPerSecond * (isBurst ? times : 1))
    // What is measured is the time of the crowd, not its coming.
    await sleep(500)
    const { tookMs, ends } = await buying(options.buy, roundMs)
    done.push({ isBurst, tookMs, ends, told: await become(0) })
  }
  const [late] = await Promise.all([say('stop'), once(worker, 'exit')])
  return [...done, { isBurst: true, tookMs: [], ends: [], told: late }]
}

const buying = async (buy: () => Promise<string>, forMs: number) => {
  const [tookMs, ends]: [number[], string[]] = [[], []]
  for (const until = performance.now() + forMs; performance.now() < until;) {
    const startedAt = performance.now()
    ends.push(await buy())
    tookMs.push(performance.now() - startedAt)
  }
  return { tookMs, ends }
}

/** The middle of the times of all rounds of a kind. */
export const medianMs = (rounds: readonly Round[], isBurst: boolean): number =>
  quantile(
    rounds.filter((round) => round.isBurst === isBurst).flatMap(({ tookMs }) => tookMs),
    0.5,
  )

/** What became of everything that was told in the rounds of a kind. */
export const toldIn = (rounds: readonly Round[], isBurst: boolean): Told => {
  const sum: Told = { batches: 0, refused: 0, accepted: 0, dropped: 0, failed: 0 }
  for (const { told } of rounds.filter((round) => round.isBurst === isBurst))
    for (const key of ['batches', 'refused', 'accepted', 'dropped', 'failed'] as const) sum[key] += told[key]
  return sum
}
