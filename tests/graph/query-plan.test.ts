import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theAdmin } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
})
afterAll(() => shop.stop())

const ask = async (headers: Record<string, string>) => {
  const response = await fetch(`${shop.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ products(first: 1) { nodes { title related(first: 1) { reason } } } }' }),
  })
  return (await response.json()) as { extensions?: { queryPlan?: unknown } }
}

describe('the plan of a query', () => {
  it('is shown to staff who ask for it', async () => {
    const { headers } = await theAdmin(`${shop.url}/graphql`)
    const { extensions } = await ask({ ...headers, 'x-shop-query-plan': 'on' })

    expect(extensions?.queryPlan).toEqual({
      requests: 2,
      depth: 2,
      parts: ['products', 'recommendations'],
      text: expect.stringMatching(/^QueryPlan \{[\s\S]*service: "recommendations"/),
    })
    expect((await ask({ ...headers })).extensions?.queryPlan).toBeUndefined()
  })

  it('is shown to nobody else', async () => {
    expect((await ask({ 'x-shop-query-plan': 'on' })).extensions?.queryPlan).toBeUndefined()
  })
})
