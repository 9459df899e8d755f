import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aShopper } from './shopper.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeEach(async () => void (world = await startWorld()))
afterEach(() => world.stop())

describe('while the catalog is away', () => {
  it('shows carts with remembered prices that say so, and sells at none of them', async () => {
    const ada = aShopper(world, aGuest())
    const variantId = world.sell()
    const { cart } = await ada.add([{ variantId, quantity: 2 }])
    const wished = await ada.wish(variantId)
    world.down.add('products')

    const seen = await ada.cart()
    expect(seen.subtotal.minorUnits).toBe('2380')
    expect(seen.problems).toMatchObject([{ code: 'PRICE_UNVERIFIED', line: { id: cart.lines[0]?.id } }])
    const refused = { __typename: 'PriceUnavailable', code: 'PRICE_UNAVAILABLE', retryable: true }
    expect(await ada.add([{ variantId, quantity: 1 }])).toMatchObject(refused)
    expect(await ada.quote()).toMatchObject(refused)
    expect(await ada.toCart(wished.line.id)).toMatchObject(refused)
    expect(await ada.update([{ lineId: cart.lines[0]?.id ?? '', quantity: 1 }])).toMatchObject({
      cart: { itemCount: 1 },
    })
    expect(world.holds.size).toBe(0)
  })

  it('keeps nothing new for later, and still merges', async () => {
    world.down.add('products')
    const ada = aShopper(world, aGuest())

    expect(await ada.wish(world.sell())).toMatchObject({ __typename: 'PriceUnavailable', retryable: true })
    const merged = await aShopper(world, aUser({ guestId: 'gst_1' })).merge()
    expect(merged.__typename).toBe('CartMerged')
  })
})

describe('while the warehouse is away', () => {
  it('adds with a warning, shows the stock as unknown, and promises nothing', async () => {
    const ada = aShopper(world, aGuest())
    world.down.add('inventory')

    const added = await ada.add([{ variantId: world.sell(), quantity: 1 }])

    expect(added).toMatchObject({ __typename: 'CartLinesAdded', warnings: [{ code: 'STOCK_UNVERIFIED' }] })
    expect(added.cart.lines).toMatchObject([{ availability: 'UNKNOWN', available: null }])
    expect(added.cart.problems).toMatchObject([{ code: 'STOCK_UNVERIFIED' }])
    expect(await ada.quote()).toMatchObject({ __typename: 'StockUnverified', retryable: true })
  })
})

describe('while shipping or the address book is away', () => {
  it('refuses the quote, retryably, and holds nothing', async () => {
    const ada = aShopper(world, aUser())
    await ada.add([{ variantId: world.sell(), quantity: 1 }])

    world.down.add('shipping')
    expect(await ada.quote()).toMatchObject({ __typename: 'ShippingUnavailable', retryable: true })
    world.down.add('users')
    expect(await ada.quote({ email: null })).toMatchObject({ __typename: 'AddressUnavailable', retryable: true })
    expect(await ada.quote({ shipTo: { addressId: 'adr_1' } })).toMatchObject({ __typename: 'AddressUnavailable' })
    expect(world.holds.size).toBe(0)
  })
})
