import { ownerIdOf } from '@shop/kit/viewer'
import type { QueryResolvers } from '../../generated.ts'
import { wishlistPage } from '../wishlist-page.ts'

export const wishlist: QueryResolvers['wishlist'] = (_, page, ctx) => {
  const ownerId = ownerIdOf(ctx.viewer)
  return ownerId === null ? null : wishlistPage(ctx, ownerId, page)
}
