import { join } from 'node:path'
import { z } from 'zod'
import { startCompanion } from '../router/child/talk.ts'
import type { RecommendationsBench } from './arguments.ts'

const report = z.object({ seconds: z.number(), rssMb: z.number(), persons: z.number(), items: z.number() })

/** `growth`: seconds for each interaction with the most of them, relative to the fewest; 1 is linear. */
export type TrainingFigures = Record<string, { seconds: number; rssMb: number } | number>

/** Trains at each size, in a process of its own, so that the memory is its own too. */
export const measureTraining = async ({ sizes, seed }: RecommendationsBench, log: string): Promise<TrainingFigures> => {
  const figures: TrainingFigures = {}
  const perInteraction: number[] = []
  for (const interactions of sizes) {
    const trainer = await startCompanion(join(import.meta.dirname, 'training-process.ts'), { core: 'any', log })
    try {
      const { seconds, rssMb, persons, items } = await trainer.ask('train', report, { interactions, seed })
      console.log(
        `${interactions} interactions of ${persons} people with ${items} items: ${seconds} s, at most ${rssMb} MB`,
      )
      figures[interactions] = { seconds, rssMb }
      perInteraction.push(seconds / interactions)
    } finally {
      await trainer.stop()
    }
  }
  const [first = 1, last = 1] = [perInteraction[0], perInteraction.at(-1)]
  return { ...figures, growth: Math.round((last / first) * 100) / 100 }
}
