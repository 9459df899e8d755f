import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import { recommendations } from '../src/subgraph.ts'
import { aShop, aWindow, idsOf } from './shop-window.ts'
import type { Shown } from './shop-window.ts'

let part: TestPart
let shop: ReturnType<typeof aShop>
let visitor: ReturnType<typeof aWindow>

beforeAll(async () => {
  part = await startTestPart(recommendations)
  shop = aShop(part)
  visitor = aWindow(part.as(anonymous))
})
afterAll(() => part.stop())

/** What is kept for an hour is made anew as soon as it changed. */
describe('a list from the cache', () => {
  it('costs no statement, and says the same', async () => {
    const [mug, pot, tray] = [await shop.product(), await shop.product(), await shop.product()]
    await shop.buy([mug, pot, tray])

    const built = await until(async () => {
      const answer = await visitor.relatedToAll([mug])
      return answer.lists[0]?.length === 2 && answer
    })
    const cached = await until(async () => {
      const answer = await visitor.relatedToAll([mug])
      return answer.statements === 0 && answer
    })

    expect(cached.lists).toEqual(built.lists)
  })

  it('is made of 200 at once that nobody looked at, and of the rest when it is asked for again; the answer says so', async () => {
    const category = newId('cat')
    const [mug] = [await shop.product(category), await shop.product(category)]
    const ids = [...Array.from({ length: 200 }, () => newId('prod')), mug]
    const reasonsOfMug = ({ lists }: { lists: (Shown[] | null)[] }) => lists.at(-1)?.map(({ reason }) => reason)

    const first = await visitor.relatedToAll(ids)
    const again = await visitor.relatedToAll(ids)

    expect(reasonsOfMug(first)).not.toContain('SAME_CATEGORY')
    expect(first.extensions).toEqual({ degraded: ['recommendations'] })
    expect(reasonsOfMug(again)).toContain('SAME_CATEGORY')
    expect(again.extensions).toBeUndefined()
  })

  it('has a new purchase in it within seconds', async () => {
    const [mug, pot] = [await shop.product(), await shop.product()]
    const together = async () => idsOf(await visitor.together(mug))
    await shop.buy([mug, pot])
    expect(await together()).toEqual([])

    await shop.buy([mug, pot])

    await until(async () => (await together()).includes(pot))
    expect((await visitor.together(pot))?.[0]).toMatchObject({ product: { id: mug }, because: { id: pot } })
  })

  it('never names what was retired or sold out meanwhile, and names it again when it is back', async () => {
    const [mug, pot, tray] = [await shop.product(), await shop.product(), await shop.product()]
    await shop.buy([mug, pot, tray])
    const shown = async () => idsOf(await visitor.related(mug)).filter((id) => id === pot || id === tray)
    await until(async () => (await shown()).length === 2)

    await shop.stock(pot, false)
    await until(async () => (await shown()).join() === tray)
    await shop.stock(pot, true)
    await until(async () => (await shown()).length === 2)
    await shop.retire(tray)

    await until(async () => (await shown()).join() === pot)
  })

  it('follows what somebody buys', async () => {
    const buyer = aUser()
    const [mug, pot, lid] = [await shop.product(), await shop.product(), await shop.product()]
    for (const pair of [
      [mug, pot],
      [pot, lid],
    ])
      await shop.buy(pair)
    const best = async () => (await aWindow(part.as(buyer)).forUser(buyer.userId))?.[0]
    await shop.buy([mug], buyer.userId)
    await until(async () => (await best())?.product.id === pot)

    await shop.buy([pot], buyer.userId)

    const next = await until(async () => {
      const item = await best()
      return item?.product.id === lid && item
    })
    expect(next).toMatchObject({ reason: 'BOUGHT_TOGETHER', because: { id: pot } })
  })

  it('shows no more than a third of one category while there is something else', async () => {
    const category = newId('cat')
    const mugs = await Promise.all(Array.from({ length: 4 }, () => shop.product(category)))
    for (let times = 0; times < 5; times += 1) await shop.buy(mugs)

    const shown = await until(async () => {
      const ids = idsOf((await visitor.trending(6)).list)
      return ids.some((id) => mugs.some((mug) => mug === id)) && ids
    })

    expect(shown).toHaveLength(6)
    expect(mugs.filter((mug) => shown.includes(mug))).toHaveLength(2)
  })
})
