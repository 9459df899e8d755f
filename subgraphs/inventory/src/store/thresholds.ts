import { eq } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { crossings, lowThresholdDefault } from '../domain/crossings.ts'
import { availableByVariant } from '../domain/stock.ts'
import { lockLevels } from './levels.ts'
import { variantSettings } from './tables.ts'

/** A new threshold can make a variant low, which is told like any other crossing. */
export const setThreshold = async (tx: Db, variantId: string, threshold: number): Promise<InventoryEvent[]> => {
  const levels = await lockLevels(tx, [variantId])
  const [older] = await tx.select().from(variantSettings).where(eq(variantSettings.variantId, variantId))
  await tx
    .insert(variantSettings)
    .values({ variantId, lowThreshold: threshold })
    .onConflictDoUpdate({ target: variantSettings.variantId, set: { lowThreshold: threshold } })
  const available = availableByVariant(levels).get(variantId) ?? 0
  const before = { available, threshold: older?.lowThreshold ?? lowThresholdDefault }
  return crossings(variantId, before, { available, threshold })
}
