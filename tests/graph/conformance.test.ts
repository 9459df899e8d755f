import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'on' })
})
afterAll(() => shop.stop())

/** As every client of the shop does, it names itself: without a name GET is refused, so that no foreign page can send one. */
const asClient: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers)
  headers.set('x-shop-client', 'conformance')
  return fetch(input, { ...init, headers })
}

const audits = serverAudits({ url: () => `${shop.url}/graphql`, fetchFn: asClient })

describe('GraphQL over HTTP', () => {
  it('is audited in full', () => {
    expect(audits).toHaveLength(61)
  })

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (_id, _name, audit) => {
    const result = await audit()

    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
  })
})
