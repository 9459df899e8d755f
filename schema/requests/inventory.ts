import { defineRequest } from '@shop/kit/requests'
import { z } from 'zod'
import { backorderedLine } from '../shapes.ts'

const shortage = z.object({ variantId: z.string(), requested: z.number().int(), available: z.number().int() })
export type Shortage = z.infer<typeof shortage>

/** How many of each variant can be sold now, over all warehouses; 0 for unknown ones. */
export const inventoryAvailability = defineRequest('inventory.availability', {
  input: z.object({ variantIds: z.array(z.string()).max(500) }),
  answer: z.object({
    levels: z.array(
      z.object({
        variantId: z.string(),
        available: z.number().int(),
        /** Set when more than `available` can be bought all the same, and comes later; `expectedAt` null: nobody knows when. */
        backorder: z.object({ expectedAt: z.iso.datetime().nullable() }).nullish(),
      }),
    ),
  }),
})

/**
 * Holds all lines for a quote until `expiresAt`, or none. What is short of a variant that may be backordered counts as
 * held and is named in `backordered`. The same quote asks again without harm.
 */
export const inventoryHold = defineRequest('inventory.hold', {
  input: z.object({
    quoteId: z.string(),
    ownerId: z.string(),
    /** Keyed hash of where the request came from, for the cap per address. */
    callerHash: z.string().nullable().default(null),
    lines: z.array(z.object({ lineId: z.string(), variantId: z.string(), quantity: z.number().int().positive() })),
    expiresAt: z.iso.datetime(),
  }),
  answer: z.object({
    held: z.boolean(),
    shortages: z.array(shortage),
    backordered: z.array(backorderedLine).default([]),
    /** Why nothing is held although there may be stock; null when it is not for such a reason. */
    refusal: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('limit'), variantId: z.string().nullable(), max: z.number().int() }),
        z.object({ kind: z.literal('queue'), variantId: z.string() }),
      ])
      .nullable()
      .default(null),
  }),
})

/** Lets go of what a quote holds; nothing happens when it holds nothing (any more). */
export const inventoryReleaseHold = defineRequest('inventory.releaseHold', {
  input: z.object({ quoteId: z.string() }),
  answer: z.object({ released: z.boolean() }),
})
