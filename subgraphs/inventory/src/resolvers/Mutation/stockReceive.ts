import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { wrongWithCause, wrongWithReceipts } from '../../domain/corrections.ts'
import type { MutationResolvers } from '../../generated.ts'

export const stockReceive: MutationResolvers['stockReceive'] = async (_, { input }, { corrections, viewer }) => {
  requireStaff(viewer)
  const wrong = wrongWithCause(input) ?? wrongWithReceipts(input.lines)
  if (wrong) return refusal(wrong)
  const corrected = await corrections.receive(input.lines, input)
  return corrected.kind === 'done'
    ? { __typename: 'StockReceived', levels: corrected.done }
    : refusal(corrected.because)
}
