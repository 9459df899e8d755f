import Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { armPoints, disarmPoints } from '@shop/kit/failpoints'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { aReservedOrder, anOrder, orders, paymentOf, startWorld, untilTold } from './world.ts'
import type { AnOrder, World } from './world.ts'

/** A method that was seen once before was used very often; nobody minds addresses, and nothing is enough for a review. */
const rules = { methodRecent: 1, addressRecent: 1_000, callerRecent: 1_000, reviewAt: 1_000, blockAt: 1_000 }

let world: World
let theirs: Stripe
beforeAll(async () => {
  world = await startWorld({ env: { FRAUD_RULES: JSON.stringify(rules) } })
  const { hostname: host, port } = new URL(world.stripe.url)
  theirs = new Stripe('sk_test_for_tests', { host, port, protocol: 'http' })
})
afterAll(() => world.stop())
afterEach(() => {
  disarmPoints()
  world.stripe.control.clear()
})

/** A new token, as each time that somebody types a card in. */
const tokenOf = async (token: string) => (await theirs.paymentMethods.create({ type: 'card', card: { token } })).id

const staff = aStaffMember()
type Screening = { decision: string; reasons: { code: string }[] } | null
const screeningOf = async (order: AnOrder): Promise<Screening> => {
  const { id } = await until(() => paymentOf(world, order))
  const query = `{ payment(id: "${id}") { screening { decision reasons { code } } } }`
  const { data } = await world.shop.as(staff)<{ payment: { screening: Screening } }>(query)
  return data.payment.screening
}
const reasonsOf = async (order: AnOrder) => (await until(() => screeningOf(order))).reasons.map(({ code }) => code)

const identifications = (order: AnOrder) =>
  world.shop.part.db.execute<{ status: string; outcome: string | null }>(
    `select c.status, c.outcome from provider_calls c join payments p on p.id = c.payment_id
     where p.order_id = '${order.orderId}' and c.kind = 'IDENTIFY'`,
  )

const save = async (buyer: ReturnType<typeof aUser>, methodToken: string) => {
  const { data } = await world.shop.as(buyer)<{ paymentMethodSave: { paymentMethod: { id: string } } }>(
    'mutation ($token: String!) { paymentMethodSave(input: { methodToken: $token }) { ... on PaymentMethodSaved { paymentMethod { id } } } }',
    { token: methodToken },
  )
  return data.paymentMethodSave.paymentMethod.id
}

/** Nothing can be learnt of a token. */
const awayForTokens = () =>
  world.stripe.control.fault({ kind: 'unavailable', times: 1_000, method: 'GET', path: '/v1/payment_methods' })

describe('a card', () => {
  it('is the same under each of its tokens', async () => {
    const first = await aReservedOrder(world, { methodToken: await tokenOf('tok_amex') })
    await untilTold(world, 'payments.authorized', first)
    const other = await aReservedOrder(world, { methodToken: await tokenOf('tok_discover') })
    const second = await aReservedOrder(world, { methodToken: await tokenOf('tok_amex') })

    expect(await reasonsOf(first)).toEqual(['CARD_COUNTRY_DIFFERS'])
    expect(await reasonsOf(other)).toEqual(['CARD_COUNTRY_DIFFERS'])
    expect(await reasonsOf(second)).toEqual(['METHOD_VELOCITY', 'CARD_COUNTRY_DIFFERS'])
  })

  it('is known by its country before any money is asked for', async () => {
    const order = anOrder({ methodToken: await tokenOf('tok_de') })

    await orders(world).placed(order)

    expect(await reasonsOf(order)).toEqual([])
    const payment = await paymentOf(world, order)
    expect(payment?.status).toBe('PENDING')
    expect(world.stripe.books.intents().some(({ metadata }) => metadata['payment_id'] === payment?.id)).toBe(false)
  })

  it('is judged once, however often the order is told', async () => {
    const order = anOrder({ methodToken: await tokenOf('tok_jcb') })
    const say = orders(world)

    await Promise.all([say.placed(order), say.reserved(order), say.placed(order)])
    await untilTold(world, 'payments.authorized', order)

    expect(await identifications(order)).toEqual([{ status: 'DONE', outcome: 'ALLOW' }])
    expect(await reasonsOf(order)).toEqual(['CARD_COUNTRY_DIFFERS'])
  })

  it('leaves no fingerprint here', async () => {
    const methodToken = await tokenOf('tok_diners')
    const order = await aReservedOrder(world, { methodToken })
    await save(aUser(), 'pm_card_diners')
    await untilTold(world, 'payments.authorized', order)

    const fingerprint = (await theirs.paymentMethods.retrieve(methodToken)).card?.fingerprint
    const rows = await world.shop.part.db.execute(
      'select s::text from screenings s union all select m::text from saved_methods m union all select p::text from payments p',
    )

    expect(fingerprint).toBeTruthy()
    expect(JSON.stringify(rows)).not.toContain(fingerprint)
  })
})

describe('what needs no look', () => {
  it('is a saved card: its fingerprint and country were kept with it', async () => {
    const buyer = aUser()
    const savedMethodId = await save(buyer, await tokenOf('tok_fr'))
    const typed = await aReservedOrder(world, { buyerId: buyer.userId, methodToken: await tokenOf('tok_fr') })
    await untilTold(world, 'payments.authorized', typed)
    awayForTokens()

    const order = await aReservedOrder(world, { buyerId: buyer.userId, savedMethodId, methodToken: '' })

    await untilTold(world, 'payments.authorized', order)
    expect(await reasonsOf(order)).toEqual(['METHOD_VELOCITY', 'CARD_COUNTRY_DIFFERS'])
    expect(await identifications(order)).toEqual([])
  })

  it.each<[string, Parameters<typeof anOrder>[0], string]>([
    ['cash', { provider: 'offline', methodToken: 'on_delivery' }, 'payments.authorized'],
    ['a transfer', { provider: 'offline', methodToken: '', methodType: 'bank_transfer' }, 'payments.pending'],
    ['a page of a bank', { methodToken: '', methodType: 'ideal', country: 'NL' }, 'payments.actionRequired'],
  ])('is %s', async (_, wanted, told) => {
    awayForTokens()

    const order = await aReservedOrder(world, wanted)

    await untilTold(world, told, order)
    expect(await identifications(order)).toEqual([])
  })

  it('is cash, which is nobody’s method', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => aReservedOrder(world, { provider: 'offline', methodToken: 'on_delivery' })),
    )

    expect([await reasonsOf(first ?? anOrder()), await reasonsOf(second ?? anOrder())]).toEqual([[], []])
  })
})

describe('a look that fails', () => {
  it('between the answer and the decision is made again, and the order goes on', async () => {
    armPoints('payments.identify:after:throw')

    const order = await aReservedOrder(world, { methodToken: await tokenOf('tok_ie') })

    await untilTold(world, 'payments.authorized', order)
    expect(await identifications(order)).toEqual([{ status: 'DONE', outcome: 'ALLOW' }])
    expect(await reasonsOf(order)).toEqual(['CARD_COUNTRY_DIFFERS'])
  })

  it('with its process is taken over by another one', async () => {
    armPoints('payments.identify:after:hang=3000')
    const order = await aReservedOrder(world, { methodToken: await tokenOf('tok_fi') })
    await until(async () => (await identifications(order)).length === 1)

    await world.shop.part.db.execute(
      `update provider_calls set leased_until = now() - interval '1 second' where status = 'PENDING' and kind = 'IDENTIFY'`,
    )

    await untilTold(world, 'payments.authorized', order)
    expect(await identifications(order)).toEqual([{ status: 'DONE', outcome: 'ALLOW' }])
  })

  it('keeps the order waiting while the provider is away, and goes on when it is back', async () => {
    awayForTokens()
    const order = await aReservedOrder(world, { methodToken: await tokenOf('tok_pt') })
    await until(async () => (await identifications(order))[0]?.outcome)
    expect((await paymentOf(world, order))?.status).toBe('PENDING')
    expect(await screeningOf(order)).toBeNull()

    world.stripe.control.clear()

    await untilTold(world, 'payments.authorized', order)
  })

  it('is not made for ever: an order that is cancelled meanwhile is over, and so is the look', async () => {
    const order = anOrder({ methodToken: await tokenOf('tok_se') })
    awayForTokens()
    await orders(world).placed(order)
    await until(async () => (await identifications(order))[0]?.outcome)

    await orders(world).cancelled(order)

    await untilTold(world, 'payments.voided', order)
    await until(async () => (await identifications(order))[0]?.status === 'DONE')
    expect((await paymentOf(world, order))?.status).toBe('VOIDED')
  })

  it('because nobody knows the token ends as a decline, once the goods are reserved', async () => {
    const order = anOrder({ methodToken: `pm_${newId('unknown')}` })
    await orders(world).placed(order)
    await until(() => screeningOf(order))
    expect((await paymentOf(world, order))?.status).toBe('PENDING')

    await orders(world).reserved(order)

    expect((await untilTold(world, 'payments.declined', order)).data).toMatchObject({ code: 'resource_missing' })
  })
})
