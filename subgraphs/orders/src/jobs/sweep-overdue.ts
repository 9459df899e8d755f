import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { overdue } from '../domain/checkout-process.ts'

/** Moves on orders that waited too long. Two sweeps at once do no harm: each change locks its order and decides anew. */
export const sweepOverdue: Job<Context> = {
  name: 'sweep-overdue',
  everyMs: 2_000,
  run: async ({ orders, now }) => {
    const due = await orders.due(50)
    for (const id of due) await orders.change(id, (order) => overdue(order, now()))
    return due.length
  },
}
