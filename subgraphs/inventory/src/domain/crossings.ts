import type { InventoryEvent } from '@shop/schema/events/inventory'

/** What can be sold of a variant, and at how many it counts as low. */
export type Sellable = { available: number; threshold: number }

export const lowThresholdDefault = 5

/** What a shop window says about a variant. */
export const statusOf = ({ available, threshold }: Sellable): 'IN_STOCK' | 'LOW' | 'OUT_OF_STOCK' =>
  available <= 0 ? 'OUT_OF_STOCK' : available <= threshold ? 'LOW' : 'IN_STOCK'

/** Told when a line is crossed, and not again until it is crossed back: one alert, not one per sale. */
export const crossings = (variantId: string, before: Sellable, after: Sellable): InventoryEvent[] => {
  const { available, threshold } = after
  const isLowNow = available <= threshold && before.available > before.threshold
  const isOutNow = available <= 0 && before.available > 0
  const isBackNow = available > 0 && before.available <= 0
  return [
    ...(isLowNow
      ? [{ type: 'inventory.low' as const, aggregateId: variantId, data: { variantId, available, threshold } }]
      : []),
    ...(isOutNow ? [{ type: 'inventory.out' as const, aggregateId: variantId, data: { variantId, available } }] : []),
    ...(isBackNow ? [{ type: 'inventory.back' as const, aggregateId: variantId, data: { variantId, available } }] : []),
  ]
}
