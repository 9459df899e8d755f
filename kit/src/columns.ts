import { bigint, timestamp } from 'drizzle-orm/pg-core'

/** An instant in UTC, to the millisecond. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })

/** Money in minor units; safe integers by the limits on prices and quantities. */
export const minorUnits = (name: string) => bigint(name, { mode: 'number' })
