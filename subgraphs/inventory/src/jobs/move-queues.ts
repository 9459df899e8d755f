import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'

/** Who waits for a hot variant is let in as soon as there is room: somebody bought, let go, or did not come. */
export const moveQueues: Job<Context> = {
  name: 'move-queues',
  everyMs: 250,
  run: ({ sales }) => sales.moveQueues(),
}
