import { definePoint } from '@shop/kit/failpoints'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { NewId } from '@shop/kit/id'
import type { Held, Hold } from '../domain/decide-holds.ts'
import type { Caps } from '../domain/hold-caps.ts'
import { expire, letGo } from '../domain/reservation.ts'
import { carryOut } from './changes.ts'
import type { Work } from './changes.ts'
import { groupCommit } from './group-commit.ts'
import { holdTogether } from './hold-together.ts'
import { liveByQuotes, lockHolders, overdue } from './reservation-reads.ts'

export type HoldStore = {
  release: (quoteId: string) => Promise<boolean>
  expireOverdue: (limit: number) => Promise<number>
}

type Tools = { db: Db; newId: NewId; outbox: Outbox }

/** What quotes keep from being sold to others, for a time. */
export const holdStore = ({ db, newId, outbox }: Tools): HoldStore => {
  const inTransaction = <T>(run: (work: Work) => Promise<T>) => transaction(db, (tx) => run({ tx, newId, outbox }))
  return {
    release: (quoteId) => inTransaction((work) => release(work, quoteId)),
    expireOverdue: (limit) => inTransaction((work) => expireOverdue(work, limit)),
  }
}

/** One per process: whoever asks at the same time for the same things is served in one transaction. */
export type HoldDesk = (hold: Hold) => Promise<Held>

const beforeHold = definePoint('inventory.hold:before')
const afterHold = definePoint('inventory.hold:after')

/** Holds of one item meet on one lane; lanes keep an item whose row is locked from holding up all others. */
const lanes = 4
const batchMax = 64

export const holdDesk = ({ db, newId, outbox, caps }: Tools & { caps: Caps }): HoldDesk => {
  const serve = async (asks: readonly Hold[]) => {
    await beforeHold()
    const answers = await transaction(db, (tx) => holdTogether({ tx, newId, outbox, caps }, asks))
    await afterHold()
    return answers
  }
  const keyOf = ({ quoteId }: Hold) => quoteId
  const desks = Array.from({ length: lanes }, () => groupCommit({ serve, keyOf, max: batchMax }))
  return async (hold) => {
    const desk = desks[laneOf(hold)]
    if (!desk) throw new Error('there is no such lane')
    return desk(hold)
  }
}

const laneOf = ({ lines }: Hold): number => {
  const [first = ''] = lines.map(({ variantId }) => variantId).toSorted()
  return [...first].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7) % lanes
}

const release = async (work: Work, quoteId: string): Promise<boolean> => {
  const [, live] = await Promise.all([lockHolders(work.tx, [quoteId]), liveByQuotes(work.tx, [quoteId])])
  const decided = live.map((before) => ({ before, decision: letGo(before) }))
  return (await carryOut(work, decided, 'quote let go')) > 0
}

const expireOverdue = async (work: Work, limit: number): Promise<number> => {
  const decided = (await overdue(work.tx, limit)).map((before) => ({ before, decision: expire(before) }))
  return carryOut(work, decided, 'time is over')
}
