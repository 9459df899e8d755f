import { answer } from '@shop/kit/requests'
import { inventoryHold } from '@shop/schema/requests/inventory'
import type { Context } from '../context.ts'

/** Holds all lines for a quote, or none. */
export const hold = answer(inventoryHold, ({ expiresAt, ...quote }, { holds }: Context) =>
  holds.hold({ ...quote, expiresAt: new Date(expiresAt) }),
)
