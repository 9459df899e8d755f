import { requireStaff } from '@shop/kit/denied'
import { isStaff } from '@shop/kit/viewer'
import { lowThresholdDefault, statusOf } from '../domain/crossings.ts'
import type { VariantResolvers } from '../generated.ts'

/** Competitors count shelves: more than this is nobody's business. */
const shownMax = 100

export const Variant: VariantResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  availability: async ({ id }, _args, { loaders, viewer }) => {
    const sellable = (await loaders.sellable.load(id)) ?? { available: 0, threshold: lowThresholdDefault }
    const isCapped = sellable.available > shownMax && !isStaff(viewer)
    const later = sellable.available > 0 ? null : await loaders.terms.load(id)
    return {
      ...{ available: isCapped ? shownMax : sellable.available, isCapped },
      ...{ status: later ? 'BACKORDER' : statusOf(sellable), expectedAt: later?.expectedAt ?? null },
    }
  },
  backorderPolicy: ({ id }, _args, { loaders, viewer }) => {
    requireStaff(viewer)
    return loaders.policies.load(id)
  },
  stockLevels: ({ id }, { asOf }, { loaders, viewer }) => {
    requireStaff(viewer)
    return asOf ? loaders.levelsAsOf.load({ variantId: id, at: asOf }) : loaders.levels.load(id)
  },
}
