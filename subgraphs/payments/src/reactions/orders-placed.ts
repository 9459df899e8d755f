import { on } from '@shop/kit/events/reaction'
import { money } from '@shop/kit/money'
import { ordersPlaced } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { kindOf, outcomeBy } from '../domain/method-kinds.ts'
import { isMethodToken } from '../domain/order.ts'
import { paidBy } from '../store/paid-by.ts'
import { placePayment } from '../store/place-payment.ts'

/** orders.placed -> the payment exists, and is screened as soon as its method is known. */
export const orderPlaced = on(ordersPlaced, async ({ data, time }, { db, config, providers, ...till }: Context) => {
  const { orderId, buyerId, quoteId, currency, payment, giftCards, screening, billToCountry, shipToCountry } = data
  const totalMinor = data.totals.total.minor
  const giftMinor = giftCards.reduce((sum, card) => sum + card.minor, 0)
  const order = {
    orderId,
    buyerId,
    provider: payment.provider,
    methodToken: payment.methodToken,
    savedMethodId: payment.savedMethodId,
    methodType: payment.methodType,
    returnUrl: payment.returnUrl,
    country: billToCountry ?? shipToCountry,
    outcomeBy: outcomeBy(kindOf(config.PAYMENT_METHODS, payment.provider, payment.methodType), time),
    amount: money(totalMinor - giftMinor, currency),
    giftMinor,
    totals: { totalMinor, taxMinor: data.totals.tax.minor, shippingNetMinor: data.shipping.price.net.minor },
    lines: data.lines.map(({ lineId, quantity, total }) => ({ lineId, quantity, totalMinor: total.gross.minor })),
  }
  const suspect = {
    buyerId,
    callerHash: screening?.caller ?? null,
    addressHash: screening?.address ?? null,
    ...(await paidBy(db, { buyerId, ...payment })),
    amountMinor: totalMinor,
    currency,
    shipCountry: shipToCountry,
    billCountry: billToCountry,
  }
  const isToIdentify =
    providers.get(payment.provider)?.identify !== undefined &&
    payment.savedMethodId === null &&
    isMethodToken(payment.methodToken) &&
    order.amount.minor > 0
  await placePayment(db, till, config.FRAUD_RULES, { order, suspect, isToIdentify, quoteId, giftCards, time })
})
