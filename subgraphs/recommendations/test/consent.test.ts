import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import { cartMerged } from '@shop/schema/events/cart'
import { productsReviewed } from '@shop/schema/events/products'
import { forgetOldInteractions } from '../src/store/interactions.ts'
import { forgetOldPeople } from '../src/store/people.ts'
import { recommendations } from '../src/subgraph.ts'
import { aDevice, aPerson, anEvent, clicksSettled, interactionsIn } from './person.ts'
import { redisOf } from './redis.ts'
import { aShop } from './shop-window.ts'

let part: TestPart
let shop: ReturnType<typeof aShop>

beforeAll(async () => {
  part = await startTestPart(recommendations)
  shop = aShop(part)
})
afterAll(() => part.stop())

const shows = (person: { seenIds: () => Promise<string[]> }, productIds: string[]) =>
  until(async () => JSON.stringify(await person.seenIds()) === JSON.stringify(productIds), {
    what: JSON.stringify(productIds),
  })
const products = (count: number) => Promise.all(Array.from({ length: count }, () => shop.product()))

describe('what somebody looked at', () => {
  it('is shown the latest first, each product once, while it is sold, and to nobody else', async () => {
    const [mug = '', pot = '', tray = ''] = await products(3)
    const ada = aPerson(part, aUser())
    for (const productId of [mug, pot, tray, mug, newId('prod')]) await ada.views(productId)
    await shows(ada, [mug, tray, pot])

    await shop.retire(tray)

    const { list } = await ada.seen()
    expect(list.map(({ product }) => product.id)).toEqual([mug, pot])
    expect(list.every(({ reason, score }) => reason === 'RECENTLY_VIEWED' && score > 0.99 && score <= 1)).toBe(true)
    expect((await ada.seen(1)).list).toHaveLength(1)
    expect(await aPerson(part, aUser()).seenIds()).toEqual([])
    expect(await aPerson(part, anonymous).seenIds()).toEqual([])
  })

  it('is the same when the cache lost everything', async () => {
    const [mug = ''] = await products(1)
    const ada = aPerson(part, aUser())
    await ada.views(mug)
    await shows(ada, [mug])

    const redis = await redisOf(part)
    expect(await redis.keys()).not.toEqual([])
    await redis.deleteAll()

    expect(await ada.seenIds()).toEqual([mug])
  })

  it('refuses a length out of its limits, and an id that is no secret', async () => {
    expect((await aPerson(part, aUser()).seen(51)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    expect((await aPerson(part, anonymous, 'device').seen()).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
})

describe('signing in', () => {
  it('makes what the device did the history of the user, also what comes late; the first user wins', async () => {
    const [mug = '', pot = '', tray = ''] = await products(3)
    const [device, user, other] = [aDevice(), aUser(), aUser()]
    const stranger = aPerson(part, anonymous, device)
    await stranger.tell([anEvent({ productId: mug, at: new Date(Date.now() - 2_000).toISOString() })])
    const ada = aPerson(part, user, device)
    const aSecondAgo = new Date(Date.now() - 1_000).toISOString()
    await Promise.all([ada.views(pot), stranger.tell([anEvent({ productId: mug, at: aSecondAgo })])])
    await shows(aPerson(part, user), [pot, mug])

    await aPerson(part, other, device).views(tray)
    await clicksSettled(part)

    expect(await aPerson(part, other).seenIds()).toEqual([tray])
    expect(await aPerson(part, user).seenIds()).toEqual([pot, mug])
  })

  it('gives a user nothing of what was done with the device after they left', async () => {
    const [mug = '', pot = ''] = await products(2)
    const [device, user] = [aDevice(), aUser()]
    await aPerson(part, user, device).views(mug)
    await shows(aPerson(part, user), [mug])

    await aPerson(part, anonymous, device).views(pot)
    await clicksSettled(part)

    expect(await aPerson(part, user).seenIds()).toEqual([mug])
    expect(await aPerson(part, anonymous, device).seenIds()).toEqual([pot])
  })

  it('keeps an event once that was told before and after it', async () => {
    const [mug = ''] = await products(1)
    const [device, user] = [aDevice(), aUser()]
    const event = anEvent({ productId: mug })
    await aPerson(part, anonymous, device).tell([event])
    await aPerson(part, user, device).tell([event, anEvent({ productId: mug })])
    await shows(aPerson(part, user), [mug])
    await aPerson(part, anonymous, device).tell([event])
    await clicksSettled(part)

    expect((await interactionsIn(part)).filter(({ id }) => id === event.id)).toHaveLength(1)
  })

  it.each(['by the guest token beside the access token', 'by the cart that was merged'])(
    'makes what the guest did the history of the user: %s',
    async (how) => {
      const [mug = ''] = await products(1)
      const [guestId, userId] = [newId('gst'), newId('usr')]
      await aPerson(part, aGuest(guestId)).views(mug)
      await clicksSettled(part)

      if (how.startsWith('by the guest')) await aPerson(part, aUser({ userId, guestId })).views(mug)
      else await shop.told((id) => part.hear(cartMerged, 'cart_1', { cartId: 'cart_1', guestId, userId }, id))

      await shows(aPerson(part, aUser({ userId })), [mug])
      expect((await interactionsIn(part)).filter(({ person }) => person === guestId)).toEqual([])
    },
  )
})

describe('consent', () => {
  it('that is denied keeps nothing that was told, and says so', async () => {
    const { userId, ...viewer } = aUser()
    const ada = aPerson(part, { ...viewer, userId }, aDevice())

    const answer = await ada.tell([anEvent({ productId: newId('prod') }), anEvent()], 'DENIED')
    await clicksSettled(part)

    expect(answer).toMatchObject({ __typename: 'EventsTracked', accepted: 0, withheld: 2, refused: [] })
    expect((await interactionsIn(part)).filter(({ person }) => person === userId)).toEqual([])
    expect(await aPerson(part, anonymous).tell([anEvent()], 'DENIED')).toMatchObject({ withheld: 1 })
  })

  it('that is withdrawn erases what was told before, also what is still on its way, and not what is told after it is given again', async () => {
    const [mug = '', pot = ''] = await products(2)
    const [device, user] = [aDevice(), aUser()]
    await aPerson(part, anonymous, device).views(mug)
    const ada = aPerson(part, user, device)
    await ada.views(mug)
    await shows(ada, [mug])
    await shop.told((id) =>
      part.hear(
        productsReviewed,
        mug,
        { productId: mug, reviewId: newId('rev'), rating: 5, authorId: user.userId },
        id,
      ),
    )

    await Promise.all(Array.from({ length: 20 }, () => ada.views(pot)))
    await ada.tell([anEvent()], 'DENIED')
    await clicksSettled(part)

    expect(await ada.seenIds()).toEqual([])
    const left = (await interactionsIn(part)).filter(({ person }) => person === user.userId)
    expect(left.map(({ kind }) => kind)).toEqual(['RATING'])
    await ada.views(pot)
    await shows(ada, [pot])
  })
})

describe('keeping', () => {
  it('ends after the days that were set, a part at a time, and with it what is known of people but for who was erased', async () => {
    const { db } = part.part
    const old = sql`clock_timestamp() - interval '31 days'`
    await db.execute(sql`insert into people (key, person, seen_at) values ('old', 'gst_old', ${old})`)
    await db.execute(sql`insert into people (key, person, seen_at, erased_at) values ('gone', null, ${old}, ${old})`)
    await db.execute(sql`
      insert into interactions (person, id, kind, at, received_at)
      select 'gst_old', number::text, 'VIEW', ${old}, ${old} from generate_series(1, 7) as number`)
    const before = await interactionsIn(part)

    const moved = []
    while (moved.at(-1) !== 0) moved.push(await forgetOldInteractions(db, 30, 3))

    expect(moved).toEqual([3, 3, 1, 0])
    expect(await interactionsIn(part)).toEqual(before.filter(({ person }) => person !== 'gst_old'))
    expect(await forgetOldPeople(db, 30, 100)).toBe(1)
    expect([...(await db.execute(sql`select key from people where key in ('old', 'gone')`))]).toEqual([{ key: 'gone' }])
  })
})
