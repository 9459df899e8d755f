import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { aGiftCard, anOrderByCard, cardOf } from './cards.ts'
import { anOrder, ledgerCheck, orders, paymentOf, startWorld, untilTold } from './world.ts'
import type { AnOrder, World } from './world.ts'

/** Everything that goes to another country than the bill is looked at, and more than that is blocked; everybody has the same American card. */
const rules = {
  reviewAt: 20,
  blockAt: 50,
  scores: { SHIP_COUNTRY_DIFFERS: 25, REPEATED_DECLINES: 30, CARD_COUNTRY_DIFFERS: 0, METHOD_SHARED: 0 },
  declinesFew: 2,
}

let world: World
beforeAll(async () => void (world = await startWorld({ env: { FRAUD_RULES: JSON.stringify(rules) } })))
afterAll(() => world.stop())

const staff = aStaffMember()
const aMethod = (): string => `pm_${newId('unseen')}`
const abroad = (order: AnOrder = anOrder({ methodToken: aMethod() })): AnOrder => ({ ...order, shipToCountry: 'FR' })

/** Nobody was seen before. */
const unseen = (order: AnOrder): AnOrder => ({
  ...order,
  screening: { caller: newId('caller'), address: newId('address'), email: newId('email') },
})

const place = async (order: AnOrder): Promise<AnOrder> => {
  await orders(world).placed(unseen(order))
  await orders(world).reserved(order)
  return order
}
const inReview = async (order = abroad()) => {
  const { data } = await untilTold(world, 'payments.pending', await place(order))
  return { order, ...(data as { paymentId: string; reason: string; until: string }) }
}

type Decided = { [name: string]: { __typename: string } }
const decide = async (
  verb: 'Release' | 'Refuse',
  paymentId: string,
  {
    key = newId('key'),
    note = 'Known to us',
    viewer = staff,
  }: { key?: string; note?: string; viewer?: typeof staff } = {},
) => {
  const mutation = `mutation ($input: PaymentReview${verb}Input!) { paymentReview${verb}(input: $input) { __typename } }`
  const { data, errors } = await world.shop.as(viewer)<Decided | null>(mutation, {
    input: { paymentId, note, idempotencyKey: key },
  })
  return data?.[`paymentReview${verb}`]?.__typename ?? errors?.[0]?.extensions['code']
}

type Queue = {
  paymentReviews: {
    nodes: { payment: { id: string }; screening: { score: number; reasons: object[] }; until: string }[]
  }
}
const queue = async () =>
  (
    await world.shop.as(staff)<Queue>(
      '{ paymentReviews(first: 100) { nodes { payment { id } until screening { score reasons { code score } } } } }',
    )
  ).data.paymentReviews.nodes

/** The calls that move money. */
const callsOf = async ({ orderId }: AnOrder) =>
  (
    await world.shop.part.db.execute(
      `select 1 from provider_calls c join payments p on p.id = c.payment_id where p.order_id = '${orderId}' and c.kind <> 'IDENTIFY'`,
    )
  ).length

describe('a payment that the screen wants somebody to look at', () => {
  it('asks nobody for money, tells until when it may take, and stands in the queue with its reasons', async () => {
    const { order, paymentId, reason, until: time } = await inReview()

    expect(reason).toBe('REVIEW')
    expect(new Date(time).getTime()).toBeGreaterThan(Date.now() + 3_600_000)
    expect(await callsOf(order)).toBe(0)
    expect((await queue()).find(({ payment }) => payment.id === paymentId)).toMatchObject({
      until: time,
      screening: { score: 25, reasons: [{ code: 'SHIP_COUNTRY_DIFFERS', score: 25 }] },
    })
  })

  it('goes on when staff release it, once', async () => {
    const { order, paymentId } = await inReview(abroad(anOrder()))
    const key = newId('key')

    const answers = await Promise.all([decide('Release', paymentId, { key }), decide('Release', paymentId, { key })])

    expect(answers).toEqual(['PaymentReviewReleased', 'PaymentReviewReleased'])
    await untilTold(world, 'payments.authorized', order)
    expect(await decide('Release', paymentId, { key, note: 'Another' })).toBe('IdempotencyConflict')
    expect(await decide('Refuse', paymentId)).toBe('PaymentNotInReview')
    expect((await queue()).some(({ payment }) => payment.id === paymentId)).toBe(false)
  })

  it('is declined when staff refuse it, with a code that teaches nothing, and gives its gift card back', async () => {
    const card = await aGiftCard(world, 1000)
    const { order, paymentId } = await inReview(abroad(await anOrderByCard(world, card.code, 1000)))

    expect(await decide('Refuse', paymentId, { note: 'A drop address' })).toBe('PaymentReviewRefused')

    expect((await untilTold(world, 'payments.declined', order)).data).toMatchObject({ code: 'generic_decline' })
    expect(await cardOf(world, card.id)).toEqual({ balance: 1000, held: 0 })
    expect(await callsOf(order)).toBe(0)
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('keeps for ever who decided what, and why', async () => {
    const { paymentId } = await inReview()
    await decide('Refuse', paymentId, { note: 'A drop address' })
    const { db } = world.shop.part

    const acts = await db.execute(`select actor, action, after from audit_log where subject = '${paymentId}'`)

    expect(acts).toEqual([
      { actor: staff.userId, action: 'payment.reviewed', after: { outcome: 'REFUSED', note: 'A drop address' } },
    ])
    await expect(db.execute('delete from audit_log')).rejects.toThrow()
  })

  it('is declined when nobody looks in time', async () => {
    const { order, paymentId } = await inReview()

    await world.shop.part.db.execute(`update payments set review_until = now() where id = '${paymentId}'`)

    expect((await untilTold(world, 'payments.declined', order)).data).toMatchObject({ code: 'generic_decline' })
    expect(await decide('Release', paymentId)).toBe('PaymentNotInReview')
  })

  it('is let go when its order is cancelled meanwhile', async () => {
    const { order, paymentId } = await inReview()

    await orders(world).cancelled(order)

    await untilTold(world, 'payments.voided', order)
    expect(await decide('Release', paymentId)).toBe('PaymentNotInReview')
  })

  it('is for staff to see and decide', async () => {
    const buyer = aUser()
    const { order, paymentId } = await inReview(abroad(anOrder({ buyerId: buyer.userId, methodToken: aMethod() })))
    const screening = async (viewer: ReturnType<typeof aUser>) =>
      (
        await world.shop.as(viewer)<{ payment: { screening: object | null } }>(
          `{ payment(id: "${paymentId}") { screening { decision } } }`,
        )
      ).data.payment.screening

    expect(await decide('Release', paymentId, { viewer: buyer })).toBe('FORBIDDEN')
    expect((await world.shop.as(buyer)('{ paymentReviews { nodes { until } } }')).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    )
    expect([await screening(buyer), await screening(staff)]).toEqual([null, { decision: 'REVIEW' }])
    expect(await decide('Release', newId('pay'))).toBe('PaymentNotFound')
    expect(await decide('Release', paymentId, { note: ' ' })).toBe('BAD_USER_INPUT')
    expect((await paymentOf(world, order, buyer))?.status).toBe('IN_REVIEW')
  })
})

describe('a payment that the screen blocks', () => {
  it('is declined without asking the provider: somebody tried cards before, and now sends abroad', async () => {
    const { userId: buyerId } = aUser()
    for (let nth = 0; nth < 2; nth += 1)
      await untilTold(
        world,
        'payments.declined',
        await place(anOrder({ buyerId, methodToken: 'pm_card_chargeDeclined' })),
      )

    const order = await place(abroad(anOrder({ buyerId })))

    expect((await untilTold(world, 'payments.declined', order)).data).toMatchObject({ code: 'generic_decline' })
    expect(await callsOf(order)).toBe(0)
  })
})

describe('what is stuck', () => {
  type Stuck = { paymentsStuck: { id: string; state: string }[] }
  const stuck = async () =>
    (await world.shop.as(staff)<Stuck>('{ paymentsStuck { id state since dueAt } }')).data.paymentsStuck

  it('is what waits although its time is over, for staff', async () => {
    const { paymentId } = await inReview()
    expect((await stuck()).some(({ id }) => id === paymentId)).toBe(false)
    const returned = `ret_${paymentId}`
    await world.shop.part.db.execute(
      `insert into owed_back (id, order_id, minor, currency, at) values ('${returned}', 'ord_of_nobody', 1, 'EUR', now() - interval '31 days')`,
    )

    await until(async () => (await stuck()).some(({ id, state }) => id === returned && state === 'OWED_BACK'))
    expect((await world.shop.as(aUser())('{ paymentsStuck { id } }')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})
