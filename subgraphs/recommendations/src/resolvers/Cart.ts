import { isStaff, owns } from '@shop/kit/viewer'
import type { CartResolvers } from '../generated.ts'
import { howMany } from './first.ts'

export const Cart: CartResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  suggestions: ({ id }, args, { recommend, viewer }) =>
    recommend.forCart(id, howMany(args), (ownerId) => owns(viewer, ownerId) || isStaff(viewer)),
}
