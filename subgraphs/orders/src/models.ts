import type { Connection } from '@shop/kit/page'
import type { PinnedLine } from '@shop/schema/shapes'
import type { Order } from './domain/order.ts'
import type { OrderUpdate } from './domain/updates.ts'

export type OrderModel = Order
export type OrderUpdateModel = OrderUpdate
export type OrderLineModel = PinnedLine
export type OrderConnectionModel = Connection<Order>
export type CheckoutAcceptedModel = { orderId: string }
export type OrderCancelledModel = { order: Order }
export type UserModel = { id: string }
export type VariantModel = { id: string }
