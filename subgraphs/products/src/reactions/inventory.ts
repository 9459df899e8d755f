import { onAll } from '@shop/kit/events/reaction'
import type { ReceivedEvent } from '@shop/kit/events/reaction'
import { inventoryBack, inventoryBackorderPolicyChanged, inventoryOut } from '@shop/schema/events/inventory'
import type { Context } from '../context.ts'
import { askStockJob } from '../jobs/ask-stock.ts'
import { stockHeard } from '../store/stock.ts'

const askAgain = async (
  events: readonly ReceivedEvent<{ variantId: string }>[],
  { db, wake }: Context,
): Promise<void> => {
  await stockHeard(
    db,
    events.map(({ data }) => data.variantId),
  )
  wake(askStockJob)
}

/** inventory.out -> inventory is asked whether the variant can still be bought. */
export const stockOut = onAll(inventoryOut, askAgain)

/** inventory.back -> inventory is asked whether the variant can be bought again. */
export const stockBack = onAll(inventoryBack, askAgain)

/** inventory.backorderPolicyChanged -> the same: what is not there may be bought all the same. */
export const backorderPolicyChanged = onAll(inventoryBackorderPolicyChanged, askAgain)
