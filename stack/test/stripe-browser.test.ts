import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSandbox, secretKey } from './stripe-people.ts'

let world: Awaited<ReturnType<typeof aSandbox>>
beforeAll(async () => void (world = await aSandbox()))
afterAll(() => world.stop())

const publishableKey = secretKey.replace('sk_', 'pk_')
const accepted = {
  'mandate_data[customer_acceptance][type]': 'online',
  'mandate_data[customer_acceptance][online][ip_address]': '127.0.0.1',
}
const debit = (account: string) => ({
  'payment_method_data[type]': 'sepa_debit',
  'payment_method_data[sepa_debit][iban]': account,
})

/** What the provider's script does in the buyer's browser. */
const inBrowser = async (path: string, form: Record<string, string>, key = publishableKey) => {
  const answer = await fetch(`${world.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: new URLSearchParams(form),
  })
  const body: unknown = await answer.json()
  return { status: answer.status, body }
}

const aDebit = () =>
  world.stripe.paymentIntents.create({
    amount: 2000,
    currency: 'eur',
    allowed_payment_method_types: ['sepa_debit'],
  })

describe('the script in the browser', () => {
  it('confirms a payment with its secret, and the debit is paid later', async () => {
    const { id, client_secret } = await aDebit()

    const { body } = await inBrowser(`/v1/payment_intents/${id}/confirm`, {
      ...accepted,
      ...debit('DE89370400440532013000'),
      client_secret: client_secret ?? '',
    })
    await world.pass(1_000)

    expect(body).toMatchObject({ status: 'processing' })
    expect((await world.stripe.paymentIntents.retrieve(id)).status).toBe('succeeded')
  })

  it('hears only later that the account does not pay', async () => {
    const { id, client_secret } = await aDebit()

    await inBrowser(`/v1/payment_intents/${id}/confirm`, {
      ...accepted,
      ...debit('DE62370400440532013001'),
      client_secret: client_secret ?? '',
    })
    await world.pass(1_000)

    expect(await world.stripe.paymentIntents.retrieve(id)).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_method_bank_account_closed' },
    })
  })

  it('debits nobody who did not agree', async () => {
    const { id, client_secret } = await aDebit()

    const { status, body } = await inBrowser(`/v1/payment_intents/${id}/confirm`, {
      ...debit('DE89370400440532013000'),
      client_secret: client_secret ?? '',
    })

    expect(status).toBe(400)
    expect(body).toMatchObject({ error: { param: 'mandate_data' } })
  })

  it('keeps a card for its customer', async () => {
    const { id: customer } = await world.stripe.customers.create()
    const { id, client_secret } = await world.stripe.setupIntents.create({ customer })

    await inBrowser(`/v1/setup_intents/${id}/confirm`, {
      client_secret: client_secret ?? '',
      payment_method: 'pm_card_visa',
    })

    const { data } = await world.stripe.customers.listPaymentMethods(customer)
    expect(data.map(({ card }) => card?.last4)).toEqual(['4242'])
  })

  it('may do nothing without the secret, and nothing else with it', async () => {
    const { id, client_secret } = await aDebit()

    expect((await inBrowser(`/v1/payment_intents/${id}/confirm`, { client_secret: 'pi_x_secret_y' })).status).toBe(401)
    expect((await inBrowser(`/v1/payment_intents/${id}/cancel`, { client_secret: client_secret ?? '' })).status).toBe(
      401,
    )
    expect((await inBrowser('/v1/payment_intents', { amount: '100', currency: 'eur' })).status).toBe(401)
    expect((await inBrowser('/v1/refunds', { payment_intent: id })).status).toBe(401)
  })
})

describe('UPI', () => {
  it('sends the buyer to a page with a code to scan', async () => {
    const intent = await world.stripe.paymentIntents.create({
      amount: 50_000,
      currency: 'inr',
      allowed_payment_method_types: ['upi'],
      payment_method_data: { type: 'upi' },
      confirm: true,
      return_url: 'https://shop.example/back',
    })

    const page = intent.next_action?.upi_handle_redirect_or_display_qr_code?.hosted_instructions_url ?? ''
    await fetch(page, { method: 'POST', body: new URLSearchParams({ outcome: 'approve' }) })

    expect((await world.stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded')
  })
})
