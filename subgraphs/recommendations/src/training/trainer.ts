import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Trained } from '../store/models.ts'

/** Makes models in a thread of its own. */
export type Trainer = {
  /** Writes the lists of this version, and says what it was made of. Throws when it cannot be made. */
  train: (version: number) => Promise<Trained>
  close: () => Promise<void>
}

const done = z.object({
  interactions: z.number(),
  people: z.number(),
  products: z.number(),
  figures: z.record(z.string(), z.number()),
})

export const createTrainer = (databaseUrl: string): Trainer => {
  const working = new Set<Worker>()
  return {
    train: (version) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(new URL('train-thread.ts', import.meta.url), { workerData: { databaseUrl, version } })
        working.add(worker)
        worker.once('message', (message: unknown) => {
          const read = done.safeParse(message)
          if (read.success) resolve(read.data)
          else
            reject(new Error(z.object({ error: z.string() }).catch({ error: 'no reason given' }).parse(message).error))
        })
        worker.once('error', reject)
        worker.once('exit', (code) => {
          working.delete(worker)
          reject(new Error(`the thread ended with ${code} before the model was made`))
        })
      }),
    close: async () => void (await Promise.all([...working].map((worker) => worker.terminate()))),
  }
}
