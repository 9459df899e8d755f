import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { backoffMs } from '../domain/backoff.ts'
import { isAbout } from '../domain/intent.ts'
import type { Intent } from '../domain/intent.ts'
import { refuse } from '../domain/observe.ts'
import type { Payment } from '../domain/payment.ts'
import type { Answer, ProviderRefund } from '../providers/port.ts'
import { changePayment, paymentsById } from '../store/payments.ts'
import { claimCalls, finishCall, repeatCall } from '../store/provider-calls.ts'
import type { ProviderCall } from '../store/provider-calls.ts'
import { settleIntent, settleRefund } from '../store/settle.ts'
import { makeCall } from './provider-call.ts'

const beforeCall = definePoint('payments.call:before')
const afterCall = definePoint('payments.call:after')

/** Makes the calls that were written down; their outcome is a second transaction. An unknown outcome is asked again. */
export const makeCalls: Job<Context> = {
  name: 'makeCalls',
  everyMs: 500,
  run: async (context) => {
    const calls = await claimCalls(context.db, context.now())
    if (calls.length === 0) return 0
    const known = new Map(
      (
        await paymentsById(
          context.db,
          calls.map(({ paymentId }) => paymentId),
        )
      ).map((one) => [one.id, one]),
    )
    await Promise.all(calls.map((call) => makeAndSettle(context, call, known.get(call.paymentId))))
    return calls.length
  },
}

const makeAndSettle = async (context: Context, call: ProviderCall, payment: Payment | undefined): Promise<void> => {
  if (!payment) throw new Error(`call ${call.id} has no payment`)
  try {
    await beforeCall()
    const made = await makeCall(context, call, payment)
    await afterCall()
    await transaction(context.db, (tx) =>
      made.kind === 'refund'
        ? settleRefundCall(tx, context, call, payment, made.answer)
        : settleIntentCall(tx, context, call, payment, made.answer),
    )
  } catch (error) {
    context.log.error(
      { err: error, call: call.id, kind: call.kind },
      'a provider call went wrong: it will be made again',
    )
    await later(context.db, context, call, { reason: 'fault', isKeySpent: false })
  }
}

const settleIntentCall = async (
  tx: Db,
  context: Context,
  call: ProviderCall,
  payment: Payment,
  answer: Answer<Intent>,
): Promise<void> => {
  if (answer.kind === 'unknown') return later(tx, context, call, answer)
  if (answer.kind === 'refused') {
    if (call.kind !== 'AUTHORISE') return refusedStep(tx, context, call, answer.code)
    await changePayment(tx, context, { orderId: payment.orderId, decide: (current) => refuse(current, answer.code) })
    return finishCall(tx, call.id, answer.code)
  }
  if (!isAbout(payment, answer.value)) {
    context.log.error({ call: call.id, payment: payment.id }, 'the provider speaks of another amount: not believed')
    return later(tx, context, call, { reason: 'mismatch', isKeySpent: false })
  }
  const settled = await settleIntent(tx, context, payment, answer.value)
  const isStillOpen =
    (call.kind === 'CAPTURE' && settled?.status === 'CAPTURING') ||
    (call.kind === 'VOID' && settled?.status === 'VOIDING')
  return isStillOpen
    ? later(tx, context, call, { reason: answer.value.state, isKeySpent: true })
    : finishCall(tx, call.id, answer.value.state)
}

/** A capture or void that the provider refuses, while the payment has not moved on: people must see it, and it is tried again. */
const refusedStep = async (tx: Db, context: Context, call: ProviderCall, code: string): Promise<void> => {
  context.log.error({ call: call.id, kind: call.kind, code }, 'the provider refuses a step that should be possible')
  return later(tx, context, call, { reason: code, isKeySpent: true })
}

const settleRefundCall = async (
  tx: Db,
  context: Context,
  call: ProviderCall,
  payment: Payment,
  answer: Answer<ProviderRefund>,
): Promise<void> => {
  if (answer.kind === 'unknown') return later(tx, context, call, answer)
  const seen: ProviderRefund = answer.kind === 'known' ? answer.value : { id: '', status: 'FAILED' }
  if (answer.kind === 'refused')
    context.log.error({ call: call.id, code: answer.code }, 'the provider refuses a refund')
  await settleRefund(tx, context, payment, call.refundId ?? '', seen)
  return finishCall(tx, call.id, answer.kind === 'known' ? seen.status : answer.code)
}

type Unknown = { reason: string; isKeySpent: boolean; waitMs?: number }

const later = (tx: Db, { now }: Context, call: ProviderCall, { reason, isKeySpent, waitMs = 0 }: Unknown) =>
  repeatCall(tx, call, { at: after(now(), Math.max(backoffMs(call.attempts), waitMs)), reason, isKeySpent })
