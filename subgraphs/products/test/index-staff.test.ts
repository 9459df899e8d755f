import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { productsSearchAudit } from '@shop/schema/requests/products'
import { products } from '../src/subgraph.ts'
import { importOne } from './catalog.ts'

let shop: TestPart
beforeAll(async () => {
  shop = await startTestPart(products)
})
afterAll(() => shop.stop())

const status = '{ searchIndexStatus { adapter indexName documents products waiting lagMs rebuild { state } } }'
const rebuild = 'mutation { searchIndexRebuild { __typename ... on UserError { code retryable } } }'

describe('a shop without a search index', () => {
  it('says so to staff, and has none made', async () => {
    await importOne(shop)
    const nothing = { indexName: null, documents: null, waiting: null, lagMs: null, rebuild: null }

    expect((await shop.as(aStaffMember())(status)).data).toEqual({
      searchIndexStatus: { adapter: 'POSTGRES', products: 1, ...nothing },
    })
    expect((await shop.as(aStaffMember())(rebuild)).data).toEqual({
      searchIndexRebuild: { __typename: 'SearchIndexNotKept', code: 'SEARCH_INDEX_NOT_KEPT', retryable: false },
    })
    expect(await shop.part.ask(productsSearchAudit, { mend: true })).toEqual({ found: null })
  })
})

describe('those who are not staff', () => {
  it.each([status, rebuild])('may not ask for %s', async (document) => {
    const customer = await shop.as(aUser())(document)
    const stranger = await shop.as({ kind: 'anonymous' })(document)

    expect(customer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect(stranger.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
})
