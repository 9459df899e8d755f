import { requireUser } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { addressNotFound } from '../../domain/address-not-found.ts'
import type { MutationResolvers } from '../../generated.ts'

export const addressDefaultSet: MutationResolvers['addressDefaultSet'] = async (
  _,
  { input },
  { viewer, addresses, loaders },
) => {
  const { userId } = requireUser(viewer)
  const asked = { shipping: input.shipping ?? false, billing: input.billing ?? false }
  const set = await addresses.setDefault(userId, input.addressId, asked)
  if (!set) return refusal(addressNotFound)
  loaders.forget(userId)
  return { __typename: 'AddressDefaultSet', address: set.done, user: set.user }
}
