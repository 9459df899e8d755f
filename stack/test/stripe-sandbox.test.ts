import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSandbox, errorOf } from './stripe-people.ts'

type World = Awaited<ReturnType<typeof aSandbox>>
let world: World
beforeAll(async () => {
  world = await aSandbox()
})
afterAll(() => world.stop())

const usd: Stripe.PaymentIntentCreateParams = { amount: 2000, currency: 'usd', allowed_payment_method_types: ['card'] }
const paidWith = (payment_method: string): Stripe.PaymentIntentCreateParams => ({
  ...usd,
  payment_method,
  confirm: true,
})
const heldWith = (payment_method: string): Stripe.PaymentIntentCreateParams => ({
  ...paidWith(payment_method),
  capture_method: 'manual',
})
const answerBank = (id: string, outcome: string) =>
  fetch(`${world.url}/sandbox/authenticate/${id}`, {
    method: 'POST',
    body: new URLSearchParams({ outcome }),
    redirect: 'manual',
  })

describe('paying', () => {
  it('takes the money of a good card at once and books the fee', async () => {
    const intent = await world.stripe.paymentIntents.create({
      ...paidWith('pm_card_visa'),
      capture_method: 'automatic',
      expand: ['latest_charge.balance_transaction'],
    })

    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 2000, amount_capturable: 0 })
    expect(intent.latest_charge).toMatchObject({
      paid: true,
      captured: true,
      payment_method_details: { card: { brand: 'visa', last4: '4242' } },
      balance_transaction: { amount: 2000, fee: 88, net: 1912 },
    })
    expect(world.books.capturesOf(intent.id)).toBe(1)
  })

  it('books the balance of an asynchronous capture a little later', async () => {
    const { latest_charge } = await world.stripe.paymentIntents.create(paidWith('pm_card_visa'))
    const early = await world.stripe.charges.retrieve(String(latest_charge))

    await world.pass(1000)

    const late = await world.stripe.charges.retrieve(String(latest_charge))
    expect([early.balance_transaction, late.balance_transaction]).toEqual([null, expect.stringMatching(/^txn_/)])
  })

  it.each([
    ['pm_card_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
    ['pm_card_chargeDeclinedStolenCard', 'card_declined', 'stolen_card'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc'],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error'],
    ['pm_card_radarBlock', 'card_declined', 'fraudulent'],
  ])('refuses %s with %s and keeps the intent open', async (card, code, declineCode) => {
    const error = await errorOf(world.stripe.paymentIntents.create(paidWith(card)))

    expect(error).toMatchObject({ type: 'StripeCardError', statusCode: 402, code, decline_code: declineCode })
    expect(error.payment_intent).toMatchObject({
      status: 'requires_payment_method',
      payment_method: null,
      last_payment_error: { code },
    })
    const again = await world.stripe.paymentIntents.confirm(String(error.payment_intent?.id), {
      payment_method: 'pm_card_visa',
    })
    expect(again).toMatchObject({ status: 'succeeded', last_payment_error: null })
  })

  it.each([
    [{ amount: 20, currency: 'usd' }, 'amount_too_small', 'amount'],
    [{ amount: -1, currency: 'usd' }, 'parameter_invalid_integer', 'amount'],
    [{ amount: 100_000_000, currency: 'usd' }, 'amount_too_large', 'amount'],
    [{ amount: 2000, currency: 'zzz' }, undefined, 'currency'],
    [{ amount: 2000, currency: 'usd', customer: 'cus_none' }, 'resource_missing', 'customer'],
    [{ amount: 2000, currency: 'usd', payment_method: 'pm_none' }, 'resource_missing', 'payment_method'],
    [{ amount: 2000, currency: 'usd', metadata: { note: 'x'.repeat(501) } }, undefined, 'metadata[note]'],
  ])('refuses %j and names the parameter', async (params, code, param) => {
    const error = await errorOf(world.stripe.paymentIntents.create(params))

    expect(error).toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400, param })
    expect(error.code).toBe(code)
  })

  it('refuses a parameter that it does not know, and one that is missing', async () => {
    const unknown = await errorOf(world.stripe.rawRequest('POST', '/v1/payment_intents', { ...usd, amuont: 1 }))
    const missing = await errorOf(world.stripe.rawRequest('POST', '/v1/payment_intents', { currency: 'usd' }))

    expect([unknown.code, unknown.param]).toEqual(['parameter_unknown', 'amuont'])
    expect([missing.code, missing.param]).toEqual(['parameter_missing', 'amount'])
  })

  it('understands callers of an older version by the names of that time', async () => {
    const params = { amount: 2000, currency: 'usd', payment_method_types: ['card'] }
    const old = await world.stripe.rawRequest('POST', '/v1/payment_intents', params, { apiVersion: '2025-08-27.basil' })
    const error = await errorOf(world.stripe.rawRequest('POST', '/v1/payment_intents', params))

    expect(old).toMatchObject({ payment_method_types: ['card'] })
    expect(error).toMatchObject({ code: 'parameter_unknown', param: 'payment_method_types' })
  })

  it('wants a page to return to where a payment method might send the buyer away', async () => {
    const error = await errorOf(
      world.stripe.paymentIntents.create({
        amount: 2000,
        currency: 'usd',
        payment_method: 'pm_card_visa',
        confirm: true,
      }),
    )

    expect(error).toMatchObject({ statusCode: 400, param: 'return_url' })
  })

  it('answers 401 to another key and 404 to an unknown id', async () => {
    const stranger = await fetch(`${world.url}/v1/charges`, {
      headers: { authorization: `Basic ${btoa('sk_test_other:')}` },
    })
    const missing = await errorOf(world.stripe.paymentIntents.retrieve('pi_none'))

    expect(stranger.status).toBe(401)
    expect(missing).toMatchObject({ statusCode: 404, code: 'resource_missing' })
  })
})

describe('holding and capturing', () => {
  it('holds the amount, then takes a part and releases the rest', async () => {
    const held = await world.stripe.paymentIntents.create(heldWith('pm_card_mastercard'))
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 2000, amount_received: 0 })
    expect(world.books.capturesOf(held.id)).toBe(0)

    const done = await world.stripe.paymentIntents.capture(held.id, {
      amount_to_capture: 1500,
      expand: ['latest_charge'],
    })

    expect(done).toMatchObject({ status: 'succeeded', amount_received: 1500, amount_capturable: 0 })
    expect(done.latest_charge).toMatchObject({ amount: 2000, amount_captured: 1500, amount_refunded: 500 })
    expect(await errorOf(world.stripe.paymentIntents.capture(held.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
  })

  it('refuses to take more than is held', async () => {
    const { id } = await world.stripe.paymentIntents.create(heldWith('pm_card_visa'))

    expect(await errorOf(world.stripe.paymentIntents.capture(id, { amount_to_capture: 2001 }))).toMatchObject({
      code: 'amount_too_large',
    })
  })

  it('lets the hold go when the intent is canceled, and only once', async () => {
    const { id, latest_charge } = await world.stripe.paymentIntents.create(heldWith('pm_card_visa'))

    const canceled = await world.stripe.paymentIntents.cancel(id, { cancellation_reason: 'abandoned' })

    expect(canceled).toMatchObject({ status: 'canceled', amount_capturable: 0, cancellation_reason: 'abandoned' })
    expect(await world.stripe.charges.retrieve(String(latest_charge))).toMatchObject({
      captured: false,
      refunded: true,
    })
    expect(await errorOf(world.stripe.paymentIntents.cancel(id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
  })

  it('loses the hold after seven days', async () => {
    const own = await aSandbox()
    const { id } = await own.stripe.paymentIntents.create(heldWith('pm_card_visa'))

    await own.pass(7 * 24 * 3600 * 1000 - 1)
    const before = await own.stripe.paymentIntents.retrieve(id)
    await own.pass(1)
    const after = await own.stripe.paymentIntents.retrieve(id)

    expect([before.status, after.status, after.cancellation_reason]).toEqual([
      'requires_capture',
      'canceled',
      'automatic',
    ])
    await own.stop()
  })
})

describe('strong authentication', () => {
  const challenged = { ...heldWith('pm_card_authenticationRequired'), return_url: 'https://shop.example/back?order=1' }

  it('sends the buyer to the bank and goes on when they approve', async () => {
    const intent = await world.stripe.paymentIntents.create(challenged)
    const url = intent.next_action?.redirect_to_url?.url ?? ''
    const page = await fetch(url)

    expect([intent.status, url]).toEqual(['requires_action', `${world.url}/sandbox/authenticate/${intent.id}`])
    expect(await page.text()).toMatch(/Approve[\s\S]*Fail/)
    const back = await answerBank(intent.id, 'approve')

    expect(back.headers.get('location')).toMatch(
      /^https:\/\/shop\.example\/back\?order=1&payment_intent=pi_.*redirect_status=succeeded$/,
    )
    expect(await world.stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: 'requires_capture',
      next_action: null,
    })
  })

  it('waits for another payment method when they do not', async () => {
    const { id } = await world.stripe.paymentIntents.create(challenged)

    await answerBank(id, 'fail')

    const intent = await world.stripe.paymentIntents.retrieve(id)
    expect(intent).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    })
    expect(intent.amount_capturable).toBe(0)
  })

  it('is a decline when the buyer is not there', async () => {
    const error = await errorOf(
      world.stripe.paymentIntents.create({ ...paidWith('pm_card_authenticationRequired'), off_session: true }),
    )

    expect(error).toMatchObject({ statusCode: 402, code: 'authentication_required' })
  })

  it('is asked once for a card that was set up for later', async () => {
    const { id: customer } = await world.stripe.customers.create({ email: 'ada@example.com' })
    const setup = await world.stripe.setupIntents.create({
      customer,
      payment_method: 'pm_card_authenticationRequiredOnSetup',
      allowed_payment_method_types: ['card'],
      confirm: true,
    })
    expect(setup.status).toBe('requires_action')
    await answerBank(setup.id, 'approve')

    const { data } = await world.stripe.customers.listPaymentMethods(customer)
    const later = await world.stripe.paymentIntents.create({
      ...paidWith(data[0]?.id ?? ''),
      customer,
      off_session: true,
    })

    expect([data.length, later.status]).toEqual([1, 'succeeded'])
  })

  it('is asked once as well when the first payment says that more will follow', async () => {
    const { id: customer } = await world.stripe.customers.create({})
    const first = await world.stripe.paymentIntents.create({
      ...paidWith('pm_card_authenticationRequiredOnSetup'),
      customer,
      setup_future_usage: 'off_session',
    })
    await answerBank(first.id, 'approve')

    const { data } = await world.stripe.customers.listPaymentMethods(customer)
    const later = await world.stripe.paymentIntents.create({
      ...paidWith(data[0]?.id ?? ''),
      customer,
      off_session: true,
    })

    expect([first.status, later.status]).toEqual(['requires_action', 'succeeded'])
  })
})

describe('other ways to pay', () => {
  it('sends the buyer of a redirect method away and is paid when they approve', async () => {
    const intent = await world.stripe.paymentIntents.create({
      amount: 2000,
      currency: 'eur',
      confirm: true,
      payment_method_data: { type: 'paypal' },
      return_url: 'https://shop.example/back',
    })

    await answerBank(intent.id, 'approve')

    expect(intent.status).toBe('requires_action')
    expect((await world.stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded')
  })

  it('hears of a bank debit only later', async () => {
    const intent = await world.stripe.paymentIntents.create({
      ...paidWith('pm_usBankAccount_success'),
      allowed_payment_method_types: ['us_bank_account'],
      mandate_data: { customer_acceptance: { type: 'offline' } },
    })

    await world.pass(1000)

    expect(intent.status).toBe('processing')
    expect((await world.stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded')
  })
})
