import { z } from 'zod'
import { badParameter, noSuch } from '../http/errors.ts'
import { listPage } from '../http/list.ts'
import { mergeMetadata, parse } from '../http/params.ts'
import type { Route } from '../http/route.ts'
import type { Work } from '../memory/work.ts'
import { confirm } from './confirm.ts'
import { changeIntent, createIntent } from './describe.ts'
import { canceling, capturing, confirming, creation, updating, type Updated } from './parameters.ts'
import { unexpectedState, type PaymentIntent } from './payment-intent.ts'
import { cancelIntent, captureIntent } from './settlement.ts'

/** What can be done with payments. */
export const paymentRoutes: Record<string, Route> = {
  'POST /v1/payment_intents': (work, { form }) => {
    const given = parse(creation, form)
    const intent = createIntent(work, given)
    return given.confirm ? confirm(work, intent, howOf(given)) : intent
  },
  'GET /v1/payment_intents': (work, { form, path }) => listPage(work, path, form, 'payment_intent', ['customer']),
  'GET /v1/payment_intents/:id': (work, { ids, form }) => {
    parse(z.strictObject({ client_secret: z.string().optional() }), form)
    return find(work, ids[0])
  },
  'POST /v1/payment_intents/:id': (work, { ids, form }) => update(work, find(work, ids[0]), parse(updating, form)),
  'POST /v1/payment_intents/:id/confirm': (work, { ids, form }) => {
    const given = parse(confirming, form)
    return confirm(work, changeIntent(work, find(work, ids[0]), given), howOf(given))
  },
  'POST /v1/payment_intents/:id/capture': (work, { ids, form }) => {
    const { amount_to_capture, metadata: notes } = parse(capturing, form)
    const intent = find(work, ids[0])
    if ((amount_to_capture ?? 1) < 1)
      throw badParameter('Invalid positive integer', 'amount_to_capture', 'parameter_invalid_integer')
    return captureIntent(work, { ...intent, metadata: mergeMetadata(intent.metadata, notes) }, amount_to_capture)
  },
  'POST /v1/payment_intents/:id/cancel': (work, { ids, form }) => {
    const { cancellation_reason } = parse(canceling, form)
    return cancelIntent(work, find(work, ids[0]), cancellation_reason ?? null)
  },
}

const find = (work: Work, id = ''): PaymentIntent => {
  const intent = work.get('payment_intent', id)
  if (!intent) throw noSuch('payment_intent', id, 'intent')
  return intent
}

const howOf = (given: {
  off_session?: string | undefined
  error_on_requires_action?: boolean | undefined
  return_url?: string | undefined
  mandate_data?: unknown
}) => ({
  offSession: given.off_session !== undefined && given.off_session !== 'false',
  errorOnAction: given.error_on_requires_action ?? false,
  returnUrl: given.return_url ?? null,
  hasMandate: given.mandate_data !== undefined && given.mandate_data !== null,
})

function update(work: Work, intent: PaymentIntent, given: Updated): PaymentIntent {
  if (intent.status === 'succeeded' || intent.status === 'canceled') {
    const onlyNotes = Object.keys(given).every((name) =>
      ['metadata', 'description', 'receipt_email', 'shipping', 'transfer_group'].includes(name),
    )
    if (!onlyNotes)
      throw unexpectedState(
        intent,
        `This PaymentIntent could not be updated because it has a status of ${intent.status}.`,
      )
  }
  if (intent.status === 'requires_capture' && (given.amount !== undefined || given.currency !== undefined)) {
    throw unexpectedState(
      intent,
      `This PaymentIntent's amount could not be updated because it has a status of requires_capture.`,
    )
  }
  return work.put(changeIntent(work, intent, given))
}
