import { z } from 'zod'
import { ApiError, badParameter, noSuch, refused } from '../http/errors.ts'
import type { Form } from '../http/form.ts'
import { metadata, nested, parse, reference } from '../http/params.ts'
import { newId } from '../memory/ids.ts'
import type { Work } from '../memory/work.ts'
import { declines } from '../payments/declines.ts'
import { instrumentId, type Behaviour, type Instrument } from '../payments/instrument.ts'
import { methodType } from '../payments/method-types.ts'
import { bankAccountOf } from '../payments/test-accounts.ts'
import { testCard, type CardFace } from '../payments/test-cards.ts'
import { fingerprintOf } from './fingerprint.ts'

/** A card as a shop sees it. */
export type Card = CardFace & {
  checks: { address_line1_check: null; address_postal_code_check: null; cvc_check: 'pass' | 'fail' }
  display_brand: string
  exp_month: number
  exp_year: number
  fingerprint: string
  networks: { available: string[]; preferred: null }
  three_d_secure_usage: { supported: boolean }
  wallet: null
}

/** A means of payment; its real number is never here. */
export type PaymentMethod = {
  id: string
  object: 'payment_method'
  allow_redisplay: string
  billing_details: unknown
  card?: Card
  created: number
  customer: string | null
  livemode: false
  metadata: Record<string, string>
  type: string
  [details: string]: unknown
}

const schema = z.looseObject({
  type: z.string(),
  card: z.looseObject({ token: reference.optional(), number: z.string().optional() }).optional(),
  billing_details: nested.optional(),
  metadata: metadata.optional(),
  allow_redisplay: z.enum(['always', 'limited', 'unspecified']).optional(),
})

/** A payment method from parameters, which may name a test token but never a card number. */
export function createPaymentMethod(work: Work, form: Form): PaymentMethod {
  const { type, card, billing_details, metadata: notes, allow_redisplay } = parse(schema, form)
  if (!methodType(type))
    throw badParameter(`Invalid type: ${type} is not a payment method type of this sandbox`, 'type')
  const common = { billing_details: billing_details ?? emptyBilling, metadata: notes || {}, allow_redisplay }
  if (type !== 'card') {
    const account = bankAccountOf(type, form[type])
    return keep(work, { ...common, type, [type]: account.face }, null, account.behaviour)
  }
  if (card?.number !== undefined) throw rawCardNumber()
  if (card?.token === undefined) throw badParameter('Missing required param: card.', 'card', 'parameter_missing')
  const known = testCard(card.token)
  if (!known) throw noSuch('token', card.token, 'card[token]', 400)
  return keepCard(work, known, common)
}

/** The payment method of this id; a test token such as `pm_card_visa` makes a new one. */
export function takePaymentMethod(
  work: Work,
  id: string,
  param = 'payment_method',
  status: 400 | 404 = 400,
): PaymentMethod {
  const known = testCard(id)
  if (known && id.startsWith('pm_')) return keepCard(work, known, {})
  const bank = testBankAccounts.get(id)
  if (bank)
    return keep(
      work,
      {
        type: 'us_bank_account',
        us_bank_account: { bank_name: 'STRIPE TEST BANK', last4: '6789', fingerprint: fingerprintOf(id) },
      },
      null,
      bank,
    )
  const method = work.get('payment_method', id)
  if (!method) throw noSuch('PaymentMethod', id, param, status)
  return method
}

/** The hidden side of a payment method. */
export function instrumentOf(work: Work, method: PaymentMethod): Instrument {
  const instrument = work.get('sandbox.instrument', instrumentId(method.id))
  if (!instrument) throw new Error(`payment method ${method.id} has no instrument`)
  return instrument
}

/** Puts a payment method on a customer's file, for later payments. */
export function attachTo(work: Work, method: PaymentMethod, customer: string): PaymentMethod {
  if (method.customer === customer) return method
  const attached = work.put({ ...method, customer })
  work.emit('payment_method.attached', attached)
  return attached
}

/** A payment method that was spent without a customer, or taken off a file, never comes back. */
export function refuseIfSpent(work: Work, method: PaymentMethod): void {
  if (method.customer !== null || !instrumentOf(work, method).spent) return
  throw refused(
    'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, or was detached from a Customer. ' +
      'It may not be used again. To use a PaymentMethod multiple times, you must attach it to a Customer first.',
    { param: 'payment_method' },
  )
}

const rawCardNumber = () =>
  new ApiError(
    402,
    {
      type: 'invalid_request_error',
      message:
        'Sending credit card numbers directly to the Stripe API is generally unsafe. We suggest you use test tokens that map to the test card you are using, see https://stripe.com/docs/testing.',
    },
    false,
  )

type Given = { billing_details?: unknown; metadata?: Record<string, string>; allow_redisplay?: string | undefined }

function keepCard(
  work: Work,
  { behaviour, ...face }: CardFace & { behaviour: Behaviour },
  given: Given,
): PaymentMethod {
  const card: Card = {
    ...face,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: behaviour.cvcCheck ?? 'pass' },
    display_brand: face.brand,
    exp_month: 12,
    exp_year: new Date(work.now * 1000).getUTCFullYear() + 3,
    fingerprint: fingerprintOf(`${face.brand}${face.last4}${face.country}`),
    networks: { available: [face.brand], preferred: null },
    three_d_secure_usage: { supported: true },
    wallet: null,
  }
  return keep(work, { ...given, type: 'card', card }, face, behaviour)
}

type Details = Given & { type: string; card?: Card; [details: string]: unknown }

function keep(
  work: Work,
  { billing_details, metadata: notes, allow_redisplay, type, ...details }: Details,
  face: CardFace | null,
  behaviour: Behaviour,
) {
  const method: PaymentMethod = {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: allow_redisplay ?? 'unspecified',
    billing_details: billing_details ?? emptyBilling,
    ...details,
    created: work.now,
    customer: null,
    livemode: false,
    metadata: notes ?? {},
    type,
  }
  work.put<Instrument>({
    id: instrumentId(method.id),
    object: 'sandbox.instrument',
    face,
    behaviour,
    setUp: false,
    spent: false,
  })
  return work.put(method)
}

const emptyBilling = {
  address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
  email: null,
  name: null,
  phone: null,
  tax_id: null,
}

const testBankAccounts = new Map<string, Behaviour>([
  ['pm_usBankAccount', {}],
  ['pm_usBankAccount_success', {}],
  ['pm_usBankAccount_accountClosed', { decline: declines.bankAccountClosed, keepsOnFile: true }],
  ['pm_usBankAccount_insufficientFunds', { decline: declines.bankInsufficientFunds, keepsOnFile: true }],
])
