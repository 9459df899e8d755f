import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { aBackorderable, anOrderOf, purchasesOf, startBackorderWorld, untilOrdered } from './backorder-world.ts'
import type { BackorderWorld } from './backorder-world.ts'
import { aVariant, north } from './people.ts'

let world: BackorderWorld
beforeAll(async () => void (world = await startBackorderWorld()))
afterAll(async () => {
  expect(await world.keeper.checks()).toMatchObject({ isConsistent: true, firstMismatch: null })
  await world.stop()
})

describe('notices of a supplier', () => {
  it('that come five times take in what he sent once', async () => {
    const variantId = await aBackorderable(world)
    const order = await anOrderOf(world, variantId, 4).confirmed()
    const { id } = await untilOrdered(world, variantId)
    world.suppliers.rest.notices.behaviour.copies = 5

    world.suppliers.rest.desk.deliver(id, 1)
    world.suppliers.rest.desk.deliver(id, 3)

    await until(async () => (await order.given()) === 4, { what: 'all units' })
    world.suppliers.rest.notices.behaviour.copies = 1
    expect(await purchasesOf(world, variantId)).toMatchObject([{ status: 'RECEIVED', received: 4 }])
    expect(await world.keeper.sees(variantId)).toEqual({ [north]: { onHand: 0, reserved: 0 } })
  })

  it('are not heard when nobody signed them', async () => {
    const request = {
      ...{ method: 'POST', path: '/webhooks/inventory/supplier-notices', search: '', remoteAddress: '' },
      ...{ headers: new Headers({ 'x-supplier': 'rest' }), body: Buffer.from('{"references":[]}') },
    }

    expect((await world.part.part.handle(request))?.status).toBe(400)
  })
})

describe('units that people take in', () => {
  it('go to who waits longest, and call off the supplier whom nobody needs any more', async () => {
    const variantId = await aBackorderable(world)
    const first = await anOrderOf(world, variantId, 2).confirmed()
    const second = await anOrderOf(world, variantId, 2).confirmed()
    await until(async () => (await purchasesOf(world, variantId)).every(({ status }) => status === 'ORDERED'))

    await world.keeper.receives([{ variantId, warehouseId: north, quantity: 3 }])

    expect([await first.given(), await second.given()]).toEqual([2, 1])
    expect(await world.keeper.sees(variantId)).toEqual({ [north]: { onHand: 0, reserved: 0 } })
    await until(
      async () => {
        const statuses = (await purchasesOf(world, variantId)).map(({ status }) => status)
        return statuses.join() === 'ORDERED,CANCELLED'
      },
      { what: 'the younger order called off' },
    )
  })

  it('count for the order at the supplier that they name', async () => {
    const variantId = await aBackorderable(world, { leadDays: 1 })
    const order = await anOrderOf(world, variantId, 2).confirmed()
    const { id } = await untilOrdered(world, variantId)

    await world.keeper.receives([{ variantId, warehouseId: north, quantity: 2, purchaseOrderId: id }])

    expect(await order.given()).toBe(2)
    expect(await purchasesOf(world, variantId)).toMatchObject([{ status: 'RECEIVED', received: 2 }])
    const wrong = { variantId: aVariant(), warehouseId: north, quantity: 2, purchaseOrderId: id }
    expect(await world.keeper.receives([wrong])).toMatchObject({ code: 'PURCHASE_ORDER_NOT_FOUND' })
  })
})

describe('units that come back to the shelf', () => {
  it('go to who waits, too', async () => {
    const variantId = await aBackorderable(world, { stock: 2 })
    const lucky = await anOrderOf(world, variantId, 2).confirmed()
    const waiting = await anOrderOf(world, variantId, 2).confirmed()

    await lucky.cancelled()

    await until(async () => (await waiting.given()) === 2, { what: 'the units of the other' })
  })
})

describe('an order that gives up units of a line', () => {
  it('waits for fewer', async () => {
    const variantId = await aBackorderable(world)
    const order = await anOrderOf(world, variantId, 3).confirmed()
    await untilOrdered(world, variantId)

    await order.gaveUp(1)
    await until(async () => (await waitingOf(variantId))[0]?.waiting === 2, { what: 'one unit less' })
    await order.gaveUp(2)

    await until(async () => (await purchasesOf(world, variantId))[0]?.status === 'CANCELLED')
    expect(await waitingOf(variantId)).toEqual([])
  })

  it('gives back what arrived before it was heard, to who is next', async () => {
    const variantId = await aBackorderable(world)
    const order = await anOrderOf(world, variantId, 2).confirmed()
    const next = await anOrderOf(world, variantId, 1).confirmed()
    await world.keeper.receives([{ variantId, warehouseId: north, quantity: 2 }])
    expect(await order.given()).toBe(2)

    await order.gaveUp(2)

    await next.once('inventory.backorderAllocated')
    expect(await world.keeper.sees(variantId)).toEqual({ [north]: { onHand: 1, reserved: 0 } })
    await order.cancelled()
    await until(async () => (await order.heard('inventory.released')).length === 1)
    expect(await world.keeper.sees(variantId)).toEqual({ [north]: { onHand: 1, reserved: 0 } })
  })

  it('settles the units of which it was told that they never come', async () => {
    const variantId = await aBackorderable(world, { sku: 'GONE-settled' })
    const order = await anOrderOf(world, variantId, 2).confirmed()
    await order.once('inventory.backorderFailed')

    await order.gaveUp(2)

    await until(async () => (await unitsOf(variantId))?.['cancelled'] === 2, { what: 'the settled units' })
    expect(await unitsOf(variantId)).toMatchObject({ waiting: 0, filled: 0, failed: 0 })
  })
})

describe('staff', () => {
  const staff = aStaffMember()
  const ask = async (input: Record<string, unknown>) => {
    const { data } = await world.part.as(staff)<{ purchaseOrderGiveUp: unknown }>(
      `mutation ($input: PurchaseOrderGiveUpInput!) { purchaseOrderGiveUp(input: $input) {
        __typename ... on UserError { code } ... on PurchaseOrderEnded { status } } }`,
      { input },
    )
    return data.purchaseOrderGiveUp
  }

  it('give up an order at a supplier once, and those who waited hear why', async () => {
    const variantId = await aBackorderable(world)
    const order = await anOrderOf(world, variantId, 2).confirmed()
    const { id } = await untilOrdered(world, variantId)
    const input = { purchaseOrderId: id, reason: 'no answer for weeks', idempotencyKey: newId('key') }

    expect(await ask(input)).toMatchObject({ __typename: 'PurchaseOrderGivenUp' })
    expect(await ask(input)).toMatchObject({ __typename: 'PurchaseOrderGivenUp' })
    expect((await order.once('inventory.backorderFailed')).reason).toBe('no answer for weeks')
    await until(async () => (await purchasesOf(world, variantId))[0]?.status === 'CANCELLED')

    const other = { ...input, idempotencyKey: newId('key') }
    expect(await ask(other)).toMatchObject({ code: 'PURCHASE_ORDER_ENDED', status: 'CANCELLED' })
    expect(await ask({ ...other, purchaseOrderId: 'por_none' })).toMatchObject({ code: 'PURCHASE_ORDER_NOT_FOUND' })
    expect(await ask({ ...input, reason: 'another' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
    expect(await ask({ ...other, reason: '' })).toMatchObject({ code: 'INVALID_STOCK_INPUT' })
  })

  it.each([
    [{ supplier: 'nobody' }, 'SUPPLIER_NOT_FOUND'],
    [{ warehouseId: 'whs_none' }, 'WAREHOUSE_NOT_FOUND'],
    [{ leadDays: 366 }, 'INVALID_STOCK_INPUT'],
    [{ supplierSku: ' ' }, 'INVALID_STOCK_INPUT'],
    [{ variantId: 'var_none' }, 'INVALID_STOCK_INPUT'],
  ])('cannot set a policy with %o', async (wrong, code) => {
    const right = { variantId: aVariant(), isBackorderable: true, supplier: 'rest', supplierSku: 'LAMP', leadDays: 5 }
    const { data } = await world.part.as(aStaffMember())<{ backorderPolicySet: { code: string; path: string[] } }>(
      'mutation ($input: BackorderPolicySetInput!) { backorderPolicySet(input: $input) { ... on UserError { code path } } }',
      { input: { policies: [{ ...right, warehouseId: north, ...wrong }] } },
    )

    expect(data.backorderPolicySet).toEqual({ code, path: ['policies', '0', ...Object.keys(wrong)] })
  })

  it.each(['purchaseOrders { nodes { id } }', 'backorders { nodes { id } }', 'suppliers'])(
    'alone may ask for %s',
    async (selection) => {
      const { errors } = await world.part.as(aUser())(`{ ${selection} }`)

      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    },
  )
})

const waitingOf = async (variantId: string) => {
  const { data } = await world.part.as(aStaffMember())<{ backorders: { nodes: { waiting: number }[] } }>(
    'query ($variantId: ID!) { backorders(variantId: $variantId) { nodes { id orderId waiting filled expectedAt } } }',
    { variantId },
  )
  return data.backorders.nodes
}

const unitsOf = async (variantId: string) => {
  const [row] = await world.part.part.db.execute(
    `select waiting, filled, failed, cancelled from backorders where variant_id = '${variantId}'`,
  )
  return row
}

describe('an order at a supplier that waits too long', () => {
  it('is shown to staff, the longest overdue first, until it moved on', async () => {
    const variantId = await aBackorderable(world)
    await anOrderOf(world, variantId, 2).confirmed()
    const { id } = await untilOrdered(world, variantId)
    const stuck = async () => {
      const { data } = await world.part.as(aStaffMember())<{ inventoryStuck: { id: string; state: string }[] }>(
        '{ inventoryStuck { id state since dueAt } }',
      )
      return data.inventoryStuck.filter((item) => item.id === id).map(({ state }) => state)
    }
    const make = (change: string) =>
      world.part.part.db.execute(`update purchase_orders set ${change} where id = '${id}'`)

    expect(await stuck()).toEqual([])
    await make(`expected_at = clock_timestamp() - interval '4 days'`)
    expect(await stuck()).toEqual(['PURCHASE_LATE'])
    await make(`status = 'CANCELLING', call_at = null, since = clock_timestamp() - interval '2 hours'`)
    expect(await stuck()).toEqual(['PURCHASE_CANCELLING'])
    await make(`status = 'REQUESTED'`)
    expect(await stuck()).toEqual(['PURCHASE_REQUESTED'])
    await make(`status = 'RECEIVED'`)
    expect(await stuck()).toEqual([])
  })
})
