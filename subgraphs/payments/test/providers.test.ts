import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import Stripe from 'stripe'
import { newId } from '@shop/kit/id'
import { offlineProvider } from '../src/offline/offline.ts'
import { stripeProvider } from '../src/stripe/stripe.ts'
import { kindOf } from '../src/domain/method-kinds.ts'
import { methodKinds } from '../src/method-kinds.ts'
import type { Answer, Authorisation, PaymentProvider } from '../src/providers/port.ts'
import { inScript } from './buyer.ts'
import { hashKey, startWorld, webhookSecret } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

const openStripe = () =>
  stripeProvider({ apiKey: 'sk_test_for_tests', apiBase: world.stripe.url, webhookSecret, hashKey })
const openOffline = () => offlineProvider(world.shop.part.db)

const providers: [string, string, () => PaymentProvider][] = [
  ['stripe', 'pm_card_visa', openStripe],
  ['offline', 'on_delivery', openOffline],
]

const amount = { minor: 2_880, currency: 'EUR' }
const kinds = methodKinds.parse(undefined)
const request = (provider: PaymentProvider, more: Partial<Authorisation> = {}): Authorisation => {
  const kind = kindOf(kinds, provider.name, null)
  if (!kind) throw new Error(`${provider.name} takes no tokens`)
  return {
    key: newId('key'),
    paymentId: newId('pay'),
    orderId: newId('ord'),
    amount,
    kind,
    methodToken: null,
    customerId: null,
    returnUrl: 'http://localhost:4000/',
    since: new Date(),
    ...more,
  }
}
const valueOf = <T>(answer: Answer<T>): T => {
  if (answer.kind !== 'known') throw new Error(`not known: ${JSON.stringify(answer)}`)
  return answer.value
}

describe.each(providers)('%s, as any provider,', (_, methodToken, open) => {
  const held = async (provider: PaymentProvider) =>
    valueOf(await provider.authorise(request(provider, { methodToken })))
  const taken = async (provider: PaymentProvider) => {
    const { id: intentId } = await held(provider)
    return valueOf(await provider.capture({ key: newId('key'), intentId, amount }))
  }

  it('holds an amount, and shows it when it is looked up', async () => {
    const provider = open()

    const intent = await held(provider)

    expect(intent).toMatchObject({ state: 'AUTHORIZED', amount, capturedMinor: 0 })
    expect(valueOf(await provider.retrieve(intent.id))).toEqual(intent)
  })

  it('holds it once per key', async () => {
    const provider = open()
    const once = request(provider, { methodToken })

    const [first, second] = [await provider.authorise(once), await provider.authorise(once)]

    expect(valueOf(second).id).toBe(valueOf(first).id)
  })

  it('takes what is held, however often it is asked', async () => {
    const provider = open()
    const { id: intentId } = await held(provider)

    const first = await provider.capture({ key: newId('key'), intentId, amount })
    const second = await provider.capture({ key: newId('key'), intentId, amount })

    expect(valueOf(first)).toMatchObject({ state: 'CAPTURED', capturedMinor: 2_880 })
    expect(valueOf(second)).toMatchObject({ state: 'CAPTURED', capturedMinor: 2_880 })
  })

  it('takes a part of what is held, lets go of the rest, and gives back no more than the part', async () => {
    const provider = open()
    const { id: intentId } = await held(provider)

    const part = await provider.capture({ key: newId('key'), intentId, amount: { ...amount, minor: 1_000 } })
    const rest = await provider.capture({ key: newId('key'), intentId, amount: { ...amount, minor: 1_880 } })

    expect(valueOf(part)).toMatchObject({ state: 'CAPTURED', amount, capturedMinor: 1_000 })
    expect(valueOf(rest)).toMatchObject({ state: 'CAPTURED', capturedMinor: 1_000 })
    const back = (minor: number) =>
      provider.refund({ key: newId('key'), intentId, refundId: newId('ref'), amount: { ...amount, minor } })
    expect((await back(1_001)).kind).toBe('refused')
    expect((await back(1_000)).kind).toBe('known')
  })

  it('takes no more than is held', async () => {
    const provider = open()
    const { id: intentId } = await held(provider)

    const answer = await provider.capture({ key: newId('key'), intentId, amount: { ...amount, minor: 2_881 } })

    expect(answer.kind === 'known' ? answer.value.state : answer.kind).not.toBe('CAPTURED')
    expect(valueOf(await provider.retrieve(intentId)).state).toBe('AUTHORIZED')
  })

  it('lets go of what is held, and then takes nothing', async () => {
    const provider = open()
    const { id: intentId } = await held(provider)

    expect(valueOf(await provider.void({ key: newId('key'), intentId })).state).toBe('CANCELED')
    expect(valueOf(await provider.capture({ key: newId('key'), intentId, amount })).state).toBe('CANCELED')
  })

  it('does not let go of what was taken', async () => {
    const provider = open()
    const { id: intentId } = await taken(provider)

    expect(valueOf(await provider.void({ key: newId('key'), intentId })).state).toBe('CAPTURED')
  })

  it('gives back in parts, once per key, and never more than was taken', async () => {
    const provider = open()
    const { id: intentId } = await taken(provider)
    const back = (minor: number, key: string = newId('key'), refundId: string = newId('ref')) =>
      provider.refund({ key, intentId, refundId, amount: { minor, currency: 'EUR' } })
    const [key, refundId] = [newId('key'), newId('ref')]

    const first = valueOf(await back(2_000, key, refundId))
    const again = valueOf(await back(2_000, key, refundId))

    expect(again.id).toBe(first.id)
    expect(valueOf(await provider.retrieveRefund(first.id)).status).toBe('SUCCEEDED')
    expect((await back(881)).kind).toBe('refused')
    expect((await back(880)).kind).toBe('known')
  })

  it('tells each token of a method from those of others, or tells none', async () => {
    const { identify } = open()
    const seen = identify && [await identify(methodToken), await identify(methodToken), await identify('pm_card_de')]

    const [first, second, other] = seen?.map(valueOf) ?? []

    expect(second).toEqual(first)
    expect(first?.fingerprint === undefined || first.fingerprint !== other?.fingerprint).toBe(true)
    expect((await identify?.('pm_nobody'))?.kind).toBe(identify && 'refused')
  })

  it('refuses what it does not know', async () => {
    const provider = open()

    expect((await provider.authorise(request(provider, { methodToken: 'pm_nobody' }))).kind).toBe('refused')
    expect((await provider.retrieve('pi_nobody')).kind).toBe('refused')
    expect(provider.parseWebhook(Buffer.from('{}'), new Headers())).toBeNull()
  })

  it('never holds an amount again under a key that held it in another way', async () => {
    const provider = openStripe()
    const wanted = request(provider, { methodToken: 'pm_card_visa' })
    const { hostname: host, port } = new URL(world.stripe.url)
    const { paymentIntents } = new Stripe('sk_test_for_tests', { host, port, protocol: 'http' })
    const { id } = await paymentIntents.create(
      {
        ...{ amount: amount.minor, currency: 'eur', capture_method: 'manual' },
        ...{ payment_method: 'pm_card_visa', allowed_payment_method_types: ['card'] },
        metadata: { payment_id: wanted.paymentId },
      },
      { idempotencyKey: `${wanted.key}-create` },
    )

    expect(await provider.authorise(wanted)).toMatchObject({ kind: 'unknown', isKeySpent: true })
    await paymentIntents.confirm(id, { return_url: 'http://localhost:4000/' })
    expect(valueOf(await provider.authorise(wanted))).toMatchObject({ id, state: 'AUTHORIZED' })
  })
})

describe('stripe, asked what stands behind a token,', () => {
  it('tells where the card is from, and its fingerprint only as a hash', async () => {
    const { identify } = openStripe()
    const { hostname: host, port } = new URL(world.stripe.url)
    const theirs = await new Stripe('sk_test_for_tests', { host, port, protocol: 'http' }).paymentMethods.create({
      type: 'card',
      card: { token: 'tok_de' },
    })

    const seen = identify && valueOf(await identify(theirs.id))

    expect(seen?.country).toBe('DE')
    expect(seen?.fingerprint).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(seen)).not.toContain(theirs.card?.fingerprint)
  })

  it('knows bank accounts apart as well', async () => {
    const { identify } = openStripe()

    const [one, other] = await Promise.all(
      ['pm_usBankAccount', 'pm_usBankAccount_accountClosed'].map(async (token) => identify && identify(token)),
    )

    expect(one && valueOf(one)).toMatchObject({ fingerprint: expect.any(String), country: null })
    expect(one && valueOf(one).fingerprint).not.toBe(other && valueOf(other).fingerprint)
  })
})

const debitInScript = async (intentId: string): Promise<void> => {
  const secret = world.stripe.books.intents().find(({ id }) => id === intentId)?.client_secret
  await inScript(world, secret, { type: 'sepa_debit', 'sepa_debit][iban': 'DE89370400440532013000' })
}

type SlowCase = [name: string, open: () => PaymentProvider, type: string, settle: (intentId: string) => Promise<void>]

const slow: SlowCase[] = [
  ['stripe', openStripe, 'sepa_debit', debitInScript],
  ['offline', openOffline, 'bank_transfer', async () => {}],
]

describe.each(slow)('%s, with a kind that is slow,', (_, open, type, begin) => {
  const waiting = async (provider: PaymentProvider) => {
    const kind = kindOf(kinds, provider.name, type)
    const { id } = valueOf(await provider.authorise(request(provider, kind ? { kind } : {})))
    await begin(id)
    return id
  }

  it('says that it waits, and that nothing was taken', async () => {
    const provider = open()

    const intentId = await waiting(provider)

    expect(valueOf(await provider.retrieve(intentId))).toMatchObject({ state: 'PENDING', amount, capturedMinor: 0 })
  })

  it('can be given up while it waits', async () => {
    const provider = open()
    const intentId = await waiting(provider)

    expect(valueOf(await provider.void({ key: newId('key'), intentId })).state).toBe('CANCELED')
  })

  it('gives nothing back before something was taken', async () => {
    const provider = open()
    const intentId = await waiting(provider)

    expect((await provider.refund({ key: newId('key'), intentId, refundId: newId('ref'), amount })).kind).toBe(
      'refused',
    )
  })
})
