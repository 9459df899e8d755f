import type { Db } from '@shop/kit/db'
import type { Context } from '../context.ts'
import { isAbout } from '../domain/intent.ts'
import { quietIn } from '../domain/news.ts'
import type { Payment } from '../domain/payment.ts'
import { paymentsNamed } from '../store/payments.ts'
import { settleIntent } from '../store/settle.ts'
import type { WebhookEvent } from '../store/webhook-events.ts'
import { done, later, quarantine, unknown } from './handled.ts'
import type { Group, Handled } from './handled.ts'

/**
 * Payments moved. All that is said of one intent is one question to the provider; where notices claim nothing that we do
 * not know already, there is nothing to ask.
 */
export const aboutIntents = async (context: Context, events: readonly WebhookEvent[]): Promise<Group[]> => {
  const known = events.length > 0 ? await knownOf(context.db, events) : []
  const read = events.map((event) => ({ event, ...firstLook(event, known) }))
  const news = Map.groupBy(
    read.filter(({ payment }) => payment !== null),
    ({ event }) => intentIdOf(event),
  )
  return [
    ...read.flatMap(({ event, handled }) => (handled ? [{ events: [event], read: () => handled }] : [])),
    ...[...news].flatMap(([intentId, of]) => {
      const payment = of[0]?.payment
      return payment ? [{ events: of.map(({ event }) => event), read: () => look(context, payment, intentId) }] : []
    }),
  ]
}

const intentIdOf = ({ notice }: WebhookEvent): string => notice.intentId ?? ''

const knownOf = (db: Db, events: readonly WebhookEvent[]): Promise<Payment[]> =>
  paymentsNamed(db, {
    intentIds: events.map(intentIdOf),
    ids: events.flatMap(({ notice }) => (notice.paymentId === null ? [] : [notice.paymentId])),
  })

type FirstLook = { payment: Payment; handled: null } | { payment: null; handled: Handled }

/** What can be said of a notice without asking; otherwise the payment to ask about. */
const firstLook = (event: WebhookEvent, known: readonly Payment[]): FirstLook => {
  const { amountMinor, currency } = event.notice
  const payment = paymentOf(event, known)
  const at = (handled: Handled): FirstLook => ({ payment: null, handled })
  if (!payment) return at(unknown('UNKNOWN_INTENT'))
  const isOfAmount = amountMinor === payment.amount.minor && currency === payment.amount.currency
  if (!isOfAmount) return at(quarantine('AMOUNT_MISMATCH'))
  return isKnownAlready(payment, event) ? at(done()) : { payment, handled: null }
}

/** By its intent; or, when the webhook overtook the answer of our own call, by what we wrote at the provider. */
const paymentOf = (event: WebhookEvent, known: readonly Payment[]): Payment | undefined =>
  known.find(({ intentId }) => intentId === intentIdOf(event)) ??
  known.find(({ id, intentId }) => id === event.notice.paymentId && intentId === null)

const isKnownAlready = ({ status, intentId }: Payment, event: WebhookEvent): boolean => {
  const { claimed } = event.notice
  return claimed !== null && intentId === intentIdOf(event) && quietIn(claimed).includes(status)
}

const look = async (context: Context, payment: Payment, intentId: string): Promise<Handled> => {
  const answer = await context.providers.get(payment.provider)?.retrieve(intentId)
  if (answer?.kind === 'refused') return quarantine('UNKNOWN_AT_PROVIDER')
  if (answer?.kind !== 'known') return later
  const intent = answer.value
  return isAbout(payment, intent)
    ? done((tx) => settleIntent(tx, context, payment, intent))
    : quarantine('AMOUNT_MISMATCH')
}
