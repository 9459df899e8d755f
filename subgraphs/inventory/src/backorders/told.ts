import type { InventoryEvent } from '@shop/schema/events/inventory'
import type { Allocation } from '@shop/schema/shapes'
import { availableByVariant } from '../domain/stock.ts'
import type { Level } from '../domain/stock.ts'
import type { Backorder } from './rows.ts'

/** For units that came onto shelves; `levels` are those afterwards. */
export const receivedTold = (
  lines: readonly { variantId: string; warehouseId: string; quantity: number }[],
  levels: readonly Level[],
): InventoryEvent[] => {
  const available = availableByVariant(levels)
  return lines.map(({ variantId, warehouseId, quantity }) => ({
    type: 'inventory.received',
    aggregateId: variantId,
    data: { variantId, warehouseId, quantity, available: available.get(variantId) ?? 0 },
  }))
}

type Units = { who: Backorder; quantity: number }

/** One event per order, for units that will never arrive. */
export const failedTold = (failed: readonly Units[], reason: string): InventoryEvent[] =>
  perOrder(failed, (orderId, units) => ({
    type: 'inventory.backorderFailed',
    aggregateId: orderId,
    data: { orderId, reason, lines: units.map(({ who, quantity }) => ({ ...lineOf(who), quantity })) },
  }))

/** For units whose date changed. */
export const expectedTold = (changes: readonly { who: Backorder; expectedAt: Date | null }[]): InventoryEvent[] =>
  perOrder(changes, (orderId, lines) => ({
    type: 'inventory.backorderExpected',
    aggregateId: orderId,
    data: {
      orderId,
      backordered: lines.map(({ who, expectedAt }) => ({
        ...lineOf(who),
        quantity: who.waiting,
        expectedAt: expectedAt?.toISOString() ?? null,
      })),
    },
  }))

/** For units that left the shelf for those who waited. */
export const allocatedTold = (fills: readonly (Units & { warehouseId: string })[]): InventoryEvent[] =>
  perOrder(fills, (orderId, units) => ({
    type: 'inventory.backorderAllocated',
    aggregateId: orderId,
    data: {
      orderId,
      allocations: units.map(({ who, warehouseId, quantity }): Allocation => ({
        ...lineOf(who),
        warehouseId,
        quantity,
      })),
    },
  }))

const lineOf = ({ lineId, variantId }: Backorder) => ({ lineId, variantId })

const perOrder = <Item extends { who: Backorder }>(
  items: readonly Item[],
  tell: (orderId: string, items: readonly Item[]) => InventoryEvent,
): InventoryEvent[] => [...Map.groupBy(items, ({ who }) => who.orderId)].map(([orderId, own]) => tell(orderId, own))
