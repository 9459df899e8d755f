import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shopper } from '../journey/shopper.ts'
import { stockUp } from '../journey/stock-up.ts'
import { mountSmallDisk } from './blows/disk.ts'
import { pointsOf } from './blows/failpoints.ts'
import type { Goods } from './buyer.ts'
import { startFaultyShop } from './faulty-shop.ts'
import type { FaultyShop } from './faulty-shop.ts'
import type { Fault, Possible } from './plan.ts'
import { randomOf } from '../simulate/random.ts'
import type { Random } from '../simulate/random.ts'
import { runFaults } from './run.ts'
import type { Outcome } from './run.ts'

/** What happens in each run, by its seed. */
export type Scheme = (random: Random, possible: Possible) => Fault[]

/** A shop that run after run is struck in. */
export type Session = {
  possible: Possible
  run: (seed: number, scheme: Scheme) => Promise<Outcome>
  close: () => Promise<void>
}

type Options = {
  loadMs: number
  /** Where the histories and logs of runs with violations are kept. */
  evidence: string
  /** Disk full needs the right to mount. */
  withSmallDisk: boolean
  onProgress: (line: string) => void
}

const scarceUnits = 4
/** After so many runs what was written would fill the small disk by itself. */
const runsPerShop = 40

export const openSession = async ({ loadMs, evidence, withSmallDisk, onProgress }: Options): Promise<Session> => {
  const disk = withSmallDisk ? mountSmallDisk() : null
  if (withSmallDisk && !disk) onProgress('disk full: skipped, because this user may not mount a disk')
  const open = async () => {
    const shop = await startFaultyShop({ onProgress, ...(disk && { data: join(disk.path, 'data') }) })
    return { shop, plenty: await shelve(shop, 'Plenty', 1_000_000) }
  }
  let runs = 0
  let current = await open().catch((error: unknown) => {
    disk?.unmount()
    throw error
  })
  const possible: Possible = { points: await pointsOf(current.shop), canFillDisk: disk !== null }
  return {
    possible,
    run: async (seed, scheme) => {
      const { shop, plenty } = current
      const random = randomOf(seed)
      const faults = scheme(random.fork('faults'), possible)
      const goods: Goods = { plenty, scarce: await shelve(shop, `Scarce ${seed} ${Date.now()}`, scarceUnits) }
      const outcome = await runFaults({ shop, random, goods, faults, loadMs })
      runs += 1
      const isBroken = outcome.violations.length > 0
      if (isBroken) keepEvidence(join(evidence, String(seed)), outcome, shop)
      // What is wrong now would be wrong in every later run.
      if (isBroken || runs % runsPerShop === 0) {
        await shop.stop()
        current = await open()
      }
      return outcome
    },
    close: async () => {
      await current.shop.stop()
      disk?.unmount()
    },
  }
}

const shelve = async ({ url, admin }: FaultyShop, title: string, stock: number): Promise<string> => {
  const merchant = shopper(`${url}/graphql`)
  await merchant.login(admin)
  const [shelved] = await stockUp(merchant, [{ title, stock }])
  if (!shelved) throw new Error(`${title} could not be put on the shelf`)
  return shelved.variantId
}

const keepEvidence = (folder: string, { faults, violations, history }: Outcome, { logs }: FaultyShop) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'history.json'), JSON.stringify({ faults, violations, tries: history.tries }, null, 2))
  cpSync(logs, join(folder, 'logs'), { recursive: true })
}
