import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aStaffMember } from '@shop/kit/testing/viewers'
import type { WrittenEnvelope } from '@shop/kit/events/envelope'
import { ordersCancelled, ordersConfirmed } from '@shop/schema/events/orders'
import { ordersDeliveries } from '@shop/schema/requests/orders'
import { writeWebhook } from '../src/courier/signature.ts'
import type { CourierReport } from '../src/courier/port.ts'
import { shipping } from '../src/subgraph.ts'

export const secret = 'a secret of the courier'
const shipTo = {
  name: 'Ada',
  company: null,
  line1: 'Way 1',
  line2: null,
  city: 'Kiel',
  region: null,
  postalCode: '24103',
  country: 'DE',
  phone: null,
}

type OrdersAnswers = (orderIds: readonly string[]) => Promise<readonly string[]> | readonly string[]

/**
 * Shipping on real servers; orders tells any order's address unless `known` says which it knows, and when it answers.
 * A courier with `stepMs` of an hour never moves by itself.
 */
export const startShipping = async (
  stepMs: number,
  env: Record<string, string> = {},
  known: OrdersAnswers = (orderIds) => orderIds,
): Promise<TestPart> => {
  const shop = await startTestPart(shipping, {
    env: { COURIER_STEP_MS: String(stepMs), COURIER_WEBHOOK_SECRET: secret, ...env },
  })
  await shop.answering(ordersDeliveries, async ({ orderIds }) => ({
    deliveries: (await known(orderIds)).map((orderId) => ({ orderId, number: 'A-1', shipTo })),
  }))
  return shop
}
export const hourMs = 3_600_000

/** A confirmed order: two mugs from the north, and one more from the south when asked for. */
export const anOrder = ({ buyerId = newId('usr') as string, warehouses = ['whs_north'] } = {}) => ({
  orderId: newId('ord'),
  buyerId,
  shippingMethodId: 'shm_domestic_standard',
  backordered: [],
  allocations: warehouses.map((warehouseId) => ({
    warehouseId,
    lineId: newId('oln'),
    variantId: newId('var'),
    quantity: 2,
  })),
})
export type AnOrder = ReturnType<typeof anOrder>

export const confirm = (shop: TestPart, order: AnOrder, eventId?: string) =>
  shop.hear(ordersConfirmed, order.orderId, order, eventId)

export const cancel = (shop: TestPart, { orderId, buyerId }: AnOrder) =>
  shop.hear(ordersCancelled, orderId, { orderId, buyerId, reason: 'CHANGED_MY_MIND' })

/** What was told of an order's parcels so far. */
export const toldOf = async (shop: TestPart, { orderId }: AnOrder): Promise<WrittenEnvelope[]> =>
  (await shop.told()).filter(({ data }) => (data as { orderId: string }).orderId === orderId)

export const untilTold = (shop: TestPart, type: string, order: AnOrder): Promise<WrittenEnvelope> =>
  until(async () => (await toldOf(shop, order)).find((event) => event.type === type), {
    what: `${type} of ${order.orderId}`,
  })

export type SeenShipment = {
  id: string
  status: string
  trackingNumber: string | null
  shippedAt: string | null
  deliveredAt: string | null
  lines: { orderLineId: string; quantity: number; variant: { id: string } }[]
  events: { status: string }[]
}

const query = `query ($orderId: ID!) {
  _entities(representations: [{ __typename: "Order", id: $orderId }]) { ... on Order {
    shipments { id status trackingNumber shippedAt deliveredAt lines { orderLineId quantity variant { id } } events { status } }
  } }
}`

/** The order's parcels as staff see them, or as whoever is given. */
export const shipmentsOf = async (
  shop: TestPart,
  { orderId }: AnOrder,
  viewer = aStaffMember(),
): Promise<SeenShipment[] | null> => {
  const { data } = await shop.as(viewer)<{ _entities: { shipments: SeenShipment[] | null }[] }>(query, { orderId })
  return data._entities[0]?.shipments ?? null
}

/** A parcel that waits for its courier. */
export const aBookedShipment = async (
  shop: TestPart,
  order: AnOrder,
): Promise<{ id: string; trackingNumber: string }> => {
  await confirm(shop, order)
  return until(async () => {
    const [shipment] = (await shipmentsOf(shop, order)) ?? []
    return shipment?.trackingNumber ? { id: shipment.id, trackingNumber: shipment.trackingNumber } : null
  })
}

/** What a courier saw at a minute of a day long ago. */
export const aReport = (
  trackingNumber: string,
  status: CourierReport['status'],
  minute: number,
  id = newId('rep'),
): CourierReport => ({
  id,
  trackingNumber,
  status,
  description: 'seen',
  at: new Date(Date.UTC(2026, 0, 1, 12, minute)),
})

/** A courier's report as it comes in over HTTP. */
export const report = async (shop: TestPart, events: CourierReport[], signedWith = secret, sentAt = new Date()) => {
  const { body, headers } = writeWebhook(signedWith, events, sentAt)
  const answer = await shop.part.handle({
    method: 'POST',
    path: '/webhooks/shipping/courier',
    search: '',
    headers,
    body,
    remoteAddress: '',
  })
  return answer?.status
}
