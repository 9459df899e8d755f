import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aGuest } from '@shop/kit/testing/viewers'
import { cartClaimQuote } from '@shop/schema/requests/cart'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aShopper } from './shopper.ts'
import { aMarketer, termsOf } from './staff.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

const ttlMs = 60_000
let world: World
let clock = Date.now()
beforeAll(async () => {
  world = await startWorld({ now: () => new Date(clock), env: { QUOTE_TTL_MS: String(ttlMs) } })
})
afterAll(() => world.stop())

const aBuyer = async () => {
  const guestId = newId('gst')
  const shopper = aShopper(world, aGuest(guestId), { callerHash: newId('call') })
  const variantId = world.sell({ stock: 2 })
  await shopper.add([{ variantId, quantity: 2 }])
  const claim = (quoteId: string, claimant = 'ord_1') =>
    world.part.ask(cartClaimQuote, { quoteId, ownerIds: [guestId], claimant })
  return { ...shopper, variantId, claim }
}

describe('the promise of a quote', () => {
  it('holds to its last millisecond, whatever changes meanwhile', async () => {
    const marketer = aMarketer(world)
    const { id, code } = await marketer.offers({ usesMax: 1 })
    const ada = await aBuyer()
    await ada.apply(code)
    const card = newId('card').slice(-16)
    world.cards.set(card, { giftCardId: newId('gft'), currency: 'EUR', balance: 500 })
    const { quote } = await ada.quote({ giftCardCodes: [card] })

    world.sell({ variantId: ada.variantId, unitPrice: { minor: 99_900, currency: 'EUR' }, stock: 2 })
    world.rates.set('DE', [
      { methodId: 'shm_standard', name: 'Dearer', price: { minor: 9_900, currency: 'EUR' }, daysMin: 1, daysMax: 2 },
    ])
    const day = new Date(clock).toISOString().slice(0, 10)
    await world.part.db.execute(sql`
      insert into tax_rates (country, region, category, rate_bps, valid_from) values ('DE', '', 'STANDARD', 9000, ${day})`)
    await world.part.db.execute(sql`update tax_shipping set rule = 'NONE' where country = 'DE'`)
    await marketer.update(
      id,
      1,
      termsOf({ label: 'Other', benefit: { kind: 'PERCENT_OFF', percentBps: 1 }, usesMax: 1 }),
    )
    await marketer.end(id)
    world.down.add('products').add('inventory').add('payments').add('shipping')
    clock = new Date(quote.expiresAt).getTime() - 1

    const claimed = await ada.claim(quote.id)

    world.down.clear()
    const promised = claimed.kind === 'claimed' ? claimed.quote : null
    const total = 2 * 1190 - 238 + 490
    expect(promised?.totals).toMatchObject({ discount: { minor: 238 }, total: { minor: total } })
    expect(promised?.lines).toMatchObject([
      { unitPrice: { gross: { minor: 1190 }, rateBps: 1900 }, total: { gross: { minor: 2142 }, tax: { minor: 342 } } },
    ])
    expect(promised?.shipping.price).toMatchObject({ gross: { minor: 490 }, tax: { minor: 78 } })
    expect(promised?.giftCards).toMatchObject([{ amount: { minor: 500 } }])
    expect(promised?.promotions).toMatchObject([{ promotionId: id, code, label: 'Ten off', amount: { minor: 238 } }])
    expect(world.holds.get(quote.id)?.lines).toMatchObject([{ quantity: 2 }])
  })

  it('is over at its end, says since when, and then everything of it is free again', async () => {
    const { id, code } = await aMarketer(world).offers({ usesMax: 1 })
    const ada = await aBuyer()
    await ada.apply(code)
    const { quote } = await ada.quote()
    clock = new Date(quote.expiresAt).getTime()

    expect(await ada.claim(quote.id)).toEqual({ kind: 'expired', expiredAt: quote.expiresAt })
    clock += 60_001
    await until(async () => (await aMarketer(world).read(id))?.uses === 0)
  })

  it('was claimed in time and keeps: what was counted is not given back when the time is over', async () => {
    const { id, code } = await aMarketer(world).offers({ usesMax: 1 })
    const ada = await aBuyer()
    await ada.apply(code)
    const { quote } = await ada.quote()
    clock = new Date(quote.expiresAt).getTime() - 1
    await ada.claim(quote.id)

    clock += 10 * ttlMs
    const marker = await aMarketer(world).offers({ usesMax: 1 })
    const eve = await aBuyer()
    await eve.apply(marker.code)
    await eve.quote()
    clock += 3 * ttlMs
    await until(async () => (await aMarketer(world).read(marker.id))?.uses === 0)

    expect((await aMarketer(world).read(id))?.uses).toBe(1)
    expect((await ada.claim(quote.id)).kind).toBe('claimed')
  })
})

describe('what is not on the shelf', () => {
  it('is SOLD_OUT when nothing is left, in the cart and in the quote', async () => {
    const ada = await aBuyer()
    const gone = world.sell({ stock: 0 })
    expect(await ada.add([{ variantId: gone, quantity: 1 }])).toMatchObject({
      __typename: 'SoldOut',
      code: 'SOLD_OUT',
      soldOut: [{ variantId: gone }],
      path: ['lines'],
    })

    world.stock.set(ada.variantId, 0)

    expect(await ada.quote()).toMatchObject({ __typename: 'SoldOut', soldOut: [{ variantId: ada.variantId }] })
    world.stock.set(ada.variantId, 1)
    expect(await ada.quote()).toMatchObject({ __typename: 'InsufficientStock', lines: [{ available: 1 }] })
  })

  it('is no problem where it comes later: it is added with a warning, and quoted with its date', async () => {
    const expectedAt = '2027-01-01T00:00:00.000Z'
    const ada = await aBuyer()
    world.backorders.set(ada.variantId, expectedAt)

    const { cart, warnings } = await ada.add([{ variantId: ada.variantId, quantity: 1 }])
    const { quote } = await ada.quote()

    expect(warnings).toMatchObject([{ code: 'BACKORDER' }])
    expect(cart).toMatchObject({ problems: [], lines: [{ availability: 'BACKORDER', available: 2, expectedAt }] })
    expect(quote.lines).toMatchObject([{ quantity: 3, backorderedQuantity: 1, expectedAt }])
    expect(quote.problems).toMatchObject([{ code: 'BACKORDER', line: { id: quote.lines[0]?.id } }])
  })

  it('is refused by name when one buyer keeps too much, or has to join a queue', async () => {
    const ada = await aBuyer()

    world.refusing.hold = { kind: 'limit', variantId: ada.variantId, max: 1 }
    expect(await ada.quote()).toMatchObject({ __typename: 'HoldLimitReached', code: 'HOLD_LIMIT_REACHED', max: 1 })
    world.refusing.hold = { kind: 'queue', variantId: ada.variantId }
    expect(await ada.quote()).toMatchObject({ __typename: 'QueueFirst', queued: ada.variantId })
    world.refusing.hold = null
    expect((await ada.quote()).__typename).toBe('CheckoutQuoteCreated')
  })
})

describe('the cost of a quote', () => {
  it('is the same number of statements for many lines as for two, and no more than five beside the one that keeps the answer', async () => {
    const cost = async (lines: number) => {
      const ada = aShopper(world, aGuest())
      await ada.add(Array.from({ length: lines }, () => ({ variantId: world.sell(), quantity: 1 })))
      const { statements } = await ada.run(
        `mutation { checkoutQuoteCreate(input: { email: "a@example.com", idempotencyKey: "${newId('key')}", shipTo: { address: {
          name: "A", line1: "B", city: "C", postalCode: "D", country: "DE" } } }) { __typename ... on CheckoutQuoteCreated { quote { id } } } }`,
      )
      return statements
    }

    await cost(1) // tax is read once a minute
    const [two, fifty] = [await cost(2), await cost(50)]

    expect(fifty).toBe(two)
    expect(two).toBeLessThanOrEqual(6)
  })
})
