import type { Db } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import { newPayment } from '../domain/order.ts'
import type { PlacedOrder } from '../domain/order.ts'
import type { FraudRules } from '../domain/screening-rules.ts'
import { bindToOrder } from './gift-card-holds.ts'
import { addPayment, setGiftHeld } from './payments.ts'
import type { Till } from './payments.ts'
import { addScreening, screenOrder } from './screenings.ts'
import type { Suspect } from './screenings.ts'

type Placed = {
  order: Omit<PlacedOrder, 'verdict' | 'reviewUntil'>
  suspect: Suspect
  quoteId: string
  giftCards: readonly { giftCardId: string; minor: number }[]
  /** When the order was placed. */
  time: Date
}

const beforePlacing = definePoint('payments.placed:before')
const afterPlacing = definePoint('payments.placed:after')

/** Writes an order's payment down once: screened, and with what its quote kept on gift cards taken over. */
export const placePayment = async (tx: Db, till: Till, rules: FraudRules, placed: Placed): Promise<void> => {
  const { order, suspect, quoteId, giftCards, time } = placed
  const at = till.now()
  await beforePlacing()
  const screened = await screenOrder(tx, rules, suspect, at)
  const { decision: verdict, reviewUntil } = screened
  const payment = newPayment(till.newId('pay'), { ...order, verdict, reviewUntil }, time)
  if (!(await addPayment(tx, payment))) return
  await addScreening(tx, payment.id, screened, at)
  if (giftCards.length > 0) {
    const heldMinor = await bindToOrder(tx, { quoteId, orderId: order.orderId, cards: giftCards, at })
    await setGiftHeld(tx, payment.id, heldMinor)
  }
  await afterPlacing()
}
