import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import { inventory } from '../src/subgraph.ts'
import { aStorekeeper, aVariant, north, south } from './people.ts'

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

const availabilityOf = (variantIds: string[], ask = part.as(anonymous)) =>
  ask<{ _entities: { availability: { available: number; isCapped: boolean; status: string } }[] }>(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { availability { available isCapped status } } } }',
    { of: variantIds.map((id) => ({ __typename: 'Variant', id })) },
  )

describe('taking a delivery into stock', () => {
  it('adds it to the levels, and tells of each line', async () => {
    const variantId = aVariant()

    const received = await keeper.receives([
      { variantId, warehouseId: north, quantity: 3 },
      { variantId, warehouseId: south, quantity: 4 },
    ])

    expect(received).toMatchObject({ __typename: 'StockReceived', levels: [{ onHand: 3 }, { onHand: 4 }] })
    const told = (await part.told('inventory.received')).filter((event) => event.subject === variantId)
    expect(told.map((event) => event.data)).toEqual([
      { variantId, warehouseId: north, quantity: 3, available: 7 },
      { variantId, warehouseId: south, quantity: 4, available: 7 },
    ])
  })

  it('takes 1000 lines with as many statements as one', async () => {
    const lines = Array.from({ length: 1_000 }, () => ({ variantId: aVariant(), warehouseId: north, quantity: 2 }))

    const one = await keeper.receives([{ variantId: aVariant(), warehouseId: north, quantity: 2 }])
    const many = await keeper.receives(lines)

    expect(many.levels).toHaveLength(1_000)
    expect(many.statements).toBe(one.statements)
  })

  it('happens once per key, also when sent twice at once, and refuses another delivery under the key', async () => {
    const variantId = aVariant()
    const line = { variantId, warehouseId: north, quantity: 3 }

    const answers = await Promise.all([keeper.receives([line], 'note 1'), keeper.receives([line], 'note 1')])
    const other = await keeper.receives([{ ...line, quantity: 4 }], 'note 1')

    expect(answers[0]?.levels).toEqual(answers[1]?.levels)
    expect(other).toMatchObject({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' })
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 3, reserved: 0 } })
  })

  it.each([
    ['a quantity of 0', { quantity: 0 }, 'INVALID_STOCK_INPUT', ['lines', '1', 'quantity']],
    ['an id of something else', { variantId: 'prod_1' }, 'INVALID_STOCK_INPUT', ['lines', '1', 'variantId']],
    ['an unknown warehouse', { warehouseId: 'whs_moon' }, 'WAREHOUSE_NOT_FOUND', ['lines', '1', 'warehouseId']],
  ])('refuses %s as a whole', async (_, wrong, code, path) => {
    const good = { variantId: aVariant(), warehouseId: north, quantity: 1 }

    const received = await keeper.receives([good, { ...good, ...wrong }])

    expect(received).toMatchObject({ code, path })
    expect(await keeper.sees(good.variantId)).toEqual({})
  })
})

describe('correcting a level', () => {
  it('moves it up and down, and never below what is held', async () => {
    const variantId = aVariant()
    const place = { variantId, warehouseId: north }
    await keeper.receives([{ ...place, quantity: 5 }])

    const down = await keeper.adjusts({ ...place, delta: -2 })
    const below = await keeper.adjusts({ ...place, delta: -4 })

    expect(down).toMatchObject({ __typename: 'StockAdjusted', level: { onHand: 3, reserved: 0 } })
    expect(below).toMatchObject({ __typename: 'StockBelowReserved', onHand: 3, reserved: 0, path: ['delta'] })
  })

  it('refuses nothing, nowhere, and a second meaning of a key', async () => {
    const place = { variantId: aVariant(), warehouseId: north }

    expect(await keeper.adjusts({ ...place, delta: 0 })).toMatchObject({ code: 'INVALID_STOCK_INPUT', path: ['delta'] })
    expect(await keeper.adjusts({ ...place, warehouseId: 'whs_moon', delta: 1 })).toMatchObject({
      warehouseId: 'whs_moon',
    })
    await keeper.adjusts({ ...place, delta: 1 }, 'count 1')
    expect(await keeper.adjusts({ ...place, delta: 2 }, 'count 1')).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
  })
})

describe('the low-stock threshold', () => {
  const set = (variantId: string, threshold: number) =>
    keeper.ask<{ lowStockThresholdSet: { __typename: string } }>(
      'mutation ($input: LowStockThresholdSetInput!) { lowStockThresholdSet(input: $input) { __typename ... on UserError { path } } }',
      { input: { variantId, threshold } },
    )

  it('decides what counts as low, and is told when it makes a variant low', async () => {
    const variantId = aVariant()
    await keeper.receives([{ variantId, warehouseId: north, quantity: 8 }])

    await set(variantId, 10)

    expect((await availabilityOf([variantId])).data._entities[0]?.availability.status).toBe('LOW')
    expect((await part.told('inventory.low')).map((event) => event.subject)).toContain(variantId)
    expect((await set(variantId, -1)).data.lowStockThresholdSet).toMatchObject({
      __typename: 'InvalidStockInput',
      path: ['threshold'],
    })
  })
})

describe('what the shop window says', () => {
  it('never gives a customer more than 100 away, and staff the truth', async () => {
    const [heap, none] = [aVariant(), aVariant()]
    await keeper.receives([{ variantId: heap, warehouseId: north, quantity: 250 }])

    const shown = await availabilityOf([heap, none])
    const known = await availabilityOf([heap], keeper.ask)

    expect(shown.data._entities.map((entity) => entity.availability)).toEqual([
      { available: 100, isCapped: true, status: 'IN_STOCK' },
      { available: 0, isCapped: false, status: 'OUT_OF_STOCK' },
    ])
    expect(known.data._entities[0]?.availability).toEqual({ available: 250, isCapped: false, status: 'IN_STOCK' })
  })

  it('costs as many statements for 50 variants as for 2', async () => {
    const variantIds = Array.from({ length: 50 }, aVariant)

    expect((await availabilityOf(variantIds)).statements).toBe(
      (await availabilityOf(variantIds.slice(0, 2))).statements,
    )
  })
})

describe('the ledger', () => {
  it('is read in pages, newest first, and says who did what and why', async () => {
    const variantId = aVariant()
    const place = { variantId, warehouseId: north }
    await keeper.receives([{ ...place, quantity: 5 }])
    await keeper.adjusts({ ...place, delta: -1 })
    const read = (after: string | null) =>
      keeper.ask<{ stockMovements: { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
        `query ($id: ID!, $after: String) { stockMovements(variantId: $id, first: 1, after: $after) {
          nodes { kind onHandDelta reservedDelta reason warehouse { code } } pageInfo { endCursor hasNextPage } } }`,
        { id: variantId, after },
      )

    const { stockMovements: first } = (await read(null)).data
    const { stockMovements: second } = (await read(first.pageInfo.endCursor)).data

    expect([...first.nodes, ...second.nodes]).toEqual([
      { kind: 'ADJUST', onHandDelta: -1, reservedDelta: 0, reason: 'count', warehouse: { code: 'NORTH' } },
      { kind: 'RECEIVE', onHandDelta: 5, reservedDelta: 0, reason: 'delivery 17', warehouse: { code: 'NORTH' } },
    ])
    expect(second.pageInfo.hasNextPage).toBe(false)
  })

  it.each([
    'update stock_movements set reason = $$better$$',
    'delete from stock_movements',
    'truncate stock_movements',
  ])('refuses: %s', async (statement) => {
    await keeper.receives([{ variantId: aVariant(), warehouseId: north, quantity: 1 }])

    await expect(part.part.db.execute(sql.raw(statement))).rejects.toMatchObject({
      cause: { message: 'stock_movements is append-only' },
    })
  })

  it('shows a level that somebody changed behind its back', async () => {
    const variantId = aVariant()
    await keeper.receives([{ variantId, warehouseId: north, quantity: 5 }])
    const tamper = (by: number) =>
      part.part.db.execute(sql`update stock_levels set on_hand = on_hand + ${by} where variant_id = ${variantId}`)

    await tamper(1)
    const found = await keeper.checks()
    await tamper(-1)

    expect(found).toMatchObject({ isConsistent: false, firstMismatch: { variantId, onHand: 6, onHandByLedger: 5 } })
  })
})

describe('everybody but staff', () => {
  it.each([
    ['warehouses', '{ warehouses { id } }'],
    ['movements', '{ stockMovements(variantId: "var_1") { nodes { sequence } } }'],
    ['the check', '{ stockLedgerCheck { levels } }'],
    ['receiving', 'mutation { stockReceive(input: { lines: [], reason: "x", idempotencyKey: "x" }) { __typename } }'],
    [
      'correcting',
      'mutation { stockAdjust(input: { variantId: "v", warehouseId: "w", delta: 1, reason: "x", idempotencyKey: "x" }) { __typename } }',
    ],
    ['thresholds', 'mutation { lowStockThresholdSet(input: { variantId: "v", threshold: 1 }) { __typename } }'],
    [
      'levels',
      '{ _entities(representations: [{ __typename: "Variant", id: "var_1" }]) { ... on Variant { stockLevels { onHand } } } }',
    ],
  ])('is kept away from %s', async (_, operation) => {
    for (const viewer of [aUser(), aGuest()]) {
      const { errors } = await part.as(viewer)(operation)
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    }
    const { errors } = await part.as(anonymous)(operation)
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
})
