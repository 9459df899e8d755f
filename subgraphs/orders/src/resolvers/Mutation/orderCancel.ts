import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import { refusal } from '@shop/kit/refusal'
import { Unanswered } from '@shop/kit/requests'
import { shippingStop } from '@shop/schema/requests/shipping'
import type { Context } from '../../context.ts'
import { alreadyShipped, cancelOrder } from '../../domain/cancel-order.ts'
import type { MutationResolvers, OrderCancelInput } from '../../generated.ts'
import { idOnce, reasonOf, requestOf } from '../../requests.ts'
import { auditForOthers } from '../../store/audit.ts'

const afterStop = definePoint('orders.stop:after')

/** Decides at once while nothing is packed; later only after shipping has stopped the parcels. */
export const orderCancel: MutationResolvers['orderCancel'] = async (_, { input }, context) => {
  const { orderId } = input
  const cancel = cancelling(input, context)
  let done = await cancel(false)
  if (done.kind === 'rejected' && done.because.code === 'ParcelsMayLeave') {
    const stop = await stopParcels(orderId, context)
    if (stop === 'unanswered') return refusal(unavailable)
    if (!stop.stopped) return refusal(stop.shippedAt ? alreadyShipped(new Date(stop.shippedAt)) : unavailable)
    await afterStop()
    done = await cancel(true)
  }
  if (done.kind === 'done') return { __typename: 'OrderCancelled', orderId }
  return refusal(done.because.code === 'ParcelsMayLeave' ? unavailable : done.because)
}

/** One try, with a key or without. */
const cancelling = (input: OrderCancelInput, context: Context) => {
  const { orderId, idempotencyKey } = input
  const reason = reasonOf(input.reason, 'CANCELLED_BY_BUYER')
  const { db, now, orders, viewer } = context
  const change = (parcelsAreStopped: boolean) => async (tx: Db) => {
    const decision = await orders.changeAs(tx, viewer, orderId, (order) =>
      cancelOrder(order, reason, parcelsAreStopped, now()),
    )
    if (decision.kind === 'rejected') return decision
    if (decision.events.length > 0)
      await auditForOthers(tx, viewer, decision.state.buyerId, {
        at: now(),
        action: 'orderCancel',
        subject: orderId,
        after: { reason },
      })
    return { kind: 'done', id: orderId } as const
  }
  if (idempotencyKey === null || idempotencyKey === undefined)
    return (parcelsAreStopped: boolean) => transaction(db, change(parcelsAreStopped))
  const request = requestOf('orderCancel', { ...input, idempotencyKey }, context)
  return (parcelsAreStopped: boolean) => idOnce(db, request, change(parcelsAreStopped))
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
