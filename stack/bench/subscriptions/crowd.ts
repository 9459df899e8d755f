import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { createWatcher } from './watcher.ts'
import type { Watcher } from './watcher.ts'

const order = z.discriminatedUnion('ask', [
  z.object({
    ask: z.literal('come'),
    group: z.string(),
    watched: z.array(
      z.object({
        from: z.string(),
        headers: z.record(z.string(), z.string()),
        query: z.string(),
        id: z.string(),
        knowsVersions: z.boolean(),
      }),
    ),
  }),
  z.object({ ask: z.literal('forget'), group: z.string() }),
  z.object({ ask: z.literal('look'), group: z.string() }),
  z.object({ ask: z.literal('leave'), group: z.string() }),
])
const { endpoint } = z.object({ endpoint: z.string() }).parse(workerData)
const comingAtOnce = 50

// Only this thread: the shop's processors are the shop's, as if the crowd had machines of its own.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const groups = new Map<string, Watcher[]>()

const openAll = async (watchers: readonly Watcher[]) => {
  const coming = [...watchers]
  await Promise.all(
    Array.from({ length: comingAtOnce }, async () => {
      for (let one = coming.pop(); one; one = coming.pop()) await one.open()
    }),
  )
}

const answer = async (asked: z.infer<typeof order>): Promise<unknown> => {
  const watchers = groups.get(asked.group) ?? []
  switch (asked.ask) {
    case 'come': {
      const fresh = asked.watched.map((watched) => createWatcher(endpoint, watched))
      groups.set(asked.group, fresh)
      return openAll(fresh)
    }
    case 'forget':
      for (const { lags } of watchers) lags.length = 0
      return null
    case 'look':
      return {
        in: watchers.filter(({ isIn }) => isIn()).length,
        told: watchers.filter(({ messages }) => messages() > 0).length,
        lags: watchers.flatMap(({ lags }) => lags),
        versions: watchers.map(({ versions }) => versions),
      }
    case 'leave':
      for (const { leave } of watchers) leave()
      return null
  }
}

parentPort?.on('message', (message: unknown) => {
  answer(order.parse(message)).then(
    (value) => parentPort?.postMessage({ value: value ?? null }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  )
})
