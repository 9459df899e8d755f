import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import { originNow } from '@shop/kit/telemetry/trace'
import { newPayment } from '../domain/order.ts'
import type { PlacedOrder } from '../domain/order.ts'
import type { Payment } from '../domain/payment.ts'
import type { Suspect } from '../domain/screen.ts'
import type { FraudRules } from '../domain/screening-rules.ts'
import { changePayment } from './change-payments.ts'
import type { Till } from './change-payments.ts'
import { bindToOrder } from './gift-card-holds.ts'
import { handOver } from './order-refund.ts'
import { setGiftHeld, toRow } from './payments.ts'
import { leased } from './provider-calls.ts'
import type { ProviderCall } from './provider-calls.ts'
import { records } from './records.ts'
import { screenOrder, screeningRow, unjudged } from './screenings.ts'
import type { Screened } from './screenings.ts'
import { screenings } from './screening-tables.ts'
import { payments, providerCalls } from './tables.ts'

type Placed = {
  order: Omit<PlacedOrder, 'verdict' | 'reviewUntil'>
  suspect: Suspect
  /** The provider can tell what stands behind the token, and has not yet. */
  isToIdentify: boolean
  quoteId: string
  giftCards: readonly { giftCardId: string; minor: number }[]
  /** When the order was placed. */
  time: Date
}

const beforePlacing = definePoint('payments.placed:before')
const afterPlacing = definePoint('payments.placed:after')

/**
 * Writes an order's payment down once: screened, or with the call that tells the screen what card it is, and with what
 * its quote kept on gift cards taken over. What the order asked for before we heard of it takes effect now.
 */
export const placePayment = async (tx: Db, till: Till, rules: FraudRules, placed: Placed): Promise<void> => {
  const { order, suspect, isToIdentify, quoteId, giftCards, time } = placed
  const { orderId } = order
  const at = till.now()
  await beforePlacing()
  const screened = isToIdentify ? null : await screenOrder(tx, rules, suspect, at)
  const { decision: verdict, reviewUntil } = screened ?? unjudged(rules, at)
  const judged = newPayment(till.newId('pay'), { ...order, verdict, reviewUntil }, time)
  const payment = isToIdentify ? { ...judged, suspect } : judged
  const call = isToIdentify ? identification(till, payment) : null
  const { isNew, isWanted } = await addPayment(tx, { payment, screened, call }, at)
  if (isNew && call) handOver(tx, till, [{ call, payment }])
  if (isNew && giftCards.length > 0)
    await setGiftHeld(tx, payment.id, await bindToOrder(tx, { quoteId, orderId, cards: giftCards, at }))
  if (isWanted) await changePayment(tx, till, { orderId })
  await afterPlacing()
}

const identification = ({ newId, now }: Till, { id: paymentId }: Payment): ProviderCall =>
  leased({ id: newId('pcl'), paymentId, kind: 'IDENTIFY', amountMinor: 0 }, now())

const added = z.tuple([z.object({ is_new: z.boolean(), is_wanted: z.boolean() })])

type New = { payment: Payment; screened: Screened | null; call: ProviderCall | null }

/** Writes a payment down unless it is there, and locks its order; says whether the order has asked for anything before. */
const addPayment = async (
  tx: Db,
  { payment, screened, call }: New,
  at: Date,
): Promise<{ isNew: boolean; isWanted: boolean }> => {
  const row = { ...toRow(payment), origin: originNow(), checkedAt: at }
  const rows = await tx.execute(sql`
    with wished as (
      insert into order_wishes (order_id) values (${payment.orderId})
      on conflict (order_id) do update set order_id = excluded.order_id
      returning authorise or capture or cancel or is_lowered as is_wanted
    ), placed as (
      insert into payments select * from ${records(payments, [row])} on conflict (order_id) do nothing returning id
    ), screened as (
      insert into screenings select * from ${records(screenings, screened ? [screeningRow(payment.id, screened, at)] : [])}
      where exists (select from placed)
    ), called as (
      insert into provider_calls select * from ${records(providerCalls, call ? [call] : [])}
      where exists (select from placed)
    )
    select exists (select from placed) as is_new, is_wanted from wished`)
  const [{ is_new: isNew, is_wanted: isWanted }] = added.parse([...rows])
  return { isNew, isWanted }
}
