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

describe('giving back', () => {
  const paid = async (card = 'pm_card_visa') => (await world.stripe.paymentIntents.create(paidWith(card))).id

  it('refunds in parts, never more than was taken', async () => {
    const payment_intent = await paid()
    await world.stripe.refunds.create({ payment_intent, amount: 500 })

    const over = await errorOf(world.stripe.refunds.create({ payment_intent, amount: 1501 }))
    const rest = await world.stripe.refunds.create({ payment_intent })
    const again = await errorOf(world.stripe.refunds.create({ payment_intent, amount: 1 }))

    expect(over).toMatchObject({ statusCode: 400, param: 'amount', message: expect.stringContaining('$15.01') })
    expect(rest).toMatchObject({ amount: 1500, status: 'succeeded' })
    expect(again.code).toBe('charge_already_refunded')
    expect((await world.stripe.refunds.list({ payment_intent })).data.map(({ amount }) => amount)).toEqual([1500, 500])
  })

  it('never gives back what was only held and then released', async () => {
    const held = await world.stripe.paymentIntents.create(heldWith('pm_card_visa'))
    await world.stripe.paymentIntents.capture(held.id, { amount_to_capture: 1500 })

    const over = await errorOf(world.stripe.refunds.create({ payment_intent: held.id, amount: 1501 }))

    expect(over.param).toBe('amount')
    expect((await world.stripe.refunds.create({ payment_intent: held.id })).amount).toBe(1500)
  })

  it('refuses where nothing was taken', async () => {
    const held = await world.stripe.paymentIntents.create(heldWith('pm_card_visa'))

    expect((await errorOf(world.stripe.refunds.create({ payment_intent: held.id }))).message).toMatch(
      /does not have a successful charge/,
    )
  })

  it('tells later that a refund did not reach the card', async () => {
    const refund = await world.stripe.refunds.create({ payment_intent: await paid('pm_card_refundFail') })

    await world.pass(1000)

    const failed = await world.stripe.refunds.retrieve(refund.id)
    expect([refund.status, failed.status, failed.failure_reason]).toEqual([
      'succeeded',
      'failed',
      'expired_or_canceled_card',
    ])
  })

  it.each([
    ['winning_evidence', 'won', [-2000, 2000]],
    ['losing_evidence', 'lost', [-2000]],
  ])('decides a dispute by %s', async (uncategorized_text, status, amounts) => {
    const payment_intent = await paid('pm_card_createDispute')
    await world.pass(1000)
    const [open] = (await world.stripe.disputes.list({ payment_intent })).data
    expect(open?.status).toBe('needs_response')
    expect((await errorOf(world.stripe.refunds.create({ payment_intent }))).code).toBe('charge_disputed')

    const closed = await world.stripe.disputes.update(open?.id ?? '', {
      evidence: { uncategorized_text },
      submit: true,
    })

    expect(closed.status).toBe(status)
    expect(closed.balance_transactions.map(({ amount }) => amount)).toEqual(amounts)
    expect((await errorOf(world.stripe.disputes.close(closed.id))).statusCode).toBe(400)
  })
})

describe('customers and their cards', () => {
  it('keeps, lists and forgets payment methods', async () => {
    const { id: customer } = await world.stripe.customers.create({
      email: 'bo@example.com',
      metadata: { userId: 'u1' },
    })
    const card = await world.stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_amex' } })
    const attached = await world.stripe.paymentMethods.attach(card.id, { customer })
    expect(attached).toMatchObject({ customer, card: { brand: 'amex', last4: '8431' } })

    const visa = await world.stripe.paymentMethods.attach('pm_card_visa', { customer })
    const listed = await world.stripe.customers.listPaymentMethods(customer, { type: 'card', limit: 1 })
    expect([listed.data[0]?.id, listed.has_more]).toEqual([visa.id, true])
    await world.stripe.paymentMethods.detach(card.id)
    expect((await world.stripe.paymentMethods.list({ customer })).data.map(({ id }) => id)).toEqual([visa.id])
    expect((await errorOf(world.stripe.paymentMethods.attach(card.id, { customer }))).statusCode).toBe(400)

    expect(await world.stripe.customers.update(customer, { metadata: { userId: '' } })).toMatchObject({ metadata: {} })
    expect(await world.stripe.customers.del(customer)).toMatchObject({ id: customer, deleted: true })
    expect(await world.stripe.customers.retrieve(customer)).toMatchObject({ deleted: true })
  })

  it('never takes a card number', async () => {
    const error = await errorOf(
      world.stripe.rawRequest('POST', '/v1/payment_methods', {
        type: 'card',
        card: { number: '4242424242424242', exp_month: 1, exp_year: 2040 },
      }),
    )

    expect(error).toMatchObject({
      statusCode: 402,
      message: expect.stringMatching(/^Sending credit card numbers directly/),
    })
  })

  it('lets an unattached card pay once only, and another customer not at all', async () => {
    const card = await world.stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } })
    await world.stripe.paymentIntents.create(paidWith(card.id))
    const { id: customer } = await world.stripe.customers.create({})
    const kept = await world.stripe.paymentMethods.attach('pm_card_visa', { customer })

    expect((await errorOf(world.stripe.paymentIntents.create(paidWith(card.id)))).message).toMatch(
      /may not be used again/,
    )
    expect((await errorOf(world.stripe.paymentIntents.create(paidWith(kept.id)))).message).toMatch(
      /attached to a customer/,
    )
  })

  it('refuses to keep a card that the bank declines', async () => {
    const { id: customer } = await world.stripe.customers.create({})

    expect((await errorOf(world.stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer }))).code).toBe(
      'card_declined',
    )
  })
})

describe('lists', () => {
  it('walk through all pages, youngest first', async () => {
    const { id: customer } = await world.stripe.customers.create({})
    const made: string[] = []
    for (let n = 0; n < 5; n += 1) made.unshift((await world.stripe.paymentIntents.create({ ...usd, customer })).id)

    const walked = await world.stripe.paymentIntents.list({ customer, limit: 2 }).autoPagingToArray({ limit: 10 })
    const before = await world.stripe.paymentIntents.list({ customer, limit: 2, ending_before: made[3] })

    expect(walked.map(({ id }) => id)).toEqual(made)
    expect(before.data.map(({ id }) => id)).toEqual(made.slice(1, 3))
  })

  it('show events by type and time', async () => {
    const own = await aSandbox()
    await own.stripe.paymentIntents.create(paidWith('pm_card_visa'))
    await own.pass(60_000)
    const since = Math.floor(own.clock.ms / 1000)
    const { id } = await own.stripe.paymentIntents.create(paidWith('pm_card_visa'))

    const found = await own.stripe.events.list({ type: 'payment_intent.succeeded', created: { gte: since } })

    expect(found.data.map(({ data }) => data.object)).toMatchObject([{ id }])
    await own.stop()
  })
})
