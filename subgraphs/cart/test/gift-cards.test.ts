import { newId } from '@shop/kit/id'
import { aGuest } from '@shop/kit/testing/viewers'
import { cartClaimQuote } from '@shop/schema/requests/cart'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aShopper } from './shopper.ts'
import { aMarketer } from './staff.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())
afterEach(() => world.down.clear())

const aCard = (balance: number, currency = 'EUR') => {
  const code = newId('card').slice(-16).toUpperCase()
  world.cards.set(code, { giftCardId: newId('gft'), currency, balance })
  return code
}
const keptOn = (quoteId: string) => [...(world.cardHolds.get(quoteId) ?? [])].map(([, minor]) => minor)

/** Somebody whose cart is worth 20.00, 24.90 with shipping. */
const aBuyer = async () => {
  const viewer = aGuest()
  const buyer = aShopper(world, viewer)
  const variantId = world.sell({ unitPrice: { minor: 1000, currency: 'EUR' }, stock: 10 })
  await buyer.add([{ variantId, quantity: 2 }])
  return { ...buyer, viewer, variantId }
}

describe('gift cards', () => {
  it('pay as far as they go, the first one first, and lower what is due but not the total', async () => {
    const ada = await aBuyer()
    const [small, large] = [aCard(400), aCard(1_500)]

    const { quote } = await ada.quote({ giftCardCodes: [small, large] })

    expect(quote).toMatchObject({
      totals: { total: { minorUnits: '2490' } },
      giftCards: [
        { lastFour: small.slice(-4), amount: { minorUnits: '400' } },
        { lastFour: large.slice(-4), amount: { minorUnits: '1500' } },
      ],
      amountDue: { minorUnits: '590' },
      problems: [],
    })
    expect(keptOn(quote.id)).toEqual([400, 1_500])
    const claimed = await world.part.ask(cartClaimQuote, {
      quoteId: quote.id,
      ownerIds: ada.viewer.kind === 'guest' ? [ada.viewer.guestId] : [],
      claimant: 'ord_1',
    })
    expect(claimed.kind === 'claimed' && claimed.quote.giftCards.map(({ amount }) => amount.minor)).toEqual([
      400, 1_500,
    ])
    expect(JSON.stringify(claimed)).not.toContain(large)
  })

  it('may pay it all, and the rest stays on them', async () => {
    const ada = await aBuyer()
    const card = aCard(10_000)

    const { quote } = await ada.quote({ giftCardCodes: [card] })

    expect(quote).toMatchObject({ giftCards: [{ amount: { minorUnits: '2490' } }], amountDue: { minorUnits: '0' } })
    const bob = await aBuyer()
    expect((await bob.quote({ giftCardCodes: [card] })).quote.amountDue.minorUnits).toBe('0')
  })

  it('that cannot be used are named by their place, and the quote is made without them', async () => {
    const ada = await aBuyer()

    const { quote } = await ada.quote({ giftCardCodes: ['NOSUCHCARD', aCard(100, 'USD'), aCard(0), aCard(100)] })

    expect(quote.giftCards).toHaveLength(1)
    expect(quote.problems.map(({ code, giftCardIndex }) => [code, giftCardIndex])).toEqual([
      ['GIFT_CARD_UNUSABLE', 0],
      ['GIFT_CARD_OTHER_CURRENCY', 1],
      ['GIFT_CARD_EMPTY', 2],
    ])
  })

  it('are given back when the quote is replaced, by one with or without them', async () => {
    const ada = await aBuyer()
    const card = aCard(2_490)
    const first = await ada.quote({ giftCardCodes: [card] })
    const second = await ada.quote({ giftCardCodes: [card] })
    const third = await ada.quote()

    expect([first, second, third].map(({ quote }) => quote.amountDue.minorUnits)).toEqual(['0', '0', '2490'])
    expect([first, second].map(({ quote }) => keptOn(quote.id))).toEqual([[], []])
  })

  it('are not asked for when nothing is left to pay', async () => {
    const marketer = aMarketer(world)
    const ada = await aBuyer()
    await ada.apply((await marketer.offers({ benefit: { kind: 'PERCENT_OFF', percentBps: 10_000 } })).code)
    await ada.apply((await marketer.offers({ benefit: { kind: 'FREE_SHIPPING' } })).code)
    world.asked.length = 0

    const { quote } = await ada.quote({ giftCardCodes: [aCard(100)] })

    expect(quote).toMatchObject({
      amountDue: { minorUnits: '0' },
      giftCards: [],
      problems: [{ code: 'GIFT_CARD_EMPTY' }],
    })
    expect(world.asked).not.toContain('holdGiftCards')
  })

  it('refuse the quote, retryably, while they cannot be asked, and then nothing at all is kept', async () => {
    const { id, code } = await aMarketer(world).offers({ usesMax: 1 })
    const ada = await aBuyer()
    await ada.apply(code)
    const idempotencyKey = newId('key')
    const giftCardCodes = [aCard(100)]
    world.down.add('payments')

    const refused = await ada.quote({ giftCardCodes, idempotencyKey })
    expect(refused).toMatchObject({ __typename: 'GiftCardsUnavailable', retryable: true })
    expect(world.freeOf(ada.variantId)).toBe(10)
    expect((await aMarketer(world).read(id))?.uses).toBe(0)

    world.down.clear()
    expect((await ada.quote({ giftCardCodes, idempotencyKey })).quote.amountDue.minorUnits).toBe(
      String(2_490 - 200 - 100),
    )
  })

  it('do not keep anybody from a quote who gives none', async () => {
    const ada = await aBuyer()
    world.down.add('payments')

    expect((await ada.quote()).__typename).toBe('CheckoutQuoteCreated')
  })

  it('are five at most', async () => {
    const ada = await aBuyer()

    await expect(ada.quote({ giftCardCodes: Array(6).fill('AAAA') })).rejects.toThrow('BAD_USER_INPUT')
    await expect(ada.quote({ giftCardCodes: [''] })).rejects.toThrow('BAD_USER_INPUT')
  })
})
