import { startHttp } from '@shop/kit/http'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aStaffMember } from '@shop/kit/testing/viewers'
import { ordersCancelled, ordersPlaced, ordersReserved, ordersShipped } from '@shop/schema/events/orders'
import { startStripeSandbox } from '../../../stack/servers/stripe/sandbox.ts'
import type { Sandbox } from '../../../stack/servers/stripe/sandbox.ts'
import type { WrittenEnvelope } from '@shop/kit/events/envelope'
import { payments } from '../src/subgraph.ts'

export const webhookSecret = 'whsec_for_tests'
export const hashKey = 'a hash key for tests'
export const giftCardKey = 'a key for tests alone'

/** Payments on real servers, with a Stripe that runs beside the test. */
export type World = { shop: TestPart; stripe: Sandbox; url: string; stop: () => Promise<void> }

type Options = { env?: Record<string, string>; hasWebhooks?: boolean; now?: () => Date }

export const startWorld = async ({ env = {}, hasWebhooks = false, now }: Options = {}): Promise<World> => {
  const secretKey = 'sk_test_for_tests'
  const stripe = await startStripeSandbox({ port: 0, secretKey, webhookSecret, now: () => new Date() })
  const shop = await startTestPart(payments, {
    ...(now && { now }),
    env: {
      STRIPE_API_KEY: secretKey,
      STRIPE_WEBHOOK_SECRET: webhookSecret,
      STRIPE_API_BASE: stripe.url,
      GIFT_CARD_KEY: giftCardKey,
      ...env,
    },
  })
  const http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    bytesMax: 1_000_000,
    handlers: [shop.part.handle],
    onFault: () => {},
  })
  if (hasWebhooks) stripe.setWebhook(`${http.url}/webhooks/payments/stripe`, webhookSecret)
  const stop = async () => {
    await stripe.stop()
    await http.stop()
    await shop.stop()
  }
  return { shop, stripe, url: http.url, stop }
}

type Wanted = {
  methodToken?: string
  provider?: string
  buyerId?: string
  savedMethodId?: string | null
  methodType?: string | null
  returnUrl?: string | null
  country?: string
}

/** What is said of an order when it is placed: two mugs for 28.80 EUR, shipping included. */
export const anOrder = ({
  methodToken = 'pm_card_visa',
  provider = 'stripe',
  buyerId = newId('usr'),
  savedMethodId = null,
  methodType = null,
  returnUrl = null,
  country = 'DE',
}: Wanted = {}) => ({
  ...ordersPlaced.example,
  orderId: newId('ord'),
  buyerId,
  billToCountry: country,
  giftCards: [] as { giftCardId: string; minor: number }[],
  payment: { provider, methodToken, savedMethodId, methodType, returnUrl },
})
export type AnOrder = ReturnType<typeof anOrder>

/** Speaks as the orders part. */
export const orders = ({ shop }: World) => {
  const step = ({ orderId, buyerId }: AnOrder) => ({ orderId, buyerId })
  return {
    placed: (order: AnOrder) => shop.hear(ordersPlaced, order.orderId, order),
    reserved: (order: AnOrder) => shop.hear(ordersReserved, order.orderId, step(order)),
    shipped: (order: AnOrder) => shop.hear(ordersShipped, order.orderId, { ...step(order), shipmentId: newId('shp') }),
    cancelled: (order: AnOrder) =>
      shop.hear(ordersCancelled, order.orderId, { ...step(order), reason: 'CHANGED_MY_MIND' }),
  }
}

/** Waits until payments told this of the order. */
export const untilTold = ({ shop }: World, type: string, { orderId }: AnOrder): Promise<WrittenEnvelope> =>
  until(async () => (await shop.told(type)).find(({ data }) => (data as { orderId: string }).orderId === orderId), {
    what: `${type} of ${orderId}`,
  })

/** Everything that payments told of an order, in order. */
export const toldOf = async ({ shop }: World, { orderId }: AnOrder): Promise<string[]> =>
  (await shop.told()).filter(({ data }) => (data as { orderId: string }).orderId === orderId).map(({ type }) => type)

/** An order whose money was asked for. */
export const aReservedOrder = async (world: World, wanted: Wanted = {}): Promise<AnOrder> => {
  const order = anOrder(wanted)
  await orders(world).placed(order)
  await orders(world).reserved(order)
  return order
}

/** An order whose money was taken. */
export const aCapturedOrder = async (world: World, wanted: Wanted = {}): Promise<AnOrder> => {
  const order = await aReservedOrder(world, wanted)
  await untilTold(world, 'payments.authorized', order)
  await orders(world).shipped(order)
  await untilTold(world, 'payments.captured', order)
  return order
}

const paymentQuery = `query ($orderId: ID!) {
  _entities(representations: [{ __typename: "Order", id: $orderId }]) { ... on Order { payments {
    id status declineCode amount { minorUnits currency } capturedAmount { minorUnits } refundedAmount { minorUnits }
    refunds { id status amount { minorUnits } reason } nextAction { kind redirectUrl clientSecret reference } disputedAmount { minorUnits } method { brand last4 }
  } } }
}`

export type SeenPayment = {
  id: string
  status: string
  declineCode: string | null
  capturedAmount: { minorUnits: string }
  refundedAmount: { minorUnits: string }
  refunds: { id: string; status: string; amount: { minorUnits: string }; reason: string }[]
  disputedAmount: { minorUnits: string }
  nextAction: { kind: string; redirectUrl: string | null; clientSecret: string | null; reference: string | null } | null
  method: { brand: string; last4: string } | null
}

type Seen = { _entities: { payments: SeenPayment[] | null }[] }

/** The order's payment as staff see it, or as whoever is given. */
export const paymentOf = async (
  { shop }: World,
  { orderId }: AnOrder,
  viewer = aStaffMember(),
): Promise<SeenPayment | undefined> => {
  const { data } = await shop.as(viewer)<Seen>(paymentQuery, { orderId })
  return data._entities[0]?.payments?.[0]
}

/** The ledger's own verdict, as staff get it. */
export const ledgerCheck = async ({ shop }: World) => {
  const { data } = await shop.as(aStaffMember())<{ moneyLedgerCheck: { ok: boolean; mismatch: string | null } }>(
    '{ moneyLedgerCheck { ok mismatch } }',
  )
  return data.moneyLedgerCheck
}
