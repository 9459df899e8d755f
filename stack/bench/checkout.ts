import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { runCommand } from '../command.ts'
import { shopper } from '../journey/shopper.ts'
import { stockUp } from '../journey/stock-up.ts'
import type { BuyersReport } from './checkout/buyers.ts'
import { commitRate } from './checkout/commit-rate.ts'
import { cpuUse, usedBetween } from './checkout/cpu.ts'
import type { CpuUse } from './checkout/cpu.ts'
import { eventLags } from './checkout/event-lag.ts'
import { countStatements, countingSettings, statementsPerOrder } from './checkout/statements.ts'
import { transactionsSoFar } from './checkout/transactions.ts'
import { startOwnShop } from './own-shop.ts'
import type { OwnShop } from './own-shop.ts'
import { quantile } from './quantile.ts'

const buyers = 16
const warmUpMs = 10_000
const commitMs = 5_000
const settleMs = 2_000
const variants = 64

/** Parcels are handed over soon. A courier who rests leaves them on their way, a quick one brings them within a quarter of a second. */
const settings = { HOLD_MS: '100' }
const couriers = { resting: {}, quick: { COURIER_STEP_MS: '50' } }

/** `npm run bench:checkout`: how many orders a second become CONFIRMED, beside what the same Postgres commits a second. */
await runCommand(async (args) => {
  const { forMs, processes, courier, isCounting } = readArguments(args)
  const shop = await startOwnShop({
    processes,
    settings: { ...settings, ...couriers[courier] },
    postgresSettings: isCounting ? countingSettings : undefined,
  })
  try {
    await sleep(settleMs)
    const commitsPerSecond = await commitRate(shop.postgresUrl, commitMs)
    console.log(`${commitsPerSecond.toFixed(0)} commits a second for ${buyers} clients`)
    const { report, cpu, lags, commits, deadlocks } = await sale(shop, forMs, isCounting)
    const ends = Object.groupBy(report.purchases, ({ end }) => end)
    for (const [end, same] of Object.entries(ends)) console.log(`${same?.length} x ${end}`)
    const orders = ends['CONFIRMED'] ?? []
    const took = orders.map(({ startedAt, endedAt }) => endedAt - startedAt)
    tellCpu(cpu, orders.length, report.cpuMs, forMs)
    console.log(`${round(commits / orders.length, 1)} commits an order, ${deadlocks} deadlocks`)
    const ordersPerSecond = orders.length / (forMs / 1_000)
    console.log(
      JSON.stringify({
        ordersPerSecond: round(ordersPerSecond, 1),
        commitsPerSecond: round(commitsPerSecond, 0),
        ratio: round(ordersPerSecond / commitsPerSecond, 4),
        p50Ms: round(quantile(took, 0.5), 0),
        p99Ms: round(quantile(took, 0.99), 0),
        eventLagP99Ms: round(quantile(lags, 0.99), 0),
      }),
    )
    return orders.length === report.purchases.length && orders.length > 0 ? 0 : 1
  } finally {
    await shop.stop()
  }
}).finally(() => process.exit())

async function sale(shop: OwnShop, forMs: number, isCounting: boolean) {
  const variantIds = await fillShelves(shop)
  const worker = new Worker(join(import.meta.dirname, 'checkout/buyers.ts'), {
    workerData: { endpoint: shop.endpoint, buyers, variantIds },
  })
  await once(worker, 'message')
  await sleep(warmUpMs)
  const [from, before, earlier] = [new Date(), cpuUse(), await transactionsSoFar(shop.postgresUrl)]
  if (isCounting) await countStatements(shop.postgresUrl)
  worker.postMessage('measure')
  await sleep(forMs)
  worker.postMessage('stop')
  const [report] = (await once(worker, 'message')) as [BuyersReport]
  const [to, cpu, later] = [new Date(), usedBetween(before, cpuUse()), await transactionsSoFar(shop.postgresUrl)]
  if (isCounting)
    for (const line of await statementsPerOrder(shop.postgresUrl, report.purchases.length)) console.log(line)
  await once(worker, 'exit')
  await sleep(settleMs)
  return {
    report,
    cpu,
    lags: await eventLags(Object.values(shop.ground.databases), from, to),
    commits: later.commits - earlier.commits,
    deadlocks: later.deadlocks - earlier.deadlocks,
  }
}

async function fillShelves({ endpoint, admin }: OwnShop): Promise<string[]> {
  const merchant = shopper(endpoint)
  await merchant.login(admin)
  const shelves = Array.from({ length: variants }, (_, at) => ({ title: `Thing number ${at}`, stock: 1_000_000 }))
  return (await stockUp(merchant, shelves)).map(({ variantId }) => variantId)
}

/** Where the time of the machine went; the buyers' thread is one of this process. */
function tellCpu(cpu: CpuUse, orders: number, buyersMs: number, forMs: number) {
  const share = (ms: number) =>
    `${((ms / forMs) * 100).toFixed(0)} % of a core, ${(ms / orders).toFixed(1)} ms an order`
  const programs = Object.entries(cpu).filter(([, ms]) => ms > 0)
  for (const [name, ms] of programs.toSorted(([, a], [, b]) => b - a)) console.log(`${name}: ${share(ms)}`)
  console.log(`the buyers themselves: ${share(buyersMs)}`)
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

function readArguments(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string', default: '60' },
      processes: { type: 'string', default: 'many' },
      courier: { type: 'string', default: 'resting' },
      statements: { type: 'boolean', default: false },
    },
  })
  const processes = values.processes === 'one' ? ('one' as const) : ('many' as const)
  const courier = values.courier === 'quick' ? ('quick' as const) : ('resting' as const)
  return { forMs: Number(values.seconds) * 1_000, processes, courier, isCounting: values.statements }
}
