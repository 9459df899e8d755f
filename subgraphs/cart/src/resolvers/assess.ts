import type { Context } from '../context.ts'
import { assessLine } from '../domain/assess-line.ts'
import type { Assessment } from '../domain/assess-line.ts'
import type { CartLineModel } from '../models.ts'

/** A line as things stand now; all lines of a request are asked about together. */
export const assess = async ({ live, loaders, claims }: Context, line: CartLineModel): Promise<Assessment> => {
  const [variant, free, own] = await Promise.all([
    live.variant(line.variantId),
    live.available(line.variantId),
    loaders.ownHolds.load(line.ownerId),
  ])
  const available = free === 'unanswered' ? free : free + (own?.holds.get(line.variantId) ?? 0)
  return assessLine(line, { variant, available, currency: claims.currency })
}
