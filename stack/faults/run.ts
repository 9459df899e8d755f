import { auditShop } from './audit.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { strike } from './blows/strike.ts'
import type { Heal } from './blows/strike.ts'
import { copyStore } from './blows/nats-store.ts'
import { walk } from './buyer.ts'
import type { Bought, Goods } from './buyer.ts'
import { checkHistory } from './check-history.ts'
import type { FaultyShop } from './faulty-shop.ts'
import { newHistory } from './history.ts'
import type { History } from './history.ts'
import { inWords } from './plan.ts'
import type { Fault } from './plan.ts'
import type { Random } from '../simulate/random.ts'
import { settle } from './settle.ts'

/** One run: what was done, what buyers met, and what is wrong afterwards. */
export type Outcome = {
  faults: readonly string[]
  history: History
  settledMs: number
  violations: readonly string[]
}

type Run = { shop: FaultyShop; random: Random; goods: Goods; faults: readonly Fault[]; loadMs: number }

const buyerCount = 6
/** INV 16, 24: everything is in its place so soon after the last fault. */
const settleWithinMs = 30_000
/** So long buyers go on asking what came of what they did, after the last fault. */
const patienceMs = 30_000

/** Lets buyers in, strikes, heals, waits until all is quiet, and looks whether all is as it must be. */
export const runFaults = async ({ shop, random, goods, faults, loadMs }: Run): Promise<Outcome> => {
  const history = newHistory()
  let isOpen = true
  let deadlineAt = Infinity
  if (faults.some(({ kind }) => kind === 'natsStore')) copyStore(shop)
  const walking = Array.from({ length: buyerCount }, (_, at) =>
    walk({
      url: `${shop.url}/graphql`,
      buyer: at + 1,
      random: random.fork(`buyer ${at}`),
      goods,
      history,
      isOpen: () => isOpen,
      deadline: () => deadlineAt,
    }),
  )
  const troubles = await Promise.all([sleep(loadMs).then(() => []), ...faults.map((fault) => suffer(shop, fault))])
  isOpen = false
  deadlineAt = Date.now() + patienceMs
  const healedAt = Date.now()
  const bought = (await Promise.all(walking)).flat()
  const { moving } = await settle(shop, Math.max(0, settleWithinMs - (Date.now() - healedAt)))
  const settledMs = Date.now() - healedAt
  const violations = [
    ...troubles.flat(),
    ...moving.map((what) => `INV 16: ${what} after ${Math.round(settledMs / 1_000)} s`),
    ...(await inspect(shop, history, bought)),
  ]
  return { faults: faults.map(inWords), history, settledMs, violations }
}

/** One fault from its beginning to its end; what could not be done is told as trouble of the run. */
const suffer = async (shop: FaultyShop, fault: Fault): Promise<string[]> => {
  await sleep(fault.atMs)
  let heal: Heal | null = null
  try {
    heal = await strike(shop, fault)
    await sleep(fault.forMs)
    return []
  } catch (error) {
    // A line to what another fault holds down is none of ours.
    return fault.kind === 'events' || fault.kind === 'failpoint' || fault.kind === 'flushRedis'
      ? []
      : [`${inWords(fault)} could not be done: ${String(error)}`]
  } finally {
    await heal?.()
  }
}

const inspect = async (shop: FaultyShop, history: History, bought: readonly Bought[]): Promise<string[]> => {
  try {
    return [...(await checkHistory(shop, history, bought)), ...(await auditShop(shop))]
  } catch (error) {
    return [`the databases could not be looked at: ${String(error)}`]
  }
}
