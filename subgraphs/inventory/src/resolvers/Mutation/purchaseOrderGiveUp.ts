import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import { giveUpPurchase } from '../../backorders/give-up.ts'
import { purchaseById } from '../../backorders/purchases.ts'
import { wrongWithCause } from '../../domain/corrections.ts'
import type { MutationResolvers } from '../../generated.ts'

export const purchaseOrderGiveUp: MutationResolvers['purchaseOrderGiveUp'] = async (
  _,
  { input },
  { db, outbox, viewer, wake },
) => {
  requireStaff(viewer)
  const wrong = wrongWithCause(input)
  if (wrong) return refusal(wrong)
  const answer = await giveUpPurchase({ db, outbox, scope: scopeOf(viewer) }, input)
  if (answer.kind === 'refused') return refusal(answer.because)
  wake('call-suppliers')
  const purchaseOrder = await purchaseById(db, answer.id)
  if (!purchaseOrder) throw new Error(`purchase order ${answer.id} is gone`)
  return { __typename: 'PurchaseOrderGivenUp', purchaseOrder }
}
