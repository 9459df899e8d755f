import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import { cartItemsAdded, cartItemsRemoved } from '@shop/schema/events/cart'
import { recommendations } from '../src/subgraph.ts'
import { aShop, aWindow, handled, idsOf } from './shop-window.ts'

let part: TestPart
let shop: ReturnType<typeof aShop>
let visitor: ReturnType<typeof aWindow>

beforeAll(async () => {
  part = await startTestPart(recommendations, { env: { LISTS_TTL_MS: '1' } })
  shop = aShop(part)
  visitor = aWindow(part.as(anonymous))
})
afterAll(() => part.stop())

describe('what goes with a product', () => {
  it('is first what was bought with it, more often first, then what is popular in its category', async () => {
    const category = newId('cat')
    const [mug, pot, tray, cup] = [
      await shop.product(category),
      await shop.product(),
      await shop.product(),
      await shop.product(category),
    ]
    await shop.buy([mug, pot, tray])
    await shop.buy([mug, tray])

    const related = await visitor.related(mug)

    expect(related?.slice(0, 3)).toMatchObject([
      { product: { id: tray }, reason: 'BOUGHT_TOGETHER', because: { id: mug } },
      { product: { id: pot }, reason: 'BOUGHT_TOGETHER', because: { id: mug } },
      { product: { id: cup }, reason: 'SAME_CATEGORY', because: null },
    ])
    expect(idsOf(related)).not.toContain(mug)
  })

  it('is never a retired or unpublished product', async () => {
    const category = newId('cat')
    const [mug, pot, draft] = [
      await shop.product(category),
      await shop.product(category),
      await shop.product(category, 'DRAFT'),
    ]
    await shop.buy([mug, pot, draft])
    await shop.retire(pot)

    const shown = [...idsOf(await visitor.related(mug)), ...idsOf((await visitor.trending()).list)]

    expect(shown).not.toContain(pot)
    expect(shown).not.toContain(draft)
  })

  it('falls back to what is trending for a product that nobody knows', async () => {
    const seller = await shop.product()
    await shop.buy([seller])

    const related = await visitor.related(newId('prod'))

    expect(related).toContainEqual(expect.objectContaining({ product: { id: seller }, reason: 'TRENDING' }))
  })

  it('counts an order once, in whatever order and however often its events come', async () => {
    const [mug, pot] = [await shop.product(), await shop.product()]
    const step = { orderId: newId('ord'), buyerId: newId('usr') }
    const first = await shop.told((id) => shop.confirmed(step, id))
    await shop.confirmed(step, first)
    await shop.told((id) => shop.placed(step, [mug, pot], id))
    await shop.told((id) => shop.placed(step, [mug, pot], id))
    await shop.told((id) => shop.confirmed(step, id))
    await handled(part, first)

    const [best] = (await visitor.related(mug)) ?? []
    expect(best).toMatchObject({ product: { id: pot }, score: expect.closeTo(1 / 6) })
  })

  it('does not count an order that is not confirmed', async () => {
    const [mug, pot] = [await shop.product(), await shop.product()]
    await shop.told((id) => shop.placed({ orderId: newId('ord'), buyerId: newId('usr') }, [mug, pot], id))

    expect((await visitor.related(mug))?.map((item) => item.reason)).not.toContain('BOUGHT_TOGETHER')
  })

  it('costs as many statements for 40 products as for 2', async () => {
    const ids = await Promise.all(Array.from({ length: 40 }, () => shop.product()))
    await shop.buy(ids.slice(0, 5))

    const two = await visitor.relatedToAll(ids.slice(0, 2))
    const forty = await visitor.relatedToAll(ids)

    expect(forty.statements).toBe(two.statements)
    expect(forty.lists.every((list) => list !== null && list.length > 0)).toBe(true)
  })
})

describe('what is trending', () => {
  it('is what sells best, and what is new where little is sold', async () => {
    const [best, good, fresh] = [await shop.product(), await shop.product(), await shop.product()]
    for (const basket of [[best, good], [best], [best], [best], [best], [good]]) await shop.buy(basket)

    const { list } = await visitor.trending()

    const ids = idsOf(list)
    expect(ids.indexOf(best)).toBeLessThan(ids.indexOf(good))
    expect(list.find((item) => item.product.id === fresh)?.reason).toBe('NEW_ARRIVAL')
  })

  it('refuses a length out of its limits', async () => {
    const { errors } = await visitor.trending(51)

    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
})

describe('what somebody is recommended', () => {
  it('goes with the purchases, without what was bought, and only for the buyer', async () => {
    const buyer = aUser()
    const [mug, pot] = [await shop.product(), await shop.product()]
    await shop.buy([mug, pot])
    await shop.buy([mug], buyer.userId)

    const own = await aWindow(part.as(buyer)).forUser(buyer.userId)

    expect(own?.[0]).toMatchObject({ product: { id: pot }, reason: 'BOUGHT_TOGETHER' })
    expect(idsOf(own)).not.toContain(mug)
    expect(await aWindow(part.as(aUser())).forUser(buyer.userId)).toBeNull()
    expect(await visitor.forUser(buyer.userId)).toBeNull()
  })
})

describe('what is suggested for a cart', () => {
  it('goes with what lies in it now, and only for its owner', async () => {
    const guest = aGuest('gst_01jd00000000000000000000aa')
    const cart = { cartId: newId('cart'), ownerId: 'gst_01jd00000000000000000000aa' }
    const [mug, pot, lamp, bulb] = [
      await shop.product(),
      await shop.product(),
      await shop.product(),
      await shop.product(),
    ]
    await shop.buy([mug, pot])
    await shop.buy([lamp, bulb])
    await shop.cartChange(cartItemsAdded, cart, mug)
    await shop.cartChange(cartItemsRemoved, cart, lamp)
    await shop.cartChange(cartItemsAdded, cart, lamp)

    const suggested = await aWindow(part.as(guest)).forCart(cart.cartId)

    expect(suggested?.[0]).toMatchObject({ product: { id: pot }, reason: 'BOUGHT_TOGETHER' })
    expect(suggested).not.toContainEqual(expect.objectContaining({ product: { id: bulb }, reason: 'BOUGHT_TOGETHER' }))
    expect(idsOf(suggested)).not.toContain(mug)
    expect(await aWindow(part.as(aGuest())).forCart(cart.cartId)).toBeNull()
  })
})
