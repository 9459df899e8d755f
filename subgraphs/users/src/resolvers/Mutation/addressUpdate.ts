import { requireUser } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { cleanAddress, wrongAddress } from '../../domain/address-book.ts'
import { addressNotFound } from '../../domain/address-not-found.ts'
import type { MutationResolvers } from '../../generated.ts'

export const addressUpdate: MutationResolvers['addressUpdate'] = async (
  _,
  { input },
  { viewer, addresses, loaders },
) => {
  const { userId } = requireUser(viewer)
  const address = cleanAddress(input.address)
  const wrong = wrongAddress(address)
  if (wrong) return refusal(wrong)
  const updated = await addresses.update(userId, input.addressId, address)
  if (!updated) return refusal(addressNotFound)
  loaders.forget(userId)
  return { __typename: 'AddressUpdated', address: updated.done }
}
