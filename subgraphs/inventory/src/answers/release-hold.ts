import { answer } from '@shop/kit/requests'
import { inventoryReleaseHold } from '@shop/schema/requests/inventory'
import type { Context } from '../context.ts'

/** Lets go of what a quote holds. */
export const releaseHold = answer(inventoryReleaseHold, async ({ quoteId }, { holds }: Context) => ({
  released: await holds.release(quoteId),
}))
