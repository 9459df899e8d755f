import { refusal } from '@shop/kit/refusal'
import { cancelLines } from '../../domain/cancel-lines.ts'
import type { MutationResolvers } from '../../generated.ts'
import { checkUnits, idOnce, reasonOf, requestOf } from '../../requests.ts'
import { auditForOthers } from '../../store/audit.ts'

/** Units that wait for a supplier are in no parcel, so nobody needs to be asked. */
export const orderLinesCancel: MutationResolvers['orderLinesCancel'] = async (_, { input }, context) => {
  const { config, db, now, orders, viewer } = context
  const { orderId } = input
  checkUnits(input.lines)
  const reason = reasonOf(input.reason, 'CANCELLED_BY_BUYER')
  const wanted = input.lines.map(({ orderLineId: lineId, quantity }) => ({ lineId, quantity }))
  const done = await idOnce(db, requestOf('orderLinesCancel', input, context), async (tx) => {
    const decision = await orders.changeAs(tx, viewer, orderId, (order) =>
      cancelLines(order, wanted, reason, config.RETURN_WINDOW_MS, now()),
    )
    if (decision.kind === 'rejected') return decision
    const entry = { at: now(), action: 'orderLinesCancel', subject: orderId, after: { reason, lines: wanted } }
    await auditForOthers(tx, viewer, decision.state.buyerId, entry)
    return { kind: 'done', id: orderId } as const
  })
  return done.kind === 'done' ? { __typename: 'OrderLinesCancelled', orderId } : refusal(done.because)
}
