import { defineRequest } from '@shop/kit/requests'
import { z } from 'zod'

const shortage = z.object({ variantId: z.string(), requested: z.number().int(), available: z.number().int() })
export type Shortage = z.infer<typeof shortage>

/** How many of each variant can be sold now, over all warehouses; 0 for unknown ones. */
export const inventoryAvailability = defineRequest('inventory.availability', {
  input: z.object({ variantIds: z.array(z.string()).max(500) }),
  answer: z.object({ levels: z.array(z.object({ variantId: z.string(), available: z.number().int() })) }),
})

/** Holds all lines for a quote until `expiresAt`, or none. The same quote asks again without harm. */
export const inventoryHold = defineRequest('inventory.hold', {
  input: z.object({
    quoteId: z.string(),
    ownerId: z.string(),
    lines: z.array(z.object({ lineId: z.string(), variantId: z.string(), quantity: z.number().int().positive() })),
    expiresAt: z.iso.datetime(),
  }),
  answer: z.object({ held: z.boolean(), shortages: z.array(shortage) }),
})

/** Lets go of what a quote holds; nothing happens when it holds nothing (any more). */
export const inventoryReleaseHold = defineRequest('inventory.releaseHold', {
  input: z.object({ quoteId: z.string() }),
  answer: z.object({ released: z.boolean() }),
})
