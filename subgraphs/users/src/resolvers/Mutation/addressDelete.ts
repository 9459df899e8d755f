import { requireUser } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { addressNotFound } from '../../domain/address-not-found.ts'
import type { MutationResolvers } from '../../generated.ts'

export const addressDelete: MutationResolvers['addressDelete'] = async (
  _,
  { input },
  { viewer, addresses, loaders },
) => {
  const { userId } = requireUser(viewer)
  const deleted = await addresses.delete(userId, input.addressId)
  if (!deleted) return refusal(addressNotFound)
  loaders.forget(userId)
  return { __typename: 'AddressDeleted', addressId: deleted.done.id, user: deleted.user }
}
