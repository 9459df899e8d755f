import { join } from 'node:path'
import { z } from 'zod'
import { startCompanion } from '../child/talk.ts'
import { partNames } from '../graph/part-names.ts'
import { production } from '../ground.ts'
import type { Ground } from '../ground.ts'
import { firstLevel } from '../graph/workloads.ts'
import type { Variant } from './variant.ts'

const partUrls = z.record(z.enum(partNames), z.string())

/** A part of its own on the gateway's core, asked without a gateway. */
export const startSubgraph = async (ground: Ground): Promise<Variant> => {
  const file = join(import.meta.dirname, '../graph/parts-process.ts')
  const log = join(ground.logs, 'subgraph.log')
  const { pid, ask, stop } = await startCompanion(file, { core: 'gateway', log, env: production })
  const { products } = await ask('urls', partUrls)
  const port = Number(new URL(products).port)
  return { name: 'subgraph', port, path: '/graphql', pid, log, bound: { asked: firstLevel }, stop }
}
