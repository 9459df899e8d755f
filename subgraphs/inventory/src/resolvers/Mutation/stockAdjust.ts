import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { wrongWithCause, wrongWithCorrection } from '../../domain/corrections.ts'
import type { MutationResolvers } from '../../generated.ts'

export const stockAdjust: MutationResolvers['stockAdjust'] = async (_, { input }, { corrections, viewer }) => {
  requireStaff(viewer)
  const { variantId, warehouseId, delta } = input
  const wrong = wrongWithCause(input) ?? wrongWithCorrection(input)
  if (wrong) return refusal(wrong)
  const corrected = await corrections.adjust({ variantId, warehouseId, delta }, input)
  return corrected.kind === 'done' ? { __typename: 'StockAdjusted', level: corrected.done } : refusal(corrected.because)
}
