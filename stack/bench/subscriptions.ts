import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { CannotStart } from '../boot/cannot-start.mjs'
import { runCommand } from '../command.ts'
import { shopper } from '../journey/shopper.ts'
import type { Shopper } from '../journey/shopper.ts'
import { startOwnShop } from './own-shop.ts'
import type { OwnShop } from './own-shop.ts'
import { quantile } from './quantile.ts'
import { buyersWithOrders, fillShelves, viewers } from './subscriptions/audience.ts'
import { startCrowd } from './subscriptions/crowd-thread.ts'
import type { Crowd } from './subscriptions/crowd-thread.ts'
import { manyOrders } from './subscriptions/many-orders.ts'
import type { OwnedOrder } from './subscriptions/many-orders.ts'
import { executionsOf, requireFiles, rssMb } from './subscriptions/router-process.ts'

type Orders = Awaited<ReturnType<typeof manyOrders>>

const eventsPerSecond = 100
const fanouts = 10
const dayMs = 86_400_000
const backWithinMs = 60_000

/** `npm run bench:subscriptions`: a crowd on one router; half of it at one page, a tenth with an order each, and a restart. */
await runCommand(async (args) => {
  const { sockets, seconds } = readArguments(args)
  requireFiles(sockets)
  const shop = await startOwnShop({ processes: 'many', settings: { SOCKETS_PER_ADDRESS: String(sockets) } })
  const crowd = startCrowd(shop.endpoint)
  const orders = await manyOrders(shop.ground.databases.orders, shop.ground.natsUrl, shop.ground.namespace)
  try {
    const { admin, hot, owned, mbPerThousandSockets } = await gather(shop, crowd, orders, sockets)
    const fanout = await fanOut(shop, crowd, admin, hot)
    const steadyP99Ms = await flow(shop, crowd, orders, owned, seconds)
    const missed = await restart(shop, crowd, orders, owned)
    console.log(JSON.stringify({ sockets, ...fanout, steadyP99Ms, mbPerThousandSockets }))
    return missed === 0 ? 0 : 1
  } finally {
    await crowd.stop()
    await orders.stop()
    await shop.stop()
  }
}).finally(() => process.exit())

async function gather(shop: OwnShop, crowd: Crowd, orders: Orders, sockets: number) {
  const admin = shopper(shop.endpoint)
  await admin.login(shop.admin)
  const { hot, quiet } = await fillShelves(admin)
  const [atOnePage, withOrders] = [Math.round(sockets / 2), Math.round(sockets / 10)]
  const { owned, watched } = await buyersWithOrders(shop, orders, withOrders, hot)
  const before = rssMb(shop.routerPid())
  const startedAt = performance.now()
  await crowd.come('page', viewers(atOnePage, [hot], 0))
  await crowd.come('orders', watched)
  await crowd.come('others', viewers(sockets - atOnePage - withOrders, quiet, atOnePage))
  for (const group of ['page', 'orders', 'others'])
    await waitFor(async () => (({ in: all, told }) => told === all)(await crowd.look(group)))
  const tookS = (performance.now() - startedAt) / 1_000
  await sleep(5_000)
  const grown = rssMb(shop.routerPid()) - before
  console.log(
    `${sockets} sockets opened and told where things stand in ${tookS.toFixed(1)} s; the router grew by ${grown.toFixed(0)} MB`,
  )
  return { admin, hot, owned, mbPerThousandSockets: Number((grown / (sockets / 1_000)).toFixed(1)) }
}

/** One price after the other, each the moment at which it was set. */
async function fanOut(shop: OwnShop, crowd: Crowd, admin: Shopper, variantId: string) {
  const setPrice = async () => {
    await admin.ask(
      z.object({ variantPricesSet: z.object({ __typename: z.literal('VariantPricesReplaced') }) }),
      'mutation ($input: VariantPricesSetInput!) { variantPricesSet(input: $input) { __typename } }',
      { input: { variantId, prices: [{ currency: 'EUR', minorUnits: Date.now() % dayMs }] } },
    )
  }
  await setPrice()
  await sleep(2_000)
  await crowd.forget('page')
  const before = await executionsOf(shop.endpoint, 'variantUpdated')
  for (let round = 0; round < fanouts; round += 1) {
    await setPrice()
    await sleep(1_500)
  }
  const { in: watchers, lags } = await crowd.look('page')
  const executions = (await executionsOf(shop.endpoint, 'variantUpdated')) - before
  console.log(
    `${fanouts} events to ${watchers} each: ${lags.length} messages, p50 ${quantile(lags, 0.5)} ms, p99 ${quantile(lags, 0.99)} ms after the price was sent; ${executions} executions`,
  )
  if (lags.length !== fanouts * watchers) console.log(`${fanouts * watchers - lags.length} messages are missing`)
  return { fanoutP99Ms: quantile(lags, 0.99), executionsPerEvent: executions / fanouts }
}

/** Steps of one order after the other, so many a second. */
async function flow(shop: OwnShop, crowd: Crowd, orders: Orders, owned: readonly OwnedOrder[], seconds: number) {
  await crowd.forget('orders')
  const before = await executionsOf(shop.endpoint, 'orderUpdated')
  const steps = await keepStepping(orders, owned, () => sleep(seconds * 1_000))
  await waitFor(async () => (await crowd.look('orders')).lags.length >= steps)
  const { lags } = await crowd.look('orders')
  const executions = (await executionsOf(shop.endpoint, 'orderUpdated')) - before
  console.log(
    `${steps} events to one each, ${eventsPerSecond}/s: p50 ${quantile(lags, 0.5)} ms, p99 ${quantile(lags, 0.99)} ms; ${executions} executions`,
  )
  return quantile(lags, 0.99)
}

/** While a step follows the other, the router is told to stop, and another takes its place. */
async function restart(shop: OwnShop, crowd: Crowd, orders: Orders, owned: readonly OwnedOrder[]): Promise<number> {
  await crowd.leave('page')
  await crowd.leave('others')
  const startedAt = performance.now()
  let goneMs = 0
  let backMs = 0
  await keepStepping(orders, owned, async () => {
    process.kill(shop.routerPid(), 'SIGTERM')
    await waitFor(async () => (await crowd.look('orders')).in === 0)
    goneMs = performance.now() - startedAt
    await waitFor(async () => (await crowd.look('orders')).in === owned.length)
    backMs = performance.now() - startedAt
  })
  const latest = await orders.versions(owned)
  const isTold = async () => (await crowd.look('orders')).versions.every((seen, at) => seen.at(-1) === latest[at])
  // Who was told the last one late has missed nothing; who never is has.
  await waitFor(isTold).catch(() => {})
  const { versions } = await crowd.look('orders')
  const wrong = versions.filter((seen, at) => !isWhole(seen, latest[at] ?? 0)).length
  console.log(
    `a restart of the router: all ${owned.length} gone after ${(goneMs / 1_000).toFixed(1)} s, back ${((backMs - goneMs) / 1_000).toFixed(1)} s later; ${wrong} missed a state or were told one twice`,
  )
  return wrong
}

/** Every version once, in order, to the last. */
function isWhole(seen: readonly number[], latest: number): boolean {
  return seen.at(-1) === latest && seen.every((version, at) => at === 0 || version === (seen[at - 1] ?? 0) + 1)
}

async function keepStepping(orders: Orders, owned: readonly OwnedOrder[], during: () => Promise<unknown>) {
  const everyMs = 1_000 / eventsPerSecond
  const underway: Promise<void>[] = []
  const startedAt = performance.now()
  let isOver = false
  const stepping = (async () => {
    for (let at = 0; !isOver; at += 1) {
      const order = owned[at % owned.length]
      if (order) underway.push(orders.step(order))
      await sleep(Math.max(0, startedAt + (at + 1) * everyMs - performance.now()))
    }
  })()
  await during()
  isOver = true
  await stepping
  await Promise.all(underway)
  return underway.length
}

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + backWithinMs
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new CannotStart('the crowd is not where it should be after a minute')
    await sleep(100)
  }
}

function readArguments(args: string[]): { sockets: number; seconds: number } {
  const { values } = parseArgs({
    args,
    options: { sockets: { type: 'string', default: '10000' }, seconds: { type: 'string', default: '20' } },
  })
  const [sockets, seconds] = [Number(values.sockets), Number(values.seconds)]
  if (sockets >= 20 && seconds >= 1) return { sockets, seconds }
  throw new CannotStart('npm run bench:subscriptions takes --sockets= (20 or more) and --seconds= (1 or more)')
}
