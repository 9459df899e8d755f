import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { anonymous } from '@shop/kit/viewer'
import { recommendations } from '../src/subgraph.ts'
import { aShop, aWindow, idsOf } from './shop-window.ts'

let part: TestPart

beforeAll(async () => {
  part = await startTestPart(recommendations, { env: { LISTS_TTL_MS: '60000' } })
})
afterAll(() => part.stop())

describe('a list from the cache', () => {
  it('costs fewer statements, says the same, and still never names what was retired meanwhile', async () => {
    const shop = aShop(part)
    const visitor = aWindow(part.as(anonymous))
    const [mug, pot, tray] = [await shop.product(), await shop.product(), await shop.product()]
    await shop.buy([mug, pot, tray])

    const built = await visitor.relatedToAll([mug])
    const cached = await visitor.relatedToAll([mug])
    await shop.retire(pot)
    const later = await visitor.relatedToAll([mug])

    expect(cached.statements).toBeLessThan(built.statements)
    expect(cached.lists).toEqual(built.lists)
    expect(idsOf(cached.lists[0] ?? null)).toContain(pot)
    expect(idsOf(later.lists[0] ?? null)).toEqual([tray])
  })
})
