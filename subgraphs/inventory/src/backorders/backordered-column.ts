import { customType } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Backordered } from '../domain/split-backorder.ts'

/** As it lies in the database. */
export const storedBackordered = z.array(
  z.object({
    lineId: z.string(),
    variantId: z.string(),
    quantity: z.number().int().positive(),
    expectedAt: z.iso
      .datetime()
      .transform((text) => new Date(text))
      .nullable(),
  }),
)

/** What a reservation promises beside the units on shelves: written with it, read with it. */
export const backorderedColumn = customType<{ data: Backordered[]; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (backordered) => JSON.stringify(backordered),
  fromDriver: (value) => storedBackordered.parse(typeof value === 'string' ? JSON.parse(value) : value),
})
