import { newId } from '@shop/kit/id'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { until } from '@shop/kit/testing/until'
import { ownerIdsOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { ordersPlaced } from '@shop/schema/events/orders'
import { cartClaimQuote } from '@shop/schema/requests/cart'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quotes } from '../src/store/tables.ts'
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

const hear = async ({ orderId, data }: ReturnType<typeof placed>) => {
  const eventId = newId('evt')
  await world.hear(ordersPlaced, orderId, data, eventId)
  await world.hear(ordersPlaced, orderId, data, eventId)
}

const isNoted = async (quoteId: string) =>
  (await world.part.db.select({ orderId: quotes.orderId }).from(quotes).where(eq(quotes.id, quoteId)))[0]?.orderId

const quantities = async (shopper: ReturnType<typeof aShopper>) =>
  (await shopper.cart()).lines.map(({ variant, quantity }) => [variant.id, quantity])

describe('what is bought', () => {
  it('has left the cart when the quote is claimed, so that who buys again at once buys nothing twice', async () => {
    const ada = aGuest()
    const { quote, shopper, variantId } = await aQuote(ada)
    const other = world.sell()

    await claim(quote.id, ada, 'ord_1')
    await shopper.add([{ variantId: other, quantity: 1 }])
    await claim(quote.id, ada, 'ord_1')

    expect(await quantities(shopper)).toEqual([[other, 1]])
    const again = (await shopper.quote()).quote
    expect(again.lines.map((line) => line.variant.id)).toEqual([other])
    await hear(placed(quote.id, ownerIdsOf(ada)[0] ?? '', [{ variantId, quantity: 2 }]))
    expect(await quantities(shopper)).toEqual([[other, 1]])
  })

  it('is no more than what was quoted: what came into the cart later stays', async () => {
    const ada = aGuest()
    const { quote, shopper, variantId } = await aQuote(ada)
    const other = world.sell()
    await shopper.add([
      { variantId, quantity: 1 },
      { variantId: other, quantity: 1 },
    ])

    await claim(quote.id, ada, 'ord_1')

    expect(await quantities(shopper)).toEqual([
      [variantId, 1],
      [other, 1],
    ])
  })

  it('leaves the user’s cart when the guest signed in between', async () => {
    const guestId = newId('gst')
    const { quote } = await aQuote(aGuest(guestId))
    const user = aUser({ guestId })
    const signedIn = aShopper(world, user)
    await signedIn.merge()

    await claim(quote.id, user, 'ord_1')

    expect(await quantities(signedIn)).toEqual([])
  })

  it('is in the cart again after a minute without an order, and leaves it when the order comes after all', async () => {
    const ada = aGuest()
    const { quote, shopper, variantId } = await aQuote(ada)
    await claim(quote.id, ada, 'ord_1')
    await shopper.add([{ variantId, quantity: 1 }])

    clock += 61_000
    await until(async () => (await shopper.cart()).itemCount === 3, { what: 'put back' })
    await hear(placed(quote.id, ownerIdsOf(ada)[0] ?? '', [{ variantId, quantity: 2 }]))

    await until(async () => (await shopper.cart()).itemCount === 1, { what: 'taken again' })
  })

  it('is not put back when the order was heard of', async () => {
    const [ada, grace] = [aGuest(), aGuest()]
    const [heard, unheard] = [await aQuote(ada), await aQuote(grace)]
    await claim(heard.quote.id, ada, 'ord_1')
    await hear(placed(heard.quote.id, ownerIdsOf(ada)[0] ?? '', [{ variantId: heard.variantId, quantity: 2 }]))
    await until(() => isNoted(heard.quote.id))
    await claim(unheard.quote.id, grace, 'ord_2')

    clock += 61_000
    await until(async () => (await unheard.shopper.cart()).itemCount === 2, { what: 'put back' })

    expect(await quantities(heard.shopper)).toEqual([])
  })
})
