import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { recommendationsInterestCounted } from '@shop/schema/events/recommendations'
import { aRow, fresh, importRows } from './catalog.ts'
import { finders } from './finders.ts'
import type { FinderShop } from './finders.ts'

let shop: TestPart
let by: FinderShop
const stock = async (start: () => Promise<FinderShop>) => {
  by = await start()
  shop = by.shop
  const named = (title: string, description: string, sku: string, more = {}) =>
    aRow({
      title,
      description,
      brand: 'Smiekrok',
      ...more,
      variants: [
        { sku, gtin: `2${String(sku.length).padStart(12, '0')}`, prices: [{ minorUnits: 900, currency: 'EUR' }] },
      ],
    })
  await importRows(shop, [
    named('Cast iron skillet', 'An egg lets go of it.', 'SKI-26'),
    named('Wool blanket', 'For the sofa, and for the skillet when it is hot.', 'BLA-1'),
    named('Enamel mug, red', 'Coffee by the fire.', 'MUG-RED'),
    named('Enamel mug, blue', 'Coffee by the sea.', 'MUG-BLUE', { brand: 'Havn' }),
    named('Secret skillet', 'Not yet.', 'SECRET-1', { status: 'DRAFT' }),
    named('Old skillet', 'No more.', 'OLD-9', { status: 'RETIRED' }),
    ...Array.from({ length: 30 }, (_, nth) => named(`Paper lantern ${nth}`, 'Hang it up.', `LAN-${nth}`)),
  ])
  await by.settle()
}

type Found = {
  search: {
    nodes: { title: string }[]
    totalCount: number
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
  }
}
type Shown = {
  didYouMean: string | null
  edges: { highlights: { field: string; pieces: { text: string; isMatch: boolean }[] }[] }[]
}
const search = /* GraphQL */ `
  query ($query: String!, $filter: ProductFilter, $sort: ProductSort, $first: Int, $after: String) {
    search(query: $query, filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes {
        title
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`
const find = async (query: string, more: object = {}) => {
  const { data, errors } = await shop.as(aUser())<Found>(search, { query, ...more })
  expect(errors).toBeUndefined()
  return data.search.nodes.map(({ title }) => title)
}

describe.each(finders)('searching the catalog, found by $name', ({ start }) => {
  beforeAll(() => stock(start))
  afterAll(() => by.stop())

  it.each([
    ['all words, a title before a description', 'skillet', ['Cast iron skillet', 'Wool blanket']],
    ['other forms of a word', 'skillets', ['Cast iron skillet', 'Wool blanket']],
    ['several misspelled words', 'wol blankett', ['Wool blanket']],
    ['a brand', 'havn', ['Enamel mug, blue']],
    ['words of which one is nowhere', 'enamel helicopter blue', ['Enamel mug, blue', 'Enamel mug, red']],
    ['a phrase', '"coffee by the sea"', ['Enamel mug, blue']],
    ['nothing like it', 'xylophone', []],
  ])('finds %s', async (_, query, expected) => {
    expect(await find(query)).toEqual(expected)
  })

  it('finds a misspelled word', async () => {
    expect((await find('skilet'))[0]).toBe('Cast iron skillet')
  })

  it('puts what can be bought before what cannot, and the newer of two that are alike', async () => {
    const word = fresh('plough').replace('-', '')
    const [today, old] = [new Date().toISOString(), '2020-01-01T00:00:00.000Z']
    await importRows(shop, [
      aRow({ title: `${word} a`, createdAt: old }),
      aRow({ title: `${word} b`, createdAt: today }),
      aRow({ title: `${word} c`, createdAt: old }),
    ])
    await shop.part.db.execute(sql`update products set in_stock = true where title = ${`${word} c`}`)
    await by.settle()

    expect(await find(word)).toEqual([`${word} c`, `${word} b`, `${word} a`])
  })

  it('puts what many of those buy who look before what few do, and takes that back', async () => {
    const word = fresh('anvil').replace('-', '')
    const [first, second] = [`${word} a`, `${word} b`]
    await importRows(shop, [aRow({ title: first }), aRow({ title: second })])
    const rows = await shop.part.db.execute<{ id: string }>(sql`
      select id from products where title in (${first}, ${second}) order by title`)
    const bought = async (nth: number, buyers: number) => {
      const productId = rows[nth]?.id ?? ''
      await shop.hear(recommendationsInterestCounted, productId, { productId, viewers: 200, buyers })
      await until(async () => {
        const [row] = await shop.part.db.execute(sql`select buyers from products where id = ${productId}`)
        return row?.['buyers'] === buyers
      })
      await by.settle()
    }

    await bought(0, 40)
    expect(await find(word)).toEqual([first, second])
    await bought(0, 0)
    await bought(1, 40)
    expect(await find(word)).toEqual([second, first])
  })

  it('says what was probably meant, and marks in the texts what was looked for', async () => {
    const { data, errors } = await shop.as(aUser())<{ search: Shown }>(/* GraphQL */ `
      {
        search(query: "skilet") {
          didYouMean
          edges {
            highlights {
              field
              pieces {
                text
                isMatch
              }
            }
          }
        }
      }
    `)

    expect(errors).toBeUndefined()
    expect(data.search.didYouMean).toBe('skillet')
    expect(data.search.edges[0]?.highlights).toEqual([
      {
        field: 'TITLE',
        pieces: [
          { text: 'Cast iron ', isMatch: false },
          { text: 'skillet', isMatch: true },
        ],
      },
    ])
  })

  it('tells staff, and nobody else, what each product was worth', async () => {
    const ask = '{ search(query: "skillet") { edges { explanation { by score rules { name } } } } }'
    type Explained = { search: { edges: { explanation: { score: number } }[] } }

    const told = await shop.as(aStaffMember())<Explained>(ask)
    const stranger = await shop.as(aUser())(ask)

    const scores = told.data.search.edges.map(({ explanation }) => explanation.score)
    expect(scores).toHaveLength(2)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(stranger.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })

  it('puts an exact SKU or trade item number first', async () => {
    expect((await find('LAN-7'))[0]).toBe('Paper lantern 7')
    expect((await find('mug-red'))[0]).toBe('Enamel mug, red')
    expect((await find('2000000000008'))[0]).toBe('Enamel mug, blue')
  })

  it('gives every match once over its pages, also of loose matches', async () => {
    for (const query of ['lantern', 'lantern helicopter']) {
      const titles: string[] = []
      for (let after: string | null = null, more = true; more;) {
        const { data }: { data: Found } = await shop.as(aUser())<Found>(search, { query, first: 7, after })
        expect(data.search.totalCount).toBe(30)
        titles.push(...data.search.nodes.map(({ title }) => title))
        ;({ endCursor: after, hasNextPage: more } = data.search.pageInfo)
      }
      expect(new Set(titles).size).toBe(30)
      expect(titles).toHaveLength(30)
    }
  })

  it('filters and sorts its matches', async () => {
    expect(await find('enamel', { sort: 'TITLE' })).toEqual(['Enamel mug, blue', 'Enamel mug, red'])
    expect(await find('enamel', { filter: { priceMin: 901 } })).toEqual([])
  })

  it.each([
    '',
    '   ',
    "'; drop table products; --",
    '& | ! ( ) : *',
    '%%%___',
    '🦊🦊',
    'مصباح',
    '-',
    '"',
    '\\',
    '<->',
    'a'.repeat(200),
    'the of and',
  ])('answers %j without a fault', async (query) => {
    const { errors } = await shop.as(aUser())(search, { query })

    expect(errors).toBeUndefined()
  })

  it.each(['a'.repeat(201), 'nul \u0000', ' '.repeat(10_000)])(
    'refuses what is too long or holds a NUL',
    async (query) => {
      const { errors } = await shop.as(aUser())(search, { query })

      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    },
  )

  it('shows staff drafts when they ask for them', async () => {
    const { data } = await shop.as(aStaffMember())<Found>(search, { query: 'skillet', filter: { statuses: ['DRAFT'] } })

    expect(data.search.nodes).toEqual([{ title: 'Secret skillet' }])
  })
})
