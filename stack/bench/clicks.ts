import { parseArgs } from 'node:util'
import { runCommand } from '../command.ts'
import { shopper } from '../journey/shopper.ts'
import { stockUp } from '../journey/stock-up.ts'
import { createBuyer } from './checkout/buyer.ts'
import { leanClient } from './checkout/client.ts'
import { clickBurst, medianMs, toldIn } from './clicks/burst.ts'
import { startOwnShop } from './own-shop.ts'

const usualPerSecond = 20
const eventsPerBatch = 10

/** `npm run bench:clicks`: whether somebody who buys notices that visitors tell ten times as much as usual. */
await runCommand(async (args) => {
  const { processes, times, rounds, roundMs, turns } = readArguments(args)
  // Without turns of their own, clicks wait among all other mutations: to see what the turns are worth.
  const settings = turns === 'shared' ? { MUTATIONS_APART: 'none' } : {}
  const shop = await startOwnShop({ processes, settings })
  try {
    const merchant = shopper(shop.endpoint)
    await merchant.login(shop.admin)
    const shelves = Array.from({ length: 20 }, (_, at) => ({ title: `Thing number ${at}`, stock: 1_000_000 }))
    const things = await stockUp(merchant, shelves)
    let drawn = 0
    const buyer = await createBuyer(
      leanClient(shop.endpoint, '127.0.0.1'),
      () => things[(drawn += 1) % things.length]?.variantId ?? '',
    )
    const buy = async () => (await buyer()).end
    for (let warm = 0; warm < 10; warm += 1) await buy()
    const done = await clickBurst({
      ...{ endpoint: shop.endpoint, productIds: things.map(({ productId }) => productId), buy },
      ...{ eventsPerBatch, usualPerSecond, times, rounds, roundMs },
    })
    const [usual, burst] = [medianMs(done, false), medianMs(done, true)]
    const ends = Object.groupBy(
      done.flatMap((round) => round.ends),
      (end) => end,
    )
    for (const [end, same] of Object.entries(ends)) console.log(`${same?.length} x ${end}`)
    console.log(`as usual (${usualPerSecond} batches a second): ${JSON.stringify(toldIn(done, false))}`)
    console.log(`${times} times as much: ${JSON.stringify(toldIn(done, true))}`)
    const ratio = Number((burst / usual).toFixed(2))
    console.log(JSON.stringify({ p50UsualMs: Math.round(usual), p50BurstMs: Math.round(burst), ratio }))
    return Object.keys(ends).every((end) => end === 'CONFIRMED') ? 0 : 1
  } finally {
    await shop.stop()
  }
}).finally(() => process.exit())

function readArguments(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      processes: { type: 'string', default: 'many' },
      times: { type: 'string', default: '10' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '6' },
      turns: { type: 'string', default: 'apart' },
    },
  })
  return {
    processes: values.processes === 'one' ? ('one' as const) : ('many' as const),
    times: Number(values.times),
    rounds: Number(values.rounds),
    roundMs: Number(values.seconds) * 1_000,
    turns: values.turns === 'shared' ? ('shared' as const) : ('apart' as const),
  }
}
