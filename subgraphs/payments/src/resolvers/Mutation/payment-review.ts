import { requireStaff } from '@shop/kit/denied'
import { once } from '@shop/kit/idempotency'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import type { Context } from '../../context.ts'
import type { PaymentReviewReleaseInput } from '../../generated.ts'
import { textOf } from '../../input-text.ts'
import { decideReview } from '../../store/reviews.ts'

/** What staff decide about a payment that was put aside; answers the payment, or why nothing was decided. */
export const decide = async (context: Context, input: PaymentReviewReleaseInput, outcome: 'RELEASED' | 'REFUSED') => {
  requireStaff(context.viewer)
  const { paymentId, idempotencyKey: key } = input
  const by = scopeOf(context.viewer)
  const note = textOf('note', input.note, 500)
  const request = { scope: by, operation: `paymentReview ${outcome}`, key, body: { paymentId, note } }
  const decided = await once(
    context.db,
    request,
    (tx) => decideReview(tx, context, { paymentId, outcome, by, note }),
    (answer) => answer === 'decided',
  )
  if (decided.kind === 'conflict') return refusal(decided.because)
  if (decided.answer === 'not-found') return refusal(notFound)
  if (decided.answer === 'not-in-review') return refusal(notInReview)
  const payment = await context.loaders.payment.load(paymentId)
  if (!payment) throw new Error(`payment ${paymentId} is not there`)
  return payment
}

const notFound = { code: 'PaymentNotFound', message: 'There is no payment of this id.', path: ['paymentId'] } as const

const notInReview = {
  code: 'PaymentNotInReview',
  message: 'This payment does not wait for a review: look at its status.',
  path: ['paymentId'],
} as const
