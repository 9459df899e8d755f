import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'
import { allocation, backorderedLine, lineQuantity } from '../shapes.ts'

const order = z.object({ orderId: z.string() })
const orderExample = { orderId: 'ord_01jd00000000000000000000aa' }

/** Every line of the order is held until `expiresAt`, or on its way from a supplier. Aggregate of what names an order: the order. */
export const inventoryReserved = defineEvent('inventory.reserved', {
  data: order.extend({
    expiresAt: z.iso.datetime(),
    allocations: z.array(allocation),
    backordered: z.array(backorderedLine).default([]),
  }),
  example: {
    ...orderExample,
    expiresAt: '2026-01-01T12:30:00.000Z',
    allocations: [
      {
        warehouseId: 'whs_north',
        lineId: 'oln_01jd00000000000000000000aa',
        variantId: 'var_01jd00000000000000000000aa',
        quantity: 2,
      },
    ],
    backordered: [],
  },
})

const oneLine = {
  lineId: 'oln_01jd00000000000000000000aa',
  variantId: 'var_01jd00000000000000000000aa',
  quantity: 1,
}

/** A supplier said, or said anew, when units for this order will arrive. */
export const inventoryBackorderExpected = defineEvent('inventory.backorderExpected', {
  data: order.extend({ backordered: z.array(backorderedLine).min(1) }),
  example: { ...orderExample, backordered: [{ ...oneLine, expectedAt: '2026-01-09T12:00:00.000Z' }] },
})

/** Units that the order waited for arrived, and left the shelf for it. */
export const inventoryBackorderAllocated = defineEvent('inventory.backorderAllocated', {
  data: order.extend({ allocations: z.array(allocation).min(1) }),
  example: { ...orderExample, allocations: [{ ...oneLine, warehouseId: 'whs_north' }] },
})

/** Units that the order waits for will never arrive. */
export const inventoryBackorderFailed = defineEvent('inventory.backorderFailed', {
  data: order.extend({ lines: z.array(lineQuantity).min(1), reason: z.string() }),
  example: { ...orderExample, lines: [oneLine], reason: 'DISCONTINUED' },
})

/** Not every line could be held, so none is. */
export const inventoryRejected = defineEvent('inventory.rejected', {
  data: order.extend({
    shortages: z.array(z.object({ variantId: z.string(), requested: z.number().int(), available: z.number().int() })),
  }),
  example: {
    ...orderExample,
    shortages: [{ variantId: 'var_01jd00000000000000000000aa', requested: 2, available: 1 }],
  },
})

/** The held units left the shelf. */
export const inventoryCommitted = defineEvent('inventory.committed', { data: order, example: orderExample })

/** What was held, or had left the shelf for this order, can be sold again. */
export const inventoryReleased = defineEvent('inventory.released', {
  data: order.extend({ reason: z.enum(['CANCELLED', 'EXPIRED']), variantIds: z.array(z.string()).default([]) }),
  example: { ...orderExample, reason: 'CANCELLED', variantIds: ['var_01jd00000000000000000000aa'] },
})

const variant = z.object({ variantId: z.string(), available: z.number().int() })
const variantExample = { variantId: 'var_01jd00000000000000000000aa', available: 3 }

/** Units arrived in a warehouse. Aggregate of this and the following: the variant. */
export const inventoryReceived = defineEvent('inventory.received', {
  data: variant.extend({ warehouseId: z.string(), quantity: z.number().int().positive() }),
  example: { ...variantExample, warehouseId: 'whs_north', quantity: 20 },
})

/** What can be sold fell to the threshold or below it: told once per crossing. */
export const inventoryLow = defineEvent('inventory.low', {
  data: variant.extend({ threshold: z.number().int() }),
  example: { ...variantExample, threshold: 5 },
})

/** Nothing is left to sell: told once per crossing. */
export const inventoryOut = defineEvent('inventory.out', {
  data: variant,
  example: { ...variantExample, available: 0 },
})

/** Something can be sold again after nothing could. */
export const inventoryBack = defineEvent('inventory.back', { data: variant, example: variantExample })

/** Whether more of a variant can be bought than there is was set anew. */
export const inventoryBackorderPolicyChanged = defineEvent('inventory.backorderPolicyChanged', {
  data: z.object({ variantId: z.string(), isBackorderable: z.boolean() }),
  example: { variantId: variantExample.variantId, isBackorderable: true },
})

/** Buyers in the queue of a hot variant were let in, or all units are gone: those who wait should look again. */
export const inventoryQueueMoved = defineEvent('inventory.queueMoved', {
  data: z.object({ variantId: z.string(), admitted: z.number().int().nonnegative(), isSoldOut: z.boolean() }),
  example: { variantId: 'var_01jd00000000000000000000aa', admitted: 40, isSoldOut: false },
})

export const inventoryEvents = [
  inventoryReserved,
  inventoryBackorderExpected,
  inventoryBackorderAllocated,
  inventoryBackorderFailed,
  inventoryRejected,
  inventoryCommitted,
  inventoryReleased,
  inventoryReceived,
  inventoryLow,
  inventoryOut,
  inventoryBack,
  inventoryBackorderPolicyChanged,
  inventoryQueueMoved,
] as const
export type InventoryEvent = EventsOf<typeof inventoryEvents>
