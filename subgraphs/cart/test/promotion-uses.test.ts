import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { ownerIdsOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { ordersCancelled, ordersPlaced } from '@shop/schema/events/orders'
import { cartClaimQuote } from '@shop/schema/requests/cart'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aShopper } from './shopper.ts'
import { aMarketer } from './staff.ts'
import { miscounted, usesOf } from './uses.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

const hourMs = 3_600_000
let world: World
let clock = Date.now()
beforeAll(async () => {
  const env = { QUOTE_TTL_MS: '60000', CLAIM_TTL_MS: String(hourMs) }
  world = await startWorld({ now: () => new Date(clock), env })
})
afterAll(() => world.stop())
afterEach(async () => expect(await miscounted(world)).toEqual([]))

/** Somebody whose cart holds one mug and the coupon. */
const aHolder = async (code: string, viewer: Viewer = aGuest(), email = `${newId('mail')}@example.com`) => {
  const shopper = aShopper(world, viewer, { callerHash: newId('call') })
  const variantId = world.sell()
  const fill = async () => {
    await shopper.add([{ variantId, quantity: 1 }])
    return shopper.apply(code)
  }
  const applied = await fill()
  return { viewer, applied, fill, shopper, quote: async () => (await shopper.quote({ email })).quote }
}
type Holder = Awaited<ReturnType<typeof aHolder>>

const codesOf = (quote: { discounts: { code: string | null }[] }) => quote.discounts.map(({ code }) => code)
const claim = (holder: Holder, quoteId: string, claimant: string) =>
  world.part.ask(cartClaimQuote, { quoteId, ownerIds: ownerIdsOf(holder.viewer), claimant })

const placed = async (quoteId: string, orderId: string = newId('ord'), eventId: string = newId('evt')) => {
  await world.hear(ordersPlaced, orderId, { ...ordersPlaced.example, orderId, quoteId }, eventId)
  return orderId
}
const cancelled = (orderId: string, eventId: string = newId('evt')) =>
  world.hear(ordersCancelled, orderId, { ...ordersCancelled.example, orderId }, eventId)

const standing = (promotionId: string, count: number) =>
  until(async () => (await usesOf(world, promotionId)).standing === count, { what: `${count} uses` })

describe('a coupon for one order', () => {
  it('is had by exactly one of a hundred who quote at once; the others are told, and can buy without it', async () => {
    const { id, code } = await aMarketer(world).offers({ usesMax: 1 })
    const holders = await Promise.all(Array.from({ length: 100 }, () => aHolder(code)))

    const quotes = await Promise.all(holders.map((holder) => holder.quote()))

    expect(quotes.filter((quote) => codesOf(quote).includes(code))).toHaveLength(1)
    const others = quotes.filter((quote) => !codesOf(quote).includes(code))
    for (const { totals, problems } of others) {
      expect(totals.discount.minorUnits).toBe('0')
      expect(problems).toMatchObject([
        { code: 'COUPON_NOT_APPLIED', couponCode: code, couponObstacle: 'LIMIT_REACHED' },
      ])
    }
    expect(await usesOf(world, id)).toEqual({ counted: 1, standing: 1 })
  })

  it('is limited by the code as well, each code for itself', async () => {
    const marketer = aMarketer(world)
    const { id, code } = await marketer.offers({}, { usesMax: 1 })
    const { codes } = await marketer.coupons(id, { codes: ['second-one'], usesMax: 1 })
    const holders = [...(await Promise.all([aHolder(code), aHolder(code)])), await aHolder('SECOND-ONE')]

    const quotes = await Promise.all(holders.map((holder) => holder.quote()))

    expect(codes).toEqual(['SECOND-ONE'])
    expect(quotes.flatMap(codesOf).toSorted()).toEqual([code, 'SECOND-ONE'].toSorted())
  })

  it('stays with its holder when the quote is made anew, and does not stand in its own way', async () => {
    const { id, code } = await aMarketer(world).offers({ usesMax: 1, usesPerBuyerMax: 1 })
    const ada = await aHolder(code)

    for (let count = 0; count < 3; count += 1) expect(codesOf(await ada.quote())).toEqual([code])

    expect((await ada.shopper.cart()).problems).toEqual([])
    expect(await usesOf(world, id)).toEqual({ counted: 1, standing: 1 })
  })

  it('is kept when the next quote is refused for something else, and then given back', async () => {
    const { id, code } = await aMarketer(world).offers({ usesMax: 1 })
    const ada = await aHolder(code)
    await ada.quote()
    world.refusing.hold = { kind: 'limit', variantId: null, max: 1 }

    expect((await ada.shopper.quote()).__typename).toBe('HoldLimitReached')
    world.refusing.hold = null

    expect(await usesOf(world, id)).toEqual({ counted: 0, standing: 0 })
  })

  it('comes back when the quote expires', async () => {
    const { id, code } = await aMarketer(world).offers({ usesMax: 1 })
    await (await aHolder(code)).quote()

    clock += 60_000 + 60_001

    await standing(id, 0)
  })

  it('comes back when a claim is not followed by an order, which then cannot come any more', async () => {
    const { id, code } = await aMarketer(world).offers({ usesMax: 1 })
    const ada = await aHolder(code)
    const quote = await ada.quote()
    await claim(ada, quote.id, 'ord_1')

    clock += hourMs / 2
    expect((await claim(ada, quote.id, 'ord_1')).kind).toBe('claimed')
    clock += hourMs / 2 + 1

    await standing(id, 0)
    expect((await claim(ada, quote.id, 'ord_1')).kind).toBe('expired')
  })
})

describe('an order', () => {
  it('uses its coupon up, takes it off the cart, and gives it back once when it is cancelled, however often that is told', async () => {
    const { id, code } = await aMarketer(world).offers({ usesMax: 5, usesPerBuyerMax: 5 }, { usesMax: 5 })
    const [ada, bob] = [await aHolder(code), await aHolder(code)]
    const [hers, his] = [await ada.quote(), await bob.quote()]
    await claim(ada, hers.id, 'ord_1')
    await claim(bob, his.id, 'ord_2')
    const orderId = await placed(hers.id)
    await placed(his.id)
    await until(async () => (await bob.shopper.cart()).coupons.length === 0)
    clock += 10 * hourMs
    const eventId = newId('evt')

    for (let count = 0; count < 3; count += 1) await cancelled(orderId, eventId)
    await cancelled(orderId)

    await standing(id, 1)
    expect(await usesOf(world, id)).toEqual({ counted: 1, standing: 1 })
  })

  it('gives it back also when its end is heard before its beginning', async () => {
    const { id, code } = await aMarketer(world).offers({ usesMax: 1 })
    const ada = await aHolder(code)
    const quote = await ada.quote()
    await claim(ada, quote.id, 'ord_1')
    const orderId = newId('ord')

    await cancelled(orderId)
    const marker = await cancelledAndHeard()
    await placed(quote.id, orderId)

    expect(marker).toBe(true)
    await standing(id, 0)
  })
})

/** Another order's end went through: what was told before it has been heard as well. */
const cancelledAndHeard = async (): Promise<boolean> => {
  const { id, code } = await aMarketer(world).offers({ usesMax: 1 })
  const eve = await aHolder(code)
  const quote = await eve.quote()
  await claim(eve, quote.id, 'ord_9')
  const orderId = await placed(quote.id)
  await until(async () => (await eve.shopper.cart()).itemCount === 0 || (await usesOf(world, id)).standing === 1)
  await cancelled(orderId)
  await standing(id, 0)
  return true
}

describe('a welcome for first orders', () => {
  const welcome = { conditions: { isFirstOrderOnly: true } }

  it('is had once by account or e-mail, also when several quotes are open', async () => {
    const { id, code } = await aMarketer(world).offers(welcome)
    const guests = await Promise.all(Array.from({ length: 5 }, () => aHolder(code, aGuest(), 'Same+tag@Example.com')))

    const quotes = await Promise.all(guests.map((guest) => guest.quote()))

    expect(quotes.flatMap(codesOf)).toEqual([code])
    await standing(id, 1)
  })

  it('is not for somebody who ordered, unless that order was cancelled', async () => {
    const { code } = await aMarketer(world).offers(welcome)
    const viewer = aUser()
    const email = `${newId('mail')}@example.com`
    const first = await aHolder(code, viewer, email)
    await first.shopper.unapply(code)
    const quote = await first.quote()
    await claim(first, quote.id, 'ord_1')
    const orderId = await placed(quote.id)

    const again = await aHolder(code, viewer, email)
    const asGuest = await aHolder(code, aGuest(), email)
    expect(again.applied).toMatchObject({ __typename: 'CouponNotApplicable', obstacle: 'FIRST_ORDER_ONLY' })
    expect((await asGuest.quote()).problems).toMatchObject([{ couponObstacle: 'FIRST_ORDER_ONLY' }])

    await cancelled(orderId)
    await until(async () => (await first.shopper.apply(code)).__typename === 'CartCouponApplied')
  })
})

describe('whatever happens to quotes', () => {
  type Step = { who: number; what: 'quote' | 'claim' | 'place' | 'cancel' | 'wait' | 'lapse' }

  it('no more uses stand than there may be, and every counter says how many stand', async () => {
    const anyStep: fc.Arbitrary<Step> = fc.record({
      who: fc.nat({ max: 3 }),
      what: fc.constantFrom('quote', 'quote', 'claim', 'place', 'cancel', 'wait', 'lapse'),
    })
    const run = async (batches: Step[][], usesMax: number) => {
      const { id, code } = await aMarketer(world).offers({ usesMax, usesPerBuyerMax: 2 }, { usesMax: usesMax + 1 })
      const people = await Promise.all(Array.from({ length: 4 }, () => aHolder(code)))
      const last = new Map<number, { quoteId: string; orderId: string; isClaimed: boolean }>()
      const act = async ({ who, what }: Step): Promise<unknown> => {
        const person = people[who]
        const mine = last.get(who)
        if (what === 'wait') return void (clock += 30_000)
        if (what === 'lapse') return void (clock += hourMs + 1)
        if (!person) return
        if (what === 'quote') {
          await person.fill()
          const { quote } = await person.shopper.quote({ email: `${who}@${id}.example` })
          return last.set(who, { quoteId: quote.id, orderId: newId('ord'), isClaimed: false })
        }
        if (!mine) return
        if (what === 'claim') {
          const { kind } = await claim(person, mine.quoteId, mine.orderId)
          return last.set(who, { ...mine, isClaimed: kind === 'claimed' })
        }
        if (!mine.isClaimed) return
        return what === 'place' ? placed(mine.quoteId, mine.orderId) : cancelled(mine.orderId)
      }
      for (const batch of batches) {
        await Promise.all(batch.map(act))
        expect((await usesOf(world, id)).standing).toBeLessThanOrEqual(usesMax)
      }
      await until(async () => (await miscounted(world)).length === 0)
    }

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyStep, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 3 }),
        run,
      ),
      { numRuns: 12 },
    )
  })
})
