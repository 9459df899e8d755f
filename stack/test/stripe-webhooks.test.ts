import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aListener, aSandbox, until, webhookSecret } from './stripe-people.ts'

let world: Awaited<ReturnType<typeof aSandbox>>
let shop: Awaited<ReturnType<typeof aListener>>
beforeEach(async () => {
  shop = await aListener()
  world = await aSandbox({ webhookUrl: shop.url })
})
afterEach(async () => {
  await world.stop()
  await shop.stop()
})

const hold: Stripe.PaymentIntentCreateParams = {
  amount: 2000,
  currency: 'usd',
  payment_method: 'pm_card_visa',
  confirm: true,
  allowed_payment_method_types: ['card'],
  capture_method: 'manual',
}
const receivedTypes = () => shop.received.map(({ type }) => type)
const allArrived = (count: number) =>
  until(() => shop.received.length >= count && world.books.events().every((event) => event.pending_webhooks === 0))

describe('webhooks', () => {
  it('tell of every change, signed so that the SDK believes them', async () => {
    const { id } = await world.stripe.paymentIntents.create(hold)
    await world.stripe.paymentIntents.capture(id)
    await allArrived(5)

    const events = shop.received.map(({ body, signature }) =>
      world.stripe.webhooks.constructEvent(body, signature, webhookSecret),
    )

    expect(events.map(({ type }) => type).sort()).toEqual([
      'charge.captured',
      'charge.succeeded',
      'payment_intent.amount_capturable_updated',
      'payment_intent.created',
      'payment_intent.succeeded',
    ])
    expect(events.find(({ type }) => type === 'payment_intent.succeeded')?.data.object).toMatchObject({
      id,
      status: 'succeeded',
    })
    expect((await world.stripe.events.list()).data.map((event) => event.id).sort()).toEqual(
      events.map((event) => event.id).sort(),
    )
  })

  it('tell only what the endpoint wants to hear', async () => {
    world.setWebhook(shop.url, webhookSecret, ['charge.captured'])
    const { id } = await world.stripe.paymentIntents.create(hold)
    await world.stripe.paymentIntents.capture(id)

    await allArrived(1)

    expect(receivedTypes()).toEqual(['charge.captured'])
    expect(world.books.events()).toHaveLength(5)
  })

  it('are not believed when one byte differs, with another secret, or too late', async () => {
    await world.stripe.customers.create({ email: 'ada@example.com' })
    const { body, signature } = await until(() => shop.received[0])
    const verify =
      (payload: string, secret = webhookSecret, at = Date.now()) =>
      () =>
        world.stripe.webhooks.constructEvent(payload, signature, secret, 300, undefined, at)

    expect(verify(body)).not.toThrow()
    expect(verify(body.replace('ada', 'eve'))).toThrow(/No signatures found/)
    expect(verify(body, 'whsec_other')).toThrow(/No signatures found/)
    expect(verify(body, webhookSecret, Date.now() + 360_000)).toThrow(/tolerance/)
  })

  it('come again until they are taken', async () => {
    await shop.stop()
    shop = await aListener([500, 503])
    world.setWebhook(shop.url, webhookSecret)

    const { id } = await world.stripe.customers.create({})
    await allArrived(3)

    expect(new Set(shop.received.map((one) => one.id)).size).toBe(1)
    expect(JSON.parse(shop.received[2]?.body ?? '{}').data.object.id).toBe(id)
  })

  it('can be held back, turned round and doubled', async () => {
    world.control.webhooks({ mode: 'hold', copies: 2 })
    const { id } = await world.stripe.paymentIntents.create(hold)
    await world.stripe.paymentIntents.cancel(id)
    expect(receivedTypes()).toEqual([])

    world.control.webhooks({ mode: 'deliver', copies: 1, reverse: true })

    await allArrived(10)
    expect(receivedTypes()[0]).toBe('payment_intent.canceled')
    expect(receivedTypes().filter((type) => type === 'payment_intent.canceled')).toHaveLength(2)
  })

  it('can be lost, and are then still on the list of events', async () => {
    world.control.webhooks({ mode: 'drop' })
    const lost = await world.stripe.customers.create({})
    world.control.webhooks({ mode: 'deliver' })
    await world.stripe.customers.update(lost.id, { name: 'Ada' })

    await until(() => receivedTypes().includes('customer.updated'))

    expect(receivedTypes()).toEqual(['customer.updated'])
    expect((await world.stripe.events.list({ type: 'customer.created' })).data).toHaveLength(1)
  })
})
