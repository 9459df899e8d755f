import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { aUser } from '@shop/kit/testing/viewers'
import {
  aCapturedOrder,
  aReservedOrder,
  hashKey,
  ledgerCheck,
  orders,
  paymentOf,
  startWorld,
  toldOf,
  untilTold,
  webhookSecret,
} from './world.ts'
import { stripeProvider } from '../src/stripe/stripe.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld({ env: { RECONCILE_AFTER_MS: '200' } })))
afterAll(() => world.stop())
afterEach(() => world.stripe.control.clear())

/** Enough of them that the SDK's own retries do not save the call; it makes none after a 429, and a 500 is kept under its key. */
const timesOf = (kind: string) => (kind === 'error' || kind === 'rate-limit' ? 1 : 3)
const cases = (['error', 'unavailable', 'rate-limit', 'reset'] as const).flatMap((kind) =>
  (['before', 'after'] as const).map((when) => [kind, when] as const),
)

describe('a provider that fails', () => {
  it.each(cases)('by %s %s the effect: the money is held once, and nobody hears of a decline', async (kind, when) => {
    world.stripe.control.fault({ kind, when, times: timesOf(kind), method: 'POST', path: '/v1/payment_intents' })

    const order = await aReservedOrder(world)

    await untilTold(world, 'payments.authorized', order)
    const payment = await paymentOf(world, order)
    const held = world.stripe.books
      .intents()
      .filter(({ metadata, status }) => metadata['payment_id'] === payment?.id && status === 'requires_capture')
    expect(held).toHaveLength(1)
    expect(await toldOf(world, order)).toEqual(['payments.authorized'])
  })

  it.each(cases)('by %s %s the effect: the money is given back once', async (kind, when) => {
    const order = await aCapturedOrder(world)
    world.stripe.control.fault({ kind, when, times: timesOf(kind), path: '/v1/refunds', method: 'POST' })

    await orders(world).cancelled(order)

    await untilTold(world, 'payments.refunded', order)
    const payment = await paymentOf(world, order)
    const pi = world.stripe.books.intents().find(({ metadata }) => metadata['payment_id'] === payment?.id)
    const refunds = world.stripe.books.refunds().filter(({ payment_intent: id }) => id === pi?.id)
    expect(refunds.map(({ amount }) => amount)).toEqual([2880])
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('by losing the answer and every look for it: the money is held once all the same', async () => {
    world.stripe.control.webhooks({ mode: 'drop' })
    const path = '/v1/payment_intents'
    world.stripe.control.fault({ kind: 'error', when: 'after', times: 1, method: 'POST', path })
    world.stripe.control.fault({ kind: 'unavailable', times: 3, method: 'GET', path })

    const order = await aReservedOrder(world)

    await untilTold(world, 'payments.authorized', order)
    const payment = await paymentOf(world, order)
    const held = world.stripe.books
      .intents()
      .filter(({ metadata, status }) => metadata['payment_id'] === payment?.id && status === 'requires_capture')
    expect(held).toHaveLength(1)
  })

  it('captures once although the answers get lost', async () => {
    const order = await aReservedOrder(world)
    await untilTold(world, 'payments.authorized', order)
    world.stripe.control.fault({ kind: 'error', when: 'after', times: 3, path: '/v1/payment_intents', method: 'POST' })

    await orders(world).shipped(order)

    await untilTold(world, 'payments.captured', order)
    expect(Math.max(...Object.values(world.stripe.books.captureCounts()))).toBe(1)
  })

  it('is waited for when the order is cancelled meanwhile: what turns out to be held is let go', async () => {
    // What failed before counts for its breaker: a world of its own has a new one.
    const calm = await startWorld()
    onTestFinished(calm.stop)
    calm.stripe.control.fault({ kind: 'unavailable', times: 6, method: 'POST', path: '/v1/payment_intents' })
    const order = await aReservedOrder(calm)
    await until(async () => (await paymentOf(calm, order))?.status === 'AUTHORIZING')

    await orders(calm).cancelled(order)

    await untilTold(calm, 'payments.voided', order)
    expect(await toldOf(calm, order)).toEqual(['payments.authorized', 'payments.voided'])
  })
})

describe('webhooks that never come', () => {
  it('are not needed: a waiting payment is looked up', async () => {
    const buyer = aUser()
    const order = await aReservedOrder(world, { methodToken: 'pm_card_authenticationRequired', buyerId: buyer.userId })
    await untilTold(world, 'payments.actionRequired', order)
    const payment = await paymentOf(world, order, buyer)

    await fetch(payment?.nextAction?.redirectUrl ?? '', {
      method: 'POST',
      body: new URLSearchParams({ outcome: 'approve' }),
      redirect: 'manual',
    })

    await untilTold(world, 'payments.authorized', order)
  })
})

describe('a provider that does not answer at all', () => {
  it('is spared after five failures, and asked again a little later', async () => {
    const provider = stripeProvider({ apiKey: 'sk_test_for_tests', apiBase: world.stripe.url, webhookSecret, hashKey })
    const look = async () => {
      const answer = await provider.retrieve('pi_nobody')
      return answer.kind === 'unknown' ? answer.reason : answer.kind
    }
    world.stripe.control.fault({ kind: 'unavailable', times: 10, method: 'GET', path: '/v1/payment_intents/pi_nobody' })

    for (let call = 0; call < 5; call += 1) expect(await look()).not.toBe('BreakerOpen')

    expect(await look()).toBe('BreakerOpen')
    await until(async () => (await look()) === 'refused')
  })

  it('is asked no sooner than it wants', async () => {
    const provider = stripeProvider({ apiKey: 'sk_test_for_tests', apiBase: world.stripe.url, webhookSecret, hashKey })
    world.stripe.control.fault({ kind: 'rate-limit', path: '/v1/payment_intents/pi_busy' })

    expect(await provider.retrieve('pi_busy')).toMatchObject({ kind: 'unknown', waitMs: 1_000 })
  })
})
