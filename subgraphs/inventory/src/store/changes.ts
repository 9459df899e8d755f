import type { Accepted } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { NewId } from '@shop/kit/id'
import type { Origin } from '@shop/kit/telemetry/scope'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { entriesOf } from '../domain/entry.ts'
import type { Reservation } from '../domain/reservation.ts'
import { changesWhatIsSold } from '../domain/stock.ts'
import { movesBeside, newsOf } from './ledger.ts'
import { lockLevels, thresholdsOf } from './levels.ts'
import { ended } from './reservation-rows.ts'
import { sendOn } from './send-on.ts'

/** What a change of reservations works with: always a transaction. */
export type Work = { tx: Db; newId: NewId; outbox: Outbox }

/** `origin` is the request that it is for, where many are decided together. */
export type Decided = {
  before: Reservation
  decision: Accepted<Reservation, InventoryEvent>
  origin?: Origin | null
}

/** Carries out decisions that lead to the same status: the rows, the ledger, the levels and the news, in one go. */
export const carryOut = async ({ tx, outbox }: Work, decided: readonly Decided[], reason: string): Promise<number> => {
  const changed = decided.filter(({ before, decision }) => decision.state !== before)
  const [first] = changed
  if (!first) return 0
  const ids = changed.map(({ before }) => before.id)
  const entries = changed.flatMap(({ before, decision }) => entriesOf(before, decision.state, reason))
  const variantIds = variantsOf(entries.filter(changesWhatIsSold))
  const [levels, thresholds] = await Promise.all([lockLevels(tx, variantIds), thresholdsOf(tx, variantIds)])
  sendOn(tx, movesBeside(entries, [ended(ids, first.decision.state.status)]))
  for (const { decision, origin } of changed) await outbox(tx, decision.events, origin)
  await outbox(tx, newsOf(levels, entries, thresholds))
  return changed.length
}

export const variantsOf = (lines: readonly { variantId: string }[]): string[] => lines.map((line) => line.variantId)
