import { newId } from '@shop/kit/id'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { until } from '@shop/kit/testing/until'
import { ownerIdsOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { ordersPlaced } from '@shop/schema/events/orders'
import { cartClaimQuote } from '@shop/schema/requests/cart'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aShopper } from './shopper.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
let clock = Date.now()
beforeAll(async () => void (world = await startWorld({ now: () => new Date(clock), env: { QUOTE_TTL_MS: '60000' } })))
afterAll(() => world.stop())

const claim = (quoteId: string, viewer: Viewer, claimant: string) =>
  world.part.ask(cartClaimQuote, { quoteId, ownerIds: ownerIdsOf(viewer), claimant })

const aQuote = async (viewer: Viewer, variantId = world.sell(), quantity = 2) => {
  const shopper = aShopper(world, viewer)
  await shopper.add([{ variantId, quantity }])
  return { shopper, variantId, quote: (await shopper.quote()).quote }
}

describe('claiming a quote', () => {
  it('gives it to one claimant only, again and again', async () => {
    const ada = aGuest()
    const { quote, shopper } = await aQuote(ada)
    const claimants = Array.from({ length: 8 }, () => newId('ord'))

    const answers = await Promise.all(claimants.map((claimant) => claim(quote.id, ada, claimant)))

    const winner = claimants[answers.findIndex((answer) => answer.kind === 'claimed')] ?? ''
    expect(answers.map((answer) => answer.kind).toSorted()).toEqual([...Array(7).fill('alreadyUsed'), 'claimed'])
    clock += 3_600_000
    expect(await claim(quote.id, ada, winner)).toMatchObject({
      kind: 'claimed',
      quote: {
        quoteId: quote.id,
        email: 'ada@example.com',
        totals: { total: { minor: Number(quote.totals.total.minorUnits) } },
      },
    })
    expect(await shopper.readQuote(quote.id)).toMatchObject({ problems: [{ code: 'USED' }] })
  })

  it('is over after its time, and is no matter of strangers', async () => {
    const ada = aGuest()
    const { quote, shopper } = await aQuote(ada)

    expect(await claim(quote.id, aUser(), 'ord_1')).toEqual({ kind: 'notFound' })
    expect(await claim(newId('quo'), ada, 'ord_1')).toEqual({ kind: 'notFound' })
    clock += 60_000
    expect(await claim(quote.id, ada, 'ord_1')).toEqual({ kind: 'expired', expiredAt: quote.expiresAt })
    expect(await shopper.readQuote(quote.id)).toMatchObject({ problems: [{ code: 'EXPIRED' }] })
  })

  it('does not take one that a newer quote replaced', async () => {
    const ada = aGuest()
    const { quote, shopper } = await aQuote(ada)
    await shopper.quote()

    expect((await claim(quote.id, ada, 'ord_1')).kind).toBe('expired')
  })
})

const placed = (quoteId: string, buyerId: string, lines: { variantId: string; quantity: number }[]) => {
  const orderId = newId('ord')
  const [line] = ordersPlaced.example.lines
  if (!line) throw new Error('the example has a line')
  const data = {
    ...ordersPlaced.example,
    orderId,
    buyerId,
    quoteId,
    lines: lines.map((each) => ({ ...line, ...each })),
  }
  return { orderId, data }
}

describe('when an order is placed', () => {
  it('what was ordered leaves the cart, once, and what came later stays', async () => {
    const ada = aGuest()
    const { quote, shopper, variantId } = await aQuote(ada)
    const other = world.sell()
    await shopper.add([
      { variantId, quantity: 1 },
      { variantId: other, quantity: 1 },
    ])
    const { orderId, data } = placed(quote.id, ownerIdsOf(ada)[0] ?? '', [{ variantId, quantity: 2 }])
    const eventId = newId('evt')

    await world.hear(ordersPlaced, orderId, data, eventId)
    await world.hear(ordersPlaced, orderId, data, eventId)
    const last = await aQuote(aGuest())
    const marker = placed(last.quote.id, 'usr_1', [{ variantId: last.variantId, quantity: 5 }])
    await world.hear(ordersPlaced, marker.orderId, marker.data)

    await until(async () => (await last.shopper.cart()).itemCount === 0)
    const cart = await until(async () => (await shopper.cart()).itemCount === 2 && shopper.cart())
    expect(cart.lines.map((line) => [line.variant.id, line.quantity])).toEqual([
      [variantId, 1],
      [other, 1],
    ])
  })

  it('finds the lines in the user’s cart when the guest signed in between', async () => {
    const guestId = newId('gst')
    const { quote, variantId } = await aQuote(aGuest(guestId))
    const user = aUser({ guestId })
    const signedIn = aShopper(world, user)
    await signedIn.merge()
    const { orderId, data } = placed(quote.id, user.userId, [{ variantId, quantity: 2 }])

    await world.hear(ordersPlaced, orderId, data)

    await until(async () => (await signedIn.cart()).itemCount === 0)
  })
})
