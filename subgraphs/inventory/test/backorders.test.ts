import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aUser } from '@shop/kit/testing/viewers'
import { inventoryAvailability, inventoryHold } from '@shop/schema/requests/inventory'
import { aBackorderable, anOrderOf, purchasesOf, startBackorderWorld, untilOrdered } from './backorder-world.ts'
import type { BackorderWorld } from './backorder-world.ts'
import { aVariant, north } from './people.ts'

let world: BackorderWorld
beforeAll(async () => void (world = await startBackorderWorld()))
afterEach(() => {
  for (const { faults } of Object.values(world.suppliers)) faults.clear()
})
afterAll(async () => {
  expect(await world.keeper.checks()).toMatchObject({ isConsistent: true, firstMismatch: null })
  await world.stop()
})

const day = 86_400_000
const hold = (variantId: string, quantity: number, quoteId: string = newId('quo'), ownerId: string = newId('usr')) =>
  world.part.part.ask(inventoryHold, {
    ...{ quoteId, ownerId, callerHash: null },
    lines: [{ lineId: newId('oln'), variantId, quantity }],
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
  })
const availabilityOf = async (variantId: string) => {
  const { data } = await world.part.as(aUser())<{ _entities: { availability: unknown }[] }>(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { availability { available status expectedAt } } } }',
    { of: [{ __typename: 'Variant', id: variantId }] },
  )
  return data._entities[0]?.availability
}

describe('a variant that may be sold before it is here', () => {
  it('says so, and when it would come, once the shelf is empty', async () => {
    const [empty, stocked] = [await aBackorderable(world), await aBackorderable(world, { stock: 2 })]

    expect(await availabilityOf(empty)).toMatchObject({ available: 0, status: 'BACKORDER' })
    expect(await availabilityOf(stocked)).toEqual({ available: 2, status: 'LOW', expectedAt: null })
    expect(await availabilityOf(aVariant())).toEqual({ available: 0, status: 'OUT_OF_STOCK', expectedAt: null })
    const { levels } = await world.part.part.ask(inventoryAvailability, { variantIds: [empty, aVariant()] })
    expect(levels.map(({ backorder }) => Boolean(backorder))).toEqual([true, false])
  })

  it('is held for a quote in whole: what lies there, and the rest with its date', async () => {
    const variantId = await aBackorderable(world, { stock: 2, leadDays: 5 })
    const quoteId = newId('quo')

    const held = await hold(variantId, 5, quoteId)

    expect(held).toMatchObject({ held: true, shortages: [], backordered: [{ variantId, quantity: 3 }] })
    const expectedAt = new Date(held.backordered[0]?.expectedAt ?? 0).getTime()
    expect(Math.abs(expectedAt - Date.now() - 5 * day)).toBeLessThan(60_000)
    expect((await hold(variantId, 5, quoteId)).backordered).toEqual(held.backordered)
    expect(await world.keeper.sees(variantId)).toEqual({ [north]: { onHand: 2, reserved: 2 } })
  })

  it('counts for what one buyer may hold, as if it were there', async () => {
    const variantId = await aBackorderable(world, { stock: 2 })
    const ownerId = newId('usr')

    expect((await hold(variantId, 6_000, newId('quo'), ownerId)).held).toBe(true)
    expect((await hold(variantId, 6_000, newId('quo'), ownerId)).refusal).toMatchObject({ kind: 'limit', variantId })
    expect((await hold(variantId, 6_000)).held).toBe(true)
  })

  it('is reserved for an order in whole, line by line', async () => {
    const variantId = await aBackorderable(world, { stock: 2 })
    const order = anOrderOf(world, variantId, 5)

    const { allocations, backordered } = await order.placed()

    expect(allocations).toMatchObject([{ lineId: order.line.lineId, variantId, quantity: 2, warehouseId: north }])
    expect(backordered).toMatchObject([{ lineId: order.line.lineId, variantId, quantity: 3 }])
  })
})

describe.each(['rest', 'soap'] as const)('a confirmed order of what a %s supplier brings', (supplier) => {
  const books = () => world.suppliers[supplier].books.all()
  const desk = () => world.suppliers[supplier].desk

  it('makes one order at the supplier, for what is short', async () => {
    const variantId = await aBackorderable(world, { supplier, stock: 2, sku: `ONE-${supplier}` })

    await anOrderOf(world, variantId, 5).confirmed()

    const purchase = await untilOrdered(world, variantId)
    expect(purchase).toMatchObject({ quantity: 3, received: 0 })
    expect(books().filter(({ sku }) => sku === `ONE-${supplier}`)).toMatchObject([
      { reference: purchase.id, quantity: 3, shipTo: north },
    ])
  })

  it.each(['timeout', 'reset', 'error', 'garbage'] as const)(
    'has that order once although its answer was lost by %s',
    async (kind) => {
      const sku = `LOST-${supplier}-${kind}`
      const variantId = await aBackorderable(world, { supplier, sku })
      world.suppliers[supplier].faults.add({ kind, when: 'after', operation: 'place' })

      await anOrderOf(world, variantId, 2).confirmed()

      await untilOrdered(world, variantId)
      expect(books().filter((order) => order.sku === sku)).toHaveLength(1)
      expect(await purchasesOf(world, variantId)).toHaveLength(1)
    },
  )

  it('hears of every new day, once', async () => {
    const variantId = await aBackorderable(world, { supplier })
    const order = await anOrderOf(world, variantId, 2).confirmed()
    const { id } = await untilOrdered(world, variantId)
    const later = new Date(Date.now() + 9 * day)

    desk().delay(id, later)

    const told = await order.once('inventory.backorderExpected')
    expect(told.backordered).toEqual([
      { lineId: order.line.lineId, variantId, quantity: 2, expectedAt: later.toISOString() },
    ])
    desk().makeFirm(id)
    await untilHeard(id)
    expect(await order.heard('inventory.backorderExpected')).toHaveLength(1)
  })

  it('gets what arrives in parts, after those who wait longer', async () => {
    const variantId = await aBackorderable(world, { supplier })
    const first = await anOrderOf(world, variantId, 3).confirmed()
    const second = await anOrderOf(world, variantId, 2).confirmed()
    const younger = await until(async () => (await ordered(variantId, 2))?.at(-1), { what: 'both orders' })

    desk().deliver(younger.id)
    await first.once('inventory.backorderAllocated')
    expect([await first.given(), await second.given()]).toEqual([2, 0])

    const older = (await ordered(variantId, 1))?.[0]
    desk().deliver(older?.id ?? '')
    await second.once('inventory.backorderAllocated')
    await until(async () => (await first.given()) === 3, { what: 'the last unit' })
    expect(await second.given()).toBe(2)
    expect(await world.keeper.sees(variantId)).toEqual({ [north]: { onHand: 0, reserved: 0 } })
    expect((await purchasesOf(world, variantId)).map(({ status }) => status)).toEqual(['RECEIVED', 'RECEIVED'])
  })

  it('is told when it will never come', async () => {
    const gone = await aBackorderable(world, { supplier, sku: `GONE-${supplier}` })
    const order = await anOrderOf(world, gone, 2).confirmed()

    const { lines, reason } = await order.once('inventory.backorderFailed')

    expect({ lines, reason }).toEqual({
      reason: 'DISCONTINUED',
      lines: [{ lineId: order.line.lineId, variantId: gone, quantity: 2 }],
    })
    expect(await purchasesOf(world, gone)).toMatchObject([{ status: 'REJECTED', reason: 'DISCONTINUED' }])
  })

  it('loses only what is missing when the supplier gives up halfway, from the end of the queue', async () => {
    const variantId = await aBackorderable(world, { supplier })
    const first = await anOrderOf(world, variantId, 3).confirmed()
    const [older] = await until(() => ordered(variantId, 1), { what: 'the first order' })
    const second = await anOrderOf(world, variantId, 2).confirmed()
    await until(() => ordered(variantId, 2), { what: 'both orders' })

    desk().deliver(older?.id ?? '', 1)
    await first.once('inventory.backorderAllocated')
    desk().giveUp(older?.id ?? '', 'factory closed')

    const { lines, reason } = await second.once('inventory.backorderFailed')
    expect([reason, lines[0]?.quantity]).toEqual(['factory closed', 2])
    expect(await first.heard('inventory.backorderFailed')).toEqual([])
  })

  it('calls the supplier off when it is cancelled', async () => {
    const variantId = await aBackorderable(world, { supplier, stock: 1 })
    const order = await anOrderOf(world, variantId, 3).confirmed()
    const { id } = await untilOrdered(world, variantId)

    await order.cancelled()

    await until(async () => (await purchasesOf(world, variantId))[0]?.status === 'CANCELLED', { what: 'the end of it' })
    expect(books().find(({ reference }) => reference === id)?.state).toBe('CANCELLED')
    expect(await world.keeper.sees(variantId)).toEqual({ [north]: { onHand: 1, reserved: 0 } })
  })

  it('leaves to the shelf what the supplier sends all the same', async () => {
    const variantId = await aBackorderable(world, { supplier })
    const order = await anOrderOf(world, variantId, 3).confirmed()
    const { id } = await untilOrdered(world, variantId)
    desk().makeFirm(id)

    await order.cancelled()
    await until(async () => world.suppliers[supplier].books.find(id) && (await isFirm(id)), { what: 'his no' })
    desk().deliver(id)

    await until(async () => (await world.keeper.sees(variantId))[north]?.onHand === 3, { what: 'the units' })
    expect(await order.given()).toBe(0)
    expect(await purchasesOf(world, variantId)).toMatchObject([{ status: 'RECEIVED', received: 3 }])
  })

  const ordered = async (variantId: string, count: number) => {
    const found = (await purchasesOf(world, variantId)).filter(({ status }) => status === 'ORDERED')
    return found.length >= count ? found : null
  }
  const rowOf = async (id: string) => {
    const [row] = await world.part.part.db.execute(`select version, is_firm from purchase_orders where id = '${id}'`)
    return row
  }
  const isFirm = async (id: string) => (await rowOf(id))?.['is_firm'] === true
  const untilHeard = (id: string) =>
    until(async () => (await rowOf(id))?.['version'] === world.suppliers[supplier].books.find(id)?.version, {
      what: "the supplier's last word",
    })
})
