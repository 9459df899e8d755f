import { join } from 'node:path'
import { z } from 'zod'
import { startCompanion } from '../child/talk.ts'
import { production, sharingOf } from '../ground.ts'
import type { Ground } from '../ground.ts'
import type { Variant } from './variant.ts'

/** Apollo Server with Apollo's gateway: asking parts in its own way, or over pools of undici. */
export const startApollo = async (ground: Ground, fetcher: 'own' | 'undici'): Promise<Variant> => {
  const name = fetcher === 'own' ? 'apollo' : 'apolloUndici'
  const log = join(ground.logs, `${name}.log`)
  const { pid, ask, stop } = await startCompanion(join(import.meta.dirname, '../rivals/apollo-process.ts'), {
    core: 'gateway',
    log,
    env: {
      ...production,
      APOLLO_TELEMETRY_DISABLED: 'true',
      SUPERGRAPH_FILE: ground.rivalSupergraphFile,
      FETCHER: fetcher,
      SHARING: sharingOf(name, ground.sharing),
      ...ground.signing,
    },
  })
  return { name, port: await ask('port', z.number()), path: '/', pid, log, bound: null, stop }
}
