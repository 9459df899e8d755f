import { on } from '@shop/kit/events/reaction'
import { money } from '@shop/kit/money'
import { ordersPlaced } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { kindOf, outcomeBy } from '../domain/method-kinds.ts'
import { newPayment } from '../domain/order.ts'
import { addPayment, changePayment } from '../store/payments.ts'

/** orders.placed -> the payment exists; what the order asked for before we heard of it takes effect now. */
export const orderPlaced = on(ordersPlaced, async ({ data, time }, { db, ...till }: Context) => {
  const order = {
    orderId: data.orderId,
    buyerId: data.buyerId,
    provider: data.payment.provider,
    methodToken: data.payment.methodToken,
    savedMethodId: data.payment.savedMethodId,
    methodType: data.payment.methodType,
    returnUrl: data.payment.returnUrl,
    country: data.billToCountry ?? data.shipToCountry,
    outcomeBy: outcomeBy(kindOf(till.config.PAYMENT_METHODS, data.payment.provider, data.payment.methodType), time),
    amount: money(data.totals.total.minor, data.currency),
    totals: {
      totalMinor: data.totals.total.minor,
      taxMinor: data.totals.tax.minor,
      shippingNetMinor: data.shipping.price.net.minor,
    },
    lines: data.lines.map(({ lineId, quantity, total }) => ({ lineId, quantity, totalMinor: total.gross.minor })),
  }
  await addPayment(db, newPayment(till.newId('pay'), order, time))
  await changePayment(db, till, { orderId: data.orderId })
})
