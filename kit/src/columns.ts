import { bigint, customType, timestamp } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { keyRingInUse, seal, unseal } from './sealed.ts'

/** An instant in UTC, to the millisecond. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })

/** Money in minor units; safe integers by the limits on prices and quantities. */
export const minorUnits = (name: string) => bigint(name, { mode: 'number' })

/**
 * Personal data or a secret: JSON that only holders of `FIELD_KEYS` can read. `place` is `table.column`. It is never
 * compared in SQL; the database refuses what is not sealed (the domain `sealed` of each part's migrations).
 */
export const sealed = <Schema extends z.ZodType>(place: string, schema: Schema) =>
  customType<{ data: z.output<Schema>; driverData: string }>({
    dataType: () => 'sealed',
    toDriver: (value) => seal(keyRingInUse(), place, JSON.stringify(value)),
    fromDriver: (value) => schema.parse(JSON.parse(unseal(keyRingInUse(), place, value))),
  })(place.slice(place.indexOf('.') + 1))
