import { join } from 'node:path'
import { z } from 'zod'
import { startCompanion } from '../child/talk.ts'
import { production } from '../ground.ts'
import type { Ground } from '../ground.ts'
import type { Variant } from './variant.ts'

/** A bare `node:http` server that gives one answer, which is set before each workload. */
export const startBare = async (ground: Ground): Promise<Variant> => {
  const file = join(import.meta.dirname, 'bare-process.ts')
  const log = join(ground.logs, 'bare.log')
  const { pid, ask, stop } = await startCompanion(file, { core: 'gateway', log, env: production })
  const port = await ask('port', z.number())
  const give = (answer: string) => ask('give', z.null(), answer)
  return { name: 'bare', port, path: '/graphql', pid, log, bound: { give }, stop }
}
