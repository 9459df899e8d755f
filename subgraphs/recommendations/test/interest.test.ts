import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import type { Outbox } from '@shop/kit/events/outbox'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import { recommendations } from '../src/subgraph.ts'
import { tellChanges } from '../src/jobs/tell-interest.ts'
import { aDevice, aPerson, clicksSettled } from './person.ts'
import { aShop } from './shop-window.ts'

let part: TestPart
let shop: ReturnType<typeof aShop>

beforeAll(async () => {
  part = await startTestPart(recommendations)
  shop = aShop(part)
})
afterAll(() => part.stop())

/** What is told of these products now. */
const toldOf = async (...productIds: string[]) => {
  const told: unknown[] = []
  const outbox: Outbox = async (_, events) => void told.push(...events.map(({ data }) => data))
  await tellChanges({ db: part.part.db, outbox })
  return told.filter((data) => productIds.some((productId) => JSON.stringify(data).includes(productId)))
}

it('in a product is how many looked at it and who of them bought it, told when that changed', async () => {
  const [mug, pot] = [await shop.product(), await shop.product()]
  const buyer = newId('usr')
  await aPerson(part, aUser({ userId: buyer })).views(mug, mug, pot)
  await aPerson(part, anonymous, aDevice()).views(mug)
  await clicksSettled(part)
  await shop.buy([mug], buyer)
  await shop.buy([pot])

  expect(await toldOf(mug)).toEqual([{ productId: mug, viewers: 2, buyers: 1 }])
  expect(await toldOf(mug, pot)).toEqual([])
  await aPerson(part, anonymous, aDevice()).views(pot)
  await clicksSettled(part)
  expect(await toldOf(mug, pot)).toEqual([{ productId: pot, viewers: 2, buyers: 0 }])
  await part.part.db.execute(sql`delete from interactions where product_id = ${pot}`)
  expect(await toldOf(mug, pot)).toEqual([{ productId: pot, viewers: 0, buyers: 0 }])
})
