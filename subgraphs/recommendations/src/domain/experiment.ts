import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { strategies } from './related.ts'
import type { Strategy } from './related.ts'

export type Surface = 'USER_RECOMMENDATIONS' | 'CART_SUGGESTIONS'

/** A way to recommend that is compared, and its share of the people in hundredths of a percent. */
export type Variant = { key: string; strategy: Strategy; shareBps: number }

/** A comparison; the first variant is what the others are compared with. */
export type Experiment = {
  id: string
  name: string
  surface: Surface
  variants: readonly Variant[]
  startedAt: Date
  endedAt: Date | null
}

export type ExperimentInvalid = { code: 'RecommendationExperimentInvalid'; message: string; path: string[] }

type Wanted = Pick<Experiment, 'name' | 'surface' | 'variants'>

export const wholeBps = 10_000
const keyPattern = /^[a-z0-9-]{1,30}$/

/** Begins a comparison that makes sense. */
export const startExperiment = (
  { name, surface, variants }: Wanted,
  { id, now }: { id: string; now: Date },
): Decision<Experiment, never, ExperimentInvalid> => {
  const invalid = (message: string, ...path: string[]) =>
    reject<ExperimentInvalid>({ code: 'RecommendationExperimentInvalid', message, path: ['input', ...path] })
  const title = name.trim()
  if (title.length < 1 || title.length > 120) return invalid('Give a name of 1 to 120 characters.', 'name')
  if (variants.length < 2 || variants.length > 5) return invalid('Compare 2 to 5 variants.', 'variants')
  for (const [at, { key, strategy, shareBps }] of variants.entries()) {
    if (!keyPattern.test(key))
      return invalid('A key is 1 to 30 small letters, digits and -.', 'variants', String(at), 'key')
    if (!strategies.includes(strategy)) return invalid('There is no such strategy.', 'variants', String(at), 'strategy')
    if (!Number.isInteger(shareBps) || shareBps < 1)
      return invalid('A share is 1 to 10,000 hundredths of a percent.', 'variants', String(at), 'shareBps')
  }
  if (new Set(variants.map(({ key }) => key)).size < variants.length)
    return invalid('Each variant needs a key of its own.', 'variants')
  if (variants.reduce((sum, { shareBps }) => sum + shareBps, 0) > wholeBps)
    return invalid('The shares add up to more than 10,000.', 'variants')
  return accept({ id, name: title, surface, variants: [...variants], startedAt: now, endedAt: null })
}

/** The variant of who stands at this place, 0 to 9,999; null for a place that no variant has. */
export const variantAt = (variants: readonly Variant[], place: number): Variant | null => {
  let end = 0
  return variants.find(({ shareBps }) => place < (end += shareBps)) ?? null
}
