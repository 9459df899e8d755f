import { requireOwner } from '@shop/kit/denied'
import { checkList } from '../../actions/input.ts'
import { removeLines } from '../../domain/update-lines.ts'
import type { MutationResolvers } from '../../generated.ts'

export const cartLinesRemove: MutationResolvers['cartLinesRemove'] = async (_, { input }, { carts, viewer, now }) => {
  checkList(input.lineIds, 'lineIds')
  const { state } = await carts.change(requireOwner(viewer), (cart) => removeLines(cart, input.lineIds, now()))
  return { __typename: 'CartLinesRemoved', cart: state, warnings: [] }
}
