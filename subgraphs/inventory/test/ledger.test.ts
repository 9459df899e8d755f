import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { ordersPaymentPending, ordersReturnReceived } from '@shop/schema/events/orders'
import { inventory } from '../src/subgraph.ts'
import { aStorekeeper, aVariant, anOrder, north, south } from './people.ts'

let part: TestPart
let keeper: ReturnType<typeof aStorekeeper>

beforeAll(async () => {
  part = await startTestPart(inventory)
  keeper = aStorekeeper(part)
})
afterAll(() => part.stop())

const stocked = async (quantity: number, warehouseId = north) => {
  const variantId = aVariant()
  await keeper.receives([{ variantId, warehouseId, quantity }])
  return variantId
}
/** What the database's own administrator could do, and the shop's role cannot. */
const behindTheBack = (statement: string) =>
  part.part.db.transaction(async (tx) => {
    await tx.execute(sql.raw('alter table stock_movements disable trigger all'))
    await tx.execute(sql.raw(statement))
    await tx.execute(sql.raw('alter table stock_movements enable trigger all'))
  })
const chain = async () => {
  const { data } = await keeper.ask<{ stockLedgerCheck: { isConsistent: boolean; chain: Chain } }>(
    '{ stockLedgerCheck { isConsistent chain { sealed unsealed head breach { kind sequence } } } }',
  )
  return data.stockLedgerCheck
}
type Chain = { sealed: string; unsealed: string; head: string; breach: { kind: string; sequence: string } | null }
const sealed = () => until(async () => (await chain()).chain.unsealed === '0', { what: 'the seal' })
const lastMovement = async (variantId: string) => {
  const [row] = await part.part.db.execute(
    sql`select max(seq)::text as seq from stock_movements where variant_id = ${variantId}`,
  )
  return String(row?.['seq'])
}

describe('stock as of an instant', () => {
  it('is what the ledger says of it, and nothing before the first movement', async () => {
    const variantId = await stocked(5)
    await keeper.adjusts({ variantId, warehouseId: north, delta: -2 })
    await keeper.receives([{ variantId, warehouseId: south, quantity: 7 }])
    const moments = await part.part.db.execute(
      sql`select at from stock_movements where variant_id = ${variantId} order by seq`,
    )

    const seen = await Promise.all(
      moments.map(async ({ at }) => {
        const before = new Date(new Date(String(at)).getTime() - 1).toISOString()
        return keeper.ask<{ _entities: [{ then: { onHand: number; warehouse: { id: string } }[] }] }>(
          'query ($of: [_Any!]!, $at: DateTime!) { _entities(representations: $of) { ... on Variant { then: stockLevels(asOf: $at) { onHand warehouse { id } } } } }',
          { of: [{ __typename: 'Variant', id: variantId }], at: before },
        )
      }),
    )

    expect(seen.map(({ data }) => data._entities[0].then)).toEqual([
      [],
      [{ onHand: 5, warehouse: { id: north } }],
      [{ onHand: 3, warehouse: { id: north } }],
    ])
  })
})

describe('the ledger', () => {
  it('is only added to: neither a role nor a bug can change it', async () => {
    const variantId = await stocked(5)

    const change = part.part.db.execute(sql`update stock_movements set reason = '' where variant_id = ${variantId}`)
    const rights = await part.part.db.execute(sql`
      select privilege_type from pg_class, aclexplode(relacl)
      where relname in ('stock_movements', 'stock_movements_links') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`)

    await expect(change).rejects.toMatchObject({ cause: { code: '23001' } })
    expect([...rights]).toEqual([])
  })

  it('names the movement that was altered behind its back', async () => {
    const variantId = await stocked(5)
    await sealed()
    const seq = await lastMovement(variantId)

    await behindTheBack(`update stock_movements set actor = actor || '?' where seq = ${seq}`)

    expect(await chain()).toMatchObject({ isConsistent: false, chain: { breach: { kind: 'ALTERED', sequence: seq } } })
    await behindTheBack(`update stock_movements set actor = rtrim(actor, '?') where seq = ${seq}`)
    expect(await chain()).toMatchObject({ isConsistent: true, chain: { breach: null } })
  })
})

describe('rebuilding the levels', () => {
  it('makes them what the movements add up to, says what differed, and finds nothing the second time', async () => {
    const variantId = await stocked(5)
    await part.part.db.execute(sql`update stock_levels set on_hand = 9, reserved = 1 where variant_id = ${variantId}`)
    const rebuild = `mutation { stockLevelsRebuild { ... on StockLevelsRebuilt { compared differences { variantId onHandBefore onHand reservedBefore reserved isRepaired } } } }`
    type Rebuilt = { stockLevelsRebuild: { compared: number; differences: object[] } }

    const first = await keeper.ask<Rebuilt>(rebuild)
    const second = await keeper.ask<Rebuilt>(rebuild)

    expect(first.data.stockLevelsRebuild.differences).toEqual([
      { variantId, onHandBefore: 9, onHand: 5, reservedBefore: 1, reserved: 0, isRepaired: true },
    ])
    expect(second.data.stockLevelsRebuild.differences).toEqual([])
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 5, reserved: 0 } })
  })

  it('brings back a level that is gone, and leaves alone what cannot be', async () => {
    const [gone, absurd] = [await stocked(4), await stocked(4)]
    await part.part.db.execute(sql`delete from stock_levels where variant_id = ${gone}`)
    await part.part.db.execute(sql`
      insert into stock_movements (variant_id, warehouse_id, kind, on_hand_delta, reserved_delta, reason, actor)
      values (${absurd}, ${north}, 'ADJUST', -9, 0, 'forged', 'nobody')`)

    const { data } = await keeper.ask<{ stockLevelsRebuild: { differences: object[] } }>(
      'mutation { stockLevelsRebuild { ... on StockLevelsRebuilt { differences { variantId onHand isRepaired } } } }',
    )

    expect(data.stockLevelsRebuild.differences).toEqual(
      expect.arrayContaining([
        { variantId: gone, onHand: 4, isRepaired: true },
        { variantId: absurd, onHand: -5, isRepaired: false },
      ]),
    )
    await keeper.ask('mutation { stockLevelsRebuild { __typename } }')
    await part.part.db.execute(sql`
      insert into stock_movements (variant_id, warehouse_id, kind, on_hand_delta, reserved_delta, reason, actor)
      values (${absurd}, ${north}, 'ADJUST', 9, 0, 'found', 'nobody')`)
    expect(await keeper.checks()).toMatchObject({ firstMismatch: null })
  })
})

describe('a return that arrived', () => {
  it('is put back on the shelf or written off, once, however often it is told', async () => {
    const [good, broken] = [await stocked(5), await stocked(5)]
    const step = { orderId: newId('ord'), buyerId: newId('usr'), returnId: newId('ret') }
    const line = { lineId: newId('oln'), warehouseId: south, quantity: 2 }
    const data = {
      ...{ ...step, refundMinor: 100, currency: 'EUR' },
      lines: [
        { ...line, variantId: good, disposition: 'RESTOCK' as const },
        { ...line, variantId: broken, disposition: 'WRITE_OFF' as const },
      ],
    }

    await part.hear(ordersReturnReceived, step.orderId, data)
    await part.hear(ordersReturnReceived, step.orderId, data)
    const marker = await stocked(1)
    const order = anOrder(part, { lines: [{ variantId: marker, quantity: 1 }] })
    await order.placed()
    await until(async () => (await order.heard()).length > 0)

    expect(await keeper.sees(good)).toMatchObject({ [south]: { onHand: 2, reserved: 0 } })
    expect(await keeper.sees(broken)).toMatchObject({ [south]: { onHand: 0, reserved: 0 } })
    const told = await part.part.db.execute(
      sql`select kind, on_hand_delta from stock_movements where variant_id = ${broken} and order_id is not null order by seq`,
    )
    expect([...told]).toEqual([
      { kind: 'RETURN', on_hand_delta: 2 },
      { kind: 'ADJUST', on_hand_delta: -2 },
    ])
  })
})

describe('a payment that takes its time', () => {
  it('keeps the units until it is decided', async () => {
    const variantId = await stocked(5)
    const order = anOrder(part, { lines: [{ variantId, quantity: 2 }] })
    await order.placed()
    await until(async () => (await order.heard()).length > 0)
    const decidedAt = new Date(Date.now() + 86_400_000)

    const { orderId, buyerId } = order
    await part.hear(ordersPaymentPending, orderId, {
      orderId,
      buyerId,
      reason: 'REVIEW',
      until: decidedAt.toISOString(),
    })

    await until(
      async () => {
        const [row] = await part.part.db.execute(
          sql`select expires_at > ${decidedAt.toISOString()}::timestamptz as later from reservations where order_id = ${orderId}`,
        )
        return row?.['later']
      },
      { what: 'the longer reservation' },
    )
  })
})
