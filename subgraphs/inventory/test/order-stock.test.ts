import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transaction } from '@shop/kit/db'
import { createOutbox } from '@shop/kit/events/outbox'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { inventoryEvents } from '@shop/schema/events/inventory'
import { inventoryHold } from '@shop/schema/requests/inventory'
import { orderStock } from '../src/store/order-stock.ts'
import type { OrderStock } from '../src/store/order-stock.ts'
import { inventory } from '../src/subgraph.ts'
import { aStorekeeper, aVariant, anOrder, north, south } from './people.ts'

let part: TestPart
let keeper: ReturnType<typeof aStorekeeper>

beforeAll(async () => {
  part = await startTestPart(inventory)
  keeper = aStorekeeper(part)
})
afterAll(async () => {
  expect(await keeper.checks()).toMatchObject({ isConsistent: true, firstMismatch: null })
  await part.stop()
})

const stocked = async (quantity: number, warehouseId = north) => {
  const variantId = aVariant()
  await keeper.receives([{ variantId, warehouseId, quantity }])
  return variantId
}

const hold = (quoteId: string, variantId: string, quantity: number, holdMs = 60_000) =>
  part.part.ask(inventoryHold, {
    quoteId,
    ownerId: newId('usr'),
    callerHash: null,
    lines: [{ lineId: newId('qln'), variantId, quantity }],
    expiresAt: new Date(Date.now() + holdMs).toISOString(),
  })

const heardOnce = (order: ReturnType<typeof anOrder>, type: string) =>
  until(async () => (await order.heard()).find((event) => event.type === type), { what: type })

describe('orders that are heard together', () => {
  const inOneGo = (run: (orders: OrderStock) => Promise<void>) =>
    transaction(part.part.db, (tx) => run(orderStock({ db: tx, newId, outbox: outbox(), holdMs: 60_000 })))
  const outbox = () => createOutbox('inventory', inventoryEvents, () => new Date())

  it('take over the hold of their quote once, and each leaves the shelf with its own units, once', async () => {
    const variantId = await stocked(5)
    const [first, second] = [1, 2].map(() => ({ orderId: newId('ord'), ownerId: newId('usr'), backordered: [] }))
    if (!first || !second) throw new Error('there are two')
    const quoteId = newId('quo')
    const lines = [{ lineId: newId('oln'), variantId, quantity: 2 }]
    await hold(quoteId, variantId, 2)

    const placed = [first, second, first].map((order) => ({ ...order, quoteId, lines }))
    await inOneGo((orders) => orders.placed(placed))
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 5, reserved: 4 } })

    const confirmed = [first, second, second].map((order) => ({ ...order, allocations: [] }))
    await inOneGo((orders) => orders.confirmed(confirmed))
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 1, reserved: 0 } })
    const told = (await part.told()).filter(({ subject }) => [first, second].some(({ orderId }) => orderId === subject))
    expect(told.map(({ type }) => type).toSorted()).toEqual(
      ['inventory.committed', 'inventory.reserved'].flatMap((type) => [type, type]),
    )
  })
})

describe('an order that is placed', () => {
  it('takes over what its quote holds, for its own lines', async () => {
    const variantId = await stocked(5)
    const order = anOrder(part, { lines: [{ variantId, quantity: 2 }] })
    await hold(order.quoteId, variantId, 2)

    await order.placed()

    const reserved = await heardOnce(order, 'inventory.reserved')
    expect(reserved.data).toMatchObject({
      orderId: order.orderId,
      allocations: [{ warehouseId: north, lineId: order.lines[0]?.lineId, variantId, quantity: 2 }],
    })
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 5, reserved: 2 } })
  })

  it('reserves anew when the quote holds nothing any more', async () => {
    const variantId = await stocked(5)
    const order = anOrder(part, { lines: [{ variantId, quantity: 5 }] })

    await order.placed()

    await heardOnce(order, 'inventory.reserved')
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 5, reserved: 5 } })
  })

  it('holds what was ordered, not what was quoted, when the two differ', async () => {
    const variantId = await stocked(5)
    const order = anOrder(part, { lines: [{ variantId, quantity: 4 }] })
    await hold(order.quoteId, variantId, 3)

    await order.placed()

    await heardOnce(order, 'inventory.reserved')
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 5, reserved: 4 } })
  })

  it('is rejected as a whole when one line is short, and holds nothing', async () => {
    const [plenty, short] = [await stocked(9), await stocked(1, south)]
    const order = anOrder(part, {
      lines: [
        { variantId: plenty, quantity: 2 },
        { variantId: short, quantity: 2 },
      ],
    })

    await order.placed()

    const rejected = await heardOnce(order, 'inventory.rejected')
    expect(rejected.data).toEqual({
      orderId: order.orderId,
      shortages: [{ variantId: short, requested: 2, available: 1 }],
    })
    expect(await keeper.sees(plenty)).toEqual({ [north]: { onHand: 9, reserved: 0 } })
  })

  it('is answered once, however often and under whatever event id it is told', async () => {
    const variantId = await stocked(5)
    const order = anOrder(part, { lines: [{ variantId, quantity: 1 }] })
    const eventId = newId('evt')

    await Promise.all([order.placed(eventId), order.placed(eventId), order.placed()])
    await heardOnce(order, 'inventory.reserved')
    await order.cancelled()
    await heardOnce(order, 'inventory.released')
    await handled(await order.placed())

    expect((await order.heard()).map((event) => event.type)).toEqual(['inventory.reserved', 'inventory.released'])
  })

  it('holds nothing when its cancellation was heard first', async () => {
    const variantId = await stocked(5)
    const order = anOrder(part, { lines: [{ variantId, quantity: 5 }] })

    await handled(await order.cancelled())
    await handled(await order.placed())

    expect(await order.heard()).toEqual([])
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 5, reserved: 0 } })
  })
})

describe('an order that is confirmed', () => {
  const confirmed = async (quantity: number) => {
    const variantId = await stocked(5)
    const order = anOrder(part, { lines: [{ variantId, quantity }] })
    await order.placed()
    await heardOnce(order, 'inventory.reserved')
    await order.confirmed()
    await heardOnce(order, 'inventory.committed')
    return { variantId, order }
  }

  it('takes its units off the shelf', async () => {
    const { variantId } = await confirmed(2)

    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 3, reserved: 0 } })
  })

  it('puts them back exactly once when it is cancelled before it is shipped', async () => {
    const { variantId, order } = await confirmed(2)

    await handled(await order.cancelled())
    await handled(await order.cancelled())

    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 5, reserved: 0 } })
    expect((await order.heard()).filter((event) => event.type === 'inventory.released')).toHaveLength(1)
  })

  it('takes the promised units when nothing is held for it any more, and is rejected when they are gone', async () => {
    const variantId = await stocked(3)
    const [first, second] = [anOrder(part, { lines: [] }), anOrder(part, { lines: [] })]
    const promised = [{ warehouseId: north, lineId: newId('oln'), variantId, quantity: 2 }]

    await first.confirmed(promised)
    await heardOnce(first, 'inventory.committed')
    await second.confirmed(promised)

    const rejected = await heardOnce(second, 'inventory.rejected')
    expect(rejected.data).toMatchObject({ shortages: [{ variantId, requested: 2, available: 1 }] })
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 1, reserved: 0 } })
  })
})

/** Waits until an event took effect, whatever that is. */
const handled = (eventId: string) =>
  until(async () => (await part.part.db.execute(sql`select 1 from inbox where event_id = ${eventId}`)).length > 0)
