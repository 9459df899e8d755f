import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { newId } from '@shop/kit/id'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aShopper } from './shopper.ts'
import { aMarketer } from './staff.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

/** Somebody with goods worth 20.00 in the cart, from an address of their own. */
const aBuyer = async (viewer = aGuest(), callerHash: string = newId('call')) => {
  const buyer = aShopper(world, viewer, { callerHash })
  await buyer.add([{ variantId: world.sell({ unitPrice: { minor: 1000, currency: 'EUR' } }), quantity: 2 }])
  return buyer
}

describe('giving a coupon', () => {
  it('takes something off the cart, however the code is written, and off the quote', async () => {
    const { code } = await aMarketer(world).offers()
    const ada = await aBuyer()

    const { __typename, cart } = await ada.apply(` ${code.toLowerCase()} `)
    const { quote } = await ada.quote()

    expect(__typename).toBe('CartCouponApplied')
    expect(cart).toMatchObject({
      coupons: [code],
      discounts: [{ label: 'Ten off', code, amount: { minorUnits: '200' } }],
      subtotal: { minorUnits: '2000' },
      total: { minorUnits: '1800' },
      problems: [],
    })
    expect(quote).toMatchObject({
      discounts: [{ label: 'Ten off', code, amount: { minorUnits: '200' } }],
      lines: [{ total: { gross: { minorUnits: '1800' } }, discounts: [{ code, amount: { minorUnits: '200' } }] }],
      totals: { discount: { minorUnits: '200' }, total: { minorUnits: String(1800 + 490) } },
      problems: [],
    })
  })

  it('is undone by taking it off, which may be done twice', async () => {
    const { code } = await aMarketer(world).offers()
    const ada = await aBuyer()
    await ada.apply(code)

    await ada.unapply(code)
    const { cart } = await ada.unapply(code.toLowerCase())

    expect(cart).toMatchObject({ coupons: [], discounts: [], total: { minorUnits: '2000' } })
  })

  it('says the same of a code that never was and of one that is over', async () => {
    const ada = await aBuyer()
    const marketer = aMarketer(world)
    const { id, code } = await marketer.offers()
    await marketer.end(id)

    const unknown = await ada.apply('NEVERWAS')
    const over = await ada.apply(code)

    expect(unknown).toMatchObject({ __typename: 'CouponNotFound', code: 'COUPON_NOT_FOUND', path: ['code'] })
    expect(over).toEqual(unknown)
    expect(await ada.apply('no code at all!')).toEqual(unknown)
  })

  it('is refused by name when it would take nothing off', async () => {
    const marketer = aMarketer(world)
    const ada = await aBuyer()
    const obstacleTo = async (terms: Record<string, unknown>) =>
      (await ada.apply((await marketer.offers(terms)).code)).obstacle

    expect(await obstacleTo({ conditions: { minimum: [{ minorUnits: '2001', currency: 'EUR' }] } })).toBe(
      'BELOW_MINIMUM',
    )
    expect(await obstacleTo({ conditions: { categoryIds: [newId('cat')] } })).toBe('NO_MATCHING_GOODS')
    expect(await obstacleTo({ conditions: { markets: ['US'] } })).toBe('OTHER_MARKET')
    expect(await obstacleTo({ conditions: { minimum: [{ minorUnits: '1', currency: 'USD' }] } })).toBe('OTHER_CURRENCY')
    expect(await obstacleTo({ benefit: { kind: 'BUY_X_GET_Y', buy: 2, get: 1, percentBps: 10_000 } })).toBe(
      'NOTHING_TO_TAKE_OFF',
    )
    expect((await ada.cart()).coupons).toEqual([])
    const empty = aShopper(world, aGuest())
    expect((await empty.apply((await marketer.offers()).code)).obstacle).toBe('NO_MATCHING_GOODS')
  })

  it('is refused when it is used up', async () => {
    const { code } = await aMarketer(world).offers({ usesMax: 1 })
    const [ada, bob] = [await aBuyer(), await aBuyer()]
    await ada.apply(code)
    await ada.quote()

    expect(await bob.apply(code)).toMatchObject({ __typename: 'CouponLimitReached', code: 'COUPON_LIMIT_REACHED' })
    expect((await ada.cart()).problems).toEqual([])
  })

  it('is refused when the cart holds five', async () => {
    const marketer = aMarketer(world)
    const ada = await aBuyer()
    for (let count = 0; count < 5; count += 1) {
      await ada.apply((await marketer.offers({ benefit: { kind: 'PERCENT_OFF', percentBps: 100 } })).code)
    }

    const sixth = await ada.apply((await marketer.offers({ benefit: { kind: 'PERCENT_OFF', percentBps: 100 } })).code)

    expect(sixth).toMatchObject({ __typename: 'CartCouponsFull', max: 5 })
    expect((await ada.cart()).discounts).toHaveLength(5)
  })

  it('stays on the cart when it lapses, and the cart and the quote say why', async () => {
    const marketer = aMarketer(world)
    const { code } = await marketer.offers({ conditions: { minimum: [{ minorUnits: '2000', currency: 'EUR' }] } })
    const ada = await aBuyer()
    const { cart } = await ada.apply(code)
    await ada.update([{ lineId: cart.lines[0]?.id ?? '', quantity: 1 }])

    expect(await ada.cart()).toMatchObject({
      coupons: [code],
      discounts: [],
      problems: [{ code: 'COUPON_NOT_APPLIED', couponCode: code, couponObstacle: 'BELOW_MINIMUM', line: null }],
    })
    expect((await ada.quote()).quote).toMatchObject({
      totals: { discount: { minorUnits: '0' } },
      problems: [{ code: 'COUPON_NOT_APPLIED', couponCode: code, couponObstacle: 'BELOW_MINIMUM' }],
    })
  })

  it('goes with the cart when a guest signs in', async () => {
    const { code } = await aMarketer(world).offers()
    const guestId = newId('gst')
    const guest = await aBuyer(aGuest(guestId))
    await guest.apply(code)

    const merged = await aShopper(world, aUser({ guestId })).merge()

    expect(merged.cart).toMatchObject({ coupons: [code], total: { minorUnits: '1800' } })
    expect((await guest.cart()).coupons).toEqual([])
  })

  it('waits for the catalog', async () => {
    const { code } = await aMarketer(world).offers()
    const ada = await aBuyer()
    world.down.add('products')

    expect(await ada.apply(code)).toMatchObject({ __typename: 'PriceUnavailable', retryable: true })
    world.down.delete('products')
  })
})

describe('guessing codes', () => {
  it('ends after a hundred wrong ones from one place, also for those who open new sessions; right ones do not count', async () => {
    const callerHash = newId('call')
    const guess = (code: string) => aShopper(world, aGuest(), { callerHash }).apply(code)
    const { code } = await aMarketer(world).offers()

    for (let nth = 0; nth < 10; nth += 1) {
      const right = await aBuyer(aGuest(), callerHash).then((buyer) => buyer.apply(code))
      expect(right.__typename).toBe('CartCouponApplied')
    }
    const guesses = await Promise.all(Array.from({ length: 110 }, (_, nth) => guess(`GUESS-${nth}`)))

    const refused = guesses.filter(({ __typename }) => __typename === 'CouponTriesUsedUp')
    expect(refused).toHaveLength(10)
    expect(refused[0]).toMatchObject({ code: 'COUPON_TRIES_USED_UP', retryable: true })
    expect(refused[0]?.retryAfterSeconds).toBeGreaterThan(0)
    expect((await guess(code)).__typename).toBe('CouponTriesUsedUp')
    expect((await aShopper(world, aGuest(), { callerHash: newId('call') }).apply('OTHER')).__typename).toBe(
      'CouponNotFound',
    )
  })
})

describe('automatic promotions', () => {
  it('apply by themselves, stack by priority, and end for quotes that come after', async () => {
    const marketer = aMarketer(world)
    const categoryId = newId('cat')
    const conditions = { categoryIds: [categoryId] }
    const first = await marketer.create({
      label: 'Five off',
      benefit: { kind: 'AMOUNT_OFF', amounts: [{ minorUnits: '500', currency: 'EUR' }] },
      conditions,
      needsCoupon: false,
      priority: 1,
    })
    await marketer.create({
      label: 'Half off',
      benefit: { kind: 'PERCENT_OFF', percentBps: 5000 },
      conditions,
      needsCoupon: false,
      priority: 2,
    })
    const ada = aShopper(world, aGuest())
    await ada.add([
      {
        variantId: world.sell({ unitPrice: { minor: 1500, currency: 'EUR' }, categoryIds: ['cat_root', categoryId] }),
        quantity: 1,
      },
    ])
    await ada.add([{ variantId: world.sell({ unitPrice: { minor: 700, currency: 'EUR' } }), quantity: 1 }])

    const { quote } = await ada.quote()
    await marketer.end(first.promotion.id)
    const next = await ada.quote()

    expect(quote.discounts.map(({ label, amount }) => [label, amount.minorUnits])).toEqual([
      ['Five off', '500'],
      ['Half off', '500'],
    ])
    expect(quote.totals.total.minorUnits).toBe(String(500 + 700 + 490))
    expect(next.quote.discounts.map(({ label, amount }) => [label, amount.minorUnits])).toEqual([['Half off', '750']])
  })

  it('pay the shipping with its tax', async () => {
    const { code } = await aMarketer(world).offers({ label: 'Free shipping', benefit: { kind: 'FREE_SHIPPING' } })
    const ada = await aBuyer()

    const { cart } = await ada.apply(code)
    const { quote } = await ada.quote()

    expect(cart).toMatchObject({ discounts: [{ amount: { minorUnits: '0' } }], total: { minorUnits: '2000' } })
    expect(quote).toMatchObject({
      discounts: [{ code, amount: { minorUnits: '490' } }],
      totals: {
        shipping: { minorUnits: '490' },
        discount: { minorUnits: '490' },
        tax: { minorUnits: '319' },
        total: { minorUnits: '2000' },
      },
    })
  })

  it('are read for fifty carts with as many statements as for two', async () => {
    const terms = {
      label: 'Hello',
      benefit: { kind: 'PERCENT_OFF', percentBps: 100 },
      conditions: { isFirstOrderOnly: true, categoryIds: [newId('cat')] },
      needsCoupon: false,
    }
    await aMarketer(world).create(terms)
    const read = async (count: number) => {
      const users = Array.from({ length: count }, () => aUser())
      await Promise.all(users.map((user) => aShopper(world, user).add([{ variantId: world.sell(), quantity: 1 }])))
      const of = users.map(({ userId }) => ({ __typename: 'User', id: userId }))
      const { statements, errors } = await aMarketer(world).run(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { cart { coupons discounts { label } total { amount } problems { code } } } } }',
        { of },
      )
      expect(errors).toBeUndefined()
      return statements
    }

    expect(await read(50)).toBe(await read(2))
  })
})
