import { z } from 'zod'
import type { OrderNews } from './order-feed.ts'
import type { QueueNews } from './queue-feed.ts'
import type { VariantNews } from './variant-feed.ts'
import type { WakeSource } from './wakes.ts'

/** Everything that happens to orders wakes who watches the order, and who watches all of his. */
export const orderNews: WakeSource<OrderNews> = {
  subjects: ['orders.*.*'],
  about: z.object({ orderId: z.string(), buyerId: z.string() }),
  keysOf: ({ orderId, buyerId }) => [orderId, buyerId],
}

/** A queue that moved wakes who waits for the variant. */
export const queueNews: WakeSource<QueueNews> = {
  subjects: ['inventory.queueMoved.*'],
  about: z.object({ variantId: z.string() }),
  keysOf: ({ variantId }) => [variantId],
}

const oneVariant = z.object({ variantId: z.string() }).transform(({ variantId }) => ({ variantIds: [variantId] }))
const someVariants = z.object({ variantIds: z.array(z.string()) })
const allocated = z
  .object({ allocations: z.array(z.object({ variantId: z.string() })) })
  .transform(({ allocations }) => ({ variantIds: allocations.map(({ variantId }) => variantId) }))

/** Another price, another text, or another number of units wakes who looks at the variant. */
export const variantNews: WakeSource<VariantNews> = {
  subjects: [
    ...['products.priceChanged.*', 'products.changed.*', 'products.retired.*'],
    ...['inventory.reserved.*', 'inventory.released.*', 'inventory.received.*'],
    ...['inventory.low.*', 'inventory.out.*', 'inventory.back.*'],
  ],
  about: z.union([someVariants, oneVariant, allocated]),
  keysOf: ({ variantIds }) => variantIds,
}
