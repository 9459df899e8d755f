import type { Stuck } from '@shop/kit/stuck'
import { stuckPurchases } from './backorders/stuck.ts'
import { stuckStock } from './store/stuck.ts'

/** What of inventory waits although its time is over, the longest overdue first. */
export const stuckInventory: Stuck = async (db) =>
  [...(await stuckStock(db)), ...(await stuckPurchases(db))].toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
