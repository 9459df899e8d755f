import { termsOf } from '../backorders/policies.ts'
import { decideHolds } from '../domain/decide-holds.ts'
import type { Ground, Held, Hold, HoldOutcome } from '../domain/decide-holds.ts'
import { addressOf } from '../domain/hold-caps.ts'
import type { Caps } from '../domain/hold-caps.ts'
import { variantsOf } from './changes.ts'
import type { Work } from './changes.ts'
import { openUsage } from './hold-usage.ts'
import { record } from './ledger.ts'
import { lockLevels, warehouseIds } from './levels.ts'
import { saleStandings } from './sale-standings.ts'
import { extendAll, insertAll, liveByQuotes, lockHolders, saveStatus } from './reservation-rows.ts'

export type HoldWork = Work & { caps: Caps }

/** Decides holds of different quotes in one transaction: everything is locked and read once, and written in few statements. */
export const holdTogether = async (work: HoldWork, asks: readonly Hold[]): Promise<Held[]> => {
  const ground = await readGround(work, asks)
  const outcomes = decideHolds(asks, ground, () => work.newId('rsv'))
  await write(work, ground, outcomes)
  return outcomes.map(({ answer }) => answer)
}

/** Quotes, owners and addresses are locked first, then reservations, then levels; statements that need no answer of each other are sent at once. */
const readGround = async ({ tx, caps }: HoldWork, asks: readonly Hold[]): Promise<Ground> => {
  await lockHolders(tx, asks.flatMap(holdersOf))
  const [live, usage, warehouses, terms, sales] = await Promise.all([
    liveByQuotes(
      tx,
      asks.map(({ quoteId }) => quoteId),
    ),
    openUsage(tx, asks),
    warehouseIds(tx),
    termsOf(tx, variantsOf(asks.flatMap(({ lines }) => lines))),
    saleStandings(tx, asks),
  ])
  const levels = await lockLevels(tx, variantsOf([...asks, ...live].flatMap(({ lines }) => lines)))
  return { live, usage, warehouses, levels, caps, terms, sales }
}

const holdersOf = ({ quoteId, ownerId, callerHash }: Hold): string[] => [
  ...[quoteId, ownerId],
  ...(callerHash === null ? [] : [addressOf(callerHash)]),
]

/** A quote's older hold ends before its new one begins: it has one at most. */
const write = async ({ tx, outbox }: HoldWork, { levels }: Ground, outcomes: readonly HoldOutcome[]) => {
  const all = <Of>(of: (outcome: HoldOutcome) => Of | null) => outcomes.flatMap((outcome) => of(outcome) ?? [])
  const released = all((outcome) => outcome.released).map(({ id }) => id)
  await saveStatus(tx, released, 'RELEASED')
  const entries = outcomes.flatMap((outcome) => outcome.entries)
  const [told] = await Promise.all([
    record(tx, levels, entries),
    insertAll(
      tx,
      all((outcome) => outcome.made),
    ),
    extendAll(
      tx,
      all((outcome) => outcome.extended),
    ),
  ])
  await outbox(tx, told)
}
