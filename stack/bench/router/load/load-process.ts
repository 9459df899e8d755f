import { z } from 'zod'
import { serveParent } from '../child/serve-parent.ts'
import { loadPlan } from './plan.ts'
import { createLoad } from './run.ts'
import type { Load } from './run.ts'

/** The load, in a process of its own: one plan at a time, run as often as it is asked to. */
let load: Load | undefined

const until = z.union([z.object({ ms: z.number() }), z.object({ requests: z.number() })])

serveParent({
  open: async (given) => {
    load?.close()
    load = createLoad(loadPlan.parse(given))
    return null
  },
  run: async (given) => load?.run(until.parse(given)),
  close: async () => (load?.close(), null),
})
