import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import type { Viewer } from '@shop/kit/viewer'
import { inventoryRejected } from '@shop/schema/events/inventory'
import { paymentsRefunded } from '@shop/schema/events/payments'
import { shippingDelivered, shippingShipped } from '@shop/schema/events/shipping'
import type { QuoteSnapshot } from '@shop/schema/shapes'
import { mugs } from './people.ts'
import { inputFor, startOrders, submit } from './world.ts'
import type { OrdersWorld, Submitted } from './world.ts'

const cancel = /* GraphQL */ `
  mutation ($id: ID!) {
    orderCancel(input: { orderId: $id, reason: "changed my mind" }) {
      __typename
      ... on OrderCancelled {
        order {
          status
          cancelReason
        }
      }
      ... on UserError {
        code
        retryable
      }
    }
  }
`
let shop: TestPart
let world: OrdersWorld

beforeAll(async () => {
  world = await startOrders()
  shop = world.shop
})
afterAll(() => shop.stop())

const locked = (viewer: Viewer, given: Partial<QuoteSnapshot> = {}) => world.cart.lock(viewer, given)

describe('submitting a checkout', () => {
  it('places the order and tells of it, with what was promised', async () => {
    const ada = aUser()
    const { data } = await shop.as(ada)<Submitted>(submit, inputFor(locked(ada).quoteId))

    expect(data.checkoutSubmit).toMatchObject({
      __typename: 'CheckoutAccepted',
      order: { status: 'PENDING', version: 1, totals: { total: { amount: '28.80', currency: 'EUR' } } },
    })
    const told = (await shop.told('orders.placed')).filter((event) => event.subject === data.checkoutSubmit.order.id)
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).not.toMatch(/ada@example.com|Example Street/)
  })

  it('gives the same order for the same key, also when both come at once', async () => {
    const ada = aUser()
    const input = inputFor(locked(ada).quoteId)

    const answers = await Promise.all(Array.from({ length: 8 }, () => shop.as(ada)<Submitted>(submit, input)))

    expect(new Set(answers.map(({ data }) => data.checkoutSubmit.order.id)).size).toBe(1)
  })

  it('refuses another body under the same key', async () => {
    const ada = aUser()
    const key = newId('key')
    await shop.as(ada)(submit, inputFor(locked(ada).quoteId, key))

    const { data } = await shop.as(ada)<Submitted>(submit, inputFor(locked(ada).quoteId, key))

    expect(data.checkoutSubmit).toMatchObject({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' })
  })

  it('places one order when different quotes come at once under the same key', async () => {
    const ada = aUser()
    const key = newId('key')
    const inputs = [1, 2, 3].map(() => inputFor(locked(ada).quoteId, key))

    const answers = await Promise.all(inputs.map((input) => shop.as(ada)<Submitted>(submit, input)))

    expect(answers.map(({ data }) => data.checkoutSubmit.__typename).toSorted()).toEqual([
      'CheckoutAccepted',
      'IdempotencyConflict',
      'IdempotencyConflict',
    ])
  })

  it.each([
    ['QuoteNotFound', (viewer: Viewer) => (locked(viewer), newId('quo'))],
    ['QuoteExpired', (viewer: Viewer) => locked(viewer, { market: 'EXPIRED' }).quoteId],
    ['QuoteNotFound', () => locked(aUser()).quoteId],
  ])('answers %s as data', async (expected, quoteFor) => {
    const ada = aUser()
    const { data } = await shop.as(ada)<Submitted>(submit, inputFor(quoteFor(ada)))

    expect(data.checkoutSubmit.__typename).toBe(expected)
  })

  it('gives a quote to one key only', async () => {
    const ada = aUser()
    const { quoteId } = locked(ada)
    await shop.as(ada)(submit, inputFor(quoteId))

    const { data } = await shop.as(ada)<Submitted>(submit, inputFor(quoteId))

    expect(data.checkoutSubmit.__typename).toBe('QuoteAlreadyUsed')
  })

  it.each([{ methodToken: 'tok_visa' }, { onDelivery: true, methodType: 'paypal' }, {}])(
    'takes nothing but one way to pay: not %o',
    async (payment) => {
      const ada = aUser()
      const { data } = await shop.as(ada)<Submitted>(submit, {
        input: { ...inputFor(locked(ada).quoteId).input, payment },
      })

      expect(data.checkoutSubmit.__typename).toBe('InvalidPaymentMethod')
    },
  )

  it('is for those who own something', async () => {
    const { errors } = await shop.as({ kind: 'anonymous' })(submit, inputFor(newId('quo')))

    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
})

describe('an order', () => {
  it('goes from placed to delivered as others report, once each', async () => {
    const ada = aUser()
    const id = await world.confirmed(ada)
    const shipment = { shipmentId: newId('shp'), orderId: id, lines: mugs(2) }
    await shop.hear(shippingShipped, shipment.shipmentId, shipment)
    await shop.hear(shippingShipped, shipment.shipmentId, shipment)
    await shop.hear(shippingDelivered, shipment.shipmentId, shipment)
    await until(async () => (await world.statusOf(ada, id)) === 'DELIVERED')

    const { data } = await shop.as(ada)<{ orderUpdates: { version: number; status: string }[] }>(
      'query ($id: ID!) { orderUpdates(orderId: $id, after: 0) { version status } }',
      { id },
    )

    expect(data.orderUpdates).toEqual(
      ['PENDING', 'RESERVED', 'AUTHORIZED', 'CONFIRMED', 'SHIPPED', 'DELIVERED'].map((status, index) => ({
        version: index + 1,
        status,
      })),
    )
  })

  it('is read as far as is asked for, in one statement by every path', async () => {
    const ada = aUser()
    const id = await world.placed(ada)
    const ask = (selection: string) =>
      shop.as(ada)(`query ($id: ID!) { order(id: $id) { ${selection} } } fragment Where on Order { shipTo { city } }`, {
        id,
      })
    const entities = (selection: string) =>
      shop.as(ada)(
        `query ($id: ID!) { _entities(representations: [{ __typename: "Order", id: $id }]) { ... on Order { ${selection} } } }`,
        { id },
      )

    expect(await ask('status ...Where')).toMatchObject({
      data: { order: { status: 'PENDING', shipTo: { city: 'Berlin' } } },
      statements: 1,
    })
    expect(await entities('status version')).toEqual({
      data: { _entities: [{ status: 'PENDING', version: 1 }] },
      statements: 1,
    })
    expect(await entities('status refundedAmount { amount } lines { sku }')).toEqual({
      data: { _entities: [{ status: 'PENDING', refundedAmount: { amount: '0.00' }, lines: [{ sku: 'MUG-RED' }] }] },
      statements: 1,
    })
  })

  it('is cancelled when its stock cannot be had', async () => {
    const ada = aGuest()
    const id = await world.placed(ada)
    await shop.hear(inventoryRejected, id, {
      orderId: id,
      shortages: [{ variantId: 'var_1', requested: 2, available: 1 }],
    })

    await until(async () => (await world.statusOf(ada, id)) === 'CANCELLED')
  })

  it('shows what was refunded', async () => {
    const ada = aUser()
    const id = await world.confirmed(ada)
    await shop.hear(paymentsRefunded, newId('pay'), {
      paymentId: newId('pay'),
      orderId: id,
      refundId: newId('ref'),
      amountMinor: 1190,
      refundedMinor: 1190,
      currency: 'EUR',
      returnId: null,
    })

    await until(async () => {
      const { data } = await shop.as(ada)<{ order: { refundedAmount: { amount: string } } }>(
        'query ($id: ID!) { order(id: $id) { refundedAmount { amount } } }',
        { id },
      )
      return data.order.refundedAmount.amount === '11.90'
    })
  })
})

describe('cancelling', () => {
  it('works while nothing left, and stops the parcels first', async () => {
    const ada = aUser()
    const id = await world.confirmed(ada)
    const { data } = await shop.as(ada)(cancel, { id })

    expect(data).toMatchObject({
      orderCancel: { __typename: 'OrderCancelled', order: { status: 'CANCELLED', cancelReason: 'changed my mind' } },
    })
  })

  it('is refused when a parcel just left', async () => {
    const ada = aUser()
    const id = await world.confirmed(ada)
    world.courier.parcelsLeft = true
    const { data } = await shop.as(ada)(cancel, { id })
    world.courier.parcelsLeft = false

    expect(data).toMatchObject({ orderCancel: { __typename: 'OrderAlreadyShipped' } })
  })
})

describe('who sees an order', () => {
  const entity =
    'query ($id: ID!) { _entities(representations: [{ __typename: "Order", id: $id }]) { ... on Order { number } } order(id: $id) { number } orderUpdates(orderId: $id) { version } }'

  it('is its buyer and staff, through every path', async () => {
    const ada = aUser()
    const id = await world.placed(ada)

    for (const viewer of [ada, aStaffMember()]) {
      const { data } = await shop.as(viewer)(entity, { id })
      expect(data).toMatchObject({
        order: { number: expect.any(String) },
        _entities: [{ number: expect.any(String) }],
        orderUpdates: [{ version: 1 }],
      })
    }
    for (const viewer of [aUser(), aGuest(), { kind: 'anonymous' } as const]) {
      const { data } = await shop.as(viewer)(entity, { id })
      expect(data).toEqual({ order: null, _entities: [null], orderUpdates: null })
    }
    const { data: cancelled } = await shop.as(aUser())(cancel, { id })
    expect(cancelled).toMatchObject({ orderCancel: { __typename: 'OrderNotFound' } })
  })

  it('is asked for by text that can be kept', async () => {
    const { errors } = await shop.as(aUser())('query ($id: ID!) { order(id: $id) { number } }', { id: 'ord_\u0000' })

    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })

  it('includes the customer who came as a guest', async () => {
    const guestId = newId('gst')
    const id = await world.placed(aGuest(guestId))

    expect(await world.statusOf(aUser({ guestId }), id)).toBe('PENDING')
  })
})

describe('lists of orders', () => {
  it('run the same number of statements whatever the page size, and stay stable while orders arrive', async () => {
    const ada = aUser()
    for (let index = 0; index < 6; index += 1) await world.placed(ada)
    const list =
      'query ($first: Int, $after: String) { orders(first: $first, after: $after) { nodes { id updates { version } returns { id } lines { id returnableQuantity } } pageInfo { hasNextPage endCursor } } }'
    type Page = { orders: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }

    const small = await shop.as(ada)<Page>(list, { first: 2 })
    await world.placed(ada)
    const rest = await shop.as(ada)<Page>(list, { first: 50, after: small.data.orders.pageInfo.endCursor })

    expect(small.statements).toBe(rest.statements)
    const ids = [...small.data.orders.nodes, ...rest.data.orders.nodes].map((node) => node.id)
    expect(new Set(ids).size).toBe(6)
  })

  it.each([
    ['first: 0', 'BAD_USER_INPUT'],
    ['first: 101', 'BAD_USER_INPUT'],
    ['after: "abc.def"', 'INVALID_CURSOR'],
  ])('refuse an edited cursor and an absurd size: %s', async (args, code) => {
    const { errors } = await shop.as(aUser())(`{ orders(${args}) { nodes { id } } }`)

    expect(errors?.[0]?.extensions['code']).toBe(code)
  })
})
