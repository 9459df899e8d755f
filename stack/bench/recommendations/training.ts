import { join } from 'node:path'
import { z } from 'zod'
import { startCompanion } from '../router/child/talk.ts'
import type { RecommendationsBench } from './arguments.ts'

const report = z.object({
  seconds: z.number(),
  modelsSeconds: z.number(),
  rssMb: z.number(),
  persons: z.number(),
  items: z.number(),
})

type Trained = { seconds: number; modelsSeconds: number; rssMb: number }

/**
 * `growth`: seconds for each interaction with the most of them, relative to the fewest; 1 is linear. It is flattered by what big
 * shops leave out; `modelsGrowth` is the same of work that all sizes do alike.
 */
export type TrainingFigures = Record<string, Trained | number>

/** Trains at each size, in a process of its own, so that the memory is its own too. */
export const measureTraining = async ({ sizes, seed }: RecommendationsBench, log: string): Promise<TrainingFigures> => {
  const figures: TrainingFigures = {}
  const all: (Trained & { interactions: number })[] = []
  for (const interactions of sizes) {
    const trainer = await startCompanion(join(import.meta.dirname, 'training-process.ts'), { core: 'any', log })
    try {
      const { persons, items, ...trained } = await trainer.ask('train', report, { interactions, seed })
      console.log(
        `${interactions} interactions of ${persons} people with ${items} items: ${trained.seconds} s ` +
          `(the models once: ${trained.modelsSeconds} s), at most ${trained.rssMb} MB`,
      )
      figures[interactions] = trained
      all.push({ ...trained, interactions })
    } finally {
      await trainer.stop()
    }
  }
  const growthOf = (seconds: (one: Trained) => number) => {
    const [first = 1, last = 1] = [all[0], all.at(-1)].map((one) => one && seconds(one) / one.interactions)
    return Math.round((last / first) * 100) / 100
  }
  return { ...figures, growth: growthOf((one) => one.seconds), modelsGrowth: growthOf((one) => one.modelsSeconds) }
}
