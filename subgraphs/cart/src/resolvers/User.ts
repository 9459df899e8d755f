import { isId } from '@shop/kit/id'
import { isStaff, owns } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { emptyCart } from '../domain/cart.ts'
import type { UserResolvers } from '../generated.ts'
import { wishlistPage } from './wishlist-page.ts'

export const User: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  cart: async ({ id }, _, { viewer, loaders }) =>
    maySee(viewer, id) ? ((await loaders.cartOf.load(id)) ?? emptyCart(id)) : null,
  wishlist: ({ id }, page, ctx) => (maySee(ctx.viewer, id) ? wishlistPage(ctx, id, page) : null),
}

const maySee = (viewer: Viewer, userId: string): boolean =>
  owns(viewer, userId) || (isStaff(viewer) && isId(userId, 'usr'))
