import type { Connection } from '@shop/kit/page'
import type { PinnedLine } from '@shop/schema/shapes'
import type { Glimpse, Order } from './domain/order.ts'
import type { Return } from './domain/return.ts'
import type { OrderUpdate } from './domain/updates.ts'

export type OrderModel = Order | Glimpse
export type OrderUpdateModel = OrderUpdate
export type OrderLineModel = PinnedLine & { order: Order }
export type OrderConnectionModel = Connection<Order>
export type CheckoutAcceptedModel = { orderId: string }
export type OrderCancelledModel = { orderId: string }
export type OrderLinesCancelledModel = { orderId: string }
export type ReturnModel = Return
export type ReturnLineModel = Return['lines'][number] & { ret: Return }
export type ReturnConnectionModel = Connection<Return>
export type ReturnRequestedModel = { returnId: string }
export type ReturnReceivedModel = { returnId: string }
export type UserModel = { id: string }
export type VariantModel = { id: string }
