import { defined, mergeMetadata } from '../http/params.ts'
import { takeCustomer } from '../customers/customer.ts'
import { badParameter } from '../http/errors.ts'
import type { Work } from '../memory/work.ts'
import { checkAmount, checkCurrency } from './amounts.ts'
import { methodOf } from './confirm.ts'
import { enabledTypes, methodType } from './method-types.ts'
import type { Created, Updated } from './parameters.ts'
import { newPaymentIntent, type PaymentIntent } from './payment-intent.ts'

/** A payment as its parameters describe it, not confirmed yet. */
export function createIntent(work: Work, given: Created): PaymentIntent {
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

/** The payment with the given parameters changed; whether that is allowed is for the caller to say. */
export function changeIntent(work: Work, intent: PaymentIntent, given: Updated): PaymentIntent {
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
  return defined(fields)
}
