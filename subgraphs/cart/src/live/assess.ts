import { withOwn } from '../actions/known.ts'
import type { Context } from '../context.ts'
import { assessLine } from '../domain/assess-line.ts'
import type { Assessment } from '../domain/assess-line.ts'
import type { CartLineModel } from '../models.ts'

/** A line as things stand now; all lines of a request are asked about together. */
export const assess = async ({ live, loaders, claims }: Context, line: CartLineModel): Promise<Assessment> => {
  const [variant, free, own] = await Promise.all([
    live.variant(line.variantId),
    live.level(line.variantId),
    loaders.ownHolds.load(line.ownerId),
  ])
  const level = free === 'unanswered' ? free : withOwn(free, own, line.variantId)
  return assessLine(line, { variant, level, currency: claims.currency })
}
