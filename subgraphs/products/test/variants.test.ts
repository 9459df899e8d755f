import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { products } from '../src/subgraph.ts'
import { aRow, importRows } from './catalog.ts'

let shop: TestPart
beforeAll(async () => {
  shop = await startTestPart(products)
  const sold = (sku: string) => [{ sku, prices: [{ minorUnits: 500, currency: 'EUR' }] }]
  await importRows(shop, [
    aRow({ title: 'Mug', variants: sold('MUG-1') }),
    aRow({ title: 'Bowl', variants: sold('BOWL-1') }),
    aRow({ title: 'Secret', variants: sold('DRAFT-1'), status: 'DRAFT' }),
  ])
})
afterAll(() => shop.stop())

const query = 'query ($skus: [String!]!) { variants(skus: $skus) { sku } }'
const skusFor = async (viewer: Parameters<TestPart['as']>[0], skus: string[]) => {
  const { data, statements } = await shop.as(viewer)<{ variants: { sku: string }[] }>(query, { skus })
  return { skus: data.variants.map(({ sku }) => sku).toSorted(), statements }
}

describe('asking for variants by their SKUs', () => {
  it('finds them however they are written, each once, in one statement', async () => {
    const found = await skusFor(aUser(), ['mug-1', ' MUG-1 ', 'BOWL-1', 'nothing'])

    expect(found).toEqual({ skus: ['BOWL-1', 'MUG-1'], statements: 1 })
  })

  it('shows what is not published to staff only', async () => {
    expect((await skusFor(aUser(), ['DRAFT-1'])).skus).toEqual([])
    expect((await skusFor(aStaffMember(), ['DRAFT-1'])).skus).toEqual(['DRAFT-1'])
  })

  it('refuses more than a hundred', async () => {
    const { errors } = await shop.as(aUser())(query, { skus: Array.from({ length: 101 }, (_, nth) => `S${nth}`) })

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['skus'] })
  })
})
