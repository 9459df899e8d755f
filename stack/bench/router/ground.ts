import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lifecycle } from '@shop/kit/lifecycle'
import { z } from 'zod'
import { startNats } from '../../servers/nats.ts'
import { startRedis } from '../../servers/redis.ts'
import { ownFolder } from '../own-folder.ts'
import { moveTo } from './child/cores.ts'
import { startCompanion } from './child/talk.ts'
import { composeGraph } from './graph/compose.ts'
import { partNames } from './graph/part-names.ts'

/** What every gateway of one run stands on: the same parts, composed once. */
export type Ground = {
  /** The supergraph, with the addresses of its parts in it. */
  supergraphFile: string
  /** Where each part listens. */
  urls: Record<string, string>
  redisUrl: string
  natsUrl: string
  logs: string
  /** With it our router signs what it asks of a part. */
  secret: string
  /** Whether requests to a part that are the same and under way at once are one, in every gateway. */
  sharing: Sharing
  /** What a rival must know to sign what it asks of this shop's parts; empty where nobody looks. */
  signing: Record<string, string>
  /** How many requests the parts had so far. */
  asked: () => Promise<number>
  stop: () => Promise<void>
}

/** In every gateway alike. */
export type Sharing = 'on' | 'off'

const partUrls = z.record(z.enum(partNames), z.string())

/** Starts the four parts of the benchmark's graph, and the servers that our router needs, away from the gateway's core. */
export const startGround = async (sharing: Sharing): Promise<Ground> => {
  const life = lifecycle((error) => console.error('stopping went wrong:', error))
  const folder = ownFolder()
  life.onStop(folder.remove)
  try {
    const on = { env: {}, folder, port: 0, durable: false, onProgress: () => {} }
    const [nats, redis] = await Promise.all([startNats(on), startRedis(on)])
    for (const server of [nats, redis]) {
      life.onStop(server.stop)
      moveTo('others', server.pid ?? 0)
    }
    const file = join(import.meta.dirname, 'graph/parts-process.ts')
    const parts = await startCompanion(file, { core: 'others', log: join(folder.logs, 'parts.log'), env: production })
    life.onStop(parts.stop)
    const urls = await parts.ask('urls', partUrls)
    const supergraphFile = join(folder.data, 'supergraph.graphql')
    writeFileSync(supergraphFile, composeGraph(urls))
    return {
      ...{ supergraphFile, urls, redisUrl: redis.url, natsUrl: nats.url, logs: folder.logs },
      ...{ secret: 'a router secret for a bench', sharing, signing: {} },
      asked: () => parts.ask('asked', z.number()),
      stop: life.stop,
    }
  } catch (error) {
    await life.stop()
    throw error
  }
}

/** Libraries are as fast as they can be only when they are told. */
export const production = { NODE_ENV: 'production' }
