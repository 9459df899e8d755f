import { transaction } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { changePayment, changePayments } from '../store/change-payments.ts'
import { claimCalls, repeated, saveCalls } from '../store/provider-calls.ts'
import type { DueCall } from '../store/provider-calls.ts'
import { settleRefund } from '../store/settle.ts'
import { callAgain, changeBy, refundEnded } from './outcome.ts'
import type { Answered } from './outcome.ts'
import { makeCall } from './provider-call.ts'

const beforeCall = definePoint('payments.call:before')
const afterCall = definePoint('payments.call:after')

/**
 * Makes the calls that were written down: at once those that this process wrote, and now and then those that nobody has
 * in hand. What is known by then is settled together, by a second transaction. An unknown outcome is asked again.
 */
export const makeCalls: Job<Context> = {
  name: 'makeCalls',
  everyMs: 500,
  run: async (context) => {
    const { calls, db, now } = context
    const forgotten = calls.isLookDue() ? await claimCalls(db, now()) : []
    const due = [...calls.taken(), ...forgotten]
    for (const one of due) calls.make(() => make(context, one))
    const isBusy = await calls.collect((answers) => settleAll(context, answers))
    return isBusy || due.length > 0 ? 1 : 0
  },
}

const make = async (context: Context, { call, payment }: DueCall): Promise<Answered> => {
  try {
    await beforeCall()
    const made = await makeCall(context, call, payment)
    await afterCall()
    return { call, payment, made }
  } catch (error) {
    return { call, payment, made: { kind: 'fault', error } }
  }
}

const settleAll = async (context: Context, answers: readonly Answered[]): Promise<void> => {
  const judged = answers.map((answered) => ({ answered, again: callAgain(context, answered) }))
  const again = judged.flatMap((one) => one.again ?? [])
  if (again.length > 0) await saveCalls(context.db, again)
  const known = judged.flatMap((one) => (one.again ? [] : [one.answered]))
  const settled = await settleTogether(context, known.filter(isSimple))
  await Promise.all(
    known.filter((answered) => !settled.has(answered)).map((answered) => settleAlone(context, answered)),
  )
}

/** Gift cards are locked one order at a time. */
const isSimple = ({ payment, made }: Answered): boolean =>
  payment.gift.wantedMinor === 0 &&
  (made.kind === 'intent' || made.kind === 'screening') &&
  made.answer.kind !== 'unknown'

/** Settles what nobody else is changing, and says which that was; never waits for a lock, so it cannot be part of a deadlock. */
const settleTogether = async (context: Context, answers: readonly Answered[]): Promise<Set<Answered>> => {
  const at = context.now()
  const changes = answers.flatMap((answered) => {
    const change = changeBy(answered, at)
    return change ? [[change.orderId, { change, answered }] as const] : []
  })
  const each = [...new Map(changes).values()]
  if (each.length < 2) return new Set()
  try {
    const changed = await transaction(context.db, (tx) =>
      changePayments(
        tx,
        context,
        each.map(({ change }) => change),
        { skipLocked: true },
      ),
    )
    return new Set(each.flatMap(({ change, answered }) => (changed.has(change.orderId) ? [answered] : [])))
  } catch (error) {
    context.log.warn({ err: error }, 'answers of the provider could not be settled together: one by one now')
    return new Set()
  }
}

const settleAlone = async (context: Context, answered: Answered): Promise<void> => {
  const { call } = answered
  const { db, log } = context
  try {
    await transaction(db, async (tx) => {
      const change = changeBy(answered, context.now())
      if (change) return void (await changePayment(tx, context, change))
      const { seen, ended } = refundEnded(context, answered)
      await settleRefund(tx, context, answered.payment, call.refundId ?? '', seen)
      await saveCalls(tx, [ended])
    })
  } catch (error) {
    log.error({ err: error, call: call.id, kind: call.kind }, 'a provider call went wrong: it will be made again')
    await saveCalls(db, [repeated(call, { now: context.now(), reason: 'fault', isKeySpent: false })])
  }
}
