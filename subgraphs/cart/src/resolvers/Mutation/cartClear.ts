import { requireOwner } from '@shop/kit/denied'
import { withLines } from '../../domain/cart.ts'
import type { MutationResolvers } from '../../generated.ts'

export const cartClear: MutationResolvers['cartClear'] = async (_, __, { carts, viewer, now }) => {
  const { state } = await carts.change(requireOwner(viewer), (cart) => withLines(cart, [], now()))
  return { __typename: 'CartCleared', cart: state, warnings: [] }
}
