import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { wrongWithThreshold } from '../../domain/corrections.ts'
import type { MutationResolvers } from '../../generated.ts'

export const lowStockThresholdSet: MutationResolvers['lowStockThresholdSet'] = async (
  _,
  { input },
  { corrections, viewer },
) => {
  requireStaff(viewer)
  const wrong = wrongWithThreshold(input)
  if (wrong) return refusal(wrong)
  const { variantId, threshold } = input
  await corrections.setThreshold(variantId, threshold)
  return { __typename: 'LowStockThresholdChanged', variant: { id: variantId }, threshold }
}
