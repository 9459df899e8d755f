import { sql } from 'drizzle-orm'
import { decideHolds } from '../domain/decide-holds.ts'
import type { Ground, Held, Hold, HoldOutcome } from '../domain/decide-holds.ts'
import { addressOf } from '../domain/hold-caps.ts'
import type { Caps } from '../domain/hold-caps.ts'
import { variantsOf } from './changes.ts'
import type { Work } from './changes.ts'
import { holdFacts } from './hold-facts.ts'
import type { HoldFacts } from './hold-facts.ts'
import { movesBeside, newsOf } from './ledger.ts'
import { lockLevelsFor } from './levels.ts'
import { liveByQuotes, lockHolders } from './reservation-reads.ts'
import { ended, extending, made } from './reservation-rows.ts'
import { sendOn } from './send-on.ts'

export type HoldWork = Work & { caps: Caps }

type HoldGround = Ground & HoldFacts

/** Decides holds of different quotes in one transaction: everything is locked and read once, and written in few statements. */
export const holdTogether = async (work: HoldWork, asks: readonly Hold[]): Promise<Held[]> => {
  const ground = await readGround(work, asks)
  const outcomes = decideHolds(asks, ground, () => work.newId('rsv'))
  await write(work, ground, outcomes)
  return outcomes.map(({ answer }) => answer)
}

/**
 * Quotes, owners and addresses are locked first, then reservations, then levels, and the rest is read when they are: all
 * in one journey.
 */
const readGround = async ({ tx, caps }: HoldWork, asks: readonly Hold[]): Promise<HoldGround> => {
  const quoteIds = asks.map(({ quoteId }) => quoteId)
  const variantIds = variantsOf(asks.flatMap(({ lines }) => lines))
  const [, live, levels, facts] = await Promise.all([
    lockHolders(tx, asks.flatMap(holdersOf)),
    liveByQuotes(tx, quoteIds),
    lockLevelsFor(tx, variantIds, quoteIds),
    holdFacts(tx, asks),
  ])
  return { ...facts, live, levels, caps }
}

const holdersOf = ({ quoteId, ownerId, callerHash }: Hold): string[] => [
  ...[quoteId, ownerId],
  ...(callerHash === null ? [] : [addressOf(callerHash)]),
]

/** A quote's older hold ends before its new one begins: it has one at most. Nothing waits: the commit does. */
const write = async ({ tx, outbox }: HoldWork, ground: HoldGround, outcomes: readonly HoldOutcome[]) => {
  const all = <Of>(of: (outcome: HoldOutcome) => Of | null) => outcomes.flatMap((outcome) => of(outcome) ?? [])
  const released = all((outcome) => outcome.released).map(({ id }) => id)
  const extended = all((outcome) => outcome.extended)
  const holds = all((outcome) => outcome.made)
  const entries = outcomes.flatMap((outcome) => outcome.entries)
  if (released.length > 0) sendOn(tx, sql`with ${ended(released, 'RELEASED')} select`)
  if (extended.length > 0) sendOn(tx, extending(extended))
  if (holds.length > 0) sendOn(tx, movesBeside(entries, made(holds)))
  await outbox(tx, newsOf(ground.levels, entries, ground.thresholds))
}
