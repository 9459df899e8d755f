import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const flashSaleEnd: MutationResolvers['flashSaleEnd'] = async (_, { input }, { sales, viewer }) => {
  requireStaff(viewer)
  const ended = await sales.end(input.saleId)
  return ended.kind === 'ended' ? { __typename: 'FlashSaleEnded', sale: ended.sale } : refusal(ended.because)
}
