import {
  inventoryBackorderAllocated,
  inventoryBackorderExpected,
  inventoryBackorderFailed,
  inventoryRejected,
  inventoryReleased,
  inventoryReserved,
} from '@shop/schema/events/inventory'
import * as backorders from '../domain/backorders.ts'
import * as decide from '../domain/checkout-process.ts'
import { answerTo } from '../news.ts'

/** inventory.reserved -> the payment may start. */
export const stockReserved = answerTo(inventoryReserved, decide.stockReserved)

/** inventory.rejected -> the order is cancelled before any money moved. */
export const stockRejected = answerTo(inventoryRejected, (order, _, now) => decide.stockRejected(order, now))

/** inventory.released because the hold ran out -> the order cannot go on. */
export const stockExpired = answerTo(
  inventoryReleased,
  (order, _, now) => decide.reservationExpired(order, now),
  ({ reason }) => reason === 'EXPIRED',
)

/** inventory.backorderExpected -> the buyer sees the date, live. */
export const backorderExpected = answerTo(inventoryBackorderExpected, (order, { backordered }, now) =>
  backorders.backorderExpected(order, backordered, now),
)

/** inventory.backorderAllocated -> what came can be sent, in a parcel of its own. */
export const backorderAllocated = answerTo(inventoryBackorderAllocated, (order, { allocations }, now) =>
  backorders.backorderAllocated(order, allocations, now),
)

/** inventory.backorderFailed -> what will never come is cancelled, and its money let go or given back. */
export const backorderFailed = answerTo(
  inventoryBackorderFailed,
  (order, { lines, reason }, now, { RETURN_WINDOW_MS }) =>
    backorders.backorderFailed(order, lines, reason, RETURN_WINDOW_MS, now),
)
