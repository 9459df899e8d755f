import { requireUser } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { cleanAddress, limitReached, wrongAddress } from '../../domain/address-book.ts'
import type { MutationResolvers } from '../../generated.ts'

export const addressCreate: MutationResolvers['addressCreate'] = async (
  _,
  { input },
  { viewer, addresses, loaders },
) => {
  const { userId } = requireUser(viewer)
  const address = cleanAddress(input.address)
  const wrong = wrongAddress(address)
  if (wrong) return refusal(wrong)
  const created = await addresses.create(userId, address, {
    shipping: input.defaultShipping ?? false,
    billing: input.defaultBilling ?? false,
  })
  if (!created) return refusal(limitReached)
  loaders.forget(userId)
  return { __typename: 'AddressCreated', address: created.done }
}
