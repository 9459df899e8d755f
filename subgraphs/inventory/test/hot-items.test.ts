import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCache } from '@shop/kit/cache'
import { createOutbox } from '@shop/kit/events/outbox'
import { newId } from '@shop/kit/id'
import { startPart } from '@shop/kit/part'
import type { RunningPart } from '@shop/kit/part'
import { freshDatabase, freshName, testEnv } from '@shop/kit/testing/servers'
import { until } from '@shop/kit/testing/until'
import { quietLog } from '@shop/kit/telemetry/log'
import { inventoryEvents } from '@shop/schema/events/inventory'
import { inventoryHold, inventoryReleaseHold } from '@shop/schema/requests/inventory'
import { saleDesk } from '../src/store/sale-queue.ts'
import { flashSales } from '../src/store/tables.ts'
import { inventory } from '../src/subgraph.ts'
import { aVariant, north } from './people.ts'

let env: Record<string, string>
let replicas: RunningPart[]
let drop: () => Promise<void>

beforeAll(async () => {
  const namespace = freshName()
  const database = await freshDatabase(namespace)
  drop = database.drop
  env = { ...testEnv(namespace, database.url), HOLDS_PER_BUYER: '5', HOLDS_PER_ADDRESS: '8', HOLD_UNITS_PER_BUYER: '9' }
  replicas = await Promise.all([1, 2].map(() => startPart(inventory, env, { log: quietLog('inventory') })))
})
afterAll(async () => {
  await Promise.all(replicas.map((part) => part.stop()))
  await drop()
})

const [one, two] = [() => replicas[0] ?? missing(), () => replicas[1] ?? missing()]
const missing = (): never => {
  throw new Error('there is no such replica')
}

const stocked = async (quantity: number) => {
  const variantId = aVariant()
  await one().db.execute(sql`
    with level as (insert into stock_levels (variant_id, warehouse_id, on_hand) values (${variantId}, ${north}, ${quantity}))
    insert into stock_movements (variant_id, warehouse_id, kind, on_hand_delta, reserved_delta, reason, actor)
    values (${variantId}, ${north}, 'RECEIVE', ${quantity}, 0, 'opening stock', 'test')`)
  return variantId
}
type Asked = {
  ownerId?: string
  callerHash?: string | null
  quoteId?: string
  quantity?: number
  forMs?: number
  lineId?: string
}
const holdAt = (
  part: RunningPart,
  variantId: string,
  {
    ownerId = newId('usr'),
    callerHash = null,
    quoteId = newId('quo'),
    quantity = 1,
    lineId = newId('qln'),
  }: Asked = {},
) =>
  part.ask(inventoryHold, {
    ...{ quoteId, ownerId, callerHash },
    lines: [{ lineId, variantId, quantity }],
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
  })
const crowd = (variantId: string, size: number, asked: Asked) =>
  Promise.all(Array.from({ length: size }, (_, index) => holdAt(index % 2 ? one() : two(), variantId, asked)))
const reservedOf = async (variantId: string) => {
  const [row] = await one().db.execute(sql`select reserved from stock_levels where variant_id = ${variantId}`)
  return row?.['reserved']
}

describe('two hundred holds at once, at two replicas', () => {
  it('of one buyer stay within his cap', async () => {
    const variantId = await stocked(1_000)

    const answers = await crowd(variantId, 200, { ownerId: newId('usr') })

    expect(answers.filter(({ held }) => held)).toHaveLength(5)
    expect(answers.find(({ held }) => !held)?.refusal).toEqual({ kind: 'limit', variantId: null, max: 5 })
  })

  it('from one address stay within its cap, whoever asks', async () => {
    const variantId = await stocked(1_000)

    const answers = await crowd(variantId, 200, { callerHash: newId('adr') })

    expect(answers.filter(({ held }) => held)).toHaveLength(8)
  })

  it('of many units stay within the cap on units', async () => {
    const variantId = await stocked(1_000)

    const answers = await crowd(variantId, 40, { ownerId: newId('usr'), quantity: 4 })

    expect(answers.filter(({ held }) => held)).toHaveLength(2)
    expect(answers.find(({ held }) => !held)?.refusal).toEqual({ kind: 'limit', variantId, max: 9 })
  })

  it('never sell more than there is', async () => {
    const variantId = await stocked(50)

    const answers = await crowd(variantId, 200, {})

    expect(answers.filter(({ held }) => held)).toHaveLength(50)
    expect(await reservedOf(variantId)).toBe(50)
  })

  it('free the cap again when their time is over, by the clock of the database', async () => {
    const variantId = await stocked(1_000)
    const ownerId = newId('usr')
    await crowd(variantId, 5, { ownerId })
    expect(await holdAt(one(), variantId, { ownerId })).toMatchObject({ held: false })

    await one().db.execute(sql`update reservations set expires_at = clock_timestamp() where owner_id = ${ownerId}`)

    expect(await holdAt(one(), variantId, { ownerId })).toMatchObject({ held: true })
  })
})

describe('a hold that the database cannot take', () => {
  it('fails nobody who asked at the same time', async () => {
    const variantId = await stocked(10)
    const poison = holdAt(one(), variantId, { lineId: 'no text of Postgres: \u0000' }).catch(() => 'failed')

    const answers = await Promise.all([...Array.from({ length: 9 }, () => holdAt(one(), variantId)), poison])

    expect(answers.filter((answer) => typeof answer === 'object' && answer.held)).toHaveLength(9)
  })
})

describe('two hundred who join a sale at once, at two replicas', () => {
  it('get one number each in the order of arrival, and the first ones are let in, never more than there are units', async () => {
    const variantId = await stocked(30)
    const saleId = newId('fsl')
    const rules = { unitsPerBuyer: 1, admittedMax: 100, admissionMs: 60_000, waitingMax: 1_000 }
    await one()
      .db.insert(flashSales)
      .values({ id: saleId, variantId, ...rules })
    const outbox = createOutbox('inventory', inventoryEvents, () => new Date())
    const [first, second] = [one(), two()].map(({ db }) => saleDesk({ db, newId, outbox, ticketsPerAddress: 1 }))
    if (!first || !second) return missing()

    const joined = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        (index % 2 ? first : second)({ variantId, ownerIds: [newId('usr')], callerHash: null }),
      ),
    )

    const tickets = await one().db.execute(sql`
      select number, row_number() over (order by joined_at, number)::int as arrived, admitted_until is not null as admitted
      from sale_tickets where sale_id = ${saleId} order by number`)
    expect(joined.every((each) => each.kind === 'joined')).toBe(true)
    expect(tickets.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    expect(tickets.every(({ number, arrived }) => number === arrived)).toBe(true)
    expect(tickets.filter(({ admitted }) => admitted).map(({ number }) => number)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    )
  })
})

describe('the gate before what is gone', () => {
  const gateOf = async () => {
    const cache = await openCache(env['REDIS_URL'] ?? '', {
      namespace: `${env['NAMESPACE'] ?? ''}:inventory`,
      log: quietLog('test'),
    })
    const wipe = (variantId: string) => cache.delete(`gone:${variantId}`)
    const leave = (variantId: string, ms: number) => cache.set(`gone:${variantId}`, true, ms)
    const isShut = async (variantId: string) => (await cache.get(`gone:${variantId}`)) === true
    return { wipe, leave, isShut, close: cache.close }
  }

  it('shuts when the database said so, and opens when stock comes back', async () => {
    const gate = await gateOf()
    const variantId = await stocked(1)
    const quoteId = newId('quo')
    await holdAt(one(), variantId, { quoteId })
    expect(await holdAt(one(), variantId)).toMatchObject({ shortages: [{ variantId, requested: 1, available: 0 }] })
    expect(await gate.isShut(variantId)).toBe(true)

    const [own, other] = await Promise.all([holdAt(two(), variantId, { quoteId }), holdAt(two(), variantId)])
    expect([own.held, other.held]).toEqual([true, false])

    await one().ask(inventoryReleaseHold, { quoteId })
    await until(async () => (await holdAt(two(), variantId)).held, { what: 'the unit that came back' })
    await gate.close()
  })

  it('that was left shut by mistake is soon forgotten, and one that is wiped sells nothing twice', async () => {
    const gate = await gateOf()
    const [there, gone] = [await stocked(1), await stocked(20)]
    await gate.leave(there, 1_000)
    expect(await holdAt(one(), there)).toMatchObject({ held: false })

    const selling = crowd(gone, 100, {})
    for (let count = 0; count < 10; count += 1) await gate.wipe(gone)
    expect((await selling).filter(({ held }) => held)).toHaveLength(20)

    await until(async () => (await holdAt(one(), there)).held, { what: 'the unit that was there all the time' })
    await gate.close()
  })
})
