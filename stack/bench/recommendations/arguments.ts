import { parseArgs } from 'node:util'
import { CannotStart } from '../../boot/cannot-start.mjs'

const usage = 'npm run bench:recommendations -- [--interactions=500000,10000000] [--seed=1]'
const options = {
  interactions: { type: 'string', default: '500000,10000000' },
  seed: { type: 'string', default: '1' },
} as const

export type RecommendationsBench = {
  /** How many interactions are learned from, the fewest first. */
  sizes: number[]
  seed: number
}

export const readArguments = (args: string[]): RecommendationsBench => {
  const { values } = parseArgs({ args, options })
  const sizes = values.interactions.split(',').map(Number)
  const seed = Number(values.seed)
  const isWhole = [...sizes, seed].every((number) => Number.isInteger(number) && number > 0)
  if (!isWhole) throw new CannotStart(`These numbers cannot be: ${usage}`)
  return { sizes: sizes.toSorted((a, b) => a - b), seed }
}
