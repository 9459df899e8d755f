import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aUser } from '@shop/kit/testing/viewers'
import { usersErased } from '@shop/schema/events/users'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aShopper } from './shopper.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

it('forgets the cart and the wish list of somebody who erased their account, and of nobody else', async () => {
  const [userId, variantId] = [newId('usr'), world.sell()]
  const [ada, ben] = [aShopper(world, aUser({ userId })), aShopper(world, aUser())]
  for (const shopper of [ada, ben]) {
    await shopper.add([{ variantId, quantity: 2 }])
    await shopper.wish(variantId)
  }

  await world.hear(usersErased, userId, { userId })

  await until(async () => (await ada.cart()).lines.length === 0)
  expect((await ada.wishlist()).nodes).toEqual([])
  expect((await ben.cart()).lines).toHaveLength(1)
  expect((await ben.wishlist()).nodes).toHaveLength(1)
})
