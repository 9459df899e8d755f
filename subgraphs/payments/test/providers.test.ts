import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { offlineProvider } from '../src/offline/offline.ts'
import { stripeProvider } from '../src/stripe/stripe.ts'
import type { Answer, PaymentProvider } from '../src/providers/port.ts'
import { startWorld, webhookSecret } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

const providers: [string, string, () => PaymentProvider][] = [
  [
    'stripe',
    'pm_card_visa',
    () =>
      stripeProvider({
        apiKey: 'sk_test_for_tests',
        apiBase: world.stripe.url,
        webhookSecret,
        returnUrl: 'http://localhost:4000/',
      }),
  ],
  ['offline', 'on_delivery', () => offlineProvider(world.shop.part.db)],
]

const amount = { minor: 2_880, currency: 'EUR' }
const valueOf = <T>(answer: Answer<T>): T => {
  if (answer.kind !== 'known') throw new Error(`not known: ${JSON.stringify(answer)}`)
  return answer.value
}

describe.each(providers)('%s, as any provider,', (_, methodToken, open) => {
  const held = async (provider: PaymentProvider, key: string = newId('key'), paymentId: string = newId('pay')) =>
    valueOf(await provider.authorise({ key, paymentId, orderId: newId('ord'), amount, methodToken, customerId: null }))
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
    const request = {
      key: newId('key'),
      paymentId: newId('pay'),
      orderId: newId('ord'),
      amount,
      methodToken,
      customerId: null,
    }

    const [first, second] = [await provider.authorise(request), await provider.authorise(request)]

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

  it('refuses what it does not know', async () => {
    const provider = open()
    const wrong = {
      key: newId('key'),
      paymentId: newId('pay'),
      orderId: newId('ord'),
      amount,
      methodToken: 'pm_nobody',
      customerId: null,
    }

    expect((await provider.authorise(wrong)).kind).toBe('refused')
    expect((await provider.retrieve('pi_nobody')).kind).toBe('refused')
    expect(provider.parseWebhook(Buffer.from('{}'), new Headers())).toBeNull()
  })
})
