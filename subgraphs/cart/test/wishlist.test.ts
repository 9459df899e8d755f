import { newId } from '@shop/kit/id'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aShopper } from './shopper.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

const fillWishlist = (ownerId: string) =>
  world.part.db.execute(sql`
    insert into wishlist_lines (id, owner_id, variant_id, added_at)
    select 'whl_' || ${ownerId}::text || n, ${ownerId}, 'var_' || n, now() from generate_series(1, 500) n`)

describe('a wish list', () => {
  it('keeps a variant once, and is read newest first by pages', async () => {
    const ada = aShopper(world, aUser())
    const variantIds = [world.sell(), world.sell(), world.sell()]
    for (const variantId of variantIds) await ada.wish(variantId)

    const twice = await ada.wish(variantIds[0] ?? '')
    const first = await ada.wishlist(2)
    const second = await ada.wishlist(2, first.pageInfo.endCursor)

    expect(twice.__typename).toBe('WishlistAdded')
    expect([...first.nodes, ...second.nodes].map((line) => line.variant.id).toSorted()).toEqual(variantIds.toSorted())
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
  })

  it('refuses what the catalog does not know, and more than it holds', async () => {
    const viewer = aUser()
    const ada = aShopper(world, viewer)

    expect(await ada.wish(newId('var'))).toMatchObject({ __typename: 'VariantNotFound', path: ['variantId'] })

    await fillWishlist(viewer.userId)
    const { cart } = await ada.add([{ variantId: world.sell(), quantity: 1 }])
    expect(await ada.wish(world.sell())).toMatchObject({ __typename: 'WishlistFull', code: 'WISHLIST_FULL' })
    expect(await ada.toWishlist(cart.lines[0]?.id ?? '')).toMatchObject({ __typename: 'WishlistFull' })
    expect((await ada.cart()).lines).toHaveLength(1)
  })

  it('lets go of a line, also when it is gone or somebody else’s', async () => {
    const ada = aShopper(world, aUser())
    const { line } = await ada.wish(world.sell())

    expect(await aShopper(world, aUser()).unwish(line.id)).toMatchObject({ __typename: 'WishlistRemoved' })
    expect((await ada.wishlist()).nodes).toHaveLength(1)
    await ada.unwish(line.id)
    await ada.unwish(line.id)
    expect((await ada.wishlist()).nodes).toEqual([])
  })
})

describe('moving between cart and wish list', () => {
  it('takes from one and gives to the other', async () => {
    const ada = aShopper(world, aGuest())
    const variantId = world.sell()
    const { cart } = await ada.add([{ variantId, quantity: 3 }])

    const kept = await ada.toWishlist(cart.lines[0]?.id ?? '')
    const back = await ada.toCart(kept.line.id, 2)

    expect(kept).toMatchObject({
      __typename: 'CartLineMovedToWishlist',
      cart: { lines: [] },
      line: { variant: { id: variantId } },
    })
    expect(back).toMatchObject({ __typename: 'WishlistLineMovedToCart', cart: { lines: [{ quantity: 2 }] } })
    expect((await ada.wishlist()).nodes).toEqual([])
  })

  it('refuses lines that are not there, and what cannot be bought', async () => {
    const ada = aShopper(world, aGuest())
    const gone = world.sell()
    const lines = {
      gone: (await ada.wish(gone)).line.id,
      retired: (await ada.wish(world.sell({ onSale: false }))).line.id,
      few: (await ada.wish(world.sell({ quantityMax: 1 }))).line.id,
      rare: (await ada.wish(world.sell({ stock: 1 }))).line.id,
      good: (await ada.wish(world.sell())).line.id,
    }
    world.variants.delete(gone)

    expect(await ada.toWishlist(newId('cln'))).toMatchObject({ __typename: 'CartLineNotFound', path: ['lineId'] })
    expect(await ada.toCart(newId('whl'))).toMatchObject({ __typename: 'WishlistLineNotFound', path: ['lineId'] })
    expect(await ada.toCart(lines.gone)).toMatchObject({ __typename: 'VariantNotFound' })
    expect(await ada.toCart(lines.retired)).toMatchObject({ __typename: 'VariantNotForSale' })
    expect(await ada.toCart(lines.few, 2)).toMatchObject({ __typename: 'QuantityTooHigh' })
    expect(await ada.toCart(lines.rare, 2)).toMatchObject({ __typename: 'InsufficientStock' })
    await ada.add(Array.from({ length: 200 }, () => ({ variantId: world.sell(), quantity: 1 })))
    expect(await ada.toCart(lines.good)).toMatchObject({ __typename: 'CartFull' })
    expect((await ada.wishlist()).nodes).toHaveLength(5)
  })
})
