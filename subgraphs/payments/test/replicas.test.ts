import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startPart } from '@shop/kit/part'
import type { RunningPart } from '@shop/kit/part'
import { quietLog } from '@shop/kit/telemetry/log'
import { testEnv } from '@shop/kit/testing/servers'
import { until } from '@shop/kit/testing/until'
import { codeHashOf } from '../src/gift-card-code.ts'
import { holdForQuote } from '../src/store/gift-card-holds.ts'
import { payments } from '../src/subgraph.ts'
import { aGiftCard, anOrderByCard, captured, cardOf, returnReceived } from './cards.ts'
import { anOrder, giftCardKey, ledgerCheck, orders, paymentOf, startWorld, untilTold, webhookSecret } from './world.ts'
import type { World } from './world.ts'

let world: World
let second: RunningPart
beforeAll(async () => {
  world = await startWorld()
  const { namespace } = world.shop.part.bus
  const database = new URL(inject('postgresUrl'))
  database.pathname = `/${namespace}`
  const env = {
    ...testEnv(namespace, database.href),
    STRIPE_API_KEY: 'sk_test_for_tests',
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_BASE: world.stripe.url,
    GIFT_CARD_KEY: giftCardKey,
  }
  second = await startPart(payments, env, { log: quietLog('payments') })
})
afterAll(async () => {
  await second.stop()
  await world.stop()
})

describe('two replicas of payments', () => {
  it('never keep more on a card than there is', async () => {
    const card = await aGiftCard(world, 1000)
    const at = new Date()
    const wanted = { codeHashes: [codeHashOf(card.code, giftCardKey)], currency: 'EUR', amountMinor: 30, at }
    const expiresAt = new Date(at.getTime() + 60_000)

    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, nth) =>
        holdForQuote((nth % 2 === 0 ? world.shop.part : second).db, { ...wanted, expiresAt, quoteId: newId('quo') }),
      ),
    )

    expect(answers.flatMap(({ held }) => held).reduce((sum, { minor }) => sum + minor, 0)).toBe(1000)
    expect(await cardOf(world, card.id)).toEqual({ balance: 1000, held: 1000 })
  })

  it('let go of what lapsed, and book off what expired, once', async () => {
    const cards = await Promise.all(Array.from({ length: 20 }, () => aGiftCard(world, 100)))
    await Promise.all(cards.map(({ code }) => anOrderByCard(world, code, 60)))

    await world.shop.part.db.execute('update gift_card_holds set expires_at = now()')
    await world.shop.part.db.execute('update gift_cards set expires_at = now()')

    await until(
      async () => (await world.shop.part.db.execute('select 1 from gift_cards where balance_minor > 0')).length === 0,
    )
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('spend, refund and give back each cent once', async () => {
    const cards = await Promise.all(Array.from({ length: 10 }, () => aGiftCard(world, 1000)))
    const made = await Promise.all(
      cards.map(async ({ code }) => captured(world, await anOrderByCard(world, code, 1000))),
    )

    await Promise.all(made.flatMap((order) => [returnReceived(world, order, 1190), orders(world).cancelled(order)]))

    for (const order of made)
      await until(async () => (await paymentOf(world, order))?.refundedAmount.minorUnits === '2880')
    for (const { id } of cards) expect(await cardOf(world, id)).toEqual({ balance: 1000, held: 0 })
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('take the money of an order once', async () => {
    const order = await captured(world, anOrder())

    await untilTold(world, 'payments.captured', order)
    expect(Math.max(...Object.values(world.stripe.books.captureCounts()))).toBe(1)
  })
})
