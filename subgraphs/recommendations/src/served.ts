import type { Db } from '@shop/kit/db'
import type { Experiment, Surface } from './domain/experiment.ts'
import { runningExperiments } from './store/experiments.ts'
import { modelStore } from './store/models.ts'

/** What this process serves just now, as it last looked: which model, and which experiments run. */
export type Served = {
  version: () => number | null
  experimentOn: (surface: Surface) => Experiment | null
  look: (db: Db) => Promise<void>
}

export const createServed = (): Served => {
  let version: number | null = null
  let experiments: readonly Experiment[] = []
  return {
    version: () => version,
    experimentOn: (surface) => experiments.find((experiment) => experiment.surface === surface) ?? null,
    look: async (db) => {
      const [served, running] = await Promise.all([modelStore(db).served(), runningExperiments(db)])
      version = served
      experiments = running
    },
  }
}
