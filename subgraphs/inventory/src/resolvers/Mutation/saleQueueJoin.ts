import { requireOwner } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { ownerIdsOf } from '@shop/kit/viewer'
import type { MutationResolvers } from '../../generated.ts'

export const saleQueueJoin: MutationResolvers['saleQueueJoin'] = async (
  _,
  { input },
  { saleDesk, loaders, viewer, claims },
) => {
  const ownerId = requireOwner(viewer)
  const others = ownerIdsOf(viewer).filter((id) => id !== ownerId)
  const joined = await saleDesk({
    variantId: input.variantId,
    ownerIds: [ownerId, ...others],
    callerHash: claims.callerHash ?? null,
  })
  if (joined.kind === 'refused') return refusal(joined.because)
  const ticket = await loaders.tickets.load(joined.ticketId)
  if (!ticket) throw new Error(`ticket ${joined.ticketId} is gone`)
  return { __typename: 'SaleQueueJoined', ticket }
}
