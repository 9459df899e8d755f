import { answer } from '@shop/kit/requests'
import { inventoryAvailability } from '@shop/schema/requests/inventory'
import type { Context } from '../context.ts'
import { sellableOf } from '../store/levels.ts'

/** How many of each variant can be sold now. */
export const availability = answer(inventoryAvailability, async ({ variantIds }, { db }: Context) => {
  if (variantIds.length === 0) return { levels: [] }
  const found = new Map((await sellableOf(db, variantIds)).map((row) => [row.variantId, row.available]))
  return { levels: variantIds.map((variantId) => ({ variantId, available: found.get(variantId) ?? 0 })) }
})
