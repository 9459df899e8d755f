import { answer } from '@shop/kit/requests'
import { inventoryAvailability } from '@shop/schema/requests/inventory'
import { termsOf } from '../backorders/policies.ts'
import type { Context } from '../context.ts'
import { sellableOf } from '../store/levels.ts'

/** How many of each variant can be sold now, and whether more can be bought that comes later. */
export const availability = answer(inventoryAvailability, async ({ variantIds }, { db }: Context) => {
  if (variantIds.length === 0) return { levels: [] }
  const [found, terms] = await Promise.all([sellableOf(db, variantIds), termsOf(db, variantIds)])
  const available = new Map(found.map((row) => [row.variantId, row.available]))
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
