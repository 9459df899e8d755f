import { newId } from '@shop/kit/id'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deleteGuestCarts, deleteUnclaimedQuotes } from '../src/store/abandoned.ts'
import { trimQuotes } from '../src/store/ended-quotes.ts'
import { quotes } from '../src/store/tables.ts'
import { aShopper } from './shopper.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

describe('cleaning up', () => {
  it('deletes guests’ carts that nobody touched, and no user’s', async () => {
    const [old, fresh, user] = [aShopper(world, aGuest()), aShopper(world, aGuest()), aShopper(world, aUser())]
    const line = { variantId: world.sell(), quantity: 1 }
    const { cart } = await old.add([line])
    await user.add([line])
    await world.part.db.execute(sql`update carts set updated_at = now() - interval '31 days'`)
    await fresh.add([line])

    const deleted = await deleteGuestCarts(world.part.db, new Date(Date.now() - 30 * 24 * 3_600_000))

    expect(deleted).toBe(1)
    expect((await old.cart()).id).toBe(cart.id)
    expect([await old.cart(), await fresh.cart(), await user.cart()].map((each) => each.itemCount)).toEqual([0, 1, 1])
  })

  it('deletes quotes that expired unclaimed, and keeps what an order stands on', async () => {
    const [dropped, used, open] = [aShopper(world, aGuest()), aShopper(world, aGuest()), aShopper(world, aGuest())]
    const quoteOf = async (who: typeof open) => {
      await who.add([{ variantId: world.sell(), quantity: 1 }])
      return (await who.quote()).quote.id
    }
    const ids = [await quoteOf(dropped), await quoteOf(used)]
    await world.part.db.execute(sql`update quotes set expires_at = now() - interval '2 days'`)
    await world.part.db.execute(sql`update quotes set claimed_by = ${newId('ord')} where id = ${ids[1] ?? ''}`)
    const openId = await quoteOf(open)

    await deleteUnclaimedQuotes(world.part.db, new Date(Date.now() - 24 * 3_600_000))

    expect(await dropped.readQuote(ids[0] ?? '')).toBeNull()
    expect(await used.readQuote(ids[1] ?? '')).not.toBeNull()
    expect(await open.readQuote(openId)).not.toBeNull()
  })

  it('takes people out of quotes whose order has had its own copy for long, and of no others', async () => {
    const [old, fresh] = [aShopper(world, aGuest()), aShopper(world, aGuest())]
    const quoteOf = async (who: typeof old) => {
      await who.add([{ variantId: world.sell(), quantity: 1 }])
      return (await who.quote()).quote.id
    }
    const ids = { old: await quoteOf(old), fresh: await quoteOf(fresh) }
    const claimed = async (id: string, claimedAt: string) =>
      world.part.db.execute(
        sql`update quotes set claimed_by = ${newId('ord')}, claimed_at = now() - ${claimedAt}::interval where id = ${id}`,
      )
    await claimed(ids.old, '9 days')
    await claimed(ids.fresh, '7 days')

    const eightDaysAgo = new Date(Date.now() - 8 * 24 * 3_600_000)
    const trimmed = await trimQuotes(world.part.db, { at: new Date(), claimedBefore: eightDaysAgo })

    const kept = await world.part.db.select().from(quotes)
    const textOf = (id: string) => JSON.stringify(kept.find((row) => row.id === id))
    expect(trimmed).toBe(1)
    expect(textOf(ids.old)).not.toMatch(/ada@example|Lindenweg|10115|Berlin|Ada/)
    expect(textOf(ids.fresh)).toMatch(/ada@example.*Lindenweg|Lindenweg.*ada@example/)
    expect(await old.readQuote(ids.old)).toBeNull()
    expect(await fresh.readQuote(ids.fresh)).not.toBeNull()
  })
})
