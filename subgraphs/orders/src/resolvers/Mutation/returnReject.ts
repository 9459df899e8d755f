import { transaction } from '@shop/kit/db'
import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { rejectReturn } from '../../domain/decide-return.ts'
import type { MutationResolvers } from '../../generated.ts'
import { reasonOf } from '../../requests.ts'
import { audit } from '../../store/audit.ts'

export const returnReject: MutationResolvers['returnReject'] = async (_, { input }, { db, now, returns, viewer }) => {
  requireStaff(viewer)
  const { returnId } = input
  const reason = reasonOf(input.reason, '')
  const decision = await transaction(db, async (tx) => {
    const decided = await returns.change(tx, returnId, (returning) => rejectReturn(returning, reason, now()))
    if (decided.kind === 'accepted' && decided.events.length > 0)
      await audit(tx, viewer, { at: now(), action: 'returnReject', subject: returnId, after: { reason } })
    return decided
  })
  return decision.kind === 'accepted'
    ? { __typename: 'ReturnRejected', return: decision.state.ret }
    : refusal(decision.because)
}
