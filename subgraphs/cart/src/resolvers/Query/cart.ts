import { ownerIdOf } from '@shop/kit/viewer'
import { emptyCart } from '../../domain/cart.ts'
import type { QueryResolvers } from '../../generated.ts'

export const cart: QueryResolvers['cart'] = async (_, __, { viewer, loaders }) => {
  const ownerId = ownerIdOf(viewer)
  return ownerId === null ? null : ((await loaders.cartOf.load(ownerId)) ?? emptyCart(ownerId))
}
