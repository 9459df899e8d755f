import { join } from 'node:path'
import { claimPort } from '../../../servers/port.ts'
import { spawned } from '../child/spawned.ts'
import { production, sharingOf } from '../ground.ts'
import type { Ground } from '../ground.ts'
import { untilAnswers } from './until-answers.ts'
import type { Variant } from './variant.ts'

/** Nobody is to be turned away for asking too much; what is asked is judged and counted all the same. */
const budget = { RATE_PER_SECOND: '1000000000', COST_MAX: '1000000000' }

const urlVariables = (urls: Record<string, string>) =>
  Object.fromEntries(Object.entries(urls).map(([name, url]) => [`${name.toUpperCase()}_URL`, url]))

/** Our router as it runs in production: every policy on, its log in a file. `inspected` opens its profiler. */
export const startOurs = async (
  ground: Ground,
  inspected = false,
  name: 'router' | 'routerUnshared' = 'router',
): Promise<Variant> => {
  const port = await claimPort(0, name, 'PORT')
  const log = join(ground.logs, `${name}.log`)
  const inspect = inspected ? ['--inspect=127.0.0.1:0'] : []
  const process_ = await spawned({
    command: [process.execPath, ...inspect, 'router/src/main.ts'],
    core: 'gateway',
    log,
    env: {
      ...production,
      ...budget,
      ...urlVariables(ground.urls),
      SUPERGRAPH_FILE: ground.supergraphFile,
      ROUTER_SECRET: ground.secret,
      NATS_URL: ground.natsUrl,
      REDIS_URL: ground.redisUrl,
      SHARE_IN_FLIGHT: sharingOf(name, ground.sharing),
      JOIN_IN_TURN: ground.joining,
      ...(ground.entities === 'off' && { ENTITY_CACHE_BYTES: '0' }),
      PORT: String(port),
    },
  })
  await untilAnswers(`http://127.0.0.1:${port}/graphql`, process_, log)
  const { pid, stop } = process_
  return { name, port, path: '/graphql', pid, log, bound: null, stop }
}
