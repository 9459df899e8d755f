import type { Ask } from '@shop/kit/requests'
import type { NewId } from '@shop/kit/id'
import type { Log } from '@shop/kit/telemetry/log'
import { usageReport } from '@shop/schema/requests/usage'
import type { UsageBatch } from '@shop/schema/requests/usage'
import type { Counted, Counts } from './counts.ts'
import type { Denials } from './denials.ts'

type Options = { ask: Ask; counts: Counts; denials: Denials; everyMs: number; now: () => Date; newId: NewId; log: Log }

/**
 * Tells users every few seconds what was counted, in one message. While they do not answer, the same batch waits, and
 * what comes meanwhile is counted in the room that there is; a batch that arrives twice is counted once.
 */
export const reportUsage = ({
  ask,
  counts,
  denials,
  everyMs,
  now,
  newId,
  log,
}: Options): { stop: () => Promise<void> } => {
  let waiting: UsageBatch | null = null
  let telling: Promise<void> | null = null

  const next = (): UsageBatch | null => {
    const [counted, denied] = [counts.take(), denials.take()]
    if (!counted && denied.length === 0) return null
    return { batchId: newId('use'), at: now().toISOString(), ...(counted ?? nothingCounted), denials: denied }
  }
  const tell = async (): Promise<void> => {
    waiting ??= next()
    if (!waiting) return
    await ask(usageReport, waiting)
    waiting = null
  }
  const tellOnce = (): Promise<void> =>
    (telling ??= tell()
      .catch((error: unknown) => log.debug({ err: error }, 'usage waits until users take it'))
      .finally(() => (telling = null)))

  const timer = setInterval(() => void tellOnce(), everyMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      // What waited, and then what came meanwhile.
      await tellOnce()
      if (!waiting) await tellOnce()
    },
  }
}

const nothingCounted: Counted = { coordinates: [], operations: [], counts: [] }
