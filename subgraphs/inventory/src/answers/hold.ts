import { answer } from '@shop/kit/requests'
import { inventoryHold } from '@shop/schema/requests/inventory'
import { asTold } from '../backorders/as-told.ts'
import type { Context } from '../context.ts'

/** Holds all lines for a quote, or none. */
export const hold = answer(inventoryHold, async ({ expiresAt, ...quote }, { desk }: Context) => {
  const held = await desk({ ...quote, expiresAt: new Date(expiresAt) })
  return { ...held, backordered: held.backordered.map(asTold) }
})
