import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import Stripe from 'stripe'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aUser } from '@shop/kit/testing/viewers'
import { aReservedOrder, orders, paymentOf, startWorld, toldOf, untilTold, webhookSecret } from './world.ts'
import type { AnOrder, World } from './world.ts'

const sca = 'pm_card_authenticationRequired'
let world: World
beforeAll(async () => void (world = await startWorld({ hasWebhooks: true, env: { WEBHOOK_UNKNOWN_MS: '100' } })))
afterAll(() => world.stop())

/** The buyer answers at the bank's page. */
const atTheBank = async (order: AnOrder, buyer: ReturnType<typeof aUser>, outcome: 'approve' | 'fail') => {
  await untilTold(world, 'payments.actionRequired', order)
  const payment = await paymentOf(world, order, buyer)
  const page = await fetch(payment?.nextAction?.redirectUrl ?? '', {
    method: 'POST',
    body: new URLSearchParams({ outcome }),
    redirect: 'manual',
  })
  expect(page.status).toBe(303)
}

type Payload = { id: string; type: string; object: Record<string, unknown> }
const bodyOf = ({ id, type, object }: Payload) => JSON.stringify({ id, object: 'event', type, data: { object } })
const sign = (payload: string, secret = webhookSecret, timestamp = Math.floor(Date.now() / 1_000)) =>
  new Stripe('sk_test_any').webhooks.generateTestHeaderString({ payload, secret, timestamp })

const post = async (body: string, signature: string) => {
  const headers = new Headers({ 'stripe-signature': signature })
  const request = {
    method: 'POST',
    path: '/webhooks/payments/stripe',
    search: '',
    headers,
    body: Buffer.from(body),
    remoteAddress: '',
  }
  return (await world.shop.part.handle(request))?.status
}

const rowOf = async (id: string) => {
  const [row] = await world.shop.part.db.execute<{ handled_at: string | null; quarantined: string | null }>(
    `select handled_at, quarantined from webhook_events where id = '${id}'`,
  )
  return row
}

describe('a payment that waits for the buyer', () => {
  it('goes on by webhook alone when the bank approves', async () => {
    const buyer = aUser()
    const order = await aReservedOrder(world, { methodToken: sca, buyerId: buyer.userId })

    await atTheBank(order, buyer, 'approve')

    await untilTold(world, 'payments.authorized', order)
    expect(await paymentOf(world, order, buyer)).toMatchObject({ status: 'AUTHORIZED', nextAction: null })
  })

  it('is declined when the bank refuses, and can then no longer be paid', async () => {
    const buyer = aUser()
    const order = await aReservedOrder(world, { methodToken: sca, buyerId: buyer.userId })

    await atTheBank(order, buyer, 'fail')

    await untilTold(world, 'payments.declined', order)
    const payment = await paymentOf(world, order)
    await until(() =>
      world.stripe.books
        .intents()
        .find(({ metadata, status }) => metadata['payment_id'] === payment?.id && status === 'canceled'),
    )
  })

  it('shows the way to the bank to nobody but the buyer', async () => {
    const order = await aReservedOrder(world, { methodToken: sca })

    await untilTold(world, 'payments.actionRequired', order)

    expect(await paymentOf(world, order)).toMatchObject({ status: 'REQUIRES_ACTION', nextAction: null })
  })

  it('is let go when the order is cancelled meanwhile', async () => {
    const order = await aReservedOrder(world, { methodToken: sca })
    await untilTold(world, 'payments.actionRequired', order)

    await orders(world).cancelled(order)

    await untilTold(world, 'payments.voided', order)
  })

  it('is told of once when every webhook comes five times and backwards', async () => {
    world.stripe.control.webhooks({ mode: 'hold' })
    const buyer = aUser()
    const order = await aReservedOrder(world, { methodToken: sca, buyerId: buyer.userId })
    await atTheBank(order, buyer, 'approve')

    world.stripe.control.webhooks({ mode: 'deliver', copies: 5, reverse: true })

    await untilTold(world, 'payments.authorized', order)
    await until(
      async () =>
        (
          await world.shop.part.db.execute(
            'select 1 from webhook_events where handled_at is null and quarantined is null',
          )
        ).length === 0,
    )
    expect(await toldOf(world, order)).toEqual(['payments.actionRequired', 'payments.authorized'])
    world.stripe.control.clear()
  })
})

describe('a webhook', () => {
  const intent = (more: object = {}) => ({
    object: 'payment_intent',
    id: `pi_${newId('x')}`,
    amount: 2880,
    currency: 'eur',
    metadata: {},
    ...more,
  })

  it('is refused unless its bytes were signed by Stripe just now', async () => {
    const id = newId('evt')
    const body = bodyOf({ id, type: 'payment_intent.succeeded', object: intent() })
    const sixMinutesAgo = Math.floor(Date.now() / 1_000) - 360

    expect(await post(body, '')).toBe(400)
    expect(await post(body, sign(body, 'whsec_other'))).toBe(400)
    expect(await post(body, sign(body, webhookSecret, sixMinutesAgo))).toBe(400)
    expect(await post(body.replace('2880', '2881'), sign(body))).toBe(400)
    expect(await post(JSON.stringify(JSON.parse(body), null, 2), sign(body))).toBe(400)
    expect(await rowOf(id)).toBeUndefined()
  })

  it('counts once; a second one of its id with another body changes nothing', async () => {
    const id = newId('evt')
    const first = bodyOf({ id, type: 'customer.created', object: { object: 'customer', id: 'cus_1' } })
    const second = bodyOf({ id, type: 'payment_intent.succeeded', object: intent() })

    expect(await post(first, sign(first))).toBe(200)
    expect(await post(first, sign(first))).toBe(200)
    expect(await post(second, sign(second))).toBe(200)

    const [row] = await world.shop.part.db.execute(`select type from webhook_events where id = '${id}'`)
    expect(row).toEqual({ type: 'customer.created' })
  })

  it('is put aside when nobody knows its intent after a while', async () => {
    const id = newId('evt')
    const body = bodyOf({ id, type: 'payment_intent.succeeded', object: intent() })

    expect(await post(body, sign(body))).toBe(200)

    await until(async () => (await rowOf(id))?.quarantined === 'UNKNOWN_INTENT')
  })

  it('is put aside when its amount or currency is not the order’s, and confirms nothing', async () => {
    const order = await aReservedOrder(world, { methodToken: sca })
    await untilTold(world, 'payments.actionRequired', order)
    const payment = await paymentOf(world, order)
    const pi = world.stripe.books.intents().find(({ metadata }) => metadata['payment_id'] === payment?.id)
    const ids = [newId('evt'), newId('evt')]
    const bodies = [{ amount: 1 }, { currency: 'usd' }].map((wrong, index) =>
      bodyOf({
        id: ids[index] ?? '',
        type: 'payment_intent.amount_capturable_updated',
        object: intent({ id: pi?.id, ...wrong }),
      }),
    )

    for (const body of bodies) await post(body, sign(body))

    for (const id of ids) await until(async () => (await rowOf(id))?.quarantined === 'AMOUNT_MISMATCH')
    expect(await paymentOf(world, order)).toMatchObject({ status: 'REQUIRES_ACTION' })
  })

  it('that claims what Stripe does not confirm is not believed', async () => {
    const order = await aReservedOrder(world, { methodToken: sca })
    await untilTold(world, 'payments.actionRequired', order)
    const payment = await paymentOf(world, order)
    const pi = world.stripe.books.intents().find(({ metadata }) => metadata['payment_id'] === payment?.id)
    const id = newId('evt')
    const body = bodyOf({ id, type: 'payment_intent.succeeded', object: intent({ id: pi?.id, status: 'succeeded' }) })

    await post(body, sign(body))

    await until(async () => (await rowOf(id))?.handled_at)
    expect(await paymentOf(world, order)).toMatchObject({ status: 'REQUIRES_ACTION' })
  })
})
