import type { PartTools } from '@shop/kit/subgraph'
import type { RecommendationsConfig } from './config.ts'
import { createServed } from './served.ts'
import type { Served } from './served.ts'
import { createExposures } from './store/exposures.ts'
import type { Exposures } from './store/exposures.ts'
import { createTrainer } from './training/trainer.ts'
import type { Trainer } from './training/trainer.ts'

/** What a process of recommendations holds from its start to its end. */
export type OncePerProcess = {
  served: Served
  exposures: Exposures
  trainer: Trainer
  close: () => Promise<void>
}

export const oncePerProcess = async ({
  databaseUrl,
  db,
  now,
}: PartTools<RecommendationsConfig>): Promise<OncePerProcess> => {
  const served = createServed()
  await served.look(db)
  const exposures = createExposures(now)
  const trainer = createTrainer(databaseUrl)
  return {
    ...{ served, exposures, trainer },
    close: async () => {
      await trainer.close()
      await exposures.write(db)
    },
  }
}
