import { z } from 'zod'
import { noSuch } from '../http/errors.ts'
import type { Form } from '../http/form.ts'
import { listPage } from '../http/list.ts'
import { flag, listOf, mergeMetadata, metadata, nested, parse, reference, text } from '../http/params.ts'
import type { Route } from '../http/route.ts'
import type { Work } from '../memory/work.ts'
import { checkMandate, methodOf } from '../payments/confirm.ts'
import { enabledTypes } from '../payments/method-types.ts'
import { takeCustomer } from './customer.ts'
import { cancelSetup, confirmSetup, newSetupIntent, type SetupIntent } from './setup-intent.ts'

const paidBy = {
  payment_method: reference.optional(),
  payment_method_data: z.custom<Form>((value) => typeof value === 'object').optional(),
  payment_method_options: nested.optional(),
}
const creation = z.strictObject({
  ...paidBy,
  automatic_payment_methods: z
    .strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() })
    .optional(),
  confirm: flag.optional(),
  customer: reference.optional(),
  description: text.optional(),
  mandate_data: nested.optional(),
  metadata: metadata.optional(),
  allowed_payment_method_types: listOf(z.string()).optional(),
  return_url: z.url().optional(),
  usage: z.enum(['off_session', 'on_session']).optional(),
  use_stripe_sdk: flag.optional(),
})
const updating = z.strictObject({
  ...paidBy,
  customer: reference.optional(),
  description: text.optional(),
  metadata: metadata.optional(),
})
const confirming = z.strictObject({
  ...paidBy,
  return_url: z.url().optional(),
  mandate_data: nested.optional(),
  use_stripe_sdk: flag.optional(),
})
const canceling = z.strictObject({
  cancellation_reason: z.enum(['abandoned', 'duplicate', 'requested_by_customer']).optional(),
})

/** What can be done with set-ups. */
export const setupRoutes: Record<string, Route> = {
  'POST /v1/setup_intents': (work, { form }) => {
    const given = parse(creation, form)
    const intent = create(work, given)
    return given.confirm ? confirmed(work, intent, given) : intent
  },
  'GET /v1/setup_intents': (work, { form, path }) => listPage(work, path, form, 'setup_intent', ['customer']),
  'GET /v1/setup_intents/:id': (work, { ids: [id] }) => find(work, id),
  'POST /v1/setup_intents/:id': (work, { ids: [id], form }) => {
    const given = parse(updating, form)
    const intent = withMethod(work, find(work, id), given)
    if (given.customer !== undefined) takeCustomer(work, given.customer, 'customer', 400)
    const { customer = intent.customer, description = intent.description } = given
    return work.put({ ...intent, customer, description, metadata: mergeMetadata(intent.metadata, given.metadata) })
  },
  'POST /v1/setup_intents/:id/confirm': (work, { ids: [id], form }) => {
    const given = parse(confirming, form)
    return confirmed(work, withMethod(work, find(work, id), given), given)
  },
  'POST /v1/setup_intents/:id/cancel': (work, { ids: [id], form }) =>
    cancelSetup(work, find(work, id), parse(canceling, form).cancellation_reason ?? null),
}

type How = { return_url?: string | undefined; mandate_data?: unknown }

const confirmed = (work: Work, intent: SetupIntent, { return_url, mandate_data }: How): SetupIntent => {
  const method = work.get('payment_method', intent.payment_method ?? '')
  if (method) checkMandate(work, method, mandate_data !== undefined && mandate_data !== null)
  return confirmSetup(work, intent, return_url ?? null)
}

const find = (work: Work, id = ''): SetupIntent => {
  const intent = work.get('setup_intent', id)
  if (!intent) throw noSuch('setupintent', id, 'intent')
  return intent
}

function create(work: Work, given: z.output<typeof creation>): SetupIntent {
  if (given.customer !== undefined) takeCustomer(work, given.customer, 'customer', 400)
  const method = methodOf(work, given)
  const allow_redirects = given.automatic_payment_methods?.allow_redirects ?? 'always'
  const intent = newSetupIntent({
    allowed_payment_method_types: given.allowed_payment_method_types ?? null,
    automatic_payment_methods: given.allowed_payment_method_types ? null : { enabled: true, allow_redirects },
    created: work.now,
    customer: given.customer ?? null,
    description: given.description ?? null,
    metadata: mergeMetadata({}, given.metadata),
    payment_method: method?.id ?? null,
    payment_method_types:
      given.allowed_payment_method_types ??
      enabledTypes({ redirects: allow_redirects === 'always', authorizeFirst: false }),
    usage: given.usage ?? 'off_session',
  })
  work.emit('setup_intent.created', work.put(intent))
  return intent
}

function withMethod(work: Work, intent: SetupIntent, given: Parameters<typeof methodOf>[1]): SetupIntent {
  const method = methodOf(work, given)
  return method ? { ...intent, payment_method: method.id, status: 'requires_confirmation' } : intent
}
