import { entriesOfReturn } from '../domain/take-back.ts'
import type { OrderReturn } from '../domain/take-back.ts'
import { variantsOf } from './changes.ts'
import { record } from './ledger.ts'
import { lockLevels, openLevels } from './levels.ts'
import type { OrderWork } from './order-work.ts'
import { takenReturns } from './tables.ts'

/** What a return brought is taken in once, however often it is told. */
export const takeBack = async ({ tx, outbox }: OrderWork, returned: OrderReturn): Promise<void> => {
  const { returnId, orderId, lines } = returned
  const first = await tx
    .insert(takenReturns)
    .values({ returnId, orderId })
    .onConflictDoNothing()
    .returning({ returnId: takenReturns.returnId })
  if (first.length === 0) return
  await openLevels(tx, lines)
  const before = await lockLevels(tx, variantsOf(lines))
  await outbox(tx, await record(tx, before, entriesOfReturn(returned)))
}
