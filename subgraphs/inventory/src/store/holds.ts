import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { NewId } from '@shop/kit/id'
import { allocate } from '../domain/allocate.ts'
import type { Shortage } from '../domain/allocate.ts'
import { asksForSame, expire, letGo } from '../domain/reservation.ts'
import type { Reservation } from '../domain/reservation.ts'
import { moved } from '../domain/stock.ts'
import type { Line } from '../domain/stock.ts'
import { carryOut, entriesOf, variantsOf } from './changes.ts'
import type { Work } from './changes.ts'
import { record } from './ledger.ts'
import { lockLevels, warehouseIds } from './levels.ts'
import {
  extendReservation,
  liveByQuote,
  insertReservation,
  lockHolder,
  lockOverdue,
  saveStatus,
} from './reservation-rows.ts'

export type Hold = { quoteId: string; ownerId: string; lines: readonly Line[]; expiresAt: Date }
export type Held = { held: boolean; shortages: Shortage[] }

export type HoldStore = {
  hold: (hold: Hold) => Promise<Held>
  release: (quoteId: string) => Promise<boolean>
  expireOverdue: (limit: number) => Promise<number>
}

/** What quotes keep from being sold to others, for a time. */
export const holdStore = ({ db, newId, outbox }: { db: Db; newId: NewId; outbox: Outbox }): HoldStore => {
  const inTransaction = <T>(run: (work: Work) => Promise<T>) => transaction(db, (tx) => run({ tx, newId, outbox }))
  return {
    hold: (hold) => inTransaction((work) => holdOnce(work, hold)),
    release: (quoteId) => inTransaction((work) => release(work, quoteId)),
    expireOverdue: (limit) => inTransaction((work) => expireOverdue(work, limit)),
  }
}

const held: Held = { held: true, shortages: [] }

const holdOnce = async (work: Work, hold: Hold): Promise<Held> => {
  const { tx } = work
  await lockHolder(tx, hold.quoteId)
  const older = await liveByQuote(tx, hold.quoteId)
  if (older?.orderId) return held
  if (!older || !asksForSame(older.lines, hold.lines)) return replaceHold(work, older, hold)
  await extendReservation(tx, older, hold.expiresAt)
  return held
}

/** The new hold may use what the older one of the same quote gives back; when it is short, the older one stays. */
const replaceHold = async ({ tx, newId, outbox }: Work, older: Reservation | null, hold: Hold): Promise<Held> => {
  const { quoteId, ownerId, lines, expiresAt } = hold
  const warehouses = await warehouseIds(tx)
  const before = await lockLevels(tx, variantsOf([...lines, ...(older?.lines ?? [])]))
  const givenBack = older ? entriesOf(older, letGo(older).state, 'quote changed') : []
  const allocated = allocate(lines, moved(before, givenBack), warehouses)
  if (allocated.kind === 'short') return { held: false, shortages: allocated.shortages }

  if (older) await saveStatus(tx, [older.id], 'RELEASED')
  const reservation = {
    id: newId('rsv'),
    quoteId,
    orderId: null,
    ownerId,
    status: 'HELD' as const,
    lines: allocated.allocations,
  }
  const written = await insertReservation(tx, reservation, expiresAt)
  await outbox(tx, await record(tx, before, [...givenBack, ...entriesOf(null, written, 'held for a quote')]))
  return held
}

const release = async (work: Work, quoteId: string): Promise<boolean> => {
  await lockHolder(work.tx, quoteId)
  const found = await liveByQuote(work.tx, quoteId)
  return found !== null && (await carryOut(work, [{ before: found, decision: letGo(found) }], 'quote let go')) > 0
}

const expireOverdue = async (work: Work, limit: number): Promise<number> => {
  const overdue = await lockOverdue(work.tx, limit)
  const decided = overdue.map((before) => ({ before, decision: expire(before) }))
  return carryOut(work, decided, 'time is over')
}
