import { unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { money } from '@shop/kit/money'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import { bookingsOf } from '../domain/bookings.ts'
import { nextStep } from '../domain/next-step.ts'
import type { NextCall, Wishes } from '../domain/next-step.ts'
import type { Payment } from '../domain/payment.ts'
import { ledgerRows } from './ledger.ts'
import { moveGiftCards } from './gift-card-uses.ts'
import { keepWishes, lockOrders } from './order-wishes.ts'
import type { LockedOrder, Wish } from './order-wishes.ts'
import { serveOwed } from './owed-back.ts'
import { handOver, orderRefund } from './order-refund.ts'
import type { Purse } from './order-refund.ts'
import { leased } from './provider-calls.ts'
import { noWrites, together, write } from './writes.ts'
import type { Writes } from './writes.ts'

/** What a change of money needs beside the transaction. */
export type Till = Purse & { outbox: Outbox }

export type Change = {
  orderId: string
  wish?: Partial<Wish>
  decide?: (payment: Payment) => Decision<Payment, PaymentsEvent>
  /** The provider's id of what is booked; the intent's when not given. */
  providerObjectId?: string
  /** What is written along with it, given the payment as it is then. */
  also?: (after: Payment) => Partial<Writes>
}

type Options = { skipLocked?: boolean }

/** Changes one payment. Null when the order's payment is not known yet; its wish is kept then. */
export const changePayment = async (tx: Db, till: Till, change: Change): Promise<Payment | null> =>
  (await changePayments(tx, till, [change])).get(change.orderId) ?? null

/** Several orders ask for the same. */
export const wishAll = async (tx: Db, till: Till, orderIds: readonly string[], wish: Partial<Wish>): Promise<void> => {
  const changes = [...new Set(orderIds)].map((orderId) => ({ orderId, wish }))
  await changePayments(tx, till, changes)
}

/**
 * The one way payments change, each named once: their orders' rows are locked, the decisions are applied, the next steps
 * are derived from the results, and rows, books, calls and events are written together. Payments that are not known yet
 * are left out, and their wishes kept; with `skipLocked` those are left out that somebody else is changing.
 */
export const changePayments = async (
  tx: Db,
  till: Till,
  changes: readonly Change[],
  { skipLocked = false }: Options = {},
): Promise<Map<string, Payment>> => {
  const locked = await lockAll(tx, changes, skipLocked)
  const changed: Changed[] = []
  for (const change of changes) {
    const found = locked.get(change.orderId)
    if (found) changed.push(await changeOne(tx, till, found, change))
  }
  await write(tx, together(changed.map(({ writes }) => writes)), till.now())
  const due = changed.flatMap(({ after: payment, writes }) => writes.calls.map((call) => ({ call, payment })))
  handOver(tx, till, due)
  return new Map(changed.map(({ after }) => [after.orderId, after]))
}

const lockAll = async (
  tx: Db,
  changes: readonly Change[],
  skipLocked: boolean,
): Promise<ReadonlyMap<string, LockedOrder>> => {
  const orderIds = changes.map(({ orderId }) => orderId)
  const known = await lockOrders(tx, orderIds, { skipLocked })
  const early = changes.filter(({ orderId }) => !known.has(orderId))
  if (early.length === 0 || skipLocked) return known
  await keepWishes(tx, early)
  const written = await lockOrders(
    tx,
    early.map(({ orderId }) => orderId),
  )
  return new Map([...known, ...written])
}

type Changed = { after: Payment; writes: Writes }

const changeOne = async (tx: Db, till: Till, locked: LockedOrder, change: Change): Promise<Changed> => {
  const { payment: before, origin } = locked
  const { orderId, wish = {}, decide = unchanged, also = () => ({}) } = change
  const wishes = { ...locked.wishes, ...wish }
  const decision = decide(before)
  const step = nextStep(before, decision.state, wishes)
  const isWish = isMore(locked.wishes, wishes)
  const common = { ...noWrites(), wishes: isWish ? [{ orderId, ...wish }] : [] }
  const call = step.call && (await callFor(tx, till, step.payment, step.call))
  const settled = await serveOwed(tx, till, step, wishes)
  if (settled === before && step.call === null) return { after: before, writes: together([common, also(before)]) }
  const after = { ...settled, version: before.version + 1 }
  const events = [...decision.events, ...step.events].map((event) => ({ ...event, aggregateVersion: after.version }))
  await till.outbox(tx, events, origin)
  const isDeclined = after.status === 'DECLINED' && before.status !== 'DECLINED'
  const writes: Writes = {
    ...common,
    payments: [after],
    calls: call ? [call] : [],
    entries: ledgerRows({
      bookings: bookingsOf(before, after, await moveGiftCards(tx, before, after, till.now())),
      subject: after,
      objectId: change.providerObjectId ?? after.intentId ?? after.id,
      newId: till.newId,
      at: till.now(),
    }),
    declined:
      isDeclined && after.declineCode !== 'gift_card_unavailable'
        ? [{ paymentId: after.id, declinedAt: till.now() }]
        : [],
  }
  return { after, writes: together([writes, also(after)]) }
}

const isMore = (before: Wishes, after: Wishes): boolean =>
  (['authorise', 'capture', 'cancel'] as const).some((each) => after[each] && !before[each])

/** The call is a row before it is a call, so a crash at any instant repeats it under the same key; a refund's is written with it. */
const callFor = async (tx: Db, till: Till, payment: Payment, { kind, amountMinor, giftMinor = 0 }: NextCall) => {
  if (kind !== 'REFUND') return leased({ id: till.newId('pcl'), paymentId: payment.id, kind, amountMinor }, till.now())
  const amount = money(amountMinor + giftMinor, payment.amount.currency)
  const reason = 'The order was cancelled.'
  await orderRefund(tx, till, payment, { amount, giftMinor, reason, lines: [], returnId: null })
  return null
}
