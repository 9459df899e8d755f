import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOutbox } from '@shop/kit/events/outbox'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { inventoryEvents } from '@shop/schema/events/inventory'
import { inventoryAvailability, inventoryHold, inventoryReleaseHold } from '@shop/schema/requests/inventory'
import { holdDesk } from '../src/store/holds.ts'
import { inventory } from '../src/subgraph.ts'
import { aStorekeeper, aVariant, anOrder, north, south } from './people.ts'

let part: TestPart
let keeper: ReturnType<typeof aStorekeeper>

beforeAll(async () => {
  part = await startTestPart(inventory, { env: { ORDER_HOLD_MS: '300' } })
  keeper = aStorekeeper(part)
})
afterAll(async () => {
  expect(await keeper.checks()).toMatchObject({ isConsistent: true, firstMismatch: null })
  await part.stop()
})

const stocked = async (quantity: number) => {
  const variantId = aVariant()
  await keeper.receives([{ variantId, warehouseId: north, quantity }])
  return variantId
}
const hold = (
  lines: { variantId: string; quantity: number }[],
  { quoteId = newId('quo'), forMs = 60_000 }: { quoteId?: string; forMs?: number } = {},
) =>
  part.part.ask(inventoryHold, {
    quoteId,
    ownerId: newId('usr'),
    callerHash: null,
    lines: lines.map((line) => ({ ...line, lineId: newId('qln') })),
    expiresAt: new Date(Date.now() + forMs).toISOString(),
  })
const available = async (variantId: string) =>
  (await part.part.ask(inventoryAvailability, { variantIds: [variantId] })).levels[0]?.available

describe('a hundred quotes at once for ten units', () => {
  // Straight at the store: what is asked over the broker has a time limit, and this is about truth, not speed.
  const rush = () =>
    holdDesk({
      db: part.part.db,
      newId,
      outbox: createOutbox('inventory', inventoryEvents, () => new Date()),
      caps: { holdsPerOwner: 100, holdsPerAddress: 100, unitsPerOwner: 100, unitsPerAddress: 100 },
    })
  const aQuote = (lines: { variantId: string; quantity: number }[]) => ({
    quoteId: newId('quo'),
    ownerId: newId('usr'),
    callerHash: null,
    lines: lines.map((line) => ({ ...line, lineId: newId('qln') })),
    expiresAt: new Date(Date.now() + 600_000),
  })

  it('hold exactly ten', async () => {
    const variantId = await stocked(10)
    const store = rush()

    const answers = await Promise.all(Array.from({ length: 100 }, () => store(aQuote([{ variantId, quantity: 1 }]))))

    expect(answers.filter((answer) => answer.held)).toHaveLength(10)
    expect(answers.filter((answer) => !answer.held).every(({ shortages }) => shortages[0]?.available === 0)).toBe(true)
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 10, reserved: 10 } })
  })

  it('do not lock each other out when they name the same variants in another order', async () => {
    const [mug, pot] = [await stocked(20), await stocked(20)]
    const lines = [
      { variantId: mug, quantity: 1 },
      { variantId: pot, quantity: 1 },
    ]
    const store = rush()

    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => store(aQuote(index % 2 ? lines : lines.toReversed()))),
    )

    expect(answers.filter((answer) => answer.held)).toHaveLength(20)
    expect([await available(mug), await available(pot)]).toEqual([0, 0])
  })

  it('could not oversell even by a bug: the database refuses', async () => {
    const variantId = await stocked(1)

    const oversell = part.part.db.execute(sql`update stock_levels set reserved = 2 where variant_id = ${variantId}`)

    await expect(oversell).rejects.toMatchObject({ cause: { constraint_name: 'stock_levels_never_oversold' } })
  })
})

describe('a hold', () => {
  it('is the same when its quote asks again', async () => {
    const variantId = await stocked(5)
    const quoteId = newId('quo')

    const answers = await Promise.all([1, 2, 3].map(() => hold([{ variantId, quantity: 3 }], { quoteId })))

    expect(answers.every((answer) => answer.held)).toBe(true)
    expect(await available(variantId)).toBe(2)
  })

  it('is replaced by another one of its quote, which may use its units', async () => {
    const variantId = await stocked(5)
    const quoteId = newId('quo')
    await hold([{ variantId, quantity: 3 }], { quoteId })

    const more = await hold([{ variantId, quantity: 5 }], { quoteId })
    const tooMany = await hold([{ variantId, quantity: 6 }], { quoteId })

    expect(more.held).toBe(true)
    expect(tooMany).toMatchObject({ held: false, shortages: [{ variantId, requested: 6, available: 5 }] })
    expect(await available(variantId)).toBe(0)
  })

  it('holds all lines or none', async () => {
    const [mug, pot] = [await stocked(5), await stocked(1)]

    const answer = await hold([
      { variantId: mug, quantity: 2 },
      { variantId: pot, quantity: 2 },
    ])

    expect(answer.shortages).toEqual([{ variantId: pot, requested: 2, available: 1 }])
    expect(await available(mug)).toBe(5)
  })

  it('is let go once', async () => {
    const variantId = await stocked(5)
    const quoteId = newId('quo')
    await hold([{ variantId, quantity: 3 }], { quoteId })

    const first = await part.part.ask(inventoryReleaseHold, { quoteId })
    const second = await part.part.ask(inventoryReleaseHold, { quoteId })

    expect([first.released, second.released]).toEqual([true, false])
    expect(await available(variantId)).toBe(5)
  })

  it('ends by itself when its time is over', async () => {
    const variantId = await stocked(5)
    await hold([{ variantId, quantity: 5 }], { forMs: -1 })

    await until(async () => (await available(variantId)) === 5, { what: 'the expiry' })
  })

  it('that an order took over and did not pay in time is given back, and the order hears of it', async () => {
    const variantId = await stocked(5)
    const order = anOrder(part, { lines: [{ variantId, quantity: 4 }] })
    await hold([{ variantId, quantity: 4 }], { quoteId: order.quoteId })
    await order.placed()

    const released = await until(async () => (await order.heard()).find((event) => event.type === 'inventory.released'))

    expect(released.data).toEqual({ orderId: order.orderId, reason: 'EXPIRED', variantIds: [variantId] })
    expect(await available(variantId)).toBe(5)
  })

  it('that lapsed while the order was paid is taken again, from the shelf that was promised', async () => {
    const variantId = await stocked(5)
    const order = anOrder(part, { lines: [{ variantId, quantity: 4 }] })
    await order.placed()
    await until(async () => (await order.heard()).some((event) => event.type === 'inventory.released'))

    const [line] = order.lines
    await order.confirmed([{ warehouseId: north, lineId: line?.lineId ?? '', variantId, quantity: 4 }])
    await until(async () => (await order.heard()).some((event) => event.type === 'inventory.committed'))

    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 1, reserved: 0 } })
  })
})

describe('alerts', () => {
  it('are told once per crossing, not once per sale', async () => {
    const variantId = await stocked(8)
    const quotes = Array.from({ length: 8 }, () => newId('quo'))
    for (const quoteId of quotes) await hold([{ variantId, quantity: 1 }], { quoteId })
    await part.part.ask(inventoryReleaseHold, { quoteId: quotes[0] ?? '' })

    const told = (await part.told()).filter((event) => event.subject === variantId).map((event) => event.type)

    expect(told).toEqual(['inventory.received', 'inventory.back', 'inventory.low', 'inventory.out', 'inventory.back'])
  })
})

describe('availability', () => {
  it('is asked over all warehouses, and 0 for what nobody knows', async () => {
    const [mug, unknown] = [await stocked(2), aVariant()]
    await keeper.receives([{ variantId: mug, warehouseId: south, quantity: 3 }])

    const { levels } = await part.part.ask(inventoryAvailability, { variantIds: [unknown, mug] })

    expect(levels).toMatchObject([
      { variantId: unknown, available: 0 },
      { variantId: mug, available: 5 },
    ])
  })
})
