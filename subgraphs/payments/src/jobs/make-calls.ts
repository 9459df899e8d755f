import { transaction } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { changePayment, changePayments } from '../store/change-payments.ts'
import { claimCalls, repeated, saveCall } from '../store/provider-calls.ts'
import type { DueCall } from '../store/provider-calls.ts'
import { settleRefund } from '../store/settle.ts'
import { callAgain, changeBy, refundEnded } from './outcome.ts'
import type { Answered } from './outcome.ts'
import { makeCall } from './provider-call.ts'

const beforeCall = definePoint('payments.call:before')
const afterCall = definePoint('payments.call:after')

const lookEveryMs = 500

/**
 * Makes the calls that were written down: at once those that this process wrote, and now and then those that nobody has
 * in hand. What is known by then is settled together, by a second transaction. An unknown outcome is asked again.
 */
export const makeCalls = (): Job<Context> => {
  let lookedAt = -Infinity
  const forgotten = async ({ db, now }: Context): Promise<DueCall[]> => {
    if (performance.now() - lookedAt < lookEveryMs) return []
    lookedAt = performance.now()
    return claimCalls(db, now())
  }
  return {
    name: 'makeCalls',
    everyMs: lookEveryMs,
    run: async (context) => {
      const { calls } = context
      const due = [...calls.taken(), ...(await forgotten(context))]
      for (const one of due) calls.make(() => make(context, one))
      const isBusy = await calls.collect((answers) => settleAll(context, answers), lookEveryMs)
      return isBusy || due.length > 0 ? 1 : 0
    },
  }
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
  const isSettled = await settleTogether(context, answers.filter(isSimple))
  await Promise.all(answers.map((answered) => isSettled(answered) || settleAlone(context, answered)))
}

/** Gift cards are locked one order at a time. */
const isSimple = ({ payment, made }: Answered): boolean =>
  payment.gift.wantedMinor === 0 && made.kind === 'intent' && made.answer.kind !== 'unknown'

/** Settles what nobody else is changing, and says which that was; never waits for a lock, so it cannot be part of a deadlock. */
const settleTogether = async (context: Context, answers: readonly Answered[]) => {
  const changes = new Map(
    answers.flatMap((answered) => {
      const change = callAgain(context, answered) ? null : changeBy(answered, context.now())
      return change ? [[change.orderId, { change, answered }] as const] : []
    }),
  )
  const settled = new Set<Answered>()
  if (changes.size < 2) return () => false
  try {
    const each = [...changes.values()]
    const changed = await transaction(context.db, (tx) =>
      changePayments(
        tx,
        context,
        each.map(({ change }) => change),
        { skipLocked: true },
      ),
    )
    for (const { change, answered } of each) if (changed.has(change.orderId)) settled.add(answered)
  } catch (error) {
    context.log.warn({ err: error }, 'answers of the provider could not be settled together: one by one now')
  }
  return (answered: Answered) => settled.has(answered)
}

const settleAlone = async (context: Context, answered: Answered): Promise<void> => {
  const { call } = answered
  const { db, log } = context
  try {
    const again = callAgain(context, answered)
    if (again) return await saveCall(db, again)
    await transaction(db, async (tx) => {
      const change = changeBy(answered, context.now())
      if (change) return void (await changePayment(tx, context, change))
      const { seen, ended } = refundEnded(context, answered)
      await settleRefund(tx, context, answered.payment, call.refundId ?? '', seen)
      await saveCall(tx, ended)
    })
  } catch (error) {
    log.error({ err: error, call: call.id, kind: call.kind }, 'a provider call went wrong: it will be made again')
    await saveCall(db, repeated(call, { now: context.now(), reason: 'fault', isKeySpent: false }))
  }
}
