import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { paymentsReleaseGiftCards } from '@shop/schema/requests/payments'
import {
  aGiftCard,
  anOrderByCard,
  authorised,
  captured,
  cardOf,
  eur,
  hold,
  issue,
  linesCancelled,
  returnReceived,
  staff,
} from './cards.ts'
import { codeHashOf } from '../src/gift-card-code.ts'
import { holdForQuote } from '../src/store/gift-card-holds.ts'
import { anOrder, giftCardKey, ledgerCheck, orders, paymentOf, startWorld, toldOf, untilTold } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

const allAddsUp = { ok: true, mismatch: null }

describe('issuing a gift card', () => {
  it('gives its code to staff once, and keeps it nowhere', async () => {
    const { giftCardCode: code, giftCard } = await issue(world, 5000)

    expect(giftCard).toMatchObject({ status: 'ACTIVE', balance: { minorUnits: '5000' }, lastFour: code.slice(-4) })
    const rows = await world.shop.part.db.execute(
      'select gift_cards::text as row from gift_cards union all select idempotency_keys::text from idempotency_keys union all select audit_log::text from audit_log',
    )
    expect(JSON.stringify(rows)).not.toContain(code)
    expect(await ledgerCheck(world)).toEqual(allAddsUp)
  })

  it('has one effect per key, and tells when a key is used for something else', async () => {
    const key = newId('key')
    const [first, second] = await Promise.all([issue(world, 100, { key }), issue(world, 100, { key })])

    expect(second?.giftCard.id).toBe(first?.giftCard.id)
    expect(second?.giftCardCode).toBe(first?.giftCardCode)
    expect(await issue(world, 200, { key })).toMatchObject({ __typename: 'IdempotencyConflict' })
  })

  it('is for staff, and for amounts and times that can be meant', async () => {
    const mutation = 'mutation ($input: GiftCardIssueInput!) { giftCardIssue(input: $input) { __typename } }'
    const code = async (more: object, viewer: Parameters<World['shop']['as']>[0] = staff) => {
      const input = { amount: { minorUnits: 1, currency: 'EUR' }, reason: 'x', idempotencyKey: newId('key'), ...more }
      return (await world.shop.as(viewer)(mutation, { input })).errors?.[0]?.extensions['code']
    }

    expect(await code({}, aUser())).toBe('FORBIDDEN')
    expect(await code({ amount: { minorUnits: 0, currency: 'EUR' } })).toBe('BAD_USER_INPUT')
    expect(await code({ expiresAt: '2020-01-01T00:00:00.000Z' })).toBe('BAD_USER_INPUT')
    expect(await code({ reason: ' ' })).toBe('BAD_USER_INPUT')
  })
})

describe('the balance of a gift card', () => {
  const query = `query ($code: String!) { giftCardBalance(code: $code) {
    __typename ... on GiftCardBalance { lastFour available { minorUnits } } ... on UserError { code retryable } } }`
  type Answer = { giftCardBalance: { __typename: string } }
  const balance = async (
    code: string,
    viewer: ReturnType<typeof aGuest> | ReturnType<typeof aUser> = aUser(),
    callerHash?: string,
  ) =>
    (await world.shop.as(viewer, callerHash === undefined ? {} : { callerHash })<Answer>(query, { code })).data
      .giftCardBalance

  it('is told to whoever has the code, however it is typed, without what is kept', async () => {
    const card = await aGiftCard(world, 5000)
    await hold(world, [card.code], 1500)

    expect(await balance(card.code.toLowerCase().replaceAll('-', ' '))).toMatchObject({
      __typename: 'GiftCardBalance',
      available: { minorUnits: '3500' },
    })
  })

  it('is the same no for unknown, disabled and expired codes', async () => {
    const disabled = await aGiftCard(world, 100)
    const expired = await aGiftCard(world, 100)
    const mutation = 'mutation ($input: GiftCardDisableInput!) { giftCardDisable(input: $input) { __typename } }'
    const disable = (giftCardId: string) => world.shop.as(staff)(mutation, { input: { giftCardId, reason: 'Lost' } })
    expect((await disable(disabled.id)).data).toEqual({ giftCardDisable: { __typename: 'GiftCardDisabled' } })
    expect((await disable(newId('gft'))).data).toEqual({ giftCardDisable: { __typename: 'GiftCardNotFound' } })
    await world.shop.part.db.execute(`update gift_cards set expires_at = now() where id = '${expired.id}'`)

    const answers = await Promise.all(
      [disabled.code, expired.code, 'BBBB-CCCC-DDDD-FFFF-GGGG', ''].map((code) => balance(code)),
    )

    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ __typename: 'GiftCardNotUsable', code: 'GIFT_CARD_NOT_USABLE', retryable: false })]),
    )
  })

  it('is not told to whoever guesses, also from new sessions of one caller; right codes are no guesses', async () => {
    const card = await aGiftCard(world, 100)
    const guesser = aGuest()
    for (let nth = 0; nth < 30; nth += 1) expect((await balance(card.code, guesser)).__typename).toBe('GiftCardBalance')
    const guesses = await Promise.all(Array.from({ length: 30 }, () => balance('WRONG', guesser)))

    expect(guesses.filter(({ __typename }) => __typename === 'GiftCardTriesUsedUp')).toHaveLength(10)
    expect((await balance(card.code, guesser)).__typename).toBe('GiftCardTriesUsedUp')

    const crowd = await Promise.all(Array.from({ length: 110 }, () => balance('WRONG', aGuest(), 'one caller')))
    expect(crowd.filter(({ __typename }) => __typename === 'GiftCardTriesUsedUp')).toHaveLength(10)
    const asked = await hold(world, [card.code], 100, { callerHash: 'one caller' })
    expect(asked).toEqual({ held: [], refused: [{ index: 0, because: 'TOO_MANY_TRIES' }] })
  })
})

describe('keeping an amount on gift cards for a quote', () => {
  it('uses the first card up first, and says which codes cannot be used', async () => {
    const [small, large, dollars, empty] = await Promise.all([
      aGiftCard(world, 300),
      aGiftCard(world, 5000),
      aGiftCard(world, 5000, { currency: 'USD' }),
      aGiftCard(world, 100),
    ])
    await hold(world, [empty.code], 100)

    const codes = [small.code, 'WRONG', dollars.code, empty.code, large.code]
    const { held, refused } = await hold(world, codes, 1000)

    expect(held.map(({ giftCardId, amount }) => [giftCardId, amount])).toEqual([
      [small.id, eur(300)],
      [large.id, eur(700)],
    ])
    expect(refused).toEqual([
      { index: 1, because: 'UNUSABLE' },
      { index: 2, because: 'OTHER_CURRENCY' },
      { index: 3, because: 'EMPTY' },
    ])
  })

  it('replaces what the same quote kept, and lets go of it when asked or when the time is over', async () => {
    const [one, two] = await Promise.all([aGiftCard(world, 1000), aGiftCard(world, 1000)])
    const quoteId = newId('quo')

    await hold(world, [one.code], 800, { quoteId })
    await hold(world, [two.code], 600, { quoteId })

    expect([await cardOf(world, one.id), await cardOf(world, two.id)]).toEqual([
      { balance: 1000, held: 0 },
      { balance: 1000, held: 600 },
    ])
    expect(await world.shop.part.ask(paymentsReleaseGiftCards, { quoteId })).toEqual({ released: true })
    expect(await world.shop.part.ask(paymentsReleaseGiftCards, { quoteId })).toEqual({ released: false })
    await hold(world, [two.code], 600, { quoteId, expiresInMs: 50 })
    await until(async () => (await cardOf(world, two.id))?.held === 0)
  })

  it('never keeps more than there is, for a hundred quotes at once', async () => {
    const card = await aGiftCard(world, 1000)

    const wanted = { codeHashes: [codeHashOf(card.code, giftCardKey)], currency: 'EUR', amountMinor: 30 }
    const times = { at: new Date(), expiresAt: new Date(Date.now() + 60_000) }
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        holdForQuote(world.shop.part.db, { ...wanted, ...times, quoteId: newId('quo') }),
      ),
    )

    const kept = answers.flatMap(({ held }) => held).reduce((sum, { minor }) => sum + minor, 0)
    expect(kept).toBe(1000)
    expect(answers.filter(({ held }) => held.length === 1)).toHaveLength(34)
    expect(answers.filter(({ refused }) => refused[0]?.because === 'EMPTY')).toHaveLength(66)
    expect(await cardOf(world, card.id)).toEqual({ balance: 1000, held: 1000 })
  })
})

describe('an order that gift cards pay a part of', () => {
  it('asks the provider for the rest only, spends the card with the capture, and books every cent', async () => {
    const card = await aGiftCard(world, 5000)
    const order = await authorised(world, await anOrderByCard(world, card.code, 880))
    expect(await cardOf(world, card.id)).toEqual({ balance: 5000, held: 880 })

    await orders(world).shipped(order)

    expect((await untilTold(world, 'payments.captured', order)).data).toMatchObject({ amountMinor: 2880 })
    expect((await untilTold(world, 'payments.authorized', order)).data).toMatchObject({ amountMinor: 2880 })
    expect(await cardOf(world, card.id)).toEqual({ balance: 4120, held: 0 })
    expect(await paymentOf(world, order)).toMatchObject({ capturedAmount: { minorUnits: '2880' } })
    const captures = world.stripe.books.charges().filter(({ metadata }) => metadata['order_id'] === order.orderId)
    expect(captures.map(({ amount_captured }) => amount_captured)).toEqual([2000])
    expect(await ledgerCheck(world)).toEqual(allAddsUp)
  })

  it('needs no provider when the cards pay all of it', async () => {
    const card = await aGiftCard(world, 5000)
    const order = await captured(world, await anOrderByCard(world, card.code, 2880))

    expect(await cardOf(world, card.id)).toEqual({ balance: 2120, held: 0 })
    const calls = await world.shop.part.db.execute(
      `select 1 from provider_calls c join payments p on p.id = c.payment_id where p.order_id = '${order.orderId}'`,
    )
    expect(calls).toHaveLength(0)

    await orders(world).cancelled(order)

    expect((await untilTold(world, 'payments.refunded', order)).data).toMatchObject({
      amountMinor: 2880,
      refundedMinor: 2880,
    })
    expect(await cardOf(world, card.id)).toEqual({ balance: 5000, held: 0 })
    expect(await ledgerCheck(world)).toEqual(allAddsUp)
  })

  it('gives back what is kept when it is cancelled, once, however often that is told', async () => {
    const card = await aGiftCard(world, 1000)
    const order = await authorised(world, await anOrderByCard(world, card.code, 1000))

    await Promise.all([orders(world).cancelled(order), orders(world).cancelled(order), orders(world).cancelled(order)])

    await untilTold(world, 'payments.voided', order)
    expect(await cardOf(world, card.id)).toEqual({ balance: 1000, held: 0 })
    expect(await hold(world, [card.code], 1000)).toMatchObject({ held: [{ amount: eur(1000) }] })
    expect(await ledgerCheck(world)).toEqual(allAddsUp)
  })

  it('gives back through the provider first, up to what it took, and the rest to the card', async () => {
    const card = await aGiftCard(world, 1000)
    const order = await captured(world, await anOrderByCard(world, card.code, 1000))

    await returnReceived(world, order, 1200)
    await until(async () => (await paymentOf(world, order))?.refundedAmount.minorUnits === '1200')
    expect(await cardOf(world, card.id)).toEqual({ balance: 0, held: 0 })
    await returnReceived(world, order, 1200)
    await until(async () => (await paymentOf(world, order))?.refundedAmount.minorUnits === '2400')

    expect(await cardOf(world, card.id)).toEqual({ balance: 520, held: 0 })
    expect(await ledgerCheck(world)).toEqual(allAddsUp)
  })

  it('is declined, and takes nothing, when what lapsed is not there any more', async () => {
    const card = await aGiftCard(world, 1000)
    const order = await anOrderByCard(world, card.code, 1000)
    await world.shop.part.ask(paymentsReleaseGiftCards, { quoteId: order.quoteId })
    await hold(world, [card.code], 500)

    await orders(world).placed(order)
    await orders(world).reserved(order)

    expect((await untilTold(world, 'payments.declined', order)).data).toMatchObject({ code: 'gift_card_unavailable' })
    expect(await cardOf(world, card.id)).toEqual({ balance: 1000, held: 500 })
  })

  it('keeps what lapsed anew when it is still there', async () => {
    const card = await aGiftCard(world, 1000)
    const order = await anOrderByCard(world, card.code, 1000)
    await world.shop.part.ask(paymentsReleaseGiftCards, { quoteId: order.quoteId })

    await captured(world, order)

    expect(await cardOf(world, card.id)).toEqual({ balance: 0, held: 0 })
  })

  it('is one effect when its news comes backwards and twice', async () => {
    const card = await aGiftCard(world, 1000)
    const order = await anOrderByCard(world, card.code, 1000)
    const say = orders(world)
    for (const tell of [say.shipped, say.reserved, say.placed, say.placed, say.reserved, say.shipped]) await tell(order)

    await untilTold(world, 'payments.captured', order)

    expect(await toldOf(world, order)).toEqual(['payments.authorized', 'payments.captured'])
    expect(await cardOf(world, card.id)).toEqual({ balance: 0, held: 0 })
  })
})

describe('units that will not be sent or came back', () => {
  const captureOf = (orderId: string) =>
    world.stripe.books
      .charges()
      .filter(({ metadata }) => metadata['order_id'] === orderId)
      .map(({ amount_captured }) => amount_captured)

  it('lower what is taken when they are cancelled before, the provider first', async () => {
    const card = await aGiftCard(world, 1000)
    const order = await authorised(world, await anOrderByCard(world, card.code, 1000))

    await linesCancelled(world, order, 1190)
    await orders(world).shipped(order)

    expect((await untilTold(world, 'payments.captured', order)).data).toMatchObject({ amountMinor: 1690 })
    expect(captureOf(order.orderId)).toEqual([690])
    expect(await cardOf(world, card.id)).toEqual({ balance: 0, held: 0 })
    expect(await ledgerCheck(world)).toEqual(allAddsUp)
  })

  it('leave the provider nothing to take when the cards cover the rest: what it holds is let go', async () => {
    const card = await aGiftCard(world, 1000)
    const order = await authorised(world, await anOrderByCard(world, card.code, 1000))

    await linesCancelled(world, order, 2000)
    await orders(world).shipped(order)

    expect((await untilTold(world, 'payments.captured', order)).data).toMatchObject({ amountMinor: 880 })
    expect(await cardOf(world, card.id)).toEqual({ balance: 120, held: 0 })
    await until(async () => {
      const [intent] = world.stripe.books.intents().filter(({ metadata }) => metadata['order_id'] === order.orderId)
      return intent?.status === 'canceled'
    })
    expect(await ledgerCheck(world)).toEqual(allAddsUp)
  })

  it('are refunded when they are cancelled afterwards', async () => {
    const order = await captured(world, anOrder())

    await linesCancelled(world, order, 1190)

    expect((await untilTold(world, 'payments.refunded', order)).data).toMatchObject({
      amountMinor: 1190,
      returnId: null,
    })
  })

  it('are refunded once per return, which the news names', async () => {
    const order = await captured(world, anOrder())
    const returnId = newId('ret')

    for (const minor of [1190, 1190, 1190]) await returnReceived(world, order, minor, returnId)

    expect((await untilTold(world, 'payments.refunded', order)).data).toMatchObject({ amountMinor: 1190, returnId })
    await returnReceived(world, order, 100)
    await until(async () => (await paymentOf(world, order))?.refundedAmount.minorUnits === '1290')
    expect((await paymentOf(world, order))?.refunds).toHaveLength(2)
  })

  it('never bring back more than was taken', async () => {
    const order = await captured(world, anOrder())

    await Promise.all([
      returnReceived(world, order, 2000),
      linesCancelled(world, order, 2000),
      returnReceived(world, order, 2000),
    ])

    await until(async () => (await paymentOf(world, order))?.refundedAmount.minorUnits === '2880')
    expect(await ledgerCheck(world)).toEqual(allAddsUp)
  })
})

describe('time', () => {
  it('ends a gift card: what is left is booked off, once', async () => {
    const card = await aGiftCard(world, 1000, { expiresAt: new Date(Date.now() + 3_600_000).toISOString() })
    const order = await authorised(world, await anOrderByCard(world, card.code, 400))
    await world.shop.part.db.execute(`update gift_cards set expires_at = now() where id = '${card.id}'`)

    await until(async () => (await cardOf(world, card.id))?.balance === 400)

    await orders(world).cancelled(order)
    await until(async () => (await cardOf(world, card.id))?.balance === 0)
    expect(await ledgerCheck(world)).toEqual(allAddsUp)
  })

  it('does not eat what comes back from an order that a card paid: it is good for a while longer', async () => {
    const card = await aGiftCard(world, 1000, { expiresAt: new Date(Date.now() + 3_600_000).toISOString() })
    const order = await captured(world, await anOrderByCard(world, card.code, 1000))
    await world.shop.part.db.execute(`update gift_cards set expires_at = now() where id = '${card.id}'`)

    await orders(world).cancelled(order)

    await untilTold(world, 'payments.refunded', order)
    expect(await hold(world, [card.code], 1000)).toMatchObject({ held: [{ amount: eur(1000) }] })
  })
})
