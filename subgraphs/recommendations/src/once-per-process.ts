import type { PartTools } from '@shop/kit/subgraph'
import type { RecommendationsConfig } from './config.ts'
import { createMarks } from './mark.ts'
import type { Marks } from './mark.ts'
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
  marks: Marks
  close: () => Promise<void>
}

export const oncePerProcess = async ({
  databaseUrl,
  db,
  now,
  seals,
}: PartTools<RecommendationsConfig>): Promise<OncePerProcess> => {
  const served = createServed()
  await served.look(db)
  const exposures = createExposures(now)
  const trainer = createTrainer(databaseUrl)
  return {
    ...{ served, exposures, trainer, marks: createMarks(seals('recommendation')) },
    close: async () => {
      await trainer.close()
      await exposures.write(db)
    },
  }
}
