import { newId } from '@shop/kit/id'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entities } from './operations.ts'
import { aShopper } from './shopper.ts'
import { anAddress } from './people.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

const eur = (minor: number) => ({ minor, currency: 'EUR' })

/** Reckons on paper: tax inside a gross amount, half away from zero. */
const taxInside = (gross: number, rateBps: number) =>
  gross - Math.floor((2 * gross * 10_000 + 10_000 + rateBps) / (2 * (10_000 + rateBps)))

describe('a checkout quote', () => {
  it('pins prices, tax, shipping and stock, as an independent sum says', async () => {
    const ada = aShopper(world, aGuest())
    const mug = world.sell({ unitPrice: eur(1999), stock: 10 })
    const book = world.sell({ unitPrice: eur(1250), taxCategory: 'REDUCED' })
    const stamp = world.sell({ unitPrice: eur(333), taxCategory: 'ZERO' })
    await ada.add([
      { variantId: mug, quantity: 3 },
      { variantId: book, quantity: 2 },
      { variantId: stamp, quantity: 7 },
    ])

    const { __typename, quote } = await ada.quote()

    const gross = { mug: 3 * 1999, book: 2 * 1250, stamp: 7 * 333, shipping: 490 }
    // Shipping shares the rates of the goods by their worth: 2.71 at 19 %, 1.13 at 7 %, the rest untaxed.
    const shared = [(gross.shipping * gross.mug) / 10_828, (gross.shipping * gross.book) / 10_828].map(Math.round)
    const tax = [
      taxInside(gross.mug, 1900),
      taxInside(gross.book, 700),
      taxInside(shared[0] ?? 0, 1900),
      taxInside(shared[1] ?? 0, 700),
    ].reduce((sum, each) => sum + each)
    expect(__typename).toBe('CheckoutQuoteCreated')
    expect(quote.totals).toEqual({
      lines: { minorUnits: String(gross.mug + gross.book + gross.stamp) },
      shipping: { minorUnits: '490' },
      discount: { minorUnits: '0' },
      tax: { minorUnits: String(tax) },
      total: { minorUnits: String(gross.mug + gross.book + gross.stamp + gross.shipping) },
    })
    expect(quote.lines.map((line) => [line.variant.id, line.quantity, line.total.rateBps])).toEqual([
      [mug, 3, 1900],
      [book, 2, 700],
      [stamp, 7, 0],
    ])
    expect(quote.shippingMethod).toMatchObject({ id: 'shm_standard', daysMin: 1, daysMax: 3 })
    expect(quote.shippingOptions.map((option) => option.id)).toEqual(['shm_express', 'shm_standard'])
    expect(quote).toMatchObject({
      email: 'ada@example.com',
      problems: [],
      shipTo: { country: 'DE' },
      billTo: { country: 'DE' },
    })
    expect(world.freeOf(mug)).toBe(7)
    expect(new Date(world.holds.get(quote.id)?.expiresAt ?? 0).getTime()).toBe(
      new Date(quote.expiresAt).getTime() + 60_000,
    )
    expect((await world.told('cart.quoteLocked')).map((event) => event.subject)).toContain(quote.id)
  })

  it('adds tax on top where prices are shown without it', async () => {
    world.rates.set('US', [
      { methodId: 'shm_us', name: 'Ground', price: { minor: 1000, currency: 'USD' }, daysMin: 2, daysMax: 5 },
    ])
    const ada = aShopper(world, aGuest(), { market: 'US', currency: 'USD' })
    await ada.add([{ variantId: world.sell({ unitPrice: { minor: 1000, currency: 'USD' } }), quantity: 3 }])
    const quoteTo = async (region: string) =>
      (await ada.quote({ shipTo: { address: anAddress({ country: 'US', region }) } })).quote.totals

    expect(await quoteTo('ca')).toMatchObject({
      lines: { minorUnits: '3218' },
      tax: { minorUnits: '218' },
      total: { minorUnits: '4218' },
    })
    expect(await quoteTo('OR')).toMatchObject({ tax: { minorUnits: '0' }, total: { minorUnits: '4000' } })
  })

  it('is one per key, replaces the one before, and gives its stock back', async () => {
    const ada = aShopper(world, aGuest())
    const variantId = world.sell({ stock: 3 })
    await ada.add([{ variantId, quantity: 3 }])
    const idempotencyKey = newId('key')

    const [first, twin] = await Promise.all([ada.quote({ idempotencyKey }), ada.quote({ idempotencyKey })])
    const next = await ada.quote()
    const conflict = await ada.quote({ idempotencyKey, email: 'eve@example.com' })

    expect([first.__typename, twin.quote.id]).toEqual(['CheckoutQuoteCreated', first.quote.id])
    expect(next.__typename).toBe('CheckoutQuoteCreated')
    expect(conflict.__typename).toBe('IdempotencyConflict')
    expect(world.freeOf(variantId)).toBe(0)
    expect(await ada.readQuote(first.quote.id)).toMatchObject({ problems: [{ code: 'REPLACED' }] })
    expect(await ada.readQuote(next.quote.id)).toMatchObject({ problems: [] })
    expect((await ada.cart()).problems).toEqual([])
  })

  it('is one per owner, however many are asked for at once', async () => {
    const ada = aShopper(world, aGuest())
    const variantId = world.sell({ stock: 100 })
    await ada.add([{ variantId, quantity: 1 }])

    const quotes = await Promise.all(Array.from({ length: 12 }, () => ada.quote()))

    const read = await Promise.all(quotes.map(({ quote }) => ada.readQuote(quote.id)))
    const open = read.filter((quote) => quote?.problems.length === 0)
    expect(open).toHaveLength(1)
    expect([...world.holds.keys()].filter((id) => quotes.some(({ quote }) => quote.id === id))).toEqual([open[0]?.id])
  })

  it('says that a price changed since it was put into the cart', async () => {
    const ada = aShopper(world, aGuest())
    const variantId = world.sell()
    await ada.add([{ variantId, quantity: 1 }])
    world.sell({ variantId, unitPrice: eur(1500) })

    const { quote } = await ada.quote()

    expect(quote.totals.lines.minorUnits).toBe('1500')
    expect(quote.problems).toMatchObject([{ code: 'PRICE_CHANGED', line: { id: quote.lines[0]?.id } }])
  })

  it('uses what a user saved, and nobody else’s', async () => {
    const viewer = aUser()
    const ada = aShopper(world, viewer)
    world.people.set(viewer.userId, {
      email: 'own@example.com',
      addresses: new Map([['adr_home', anAddress({ city: 'Kiel' })]]),
    })
    await ada.add([{ variantId: world.sell(), quantity: 1 }])

    const saved = await ada.quote({
      shipTo: { addressId: 'adr_home' },
      billTo: { address: anAddress({ city: 'Bonn' }) },
      email: null,
    })
    const written = await ada.quote({ email: null })

    expect(saved.quote).toMatchObject({ email: 'own@example.com', shipTo: { city: 'Kiel' }, billTo: { city: 'Bonn' } })
    expect(written.quote.email).toBe('own@example.com')
    expect(await ada.quote({ shipTo: { addressId: 'adr_other' } })).toMatchObject({
      __typename: 'AddressNotFound',
      path: ['shipTo', 'addressId'],
    })
    const guest = aShopper(world, aGuest())
    await guest.add([{ variantId: world.sell(), quantity: 1 }])
    expect(await guest.quote({ shipTo: { addressId: 'adr_home' } })).toMatchObject({ __typename: 'AddressNotFound' })
  })

  it('is shown to its owner and to staff only', async () => {
    const viewer = aGuest()
    const ada = aShopper(world, viewer)
    await ada.add([{ variantId: world.sell(), quantity: 1 }])
    const { quote } = await ada.quote()
    const of = [{ __typename: 'CheckoutQuote', id: quote.id }]

    expect(await aShopper(world, aGuest()).readQuote(quote.id)).toBeNull()
    expect((await world.as(aUser())(entities, { of })).data).toEqual({ _entities: [null] })
    expect((await world.as(viewer)(entities, { of })).data).toMatchObject({ _entities: [{ id: quote.id }] })
    expect((await world.as(aStaffMember())(entities, { of })).data).toMatchObject({ _entities: [{ id: quote.id }] })
  })
})

describe('asking for a quote', () => {
  it('refuses by name what stands in the way, and holds nothing', async () => {
    const ada = aShopper(world, aGuest())
    expect((await ada.quote()).__typename).toBe('EmptyCart')
    const variantId = world.sell({ stock: 5 })
    await ada.add([{ variantId, quantity: 4 }])

    expect(await ada.quote({ email: null })).toMatchObject({ __typename: 'EmailRequired', path: ['email'] })
    expect((await ada.quote({ email: 'not a mail' })).__typename).toBe('EmailRequired')
    expect(await ada.quote({ shipTo: { address: anAddress({ city: ' ' }) } })).toMatchObject({
      __typename: 'InvalidAddress',
      path: ['shipTo', 'address', 'city'],
    })
    expect(await ada.quote({ shipTo: {} })).toMatchObject({ __typename: 'InvalidAddress', path: ['shipTo'] })
    expect(await ada.quote({ billTo: { address: anAddress({ name: 'a\u0000b' }) } })).toMatchObject({
      __typename: 'InvalidAddress',
      path: ['billTo', 'address', 'name'],
    })
    expect(await ada.quote({ shipTo: { address: anAddress({ country: 'AQ' }) } })).toMatchObject({
      __typename: 'CountryNotServed',
      country: 'AQ',
    })
    expect(await ada.quote({ shippingMethodId: 'shm_rocket' })).toMatchObject({ __typename: 'NoShippingMethod' })
    world.sell({ variantId, quantityMax: 3, stock: 5 })
    expect((await ada.quote()).__typename).toBe('QuantityTooHigh')
    world.sell({ variantId, stock: 3 })
    expect(await ada.quote()).toMatchObject({
      __typename: 'InsufficientStock',
      lines: [{ variantId, requested: 4, available: 3 }],
    })
    world.sell({ variantId, onSale: false, stock: 5 })
    expect((await ada.quote()).__typename).toBe('VariantNotForSale')
    expect(world.freeOf(variantId)).toBe(5)
  })
})
