import { badUserInput, requireOwner } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { requestReturn } from '../../domain/request-return.ts'
import type { MutationResolvers } from '../../generated.ts'
import { checkUnits, idOnce, requestOf } from '../../requests.ts'

const noteMax = 500

/** The order counts its units under its lock, so two requests at once never take more than arrived. */
export const returnRequest: MutationResolvers['returnRequest'] = async (_, { input }, context) => {
  const { db, newId, now, returns, rules, viewer } = context
  requireOwner(viewer)
  checkUnits(input.lines)
  if (input.note && input.note.length > noteMax)
    throw badUserInput(`note has at most ${noteMax} characters.`, ['input', 'note'])
  const lines = input.lines.map(({ orderLineId: lineId, quantity, reason }) => ({ lineId, quantity, reason }))
  const rulesNow = await rules()
  const done = await idOnce(db, requestOf('returnRequest', input, context), async (tx) => {
    const wanted = { returnId: newId('ret'), lines, note: input.note ?? null }
    const decision = await returns.request(tx, viewer, input.orderId, (order) =>
      requestReturn(order, wanted, rulesNow, now()),
    )
    return decision.kind === 'rejected' ? decision : ({ kind: 'done', id: wanted.returnId } as const)
  })
  return done.kind === 'done' ? { __typename: 'ReturnRequested', returnId: done.id } : refusal(done.because)
}
