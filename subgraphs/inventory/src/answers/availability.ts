import { answer } from '@shop/kit/requests'
import { inventoryAvailability } from '@shop/schema/requests/inventory'
import type { Context } from '../context.ts'
import { availabilityOf } from '../store/availability.ts'

/** How many of each variant can be sold now, and whether more can be bought that comes later. */
export const availability = answer(inventoryAvailability, async ({ variantIds }, { db }: Context) => {
  const { available, terms } = await availabilityOf(db, variantIds)
  return {
    levels: variantIds.map((variantId) => {
      const term = terms.get(variantId)
      return {
        ...{ variantId, available: available.get(variantId) ?? 0 },
        backorder: term ? { expectedAt: term.expectedAt.toISOString() } : null,
      }
    }),
  }
})
