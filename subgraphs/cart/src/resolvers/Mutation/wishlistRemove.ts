import { requireOwner } from '@shop/kit/denied'
import { checkText } from '../../actions/input.ts'
import type { MutationResolvers } from '../../generated.ts'
import { takeOff } from '../../store/wishlists.ts'

export const wishlistRemove: MutationResolvers['wishlistRemove'] = async (_, { input }, { db, viewer }) => {
  checkText(input.lineId, ['lineId'])
  await takeOff(db, requireOwner(viewer), input.lineId)
  return { __typename: 'WishlistRemoved', lineId: input.lineId }
}
