import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quietLog } from '@shop/kit/telemetry/log'
import { registry } from '@shop/kit/telemetry/metrics'
import { until } from '@shop/kit/testing/until'
import { startOneProcess } from '@shop/stack/one-process'
import type { ShopInOneProcess } from '@shop/stack/one-process'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { provisionDatabases } from '@shop/stack/servers/databases'
import { z } from 'zod'
import { buyersAt } from '../support/buyers.ts'
import type { Buyers } from '../support/buyers.ts'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { startPrimaryAndReplica } from '../support/replica.ts'
import type { PrimaryAndReplica } from '../support/replica.ts'
import { freshGround } from '../support/shop.ts'

const delayMs = 3_000
const lagMaxMs = 8_000

let servers: PrimaryAndReplica
let shop: ShopInOneProcess
let buyers: Buyers
let clear: () => Promise<void>

beforeAll(async () => {
  const fresh = await freshGround({ DATABASE_REPLICA_LAG_MAX_MS: String(lagMaxMs) })
  clear = fresh.clear
  let database = ''
  servers = await startPrimaryAndReplica(delayMs, async (url) => {
    database = (await provisionDatabases(url, ['orders'])).orders
  })
  const { host } = new URL(servers.replica.url)
  const replica = Object.assign(new URL(database), { host }).href
  const ground = {
    ...fresh.ground,
    databases: { ...fresh.ground.databases, orders: database },
    settings: { ...fresh.ground.settings, DATABASE_REPLICA_URL_ORDERS: replica },
  }
  shop = await startOneProcess(ground, quietLog)
  fresh.sandbox.setWebhook(`${shop.url}/webhooks/payments/stripe`, ground.stripe.webhookSecret)
  const [mug] = await stockUp(`${shop.url}/graphql`, [{ title: 'Enamel mug', stock: 100 }])
  buyers = buyersAt(`${shop.url}/graphql`, mug?.variantId ?? '')
  await until(async () => (await readsOf(aStranger)).replica > 0, {
    what: 'a list from the replica',
    timeoutMs: 60_000,
  })
})
afterAll(async () => {
  await shop.stop()
  await servers.stop()
  await clear()
})

const listed = z.object({ orders: z.object({ nodes: z.array(z.object({ id: z.string(), version: z.number() })) }) })
const listOf = async (who: Shopper) => (await who.ask(listed, '{ orders { nodes { id version } } }')).orders.nodes

const countOf = async (from: string): Promise<number> => {
  const metric = await registry.getSingleMetric('shop_list_reads_total')?.get()
  return metric?.values.find(({ labels }) => labels['part'] === 'orders' && labels['from'] === from)?.value ?? 0
}

/** Where the lists that somebody asked for meanwhile were read. */
const readsOf = async (run: () => Promise<unknown>) => {
  const before = [await countOf('replica'), await countOf('primary')] as const
  await run()
  return { replica: (await countOf('replica')) - before[0], primary: (await countOf('primary')) - before[1] }
}

const aStranger = async () => {
  const stranger = shopper(`${shop.url}/graphql`)
  await stranger.becomeGuest()
  return listOf(stranger)
}

const lag = async () => (await registry.getSingleMetric('shop_replica_lag')?.get())?.values[0]?.value ?? -1

describe('lists from a replica that follows late', () => {
  it('show a buyer the order that was placed just now, each time', async () => {
    for (let time = 0; time < 5; time += 1) {
      const guest = await buyers.aGuest()
      const orderId = await buyers.buys(guest)

      const list = await listOf(guest)

      expect(list.map(({ id }) => id)).toEqual([orderId])
    }
  })

  it('are read from the replica for everybody who wrote nothing', async () => {
    await buyers.buys(await buyers.aGuest())

    const readsOfTen = () => readsOf(() => Promise.all(Array.from({ length: 10 }, aStranger)))

    // A replica that does not say for 250 ms how far it is is not waited for, which a machine with more to do than it can lets happen.
    await expect.poll(readsOfTen, { timeout: 30_000 }).toEqual({ replica: 10, primary: 0 })
  })

  it('come from the replica again as soon as it has the order', async () => {
    const guest = await buyers.aGuest()
    const orderId = await buyers.buys(guest)
    expect(await readsOf(() => listOf(guest))).toEqual({ replica: 0, primary: 1 })

    await until(async () => (await readsOf(() => listOf(guest))).replica === 1, { what: 'the replica that caught up' })

    expect((await listOf(guest)).map(({ id }) => id)).toEqual([orderId])
  })

  it('never say less than an update told the buyer before', async () => {
    const guest = await buyers.aGuest()
    const orderId = await buyers.buys(guest)
    const following = guest.follow(orderId)
    const delivered = await following.until(({ status }) => status === 'DELIVERED')
    const orderLineId = (await guest.order(orderId))?.lines[0]?.id ?? ''
    await until(async () => (await readsOf(() => listOf(guest))).replica === 1, { what: 'the replica that caught up' })

    const clerk = await theAdmin(`${shop.url}/graphql`)
    accepted(await clerk.refund(orderId, [{ orderLineId, quantity: 1 }]))
    const { version } = await following.until((update) => update.version > delivered.version)
    const [order] = await listOf(guest)
    await following.close()

    expect(order).toMatchObject({ id: orderId, version })
  })

  it('show how late it is', async () => {
    await buyers.buys(await buyers.aGuest())

    await until(async () => (await lag()) > 1, { what: 'the lag', timeoutMs: 10_000 })
  })

  it('come from the primary once the replica is too late for anybody', async () => {
    await servers.delay(600_000)
    await buyers.buys(await buyers.aGuest())

    await until(async () => (await readsOf(aStranger)).primary === 1, { what: 'a list from the primary' })

    expect(await lag()).toBeGreaterThan(delayMs / 1_000)
    await servers.delay(delayMs)
    await until(async () => (await readsOf(aStranger)).replica === 1, { what: 'the replica again', timeoutMs: 30_000 })
  })

  it('come from the primary when the replica is gone, and no request fails', async () => {
    await servers.replica.stop()

    const reads = await readsOf(async () => {
      const guest = await buyers.aGuest()
      const orderId = await buyers.buys(guest)
      expect((await listOf(guest)).map(({ id }) => id)).toEqual([orderId])
      for (let time = 0; time < 5; time += 1) expect(await aStranger()).toEqual([])
    })

    expect(reads).toEqual({ replica: 0, primary: 6 })
  })
})
