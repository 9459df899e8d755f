import { sql } from 'drizzle-orm'
import { inventory } from '@shop/inventory/subgraph'
import { newId } from '@shop/kit/id'
import { lifecycle } from '@shop/kit/lifecycle'
import { startPart } from '@shop/kit/part'
import type { RunningPart } from '@shop/kit/part'
import { newFieldKey } from '@shop/kit/sealed'
import { quietLog } from '@shop/kit/telemetry/log'
import { runCommand } from '../command.ts'
import { anyPorts, startServers } from '../servers/all.ts'
import { provisionDatabases } from '../servers/databases.ts'
import { ownFolder } from './own-folder.ts'
import { quantile } from './quantile.ts'
import { holdRate } from './reserve/hold-rate.ts'
import { hotRowRate } from './reserve/hot-row-rate.ts'

const rounds = 3
const clients = 16
const crowd = 256
const warmUpMs = 2_000
const forMs = 4_000
const plenty = 1_000_000_000

/** Many who hold much are no abuse here. */
const openDoors = Object.fromEntries(
  ['HOLDS_PER_BUYER', 'HOLDS_PER_ADDRESS', 'HOLD_UNITS_PER_BUYER', 'HOLD_UNITS_PER_ADDRESS'].map((cap) => [
    cap,
    String(plenty),
  ]),
)

/** `bench:reserve`: holds of one hot variant a second, beside how often a second the same Postgres changes one hot row. */
await runCommand(async () => {
  const life = lifecycle()
  const folder = ownFolder()
  life.onStop(folder.remove)
  try {
    const { urls, stop } = await startServers({ env: {}, folder, ports: anyPorts })
    life.onStop(stop)
    const databases = await provisionDatabases(urls.postgresAdmin, ['inventory'])
    const env = { DATABASE_URL: databases.inventory, REDIS_URL: urls.redis, NATS_URL: urls.nats, NAMESPACE: 'bench' }
    const settings = { ...openDoors, ROUTER_SECRET: 'a router secret for a bench', FIELD_KEYS: newFieldKey('bench') }
    const part = await startPart(inventory, { ...env, ...settings }, { log: quietLog('inventory') })
    life.onStop(part.stop)
    const variantId = await stock(part)
    await holdRate(part, variantId, clients, warmUpMs)
    const runs = []
    for (let round = 0; round < rounds; round += 1) runs.push(await run(part, variantId, urls.postgresAdmin))
    const result = runs.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(rounds / 2)]
    console.log(JSON.stringify(result))
    return 0
  } finally {
    await life.stop()
  }
})

/** The raw rate is taken in the same run, by as many clients. */
async function run(part: RunningPart, variantId: string, postgresUrl: string) {
  const raw = await hotRowRate(postgresUrl, clients, forMs)
  const few = await holdRate(part, variantId, clients, forMs)
  const many = await holdRate(part, variantId, crowd, forMs)
  const result = {
    hotRowPerSecond: Math.round(raw),
    holdsPerSecond: Math.round(few.perSecond),
    ratio: Math.round((few.perSecond / raw) * 100) / 100,
    p99Ms: Math.round(quantile(few.tookMs, 0.99)),
    crowdHoldsPerSecond: Math.round(many.perSecond),
    crowdRatio: Math.round((many.perSecond / raw) * 100) / 100,
    crowdP99Ms: Math.round(quantile(many.tookMs, 0.99)),
  }
  console.log(JSON.stringify(result))
  return result
}

async function stock({ db }: RunningPart): Promise<string> {
  const variantId = newId('var')
  await db.execute(sql`
    with level as (insert into stock_levels (variant_id, warehouse_id, on_hand) values (${variantId}, 'whs_north', ${plenty}))
    insert into stock_movements (variant_id, warehouse_id, kind, on_hand_delta, reserved_delta, reason, actor)
    values (${variantId}, 'whs_north', 'RECEIVE', ${plenty}, 0, 'opening stock', 'bench')`)
  return variantId
}
