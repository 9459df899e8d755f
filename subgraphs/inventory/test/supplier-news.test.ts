import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import type { Db } from '@shop/kit/db'
import { purchaseById } from '../src/backorders/purchases.ts'
import { settlePurchase } from '../src/backorders/settle-purchase.ts'
import { askSoon } from '../src/backorders/supplier-calls.ts'
import { aBackorderable, anOrderOf, startBackorderWorld, untilOrdered } from './backorder-world.ts'
import type { BackorderWorld } from './backorder-world.ts'
import { north } from './people.ts'

let world: BackorderWorld
beforeAll(async () => {
  world = await startBackorderWorld()
  // What a notice would tell, the tests tell by hand: without one he is looked up once a minute.
  world.suppliers.rest.notices.behaviour.mode = 'drop'
})
afterAll(() => world.stop())

const anOrderOnItsWay = async (stock = 0) => {
  const variantId = await aBackorderable(world, { stock })
  const order = await anOrderOf(world, variantId, stock + 2).confirmed()
  return { order, id: (await untilOrdered(world, variantId)).id }
}

describe('news of a supplier', () => {
  it('that come while his last answer is being kept are looked up at once', async () => {
    const { order, id } = await anOrderOnItsWay()
    const { db } = world.part.part
    const claimed = await purchaseById(db, id)
    if (!claimed) throw new Error('the order is gone')
    const word = { state: 'ACCEPTED', version: 1, expectedAt: null, reason: null, deliveries: [] } as const
    world.suppliers.rest.desk.deliver(id)

    const keeping = await db.transaction(async (tx) => {
      await askSoon(tx, 'rest', [id])
      const kept = settlePurchase({ db, outbox: async () => {}, lookEveryMs: 60_000 }, claimed, { kind: 'known', word })
      await until(() => isWaitedFor(tx), { what: 'the answer behind the news' })
      return { kept }
    })
    await keeping.kept

    await until(async () => (await order.given()) === 2, { what: 'the units' })
  })

  it('of which a cancellation that he refused did not speak are looked up at once', async () => {
    const { order, id } = await anOrderOnItsWay()
    world.suppliers.rest.desk.deliver(id)

    await order.cancelled()

    const status = async () => (await purchaseById(world.part.part.db, id))?.status
    await until(async () => (await status()) === 'RECEIVED', { what: 'the units that he had sent' })
    expect(await order.given()).toBe(0)
  })
})

describe('an order that is cancelled while its units arrive', () => {
  it('leaves them on the shelf, with those that it had', async () => {
    const { order, id } = await anOrderOnItsWay(1)
    const { db } = world.part.part
    const claimed = await purchaseById(db, id)
    if (!claimed) throw new Error('the order is gone')
    const deliveries = [{ id: 'all', quantity: 2 }]
    const word = { state: 'ACCEPTED', version: 2, expectedAt: null, reason: null, deliveries } as const

    await db.transaction(async (tx) => {
      await settlePurchase({ db: tx, outbox: async () => {}, lookEveryMs: 60_000 }, claimed, { kind: 'known', word })
      await order.cancelled()
      await until(() => isWaitedFor(tx), { what: 'the cancellation behind the arrival' })
    })

    const onShelf = async () => (await world.keeper.sees(claimed.variantId))[north]
    await until(async () => (await onShelf())?.onHand === 3, { what: 'the units' })
  })
})

/** Whether somebody wants a row that this transaction has locked. */
const isWaitedFor = async (tx: Db): Promise<boolean> => {
  const waiting = await tx.execute(
    sql`select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))`,
  )
  return waiting.length > 0
}
