import { newId } from '@shop/kit/id'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entities } from './operations.ts'
import { aShopper } from './shopper.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

describe('a cart', () => {
  it('is empty at first, under the id that it keeps', async () => {
    const ada = aShopper(world, aGuest())

    const before = await ada.cart()
    await ada.add([{ variantId: world.sell(), quantity: 1 }])

    expect(before).toMatchObject({ itemCount: 0, lines: [], subtotal: { minorUnits: '0', currency: 'EUR' } })
    expect((await ada.cart()).id).toBe(before.id)
  })

  it('is nobody’s without a viewer', async () => {
    const nobody = aShopper(world, { kind: 'anonymous' })

    expect(await nobody.cart()).toBeNull()
    await expect(nobody.add([{ variantId: world.sell(), quantity: 1 }])).rejects.toThrow('UNAUTHENTICATED')
  })

  it('looks like missing to others, through every path', async () => {
    const owner = aUser()
    const ada = aShopper(world, owner)
    await ada.add([{ variantId: world.sell(), quantity: 2 }])
    const { id } = await ada.cart()
    const of = [
      { __typename: 'Cart', id },
      { __typename: 'User', id: owner.userId },
    ]
    const see = async (viewer: Parameters<World['as']>[0]) => (await world.as(viewer)(entities, { of })).data

    expect(await see(aUser())).toMatchObject({ _entities: [null, { cart: null, wishlist: null }] })
    expect(await see(aGuest())).toMatchObject({ _entities: [null, { cart: null, wishlist: null }] })
    expect(await see(owner)).toMatchObject({ _entities: [{ id, itemCount: 2 }, { cart: { id, itemCount: 2 } }] })
    expect(await see(aStaffMember())).toMatchObject({ _entities: [{ id }, { cart: { id } }] })
  })

  it('is not there under an id that is none', async () => {
    const of = ['Cart', 'CheckoutQuote', 'User'].map((__typename) => ({ __typename, id: 'a\u0000b' }))

    const { data, errors } = await world.as(aStaffMember())(entities, { of })

    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ _entities: [null, null, { cart: null, wishlist: null }] })
  })

  it('and a wish list are read for fifty users with as many statements as for two', async () => {
    const read = async (users: number) => {
      const of = Array.from({ length: users }, () => ({ __typename: 'User', id: newId('usr') }))
      return (await world.as(aStaffMember())(entities, { of })).statements
    }

    expect(await read(50)).toBe(await read(2))
  })
})

describe('adding to a cart', () => {
  it('sums the same variant in one line, and tells of what was added', async () => {
    const variantId = world.sell()
    const ada = aShopper(world, aGuest())

    await ada.add([{ variantId, quantity: 2 }])
    const { cart } = await ada.add([
      { variantId, quantity: 1 },
      { variantId, quantity: 4 },
    ])

    expect(cart.lines).toMatchObject([
      { quantity: 7, variant: { id: variantId }, availability: 'AVAILABLE', available: 100 },
    ])
    expect(cart.subtotal.minorUnits).toBe(String(7 * 1190))
    const told = (await world.told('cart.itemsAdded')).filter((event) => event.subject === cart.id)
    expect(told.map((event) => event.data)).toMatchObject([{ items: [{ quantity: 2 }] }, { items: [{ quantity: 5 }] }])
    expect(told.map((event) => event.aggregateversion)).toEqual([1, 2])
  })

  it('loses nothing when fifty add at once', async () => {
    const [mug, bowl] = [world.sell(), world.sell()]
    const ada = aShopper(world, aGuest())

    await Promise.all(Array.from({ length: 50 }, (_, n) => ada.add([{ variantId: n % 2 ? mug : bowl, quantity: 1 }])))

    const { lines } = await ada.cart()
    expect(lines.map((line) => line.quantity)).toEqual([25, 25])
  })

  it('happens once per key, and refuses the key for another body', async () => {
    const variantId = world.sell()
    const ada = aShopper(world, aGuest())
    const key = newId('key')

    await Promise.all([ada.add([{ variantId, quantity: 1 }], key), ada.add([{ variantId, quantity: 1 }], key)])
    const again = await ada.add([{ variantId, quantity: 1 }], key)
    const other = await ada.add([{ variantId, quantity: 2 }], key)

    expect(again).toMatchObject({ __typename: 'CartLinesAdded', cart: { itemCount: 1 } })
    expect(other).toMatchObject({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' })
  })

  it('refuses by name what cannot be bought, and then adds nothing at all', async () => {
    const good = world.sell()
    const ada = aShopper(world, aGuest())
    const adding = async (variantId: string, quantity = 1) =>
      ada.add([
        { variantId: good, quantity: 1 },
        { variantId, quantity },
      ])

    expect(await adding(newId('var'))).toMatchObject({
      __typename: 'VariantNotFound',
      code: 'VARIANT_NOT_FOUND',
      path: ['lines', '1', 'variantId'],
    })
    expect(await adding(world.sell({ onSale: false }))).toMatchObject({ __typename: 'VariantNotForSale' })
    expect(await adding(world.sell({ unitPrice: null }))).toMatchObject({ __typename: 'VariantNotForSale' })
    expect(await adding(world.sell({ quantityMax: 3 }), 4)).toMatchObject({ __typename: 'QuantityTooHigh', max: 3 })
    const rare = world.sell({ stock: 2 })
    expect(await adding(rare, 5)).toMatchObject({
      __typename: 'InsufficientStock',
      lines: [{ variantId: rare, requested: 5, available: 2 }],
    })
    expect((await ada.cart()).lines).toEqual([])
  })

  it('is refused when the cart is full, but more of what lies there is welcome', async () => {
    const variantIds = Array.from({ length: 200 }, () => world.sell())
    const ada = aShopper(world, aGuest())
    await ada.add(variantIds.map((variantId) => ({ variantId, quantity: 1 })))

    expect(await ada.add([{ variantId: world.sell(), quantity: 1 }])).toMatchObject({
      __typename: 'CartFull',
      max: 200,
    })
    expect(await ada.add([{ variantId: variantIds[0] ?? '', quantity: 1 }])).toMatchObject({
      __typename: 'CartLinesAdded',
    })
  })

  it('takes only whole quantities from one on', async () => {
    const ada = aShopper(world, aGuest())

    for (const quantity of [0, -1, 2_000_000]) {
      await expect(ada.add([{ variantId: world.sell(), quantity }])).rejects.toThrow('BAD_USER_INPUT')
    }
    await expect(ada.add([])).rejects.toThrow('BAD_USER_INPUT')
  })
})

describe('changing a cart', () => {
  it('sets quantities, and 0 takes the line out', async () => {
    const ada = aShopper(world, aGuest())
    const [mug, bowl] = [world.sell(), world.sell()]
    const { cart } = await ada.add([mug, bowl].map((variantId) => ({ variantId, quantity: 2 })))
    const [first, second] = cart.lines.map((line) => line.id)

    const after = await ada.update([
      { lineId: first ?? '', quantity: 5 },
      { lineId: second ?? '', quantity: 0 },
    ])

    expect(after).toMatchObject({ __typename: 'CartLinesUpdated', cart: { lines: [{ id: first, quantity: 5 }] } })
    const told = (await world.told('cart.itemsRemoved')).filter((event) => event.subject === cart.id)
    expect(told.map((event) => event.data)).toMatchObject([{ items: [{ variantId: bowl, quantity: 2 }] }])
  })

  it('refuses strangers’ lines and raises above the limits', async () => {
    const ada = aShopper(world, aGuest())
    const variantId = world.sell({ quantityMax: 10, stock: 4 })
    const { cart } = await ada.add([{ variantId, quantity: 1 }])
    const lineId = cart.lines[0]?.id ?? ''

    expect(await aShopper(world, aGuest()).update([{ lineId, quantity: 1 }])).toMatchObject({
      __typename: 'CartLineNotFound',
      path: ['lines', '0', 'lineId'],
    })
    expect(await ada.update([{ lineId, quantity: 11 }])).toMatchObject({ __typename: 'QuantityTooHigh', max: 10 })
    expect(await ada.update([{ lineId, quantity: 5 }])).toMatchObject({
      __typename: 'InsufficientStock',
      lines: [{ requested: 5, available: 4 }],
    })
  })

  it('removes and empties without minding what is gone already', async () => {
    const ada = aShopper(world, aGuest())
    const { cart } = await ada.add([world.sell(), world.sell()].map((variantId) => ({ variantId, quantity: 1 })))
    const lineId = cart.lines[0]?.id ?? ''

    await ada.remove(lineId)
    const twice = await ada.remove(lineId)
    const emptied = await ada.clear()

    expect(twice.cart.lines).toHaveLength(1)
    expect(emptied.cart.lines).toEqual([])
    expect((await ada.clear()).__typename).toBe('CartCleared')
  })
})

describe('reading a cart', () => {
  it('flags what changed and drops nothing', async () => {
    const ada = aShopper(world, aGuest())
    const ids = {
      dearer: world.sell(),
      gone: world.sell(),
      few: world.sell(),
      out: world.sell(),
      dollars: world.sell(),
    }
    await ada.add(Object.values(ids).map((variantId) => ({ variantId, quantity: 3 })))

    world.sell({ variantId: ids.dearer, unitPrice: { minor: 1290, currency: 'EUR' } })
    world.sell({ variantId: ids.gone, onSale: false })
    world.stock.set(ids.few, 2)
    world.stock.set(ids.out, 0)
    world.sell({ variantId: ids.dollars, unitPrice: { minor: 990, currency: 'USD' } })

    const cart = await ada.cart()
    const codeOf = (id: string) =>
      cart.problems.find((each) => each.line?.id === cart.lines.find((line) => line.variant.id === id)?.id)?.code
    expect(codeOf(ids.dearer)).toBe('PRICE_CHANGED')
    expect(codeOf(ids.gone)).toBe('NOT_FOR_SALE')
    expect(codeOf(ids.few)).toBe('INSUFFICIENT_STOCK')
    expect(codeOf(ids.out)).toBe('OUT_OF_STOCK')
    expect(codeOf(ids.dollars)).toBe('NO_PRICE_IN_CURRENCY')
    expect(cart.lines.map((line) => line.available)).toEqual([100, 0, 2, 0, 0])
    expect(cart.subtotal.minorUnits).toBe(String(3 * (1290 + 1190 + 1190)))
  })

  it('asks each part once and reads as often for 50 lines as for 2', async () => {
    const read = async (lines: number) => {
      const viewer = aGuest()
      const ada = aShopper(world, viewer)
      await ada.add(Array.from({ length: lines }, () => ({ variantId: world.sell(), quantity: 1 })))
      world.asked.length = 0
      const { statements } = await ada.run(
        '{ cart { subtotal { amount } lines { unitPrice { amount } availability } problems { code } } }',
      )
      return { statements, asked: world.asked.toSorted() }
    }

    const [two, fifty] = [await read(2), await read(50)]

    expect(fifty).toEqual(two)
    expect(fifty.asked).toEqual(['availability', 'variantsForSale'])
  })
})
