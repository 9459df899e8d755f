import { transaction } from '@shop/kit/db'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { overdue } from '../domain/checkout-process.ts'

const batchMax = 50

/** Moves on orders that waited too long. Sweeps side by side share the work. */
export const sweepOverdue: Job<Context> = {
  name: 'sweep-overdue',
  everyMs: 2_000,
  run: ({ db, orders, now }) =>
    transaction(db, (tx) => orders.changeDue(tx, now(), batchMax, (order) => overdue(order, now()))),
}
