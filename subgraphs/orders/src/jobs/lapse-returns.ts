import { transaction } from '@shop/kit/db'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { returnOverdue } from '../domain/decide-return.ts'

const batchMax = 50

/** Ends approved returns that nothing came of. Each is decided anew under its order's lock, so two runs do no harm. */
export const lapseReturns: Job<Context> = {
  name: 'lapse-returns',
  everyMs: 5_000,
  run: async ({ db, now, returnReads, returns }) => {
    const due = await returnReads.lapsing(now(), batchMax)
    for (const id of due)
      await transaction(db, (tx) => returns.change(tx, id, (returning) => returnOverdue(returning, now())))
    return due.length
  },
}
