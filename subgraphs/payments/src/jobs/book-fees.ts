import { transaction } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import type { Payment } from '../domain/payment.ts'
import { bookMovements, claimFeeQuestions, feesAnswered } from '../store/movements.ts'
import type { FeeQuestion } from '../store/movements.ts'
import { paymentsById } from '../store/payments.ts'

const beforeBooking = definePoint('payments.fee-booked:before')
const afterBooking = definePoint('payments.fee-booked:after')

/** Asks the provider what taking and giving back has cost, until it tells: some settle later. */
export const bookFees: Job<Context> = {
  name: 'bookFees',
  everyMs: 2_000,
  run: async (context) => {
    const questions = await claimFeeQuestions(context.db, context.now())
    if (questions.length === 0) return 0
    const payments = await paymentsById(
      context.db,
      questions.map(({ paymentId }) => paymentId),
    )
    const byId = new Map(payments.map((payment) => [payment.id, payment]))
    await Promise.all(questions.map((question) => ask(context, question, byId.get(question.paymentId))))
    return questions.length
  },
}

const ask = async (context: Context, { objectId }: FeeQuestion, payment: Payment | undefined): Promise<void> => {
  const answer = payment && (await context.providers.get(payment.provider)?.movementsOf(objectId))
  if (!payment || answer?.kind === 'unknown') return
  const movements = answer?.kind === 'known' ? answer.value : []
  const isSettled = movements.length > 0 || answer?.kind !== 'known'
  if (!isSettled) return
  await beforeBooking()
  await transaction(context.db, async (tx) => {
    await bookMovements(tx, context, payment, movements)
    await feesAnswered(tx, objectId, context.now())
  })
  await afterBooking()
}
