import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { purchase } from '@shop/stack/journey/purchase'
import { stockUp } from '../support/catalog.ts'
import { startTestShop, testAdmin } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
  await stockUp(`${shop.url}/graphql`, [
    { title: 'Enamel mug', stock: 20 },
    { title: 'Stoneware mug', stock: 20 },
  ])
})
afterAll(() => shop.stop())

describe('a stranger', () => {
  it('buys something, watches it arrive, and gets part of the money back, to the unit and the cent', async () => {
    const steps: string[] = []
    const order = await purchase({
      url: `${shop.url}/graphql`,
      staff: testAdmin,
      query: 'mug',
      onStep: (name) => steps.push(name),
    })

    expect(order).toMatchObject({
      status: 'DELIVERED',
      payments: [{ status: 'CAPTURED', refunds: [{ status: 'SUCCEEDED' }] }],
      shipments: [{ status: 'DELIVERED' }],
    })
    expect(steps).toContain('both ledgers agree')
    expect(shop.watchers()).toBe(0)
  })
})
