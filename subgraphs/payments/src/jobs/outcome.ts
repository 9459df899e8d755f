import { unchanged } from '@shop/kit/decision'
import type { Context } from '../context.ts'
import { isAbout } from '../domain/intent.ts'
import type { Intent } from '../domain/intent.ts'
import { judge } from '../domain/judge.ts'
import { refuse } from '../domain/observe.ts'
import type { Payment } from '../domain/payment.ts'
import type { Answer, ProviderRefund } from '../providers/port.ts'
import type { Change } from '../store/change-payments.ts'
import { ended, repeated } from '../store/provider-calls.ts'
import type { CallState, DueCall } from '../store/provider-calls.ts'
import { screeningRow } from '../store/screenings.ts'
import type { Screened } from '../store/screenings.ts'
import { intentSeen } from '../store/settle.ts'

/** What came of a call. */
export type Made =
  | { kind: 'intent'; answer: Answer<Intent> }
  | { kind: 'refund'; answer: Answer<ProviderRefund> }
  | { kind: 'screening'; answer: Answer<Screened | null> }
  | { kind: 'fault'; error: unknown }

/** A call with what came of it. */
export type Answered = DueCall & { made: Made }

/** How the call is made again, where nothing is known by it that changes the payment; null where something is. */
export const callAgain = ({ log, now }: Context, { call, payment, made }: Answered): CallState | null => {
  const again = (reason: string, isKeySpent = false, waitMs = 0) =>
    repeated(call, { now: now(), reason, isKeySpent, waitMs })
  if (made.kind === 'fault') {
    const { id, kind } = call
    log.error({ err: made.error, call: id, kind }, 'a provider call went wrong: it will be made again')
    return again('fault')
  }
  const { answer } = made
  if (answer.kind === 'unknown') return again(answer.reason, answer.isKeySpent, answer.waitMs)
  if (made.kind !== 'intent') return null
  if (answer.kind === 'refused' && call.kind !== 'AUTHORISE') {
    const { code } = answer
    log.error({ call: call.id, kind: call.kind, code }, 'the provider refuses a step that should be possible')
    return again(code, true)
  }
  if (made.answer.kind === 'known' && !isAbout(payment, made.answer.value)) {
    log.error({ call: call.id, payment: payment.id }, 'the provider speaks of another amount: not believed')
    return again('mismatch')
  }
  return null
}

/** How a payment changes by what the screen said, or by the answer of an intent; null for other calls. */
export const changeBy = (answered: Answered, now: Date): Change | null => {
  const { call, payment, made } = answered
  if (made.kind === 'screening') return made.answer.kind === 'known' ? judged(answered, made.answer.value, now) : null
  if (made.kind !== 'intent' || made.answer.kind === 'unknown') return null
  if (made.answer.kind === 'refused') {
    const { code } = made.answer
    return {
      orderId: payment.orderId,
      decide: (current) => refuse(current, code),
      also: () => ({ callStates: [ended(call, code)] }),
    }
  }
  const { value: intent } = made.answer
  const seen = intentSeen(payment, intent)
  return {
    ...seen,
    also: (after) => ({
      ...seen.also?.(after),
      callStates: [
        isStillOpen(call, after)
          ? repeated(call, { now, reason: intent.state, isKeySpent: true })
          : ended(call, intent.state),
      ],
    }),
  }
}

const judged = ({ call, payment }: DueCall, screened: Screened | null, now: Date): Change => ({
  orderId: payment.orderId,
  decide: (current) => (screened ? judge(current, screened) : unchanged(current)),
  also: () => ({
    screenings: screened ? [screeningRow(payment.id, screened, now)] : [],
    callStates: [ended(call, screened?.decision ?? 'SCREENED')],
  }),
})

const isStillOpen = ({ kind }: DueCall['call'], { status }: Payment): boolean =>
  (kind === 'CAPTURE' && status === 'CAPTURING') || (kind === 'VOID' && status === 'VOIDING')

type RefundEnded = { seen: ProviderRefund; ended: CallState }

/** How a refund ended by its answer: one that the provider refuses has failed. */
export const refundEnded = ({ log }: Context, { call, made }: Answered): RefundEnded => {
  if (made.kind === 'refund' && made.answer.kind === 'known')
    return { seen: made.answer.value, ended: ended(call, made.answer.value.status) }
  const code = made.kind === 'refund' && made.answer.kind === 'refused' ? made.answer.code : 'fault'
  log.error({ call: call.id, code }, 'the provider refuses a refund')
  return { seen: { id: '', status: 'FAILED' }, ended: ended(call, code) }
}
