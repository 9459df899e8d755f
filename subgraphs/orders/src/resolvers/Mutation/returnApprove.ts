import { transaction } from '@shop/kit/db'
import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { approveReturn } from '../../domain/decide-return.ts'
import type { MutationResolvers } from '../../generated.ts'
import { audit } from '../../store/audit.ts'

export const returnApprove: MutationResolvers['returnApprove'] = async (_, { input }, { db, now, returns, viewer }) => {
  requireStaff(viewer)
  const { returnId } = input
  const decision = await transaction(db, async (tx) => {
    const decided = await returns.change(tx, returnId, (returning) => approveReturn(returning, now()))
    if (decided.kind === 'accepted' && decided.events.length > 0)
      await audit(tx, viewer, { at: now(), action: 'returnApprove', subject: returnId })
    return decided
  })
  return decision.kind === 'accepted'
    ? { __typename: 'ReturnApproved', return: decision.state.ret }
    : refusal(decision.because)
}
