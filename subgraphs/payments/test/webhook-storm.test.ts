import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import Stripe from 'stripe'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { atThePage } from './buyer.ts'
import { aReservedOrder, paymentOf, startWorld, untilTold, webhookSecret } from './world.ts'
import type { World } from './world.ts'

/** How far the part's clock is ahead of this machine's. */
let aheadMs = 0
let world: World
const now = () => new Date(Date.now() + aheadMs)
beforeAll(async () => void (world = await startWorld({ now, env: { WEBHOOK_UNKNOWN_MS: '100' } })))
afterAll(() => world.stop())

const sca = 'pm_card_authenticationRequired'
const signer = new Stripe('sk_test_any')
const sign = (payload: string) => signer.webhooks.generateTestHeaderString({ payload, secret: webhookSecret })

const aNotice = (intentId: string) => {
  const id = newId('evt')
  const object = { object: 'payment_intent', id: intentId, amount: 2880, currency: 'eur', status: 'succeeded' }
  return { id, body: JSON.stringify({ id, object: 'event', type: 'payment_intent.succeeded', data: { object } }) }
}

/** Posts it as Stripe does; the status, and how long it took. */
const post = async (body: string, signature: string) => {
  const from = performance.now()
  const headers = { 'stripe-signature': signature }
  const { status } = await fetch(`${world.url}/webhooks/payments/stripe`, { method: 'POST', headers, body })
  return { status, ms: performance.now() - from }
}

describe('five hundred webhooks at once', () => {
  it('are all kept and answered, and each is handled once', async () => {
    const notices = Array.from({ length: 500 }, () => aNotice(newId('pi')))
    const signed = notices.map(({ body }) => ({ body, signature: sign(body) }))

    const answers = await Promise.all(signed.map(({ body, signature }) => post(body, signature)))

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const ids = notices.map(({ id }) => `'${id}'`).join()
    await until(
      async () =>
        (
          await world.shop.part.db.execute(
            `select 1 from webhook_events where id in (${ids}) and quarantined = 'UNKNOWN_INTENT'`,
          )
        ).length === 500,
      { timeoutMs: 30_000 },
    )
  })
})

describe('a webhook that was put aside', () => {
  const query = '{ webhookQuarantine(first: 1) { nodes { id reason type provider } pageInfo { hasNextPage } } }'
  const retry = async (id: string, viewer = aStaffMember()) => {
    const { data, errors } = await world.shop.as(viewer)<{ webhookRetry: { __typename: string } }>(
      `mutation { webhookRetry(input: { webhookId: "${id}" }) { __typename } }`,
    )
    return errors?.[0]?.extensions['code'] ?? data.webhookRetry.__typename
  }

  it('is shown to staff, and counts when they have it looked at again and it is true now', async () => {
    const buyer = aUser()
    const order = await aReservedOrder(world, { methodToken: sca, buyerId: buyer.userId })
    await untilTold(world, 'payments.actionRequired', order)
    const payment = await paymentOf(world, order, buyer)
    const pi = world.stripe.books.intents().find(({ metadata }) => metadata['payment_id'] === payment?.id)
    const { id, body } = aNotice(pi?.id ?? '')
    const wrong = body.replace('2880', '2881')
    await post(wrong, sign(wrong))
    const [first] = await until(async () => {
      const { data } = await world.shop.as(aStaffMember())<{ webhookQuarantine: { nodes: { id: string }[] } }>(query)
      return data.webhookQuarantine.nodes[0]?.id === id ? data.webhookQuarantine.nodes : undefined
    })

    expect(first).toMatchObject({ reason: 'AMOUNT_MISMATCH', provider: 'stripe' })
    expect(await retry(id, aUser())).toBe('FORBIDDEN')
    expect(await retry(newId('evt'))).toBe('WebhookNotInQuarantine')
    expect(await retry(id)).toBe('WebhookRetried')
    await until(async () => (await retry(id)) === 'WebhookRetried')
    expect(await paymentOf(world, order)).toMatchObject({ status: 'REQUIRES_ACTION' })
  })
})

describe('a webhook that never comes', () => {
  it('is not missed: within a minute of the part’s clock the provider is asked', async () => {
    const buyer = aUser()
    const order = await aReservedOrder(world, { methodToken: sca, buyerId: buyer.userId })
    await untilTold(world, 'payments.actionRequired', order)
    await atThePage((await paymentOf(world, order, buyer))?.nextAction?.redirectUrl, 'approve')
    expect((await paymentOf(world, order, buyer))?.status).toBe('REQUIRES_ACTION')

    aheadMs += 50_000

    await untilTold(world, 'payments.authorized', order)
  })
})
