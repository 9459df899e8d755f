import { createHash } from 'node:crypto'
import { requireOwner } from '@shop/kit/denied'
import { definePoint } from '@shop/kit/failpoints'
import { answeredBefore, onceSaying } from '@shop/kit/idempotency'
import type { IdempotentRequest } from '@shop/kit/idempotency'
import { refusal } from '@shop/kit/refusal'
import { Unanswered } from '@shop/kit/requests'
import { ownerIdsOf } from '@shop/kit/viewer'
import { cartClaimQuote } from '@shop/schema/requests/cart'
import type { PaymentChoice, QuoteSnapshot } from '@shop/schema/shapes'
import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated.ts'
import { paymentChoiceOf } from '../../domain/payment-choice.ts'
import { placeOrder } from '../../domain/place-order.ts'
import { requestOf } from '../../requests.ts'

type Placed = { orderId: string }
const afterClaim = definePoint('orders.claim:after')

/**
 * The quote is claimed first (the cart gives it to one claimant only, and to that one again), then order, event and key
 * are written in one transaction: whatever is cut off in between, the same request sent again ends in the same order.
 */
export const checkoutSubmit: MutationResolvers['checkoutSubmit'] = async (_, { input }, context) => {
  requireOwner(context.viewer)
  const payment = paymentChoiceOf(input.payment)
  if (!payment) return refusal(invalidPayment)
  const request = requestOf('checkoutSubmit', input, context)

  const before = await answeredBefore<Placed>(context.db, request)
  if (before?.kind === 'conflict') return refusal(before.because)
  if (before) return { __typename: 'CheckoutAccepted', ...before.answer }

  const claim = await claimQuote(input.quoteId, request, context)
  if (claim.kind !== 'claimed') return refusal(quoteRefusal(claim))
  await afterClaim()
  const outcome = await place(claim.quote, payment, request, context)
  return outcome.kind === 'conflict' ? refusal(outcome.because) : { __typename: 'CheckoutAccepted', ...outcome.answer }
}

const place = async (
  quote: QuoteSnapshot,
  payment: PaymentChoice,
  request: IdempotentRequest,
  { db, newId, now, orderById, orders }: Context,
) => {
  const placed = placeOrder(newId('ord'), quote, payment, now())
  const orderId = placed.state.id
  const outcome = await onceSaying<Placed>(db, request, { orderId }, (tx) => orders.add(tx, placed))
  if (outcome.kind === 'answered' && outcome.answer.orderId === orderId) orderById.prime(orderId, placed.state)
  return outcome
}

const claimQuote = async (quoteId: string, { scope, key }: IdempotentRequest, { ask, viewer }: Context) => {
  const claimant = createHash('sha256').update(`${scope}\n${key}`).digest('hex')
  try {
    return await ask(cartClaimQuote, { quoteId, ownerIds: ownerIdsOf(viewer), claimant })
  } catch (error) {
    if (error instanceof Unanswered) return { kind: 'unanswered' } as const
    throw error
  }
}

const invalidPayment = {
  code: 'InvalidPaymentMethod',
  message:
    'Give one of: a payment method of the payment provider (like pm_card_visa), the id of a saved one, the type of a method that is finished elsewhere, or onDelivery. Never a card number.',
  path: ['payment'],
} as const

type NotClaimed = Exclude<Awaited<ReturnType<typeof claimQuote>>, { kind: 'claimed' }>

const quoteRefusal = (claim: NotClaimed) => {
  const path = ['quoteId']
  switch (claim.kind) {
    case 'notFound':
      return { code: 'QuoteNotFound', message: 'There is no such quote of yours.', path } as const
    case 'expired': {
      const message = 'The promise of this quote is over: make a new one with checkoutQuoteCreate.'
      return { code: 'QuoteExpired', message, path, expiredAt: claim.expiredAt } as const
    }
    case 'alreadyUsed':
      return { code: 'QuoteAlreadyUsed', message: 'This quote became an order already.', path } as const
    case 'unanswered': {
      const message = 'The checkout cannot be reached right now. Send the same request again.'
      return { code: 'CheckoutUnavailable', message, retryable: true } as const
    }
  }
}
