import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'
import { allocation } from '../shapes.ts'

const order = z.object({ orderId: z.string() })
const orderExample = { orderId: 'ord_01jd00000000000000000000aa' }

/** Every line of the order is held until `expiresAt`. Aggregate of the first four: the order. */
export const inventoryReserved = defineEvent('inventory.reserved', {
  data: order.extend({ expiresAt: z.iso.datetime(), allocations: z.array(allocation) }),
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
  },
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
  data: order.extend({ reason: z.enum(['CANCELLED', 'EXPIRED']) }),
  example: { ...orderExample, reason: 'CANCELLED' },
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

export const inventoryEvents = [
  inventoryReserved,
  inventoryRejected,
  inventoryCommitted,
  inventoryReleased,
  inventoryReceived,
  inventoryLow,
  inventoryOut,
  inventoryBack,
] as const
export type InventoryEvent = EventsOf<typeof inventoryEvents>
