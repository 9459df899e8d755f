import { transaction } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { bookMovements, claimFeeQuestions, feesAnswered } from '../store/movements.ts'
import type { FeeQuestion, MovementsOf } from '../store/movements.ts'

const beforeBooking = definePoint('payments.fee-booked:before')
const afterBooking = definePoint('payments.fee-booked:after')

/** Asks the provider what taking and giving back has cost, until it tells: some settle later. All that it tells is booked together. */
export const bookFees: Job<Context> = {
  name: 'bookFees',
  everyMs: 2_000,
  run: async (context) => {
    const questions = await claimFeeQuestions(context.db, context.now())
    const answered = (await Promise.all(questions.map((question) => ask(context, question)))).flat()
    if (answered.length === 0) return 0
    await beforeBooking()
    await transaction(context.db, async (tx) => {
      const ids = answered.map(({ objectId }) => objectId)
      await Promise.all([bookMovements(tx, context, answered), feesAnswered(tx, ids, context.now())])
    })
    await afterBooking()
    return questions.length
  },
}

type Answered = MovementsOf & { objectId: string }

/** What an object has moved, in a list of one; nothing while that is not settled, or nobody knows. */
const ask = async ({ providers }: Context, { objectId, payment }: FeeQuestion): Promise<Answered[]> => {
  const answer = await providers.get(payment.provider)?.movementsOf(objectId)
  if (answer?.kind === 'unknown') return []
  const movements = answer?.kind === 'known' ? answer.value : []
  const isSettled = movements.length > 0 || answer?.kind !== 'known'
  return isSettled ? [{ objectId, payment, movements }] : []
}
