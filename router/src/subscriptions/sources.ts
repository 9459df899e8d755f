import { z } from 'zod'
import type { OrderNews } from './order-feed.ts'
import type { QueueNews } from './queue-feed.ts'
import type { WakeSource } from './wakes.ts'

/** Everything that happens to orders wakes who watches the order, and who watches all of his. */
export const orderNews: WakeSource<OrderNews> = {
  subject: 'orders.*.*',
  about: z.object({ orderId: z.string(), buyerId: z.string() }),
  keysOf: ({ orderId, buyerId }) => [orderId, buyerId],
}

/** A queue that moved wakes who waits for the variant. */
export const queueNews: WakeSource<QueueNews> = {
  subject: 'inventory.queueMoved.*',
  about: z.object({ variantId: z.string() }),
  keysOf: ({ variantId }) => [variantId],
}
