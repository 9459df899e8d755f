import { transaction } from '@shop/kit/db'
import { badUserInput } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { Unanswered } from '@shop/kit/requests'
import { shippingStop } from '@shop/schema/requests/shipping'
import type { Context } from '../../context.ts'
import { alreadyShipped, cancelOrder } from '../../domain/cancel-order.ts'
import type { MutationResolvers } from '../../generated.ts'

const reasonMax = 200

/** Decides at once while nothing is packed; later only after shipping has stopped the parcels. */
export const orderCancel: MutationResolvers['orderCancel'] = async (_, { input }, context) => {
  const reason = input.reason?.trim() || 'CANCELLED_BY_BUYER'
  if (reason.length > reasonMax) throw badUserInput(`reason has at most ${reasonMax} characters.`, ['input', 'reason'])
  const cancel = (parcelsAreStopped: boolean) =>
    transaction(context.db, (tx) =>
      context.orders.changeAs(tx, context.viewer, input.orderId, (order) =>
        cancelOrder(order, reason, parcelsAreStopped, context.now()),
      ),
    )

  let decision = await cancel(false)
  if (decision.kind === 'rejected' && decision.because.code === 'ParcelsMayLeave') {
    const stop = await stopParcels(input.orderId, context)
    if (stop === 'unanswered') return refusal(unavailable)
    if (!stop.stopped) return refusal(stop.shippedAt ? alreadyShipped(new Date(stop.shippedAt)) : unavailable)
    decision = await cancel(true)
  }
  if (decision.kind === 'accepted') return { __typename: 'OrderCancelled', order: decision.state }
  return refusal(decision.because.code === 'ParcelsMayLeave' ? unavailable : decision.because)
}

const stopParcels = async (orderId: string, { ask }: Context) => {
  try {
    return await ask(shippingStop, { orderId })
  } catch (error) {
    if (error instanceof Unanswered) return 'unanswered' as const
    throw error
  }
}

const unavailable = {
  code: 'CancellationUnavailable',
  message: 'It cannot be found out right now whether a parcel left. Send the same request again.',
  retryable: true,
} as const
