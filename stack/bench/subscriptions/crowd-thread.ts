import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Watched } from './watcher.ts'

const reply = z.object({ value: z.unknown().optional(), error: z.string().optional() })
const seen = z.object({
  in: z.number(),
  told: z.number(),
  lags: z.array(z.number()),
  versions: z.array(z.array(z.number())),
})
export type Seen = z.infer<typeof seen>

/** The crowd in a thread of its own; it is asked one thing at a time. */
export const startCrowd = (endpoint: string) => {
  const worker = new Worker(join(import.meta.dirname, 'crowd.ts'), { workerData: { endpoint } })
  const ask = async (message: object): Promise<unknown> => {
    const answered = once(worker, 'message')
    worker.postMessage(message)
    const { value, error } = reply.parse((await answered)[0])
    if (error !== undefined) throw new Error(error)
    return value
  }
  return {
    come: (group: string, watched: readonly Watched[]) => ask({ ask: 'come', group, watched }),
    /** Forgets what was measured so far. */
    forget: (group: string) => ask({ ask: 'forget', group }),
    look: async (group: string): Promise<Seen> => seen.parse(await ask({ ask: 'look', group })),
    leave: (group: string) => ask({ ask: 'leave', group }),
    stop: () => worker.terminate(),
  }
}
export type Crowd = ReturnType<typeof startCrowd>
