import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import postgres from 'postgres'
import { runCommand } from '../command.ts'
import { shopper } from '../journey/shopper.ts'
import { stockUp } from '../journey/stock-up.ts'
import { browse } from './flash/browse.ts'
import type { Pages } from './flash/browse.ts'
import { buy } from './flash/buy.ts'
import type { Fate } from './flash/buy.ts'
import { startOwnShop } from './own-shop.ts'
import type { OwnShop } from './own-shop.ts'
import { quantile } from './quantile.ts'

const pagesPerSecond = 20
const quietMs = 15_000

/** `npm run bench:flash`: a crowd buys the last units of one thing at once, while others go on looking around. */
await runCommand(async (args) => {
  const { buyers, units, processes } = readArguments(args)
  const shop = await startOwnShop({ processes })
  try {
    const { variantId, others, slugs } = await fillShelves(shop, units)
    await sellSome(shop, others)
    await browse(shop.endpoint, slugs, pagesPerSecond).stop()
    const worker = new Worker(join(import.meta.dirname, 'flash/crowd.ts'), {
      workerData: { endpoint: shop.endpoint, buyers, variantId },
    })
    const said = () => new Promise<unknown>((resolve, reject) => worker.once('message', resolve).once('error', reject))
    await said()
    console.log(`${buyers} buyers are here; ${quietMs / 1_000} s of quiet`)
    const quiet = await during(shop, slugs, () => sleep(quietMs))
    const fates = said()
    const sale = await during(shop, slugs, async () => {
      worker.postMessage('the bell')
      await fates
    })
    const result = await sum(shop, variantId, (await fates) as Fate[], quiet, sale)
    await worker.terminate()
    console.log(JSON.stringify(result))
    return result.sold === units && result.soldOut === buyers - units && result.errors === 0 ? 0 : 1
  } finally {
    await shop.stop()
  }
}).finally(() => process.exit())

async function during(shop: OwnShop, slugs: string[], what: () => Promise<unknown>): Promise<Pages> {
  const browsing = browse(shop.endpoint, slugs, pagesPerSecond)
  await what()
  return browsing.stop()
}

async function sum(shop: OwnShop, variantId: string, fates: Fate[], quiet: Pages, sale: Pages) {
  const of = (end: Fate['end']) => fates.filter((fate) => fate.end === end)
  const losers = of('SOLD_OUT').map(({ ms }) => ms)
  const errors = Object.entries(Object.groupBy(of('ERROR'), ({ why }) => why))
  for (const [why, same] of errors) console.log(`${same?.length} x ${why}`)
  console.log(`browsing in quiet: ${inWords(quiet)}`)
  console.log(`browsing in the sale: ${inWords(sale)}`)
  console.log(`the last buyer was answered after ${ms(Math.max(...fates.map((fate) => fate.ms)))}`)
  return {
    sold: await unitsSold(shop, variantId),
    orders: of('CONFIRMED').length,
    soldOut: losers.length,
    losersP99Ms: Math.round(quantile(losers, 0.99)),
    browseSlowdown: Number((quantile(sale.tookMs, 0.99) / quantile(quiet.tookMs, 0.99)).toFixed(2)),
    errors: of('ERROR').length + quiet.missing + sale.missing,
  }
}

function inWords({ tookMs, missing }: Pages): string {
  return `${tookMs.length} pages, ${missing} missing, p50 ${ms(quantile(tookMs, 0.5))}, p99 ${ms(quantile(tookMs, 0.99))}`
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}

/** By the stock ledger: what left the shelf. */
async function unitsSold({ ground }: OwnShop, variantId: string): Promise<number> {
  const sql = postgres(ground.databases.inventory, { max: 1 })
  const deadline = Date.now() + 10_000
  for (;;) {
    const [row] = await sql<{ sold: number; reserved: number }[]>`
      select coalesce(sum(-on_hand_delta) filter (where kind = 'COMMIT'), 0)::int as sold, sum(reserved_delta)::int as reserved
      from stock_movements where variant_id = ${variantId}`
    if (row && (row.reserved === 0 || Date.now() > deadline)) {
      await sql.end()
      return row.sold
    }
    await sleep(100)
  }
}

async function fillShelves({ endpoint, admin }: OwnShop, units: number) {
  const merchant = shopper(endpoint)
  await merchant.login(admin)
  const others = Array.from({ length: 20 }, (_, at) => ({ title: `Quiet thing ${at}`, stock: 100 }))
  const [hot, ...calm] = await stockUp(merchant, [{ title: 'Hot thing', stock: units }, ...others])
  if (!hot) throw new Error('the hot thing is not on the shelf')
  return {
    variantId: hot.variantId,
    others: calm.map(({ variantId }) => variantId),
    slugs: calm.map(({ slug }) => slug),
  }
}

/** The shop is open: each of its calm things was sold once before. */
async function sellSome({ endpoint }: OwnShop, variantIds: string[]): Promise<void> {
  for (const variantId of variantIds) {
    const guest = shopper(endpoint)
    await guest.becomeGuest()
    const { end, why } = await buy(guest, variantId, performance.now())
    if (end !== 'CONFIRMED') throw new Error(`a calm thing could not be bought: ${why}`)
  }
}

function readArguments(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      buyers: { type: 'string', default: '2000' },
      units: { type: 'string', default: '100' },
      processes: { type: 'string', default: 'many' },
    },
  })
  return {
    buyers: Number(values.buyers),
    units: Number(values.units),
    processes: values.processes === 'one' ? ('one' as const) : ('many' as const),
  }
}
