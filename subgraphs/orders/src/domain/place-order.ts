import type { Accepted } from '@shop/kit/decision'
import { after } from '@shop/kit/clock'
import type { OrdersEvent } from '@shop/schema/events/orders'
import type { PaymentChoice, QuoteSnapshot } from '@shop/schema/shapes'
import { moved } from './order.ts'
import type { Order } from './order.ts'

const reserveWithinMs = 10 * 60_000

/** Eight characters of the id's random end: short enough to read aloud, too many to guess. */
export const numberOf = (orderId: string): string => {
  const tail = orderId.slice(-8).toUpperCase()
  return `${tail.slice(0, 4)}-${tail.slice(4)}`
}

/** The quote's promise becomes an order; nothing is reserved or paid yet. */
export const placeOrder = (
  orderId: string,
  quote: QuoteSnapshot,
  payment: PaymentChoice,
  now: Date,
): Accepted<Order, OrdersEvent> => {
  const { quoteId, market, currency, lines, shipping, totals } = quote
  const order: Order = {
    id: orderId,
    number: numberOf(orderId),
    buyerId: quote.ownerId,
    version: 0,
    snapshot: { ...quote, payment },
    progress: { status: 'PENDING' },
    refundedMinor: 0,
    placedAt: now,
    updatedAt: now,
    dueAt: null,
  }
  return moved(order, { dueAt: after(now, reserveWithinMs) }, now, {
    type: 'orders.placed',
    more: {
      number: order.number,
      quoteId,
      market,
      currency,
      lines,
      shipping: { methodId: shipping.methodId, price: shipping.price },
      totals,
      shipToCountry: quote.shipTo.country,
      billToCountry: quote.billTo.country,
      payment,
      giftCards: quote.giftCards.map(({ giftCardId, amount }) => ({ giftCardId, minor: amount.minor })),
      screening: quote.screening,
    },
  })
}
