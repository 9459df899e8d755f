import { parseArgs } from 'node:util'
import { CannotStart } from '../../boot/cannot-start.mjs'

const usage = 'npm run bench:recommendations -- [--interactions=500000,10000000] [--rate=500] [--seconds=20] [--seed=1]'
const options = {
  interactions: { type: 'string', default: '500000,10000000' },
  rate: { type: 'string', default: '500' },
  seconds: { type: 'string', default: '20' },
  seed: { type: 'string', default: '1' },
} as const

export type RecommendationsBench = {
  /** How many interactions are learned from, the fewest first. */
  sizes: number[]
  /** So often a second lists are asked for, for so long. */
  perSecond: number
  seconds: number
  seed: number
}

export const readArguments = (args: string[]): RecommendationsBench => {
  const { values } = parseArgs({ args, options })
  const sizes = values.interactions.split(',').map(Number)
  const [perSecond, seconds, seed] = [values.rate, values.seconds, values.seed].map(Number) as [number, number, number]
  const isWhole = [...sizes, perSecond, seconds, seed].every((number) => Number.isInteger(number) && number > 0)
  if (!isWhole) throw new CannotStart(`These numbers cannot be: ${usage}`)
  return { sizes: sizes.toSorted((a, b) => a - b), perSecond, seconds, seed }
}
