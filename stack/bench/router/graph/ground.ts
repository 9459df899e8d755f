import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lifecycle } from '@shop/kit/lifecycle'
import { z } from 'zod'
import { startNats } from '../../../servers/nats.ts'
import { startRedis } from '../../../servers/redis.ts'
import { ownFolder } from '../../own-folder.ts'
import { startCompanion } from '../child/talk.ts'
import { production } from '../ground.ts'
import type { AsIn, Ground } from '../ground.ts'
import { composeGraph } from './compose.ts'
import { partNames } from './part-names.ts'
import { graphWorkloads } from './workloads.ts'

const partUrls = z.record(z.enum(partNames), z.string())

/** Starts the four parts of the benchmark's graph, and the servers that our router needs. */
export const startGraphGround = async (asIn: AsIn): Promise<Ground> => {
  const life = lifecycle((error) => console.error('stopping went wrong:', error))
  const folder = ownFolder()
  life.onStop(folder.remove)
  try {
    const on = { env: {}, folder, port: 0, durable: false, onProgress: () => {} }
    const [nats, redis] = await Promise.all([startNats(on), startRedis(on)])
    for (const server of [nats, redis]) life.onStop(server.stop)
    const file = join(import.meta.dirname, 'parts-process.ts')
    const parts = await startCompanion(file, { core: 'others', log: join(folder.logs, 'parts.log'), env: production })
    life.onStop(parts.stop)
    const urls = await parts.ask('urls', partUrls)
    const supergraphFile = join(folder.data, 'supergraph.graphql')
    writeFileSync(supergraphFile, composeGraph(urls))
    return {
      ...{ supergraphFile, rivalSupergraphFile: supergraphFile, urls },
      ...{ redisUrl: redis.url, natsUrl: nats.url, logs: folder.logs },
      ...{ secret: 'a router secret for a bench', ...asIn, signing: {} },
      workloads: graphWorkloads,
      asked: () => parts.ask('asked', z.number()),
      stop: life.stop,
    }
  } catch (error) {
    await life.stop()
    throw error
  }
}
