import type { Ground, LiveField } from './live-field.ts'
import type { OrderNews } from './order-feed.ts'
import { orderFields } from './order-fields.ts'
import type { QueueNews } from './queue-feed.ts'
import { queueField } from './queue-field.ts'
import { variantField } from './variant-field.ts'
import type { VariantNews } from './variant-feed.ts'
import type { Wakes } from './wakes.ts'

/** What wakes watchers: one for each kind of news. */
export type AllWakes = { orders: Wakes<OrderNews>; queues: Wakes<QueueNews>; variants: Wakes<VariantNews> }

/** Each subscription by its name: what is read, for whom it is the same, and which news wakes those who watch. */
export const liveFields = (ground: Ground & { now: () => Date }, wakes: AllWakes): Record<string, LiveField> => ({
  ...orderFields(ground, wakes.orders),
  variantUpdated: variantField(ground, wakes.variants),
  saleQueueUpdated: queueField(ground, wakes.queues),
})
