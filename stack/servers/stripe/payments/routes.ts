import { z } from 'zod'
import { takeCustomer } from '../customers/customer.ts'
import { badParameter, noSuch } from '../http/errors.ts'
import type { Form } from '../http/form.ts'
import { flag, integer, listOf, mergeMetadata, metadata, nested, parse, reference, text } from '../http/params.ts'
import { listPage } from '../http/list.ts'
import type { Route } from '../http/route.ts'
import type { Work } from '../memory/work.ts'
import { checkAmount, checkCurrency } from './amounts.ts'
import { confirm, methodOf } from './confirm.ts'
import { enabledTypes, methodType } from './method-types.ts'
import { newPaymentIntent, unexpectedState, type PaymentIntent } from './payment-intent.ts'
import { cancelIntent, captureIntent } from './settlement.ts'

const described = {
  description: text.optional(),
  metadata: metadata.optional(),
  receipt_email: text.optional(),
  shipping: nested.optional(),
  statement_descriptor: text.optional(),
  statement_descriptor_suffix: text.optional(),
  transfer_group: text.optional(),
  payment_method_options: nested.optional(),
  setup_future_usage: z.enum(['on_session', 'off_session']).optional(),
}
const paidBy = {
  payment_method: reference.optional(),
  payment_method_data: z.custom<Form>((value) => typeof value === 'object').optional(),
  allowed_payment_method_types: listOf(z.string()).optional(),
  capture_method: z.enum(['automatic', 'automatic_async', 'manual']).optional(),
}
const confirmed = {
  error_on_requires_action: flag.optional(),
  mandate_data: nested.optional(),
  off_session: z.enum(['true', 'false', 'one_off', 'recurring']).optional(),
  radar_options: nested.optional(),
  return_url: z.url().optional(),
  use_stripe_sdk: flag.optional(),
}
const creation = z.strictObject({
  amount: integer,
  currency: z.string().toLowerCase(),
  customer: reference.optional(),
  confirm: flag.optional(),
  confirmation_method: z.enum(['automatic', 'manual']).optional(),
  automatic_payment_methods: z
    .strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() })
    .optional(),
  ...described,
  ...paidBy,
  ...confirmed,
})
const updating = z.strictObject({
  amount: integer.optional(),
  currency: z.string().toLowerCase().optional(),
  customer: reference.optional(),
  ...described,
  ...paidBy,
})
const confirming = z.strictObject({ ...described, ...paidBy, ...confirmed })
const capturing = z.strictObject({
  amount_to_capture: integer.optional(),
  metadata: metadata.optional(),
  statement_descriptor: text.optional(),
  statement_descriptor_suffix: text.optional(),
  final_capture: flag.optional(),
})
const canceling = z.strictObject({
  cancellation_reason: z.enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']).optional(),
})

type Created = z.output<typeof creation>
type Updated = z.output<typeof updating>

/** What can be done with payments. */
export const paymentRoutes: Record<string, Route> = {
  'POST /v1/payment_intents': (work, { form }) => {
    const given = parse(creation, form)
    const intent = create(work, given)
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
    return confirm(work, change(work, find(work, ids[0]), given), howOf(given))
  },
  'POST /v1/payment_intents/:id/capture': (work, { ids, form }) => {
    const { amount_to_capture, metadata: notes } = parse(capturing, form)
    const intent = find(work, ids[0])
    if (amount_to_capture !== undefined && amount_to_capture < 1)
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
}) => ({
  offSession: given.off_session !== undefined && given.off_session !== 'false',
  errorOnAction: given.error_on_requires_action ?? false,
  returnUrl: given.return_url ?? null,
})

function create(work: Work, given: Created): PaymentIntent {
  checkCurrency(given.currency)
  checkAmount(given.amount, given.currency)
  checkCustomer(work, given.customer)
  const method = methodOf(work, given)
  const intent = newPaymentIntent({
    ...plain(given),
    amount: given.amount,
    automatic_payment_methods: automatic(given),
    confirmation_method: given.confirmation_method ?? 'automatic',
    created: work.now,
    currency: given.currency,
    customer: given.customer ?? null,
    metadata: mergeMetadata({}, given.metadata),
    payment_method: method?.id ?? null,
    allowed_payment_method_types: given.allowed_payment_method_types ?? null,
    payment_method_types: typesOf(given),
  })
  work.emit('payment_intent.created', work.put(intent))
  return intent
}

const automatic = (given: Created): PaymentIntent['automatic_payment_methods'] => {
  if (given.allowed_payment_method_types && given.automatic_payment_methods?.enabled) {
    throw badParameter(
      'You may only specify one of these parameters: automatic_payment_methods, allowed_payment_method_types.',
      'allowed_payment_method_types',
    )
  }
  if (given.allowed_payment_method_types || given.automatic_payment_methods?.enabled === false) return null
  return { enabled: true, allow_redirects: given.automatic_payment_methods?.allow_redirects ?? 'always' }
}

const typesOf = (given: Created): string[] => {
  for (const name of given.allowed_payment_method_types ?? []) checkType(name)
  if (given.allowed_payment_method_types) return given.allowed_payment_method_types
  if (given.automatic_payment_methods?.enabled === false) return ['card']
  const redirects = given.automatic_payment_methods?.allow_redirects !== 'never'
  return enabledTypes({ redirects, authorizeFirst: given.capture_method === 'manual' })
}

const allowed = (types: string[] | undefined) =>
  types ? { allowed_payment_method_types: types, payment_method_types: types } : {}

const checkType = (name: string): void => {
  if (!methodType(name))
    throw badParameter(`The payment method type "${name}" is invalid.`, 'allowed_payment_method_types')
}

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
  return work.put(change(work, intent, given))
}

function change(work: Work, intent: PaymentIntent, given: Updated): PaymentIntent {
  if (given.currency !== undefined) checkCurrency(given.currency)
  if (given.amount !== undefined) checkAmount(given.amount, given.currency ?? intent.currency)
  for (const name of given.allowed_payment_method_types ?? []) checkType(name)
  checkCustomer(work, given.customer)
  const method = methodOf(work, given)
  return {
    ...intent,
    ...plain(given),
    ...(given.amount !== undefined && { amount: given.amount }),
    ...(given.currency !== undefined && { currency: given.currency }),
    ...(given.customer !== undefined && { customer: given.customer }),
    ...allowed(given.allowed_payment_method_types),
    ...(method && { payment_method: method.id, status: statusWith(intent) }),
    metadata: mergeMetadata(intent.metadata, given.metadata),
  }
}

const statusWith = ({ status }: PaymentIntent): PaymentIntent['status'] =>
  status === 'requires_payment_method' || status === 'requires_action' ? 'requires_confirmation' : status

const checkCustomer = (work: Work, id: string | undefined): void => {
  if (id !== undefined) takeCustomer(work, id, 'customer', 400)
}

/** Fields that are kept as they were given. */
const plain = (given: Updated) => {
  const {
    capture_method,
    description,
    receipt_email,
    shipping,
    statement_descriptor,
    statement_descriptor_suffix,
    transfer_group,
    setup_future_usage,
    payment_method_options,
  } = given
  const fields = {
    capture_method,
    description,
    receipt_email,
    shipping,
    statement_descriptor,
    statement_descriptor_suffix,
    transfer_group,
    setup_future_usage,
    payment_method_options,
  }
  return withoutUndefined(fields)
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

const withoutUndefined = <T extends object>(fields: T): Given<T> => {
  const kept: Given<T> = { ...fields }
  for (const name in kept) if (kept[name] === undefined) delete kept[name]
  return kept
}
