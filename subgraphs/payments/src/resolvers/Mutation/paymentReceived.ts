import { requireStaff } from '@shop/kit/denied'
import { once } from '@shop/kit/idempotency'
import { money } from '@shop/kit/money'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated.ts'
import { textOf } from '../../input-text.ts'
import { receivePayment } from '../../offline/receive-payment.ts'

export const paymentReceived: MutationResolvers<Context>['paymentReceived'] = async (_, { input }, context) => {
  requireStaff(context.viewer)
  const { minorUnits, currency } = input
  const reference = textOf('reference', input.reference, 100)
  const key = textOf('idempotencyKey', input.idempotencyKey, 200)
  const by = scopeOf(context.viewer)
  const request = { scope: by, operation: 'paymentReceived', key, body: { reference, minorUnits, currency } }
  const outcome = await once(
    context.db,
    request,
    (tx) => receivePayment(tx, context, { reference, amount: money(minorUnits, currency), by }),
    ({ kind }) => kind === 'received',
  )
  if (outcome.kind === 'conflict') return refusal(outcome.because)
  const { answer } = outcome
  switch (answer.kind) {
    case 'received': {
      const payment = await context.loaders.payment.load(answer.paymentId)
      if (!payment) throw new Error(`payment ${answer.paymentId} is not there`)
      return { __typename: 'PaymentReceived', payment }
    }
    case 'unknown':
      return refusal(unknownReference)
    case 'closed':
      return refusal(notAwaited)
    case 'differs':
      return refusal({ ...differs, due: money(answer.amountMinor, answer.currency) })
  }
}

const unknownReference = {
  code: 'TransferReferenceUnknown',
  message: 'Nobody was told this reference.',
  path: ['reference'],
} as const

const notAwaited = {
  code: 'TransferNotAwaited',
  message: 'The order was cancelled meanwhile: give the transfer back.',
  path: ['reference'],
} as const

const differs = {
  code: 'TransferAmountDiffers',
  message: 'Only the whole amount counts: give the transfer back, or ask the buyer for the rest.',
  path: ['minorUnits'],
} as const
