import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'

/** What can be sold again is not refused at the gate any more. */
export const reopenGate: Job<Context> = {
  name: 'reopen-gate',
  everyMs: 200,
  run: ({ gate }) => gate.reopen(),
}
