import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPart } from '@shop/kit/testing/part'
import { aUser } from '@shop/kit/testing/viewers'
import { aRow, importRows } from './catalog.ts'
import type { Row } from './catalog.ts'
import { finders } from './finders.ts'
import type { FinderShop } from './finders.ts'

const brands = ['Alm', 'Birk', 'Ceder']
const paths = [['House'], ['House', 'Kitchen'], ['House', 'Kitchen', 'Mugs'], ['House', 'Bath'], ['Hill']]
const materials = ['oak', 'steel', 'wool']

const aPrice = fc.integer({ min: 1, max: 40 }).map((tens) => tens * 100)
const anItem = fc.record({
  brand: fc.constantFrom(...brands),
  category: fc.constantFrom(...paths),
  material: fc.constantFrom(...materials),
  size: fc.integer({ min: 1, max: 4 }),
  isOrganic: fc.boolean(),
  eur: fc.array(aPrice, { maxLength: 3 }),
  usd: fc.array(aPrice, { maxLength: 1 }),
  ratings: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
  status: fc.constantFrom('ACTIVE' as const, 'ACTIVE' as const, 'DRAFT' as const, 'RETIRED' as const),
})
type Item = typeof anItem extends fc.Arbitrary<infer T> ? T : never
type Known = Item & { id: string; nth: number; title: string }

const aFilter = fc.record(
  {
    category: fc.constantFrom(...paths),
    brands: fc.subarray(brands, { minLength: 1 }),
    priceMin: aPrice,
    priceMax: aPrice,
    materials: fc.subarray(materials, { minLength: 1 }),
    size: fc.integer({ min: 1, max: 4 }),
    isOrganic: fc.boolean(),
    ratingMin: fc.constantFrom(1, 2.5, 3, 4.5),
  },
  { requiredKeys: [] },
)
type Filter = typeof aFilter extends fc.Arbitrary<infer T> ? T : never

let shop: TestPart
let by: FinderShop
let catalog: Known[]
const brandIds = new Map<string, string>()
const categoryIds = new Map<string, string>()

const titleOf = (nth: number) => `Thing ${String.fromCharCode(97 + ((nth * 7) % 26))} ${nth}`

const rowOf = (item: Item, nth: number): Row => ({
  title: titleOf(nth),
  brand: item.brand,
  category: item.category,
  attributes: { material: [item.material, 'wax'], size: item.size, organic: item.isOrganic },
  variants: [0, 1, 2].map((at) => ({
    sku: `L${nth}-${at}`,
    prices: [
      ...(item.eur[at] === undefined ? [] : [{ minorUnits: item.eur[at], currency: 'EUR' }]),
      ...(item.usd[at] === undefined ? [] : [{ minorUnits: item.usd[at], currency: 'USD' }]),
    ],
  })),
  reviews: item.ratings.map((rating, by) => ({ rating, title: 'Said', authorName: `Author ${by}` })),
  status: item.status,
  createdAt: new Date(Date.UTC(2026, 0, 1 + (nth % 9))).toISOString(),
})

const meanOf = ({ ratings }: Known) =>
  ratings.length === 0 ? 0 : Math.floor((ratings.reduce((a, b) => a + b, 0) * 1_000) / ratings.length)

const bruteForce = (filter: Filter): Known[] =>
  catalog.filter((item) => {
    const { priceMin = -1, priceMax = Infinity } = filter
    const isPriced = filter.priceMin === undefined && filter.priceMax === undefined
    return (
      item.status === 'ACTIVE' &&
      (!filter.category || filter.category.every((name, depth) => item.category[depth] === name)) &&
      (!filter.brands || filter.brands.includes(item.brand)) &&
      (isPriced || item.eur.some((minor) => minor >= priceMin && minor <= priceMax)) &&
      (!filter.materials || filter.materials.includes(item.material)) &&
      (filter.size === undefined || item.size === filter.size) &&
      (filter.isOrganic === undefined || item.isOrganic === filter.isOrganic) &&
      (filter.ratingMin === undefined || meanOf(item) >= filter.ratingMin * 1_000)
    )
  })

const asked = (filter: Filter) => ({
  ...(filter.category && { categoryId: categoryIds.get(filter.category.at(-1) ?? '') }),
  ...(filter.brands && { brandIds: filter.brands.map((name) => brandIds.get(name)) }),
  ...(filter.priceMin !== undefined && { priceMin: filter.priceMin }),
  ...(filter.priceMax !== undefined && { priceMax: filter.priceMax }),
  ...(filter.ratingMin !== undefined && { ratingMin: filter.ratingMin }),
  attributes: [
    ...(filter.materials ? [{ name: 'material', values: filter.materials }] : []),
    ...(filter.size === undefined ? [] : [{ name: 'size', values: [String(filter.size)] }]),
    ...(filter.isOrganic === undefined ? [] : [{ name: 'organic', values: [String(filter.isOrganic)] }]),
  ],
})

type AllFacets = {
  brands: { brand: { name: string }; count: number }[]
  attributes: { name: string; values: { value: string; count: number }[] }[]
  price: { min: { minorUnits: string }; max: { minorUnits: string } } | null
  ratings: { ratingMin: number; count: number }[]
  inStock: number
}

const countsOf = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, of]) => [value, of.length]))

type Page = {
  products: {
    nodes: { id: string }[]
    totalCount: number
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
  }
}
const list = /* GraphQL */ `
  query ($filter: ProductFilter, $sort: ProductSort, $first: Int, $after: String) {
    products(filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes {
        id
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`

const walk = async (filter: object, sort: string, first: number, between: () => Promise<unknown> = async () => {}) => {
  const ids: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { data, errors }: { data: Page; errors?: unknown } = await shop.as(aUser())<Page>(list, {
      filter,
      sort,
      first,
      after,
    })
    expect(errors).toBeUndefined()
    ids.push(...data.products.nodes.map(({ id }) => id))
    ;({ endCursor: after, hasNextPage: more } = data.products.pageInfo)
    await between()
  }
  return ids
}

const stock = async (start: () => Promise<FinderShop>) => {
  by = await start()
  shop = by.shop
  const items = fc.sample(fc.array(anItem, { minLength: 120, maxLength: 120 }), { seed: 4711, numRuns: 1 })[0] ?? []
  const { outcomes } = await importRows(shop, items.map(rowOf))
  catalog = items.map((item, nth) => ({ ...item, nth, id: outcomes[nth]?.productId ?? '', title: titleOf(nth) }))
  const { data } = await shop.as(aUser())<{
    brands: { nodes: { id: string; name: string }[] }
    categories: {
      id: string
      name: string
      children: { id: string; name: string; children: { id: string; name: string }[] }[]
    }[]
  }>('{ brands { nodes { id name } } categories { id name children { id name children { id name } } } }')
  data.brands.nodes.forEach(({ id, name }) => brandIds.set(name, id))
  const all = data.categories.flatMap((root) => [
    root,
    ...root.children,
    ...root.children.flatMap(({ children }) => children),
  ])
  all.forEach(({ id, name }) => categoryIds.set(name, id))
  await by.settle()
}

describe.each(finders)('listing products, found by $name', ({ start }) => {
  beforeAll(() => stock(start))
  afterAll(() => by.stop())

  it('finds exactly what a look at every product finds, and counts it', async () => {
    await fc.assert(
      fc.asyncProperty(aFilter, async (filter) => {
        const { data, errors } = await shop.as(aUser())<Page>(list, { filter: asked(filter), first: 100 })
        const expected = bruteForce(filter)

        expect(errors).toBeUndefined()
        expect(data.products.nodes.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
        expect(data.products.totalCount).toBe(expected.length)
      }),
      { numRuns: 120 },
    )
  })

  it.each([
    ['NEWEST', (item: Known) => -(item.nth % 9)],
    ['PRICE_ASC', (item: Known) => Math.min(...item.eur)],
    ['PRICE_DESC', (item: Known) => (item.eur.length === 0 ? Infinity : -Math.min(...item.eur))],
    ['RATING', (item: Known) => -meanOf(item)],
    ['TITLE', (item: Known) => item.title.charCodeAt(6)],
  ] as const)('sorted by %s gives every product once, in that order, whatever the page size', async (sort, rankOf) => {
    const ids = await walk({}, sort, 7)

    const shown = ids.map((id) => catalog.find((item) => item.id === id)).filter((item) => item !== undefined)
    expect(shown.map(rankOf)).toEqual(shown.map(rankOf).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    expect(ids.toSorted()).toEqual(
      bruteForce({})
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(await walk({}, sort, 50)).toEqual(ids)
  })

  it('stays stable while products arrive: none of the old ones is shown twice or left out', async () => {
    const before = await walk({}, 'NEWEST', 100)

    const seen = await walk({}, 'NEWEST', 9, () =>
      importRows(shop, [aRow({ title: 'Late arrival', createdAt: '2026-05-01T00:00:00.000Z' })]),
    )

    expect(seen.filter((id) => before.includes(id))).toEqual(before)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('counts brands and categories of the whole list in its facets', async () => {
    const { data } = await shop.as(aUser())<{
      products: {
        facets: {
          brands: { brand: { name: string }; count: number }[]
          categories: { category: { name: string }; count: number }[]
        }
      }
    }>(
      /* GraphQL */ `
        query ($filter: ProductFilter) {
          products(filter: $filter, first: 1) {
            facets {
              brands {
                brand {
                  name
                }
                count
              }
              categories {
                category {
                  name
                }
                count
              }
            }
          }
        }
      `,
      { filter: asked({ materials: ['oak'] }) },
    )

    const expected = bruteForce({ materials: ['oak'] })
    for (const { brand, count } of data.products.facets.brands)
      expect(count).toBe(expected.filter((item) => item.brand === brand.name).length)
    for (const { category, count } of data.products.facets.categories) {
      expect(count).toBe(expected.filter((item) => item.category.at(-1) === category.name).length)
    }
    expect(data.products.facets.brands.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length)
  })

  it('counts each facet as if nothing were chosen of it itself', async () => {
    const filter = { brands: ['Alm'], materials: ['oak'], ratingMin: 3 } satisfies Filter
    const { data } = await shop.as(aUser())<{ products: { facets: AllFacets } }>(
      /* GraphQL */ `
        query ($filter: ProductFilter) {
          products(filter: $filter, first: 1) {
            facets {
              brands {
                brand {
                  name
                }
                count
              }
              attributes {
                name
                values {
                  value
                  count
                }
              }
              price {
                min {
                  minorUnits
                }
                max {
                  minorUnits
                }
              }
              ratings {
                ratingMin
                count
              }
              inStock
            }
          }
        }
      `,
      { filter: asked(filter) },
    )

    const { brands: counted, attributes, price, ratings, inStock } = data.products.facets
    const like = bruteForce(filter)
    const rated = (ratingMin: number) =>
      bruteForce({ brands: filter.brands, materials: filter.materials }).filter(
        (item) => meanOf(item) >= ratingMin * 1_000,
      ).length
    const byBrand = Object.fromEntries(counted.map(({ brand, count }) => [brand.name, count]))
    const ofAnyBrand = bruteForce({ materials: filter.materials, ratingMin: 3 })
    expect(byBrand).toEqual(countsOf(ofAnyBrand.map((item) => item.brand)))
    const values = Object.fromEntries(
      attributes.map(({ name, values }) => [
        name,
        Object.fromEntries(values.map(({ value, count }) => [value, count])),
      ]),
    )
    const ofAnyMaterial = bruteForce({ brands: filter.brands, ratingMin: 3 })
    expect(values['material']).toEqual({
      ...countsOf(ofAnyMaterial.map((item) => item.material)),
      wax: ofAnyMaterial.length,
    })
    expect(values['size']).toEqual(countsOf(like.map((item) => String(item.size))))
    expect(values['organic']).toEqual(countsOf(like.map((item) => String(item.isOrganic))))
    const prices = like.flatMap((item) => item.eur)
    expect(price?.min.minorUnits).toBe(String(Math.min(...prices)))
    expect(price?.max.minorUnits).toBe(String(Math.max(...prices)))
    expect(ratings).toEqual([4, 3, 2, 1].map((ratingMin) => ({ ratingMin, count: rated(ratingMin) })))
    expect(inStock).toBe(0)
  })

  it('shows the price range in the currency of the viewer', async () => {
    const range =
      '{ products(first: 100) { nodes { id priceRange { min { minorUnits currency } max { minorUnits } } } } }'
    type Ranges = {
      products: {
        nodes: {
          id: string
          priceRange: { min: { minorUnits: string; currency: string }; max: { minorUnits: string } } | null
        }[]
      }
    }
    const { data } = await shop.as(aUser(), { currency: 'USD' })<Ranges>(range)

    for (const { id, priceRange } of data.products.nodes) {
      const item = catalog.find((known) => known.id === id)
      if (!item) continue
      const usd = item.usd.map(String)
      expect(priceRange).toEqual(
        usd[0] === undefined ? null : { min: { minorUnits: usd[0], currency: 'USD' }, max: { minorUnits: usd[0] } },
      )
    }
  })

  it.each([
    ['a page size of 0', { first: 0 }],
    ['a page size of 101', { first: 101 }],
    ['a NUL', { filter: { categoryId: 'cat_\u0000' } }],
    ['too many brands', { filter: { brandIds: Array.from({ length: 101 }, () => 'brd_x') } }],
  ])('refuses %s', async (_, variables) => {
    const { errors } = await shop.as(aUser())(list, variables)

    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })

  it('refuses an edited cursor', async () => {
    const { errors } = await shop.as(aUser())(list, { after: 'bm9uc2Vuc2U.AAAAAAAAAAAAAAAA' })

    expect(errors?.[0]?.extensions['code']).toBe('INVALID_CURSOR')
  })

  it('refuses the cursor of another sort', async () => {
    const { data } = await shop.as(aUser())<Page>(list, { sort: 'TITLE', first: 1 })

    const { errors } = await shop.as(aUser())(list, { sort: 'PRICE_ASC', after: data.products.pageInfo.endCursor })

    expect(errors?.[0]?.extensions['code']).toBe('INVALID_CURSOR')
  })

  it.each([
    ['nothing for a category that is not there', { categoryId: 'cat_nowhere' }],
    ['nothing for no brands', { brandIds: [] }],
    ['nothing when the lowest price is above the highest', { priceMin: 500, priceMax: 400 }],
  ])('shows %s', async (_, filter) => {
    const { data } = await shop.as(aUser())<Page>(list, { filter })

    expect(data.products.nodes).toEqual([])
  })
})
