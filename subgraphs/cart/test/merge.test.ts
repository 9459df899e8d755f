import { newId } from '@shop/kit/id'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aShopper } from './shopper.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

/** A person before and after signing in. */
const aPerson = () => {
  const guestId = newId('gst')
  const userId = newId('usr')
  const signedIn = aUser({ userId, guestId })
  return { guestId, userId, asGuest: aShopper(world, aGuest(guestId)), asUser: aShopper(world, signedIn), signedIn }
}

describe('merging a guest’s cart', () => {
  it('sums quantities, clamps them with a warning, and keeps every line', async () => {
    const { asGuest, asUser, guestId, userId } = aPerson()
    const [both, few, mine, theirs] = [world.sell(), world.sell({ quantityMax: 5 }), world.sell(), world.sell()]
    await asUser.add([both, few, mine].map((variantId) => ({ variantId, quantity: 3 })))
    await asGuest.add([both, few, theirs].map((variantId) => ({ variantId, quantity: 4 })))

    const { cart, warnings } = await asUser.merge()

    const quantities = Object.fromEntries(cart.lines.map((line) => [line.variant.id, line.quantity]))
    expect(quantities).toEqual({ [both]: 7, [few]: 5, [mine]: 3, [theirs]: 4 })
    expect(warnings).toEqual([{ code: 'QUANTITY_CLAMPED' }])
    expect((await asGuest.cart()).lines).toEqual([])
    const [merged] = await world.told('cart.merged')
    expect(merged?.data).toEqual({ cartId: cart.id, guestId, userId })
  })

  it('happens once, however many devices sign in at the same time', async () => {
    const { asGuest, asUser } = aPerson()
    const variantIds = Array.from({ length: 20 }, () => world.sell())
    await asGuest.add(variantIds.map((variantId) => ({ variantId, quantity: 2 })))

    const outcomes = await Promise.all(Array.from({ length: 10 }, () => asUser.merge()))

    expect(new Set(outcomes.map((outcome) => outcome.__typename))).toEqual(new Set(['CartMerged']))
    const { lines } = await asUser.cart()
    expect(lines.map((line) => [line.variant.id, line.quantity]).toSorted()).toEqual(
      variantIds.map((id) => [id, 2]).toSorted(),
    )
  })

  it('brings more lines than a cart takes by hand rather than lose one', async () => {
    const { asGuest, asUser } = aPerson()
    const fill = (who: typeof asGuest, count: number) =>
      who.add(Array.from({ length: count }, () => ({ variantId: world.sell(), quantity: 1 })))
    await fill(asGuest, 150)
    await fill(asUser, 150)

    const { cart } = await asUser.merge()

    expect(cart.lines).toHaveLength(300)
  })

  it('takes the wish list along, each variant once', async () => {
    const { asGuest, asUser } = aPerson()
    const [both, theirs] = [world.sell(), world.sell()]
    await asUser.wish(both)
    await asGuest.wish(both)
    await asGuest.wish(theirs)

    await asUser.merge()

    const { nodes } = await asUser.wishlist()
    expect(nodes.map((line) => line.variant.id).toSorted()).toEqual([both, theirs].toSorted())
    expect((await asGuest.wishlist()).nodes).toEqual([])
  })

  it('needs a guest token that was proven, and a user', async () => {
    const { userId, guestId } = aPerson()

    const unproven = await aShopper(world, aUser({ userId })).merge()

    expect(unproven).toMatchObject({ __typename: 'GuestNotProven', code: 'GUEST_NOT_PROVEN' })
    await expect(aShopper(world, aGuest(guestId)).merge()).rejects.toThrow('UNAUTHENTICATED')
  })
})
