import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aSandbox, client, errorOf, secretKey } from './stripe-people.ts'

let world: Awaited<ReturnType<typeof aSandbox>>
beforeEach(async () => {
  world = await aSandbox({ allowControl: true })
})
afterEach(() => world.stop())

const params = {
  amount: 2000,
  currency: 'usd',
  payment_method: 'pm_card_visa',
  confirm: true,
  allowed_payment_method_types: ['card'],
}
const under = (idempotencyKey: string) => ({ idempotencyKey })
const pay = (key: string, amount = 2000) => world.stripe.paymentIntents.create({ ...params, amount }, under(key))
const send = (key: string, body: string) =>
  fetch(`${world.url}/v1/payment_intents`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secretKey}`,
      'idempotency-key': key,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body,
  })

describe('a key', () => {
  it('brings back the same answer, byte by byte, and has one effect', async () => {
    const first = await send('k1', 'amount=2000&currency=usd')
    const second = await send('k1', 'currency=usd&amount=2000')

    expect(await second.text()).toBe(await first.text())
    expect([first.headers.get('idempotent-replayed'), second.headers.get('idempotent-replayed')]).toEqual([
      null,
      'true',
    ])
    expect(second.headers.get('original-request')).toBe(first.headers.get('request-id'))
    expect(world.books.intents()).toHaveLength(1)
  })

  it('is refused for other parameters and for another endpoint', async () => {
    await pay('k1')

    const otherAmount = await errorOf(pay('k1', 2001))
    const otherPlace = await errorOf(world.stripe.customers.create({}, under('k1')))

    expect([otherAmount, otherPlace]).toMatchObject([
      { type: 'StripeIdempotencyError', statusCode: 400 },
      { type: 'StripeIdempotencyError', statusCode: 400 },
    ])
    expect(world.books.charges()).toHaveLength(1)
  })

  it('is refused while its first request is under way', async () => {
    world.control.latency(200)

    const [first, second] = await Promise.allSettled([pay('k1'), pay('k1')])

    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { statusCode: 409, code: 'idempotency_key_in_use' } })
    expect(world.books.charges()).toHaveLength(1)
  })

  it('remembers a decline', async () => {
    const decline = () =>
      errorOf(world.stripe.paymentIntents.create({ ...params, payment_method: 'pm_card_chargeDeclined' }, under('k1')))

    const [first, second] = [await decline(), await decline()]

    expect(second.payment_intent?.id).toBe(first.payment_intent?.id)
    expect(world.books.charges()).toHaveLength(1)
  })

  it('remembers a 500, also one whose effect took place', async () => {
    world.control.fault({ kind: 'error', when: 'after' })

    const [first, second] = [await errorOf(pay('k1')), await errorOf(pay('k1'))]

    expect([first.statusCode, second.statusCode]).toEqual([500, 500])
    expect(world.books.intents().map(({ status }) => status)).toEqual(['succeeded'])
  })

  it('forgets a request that was wrong in itself', async () => {
    await errorOf(pay('k1', 1))

    expect((await pay('k1', 2000)).status).toBe('succeeded')
  })

  it('is free again after a day', async () => {
    const first = await pay('k1')
    await world.pass(24 * 3600 * 1000)

    expect((await pay('k1')).id).not.toBe(first.id)
  })
})

describe('a failing line', () => {
  it.each(['reset', 'timeout', 'unavailable'] as const)(
    'does no harm when the SDK tries again after %s',
    async (kind) => {
      world.control.fault({ kind, when: 'after' })
      const patient = client(world, { maxNetworkRetries: 2, timeout: 300 })

      const intent = await patient.paymentIntents.create(params)

      expect(intent.status).toBe('succeeded')
      expect(world.books.capturesOf(intent.id)).toBe(1)
      expect(world.books.charges()).toHaveLength(1)
    },
  )

  it('has no effect when it fails before, and one when it fails after', async () => {
    const impatient = client(world, { timeout: 200 })
    world.control.fault({ kind: 'timeout', when: 'before' })
    await errorOf(impatient.paymentIntents.create(params))
    const before = world.books.intents().length

    world.control.fault({ kind: 'timeout', when: 'after' })
    await errorOf(impatient.paymentIntents.create(params))

    expect([before, world.books.intents().length]).toEqual([0, 1])
  })

  it('can be ordered over HTTP, where that is allowed', async () => {
    const order = (url: string) =>
      fetch(`${url}/sandbox/faults`, {
        method: 'POST',
        body: JSON.stringify({ kind: 'rate-limit', path: '/v1/refunds' }),
      })
    const closed = await aSandbox()

    const [allowed, refused] = [await order(world.url), await order(closed.url)]

    expect([allowed.status, refused.status]).toEqual([200, 404])
    expect((await pay('k1')).status).toBe('succeeded')
    expect((await errorOf(world.stripe.refunds.create({ charge: 'ch_1' }))).statusCode).toBe(429)
    await closed.stop()
  })
})
