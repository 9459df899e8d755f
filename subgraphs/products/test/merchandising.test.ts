import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { aRow, fresh, importOne, importRows } from './catalog.ts'
import { finders } from './finders.ts'
import type { FinderShop } from './finders.ts'

let shop: TestPart
let by: FinderShop

const create = /* GraphQL */ `
  mutation ($input: MerchandisingRuleCreateInput!) {
    merchandisingRuleCreate(input: $input) {
      __typename
      ... on MerchandisingRuleCreated {
        rule {
          id
          name
          category {
            name
          }
          products {
            title
          }
        }
      }
      ... on UserError {
        code
        path
      }
    }
  }
`
const update = /* GraphQL */ `
  mutation ($input: MerchandisingRuleUpdateInput!) {
    merchandisingRuleUpdate(input: $input) {
      __typename
      ... on UserError {
        code
        path
      }
    }
  }
`
type Created = {
  merchandisingRuleCreate: { __typename: string; rule?: { id: string }; code?: string; path?: string[] }
}
const staff = () => shop.as(aStaffMember())

const addRule = async (input: object): Promise<string> => {
  const { data } = await staff()<Created>(create, { input: { name: 'Ours first', ...input } })
  expect(data.merchandisingRuleCreate.__typename).toBe('MerchandisingRuleCreated')
  return data.merchandisingRuleCreate.rule?.id ?? ''
}

const titles = async (query: string, sort = 'RELEVANCE', filter: object | null = null) => {
  const { data } = await shop.as(aUser())<{ search: { nodes: { title: string }[] } }>(
    'query ($query: String!, $sort: ProductSort, $filter: ProductFilter) { search(query: $query, sort: $sort, filter: $filter) { nodes { title } } }',
    { query, sort, filter },
  )
  return data.search.nodes.map(({ title }) => title)
}

/** Three products that a word of their own finds, and one that it does not. */
const aShelf = async () => {
  const word = fresh('torch').replace('-', '')
  const [first, second, third] = [
    await importOne(shop, { title: `${word} ${word} small` }),
    await importOne(shop, { title: `${word} of the long winter nights` }),
    await importOne(shop, { title: 'Something else', description: `Goes well with a ${word}, and with many others.` }),
  ]
  const other = await importOne(shop, { title: `Batteries for ${fresh('x')}` })
  await by.settle()
  const before = await titles(word)
  return { word, before, ids: [first, second, third].map(({ productId }) => productId), other: other.productId }
}

describe.each(finders)('what staff want to be seen, found by $name', ({ start }) => {
  beforeAll(async () => {
    by = await start()
    shop = by.shop
  })
  afterAll(() => by.stop())

  it('comes first in the order given, even what the words do not find, and the rest follows as before', async () => {
    const { word, before, ids, other } = await aShelf()

    await addRule({ action: 'PIN', query: word, productIds: [other, ids[2]] })

    await until(async () => expect((await titles(word))[0]).toMatch(/^Batteries/))
    expect((await titles(word)).slice(1)).toEqual([before[2], before[0], before[1]])
  })

  it('moves up or down', async () => {
    const { word, before, ids } = await aShelf()

    await addRule({ action: 'BURY', query: word, productIds: [ids[0], ids[1]] })

    await until(async () => expect((await titles(word))[0]).toBe(before[2]))
    expect((await titles(word)).toSorted()).toEqual(before.toSorted())
  })

  it('is as it is in every other sort, for other words, and outside of its time', async () => {
    const { word, before, ids, other } = await aShelf()
    const rule = { action: 'PIN', productIds: [other, ids[2]] }
    await addRule({ ...rule, query: `${word} red` })
    await addRule({ ...rule, query: word, startsAt: new Date(Date.now() + 3_600_000).toISOString() })
    await addRule({ ...rule, query: word, endsAt: new Date(Date.now() - 3_600_000).toISOString() })
    await addRule({ ...rule, query: word, isEnabled: false })
    const marker = await aShelf()
    await addRule({ action: 'PIN', query: marker.word, productIds: [marker.other] })
    await until(async () => expect((await titles(marker.word))[0]).toMatch(/^Batteries/))

    expect(await titles(word)).toEqual(before)
    expect(await titles(marker.word, 'TITLE')).not.toContain('Batteries')
  })

  it('obeys the filters of the buyer', async () => {
    const { word, other } = await aShelf()
    await addRule({ action: 'PIN', query: word, productIds: [other] })
    await until(async () => expect((await titles(word))[0]).toMatch(/^Batteries/))

    expect(await titles(word, 'RELEVANCE', { priceMin: 999_999 })).toEqual([])
  })

  it('comes first in its category and those below', async () => {
    const [root, leaf] = [fresh('House'), fresh('Lamps')]
    const { outcomes } = await importRows(
      shop,
      ['One', 'Two', 'Three'].map((title, nth) =>
        aRow({ title, category: [root, leaf], createdAt: `2026-01-0${nth + 1}T00:00:00.000Z` }),
      ),
    )
    const { data } = await shop.as(aUser())<{ categories: { id: string; name: string; children: { id: string }[] }[] }>(
      '{ categories { id name children { id } } }',
    )
    const category = data.categories.find(({ name }) => name === root)
    const shown = async () => {
      const answer = await shop.as(aUser())<{ category: { products: { nodes: { title: string }[] } } }>(
        'query ($id: ID!) { category(id: $id) { products(sort: RELEVANCE) { nodes { title } } } }',
        { id: category?.children[0]?.id },
      )
      return answer.data.category.products.nodes.map(({ title }) => title)
    }
    await by.settle()
    expect(await shown()).toEqual(['Three', 'Two', 'One'])

    await addRule({ action: 'PIN', categoryId: category?.id, productIds: [outcomes[1]?.productId] })
    await addRule({ action: 'BOOST', categoryId: category?.id, productIds: [outcomes[0]?.productId] })

    await until(async () => expect(await shown()).toEqual(['Two', 'One', 'Three']))
  })

  it.each([
    ['no products', { action: 'BOOST', query: 'x' }, ['productIds']],
    ['a pin for everything', { action: 'PIN', productIds: ['prod_1'] }, ['query']],
    ['a product that is not there', { action: 'PIN', query: 'x', productIds: ['prod_1'] }, ['productIds']],
    [
      'an end before its start',
      { action: 'BOOST', brandIds: ['brd_1'], startsAt: '2026-02-01T00:00:00Z', endsAt: '2026-01-01T00:00:00Z' },
      ['endsAt'],
    ],
  ])('refuses a rule with %s', async (_, input, path) => {
    const { data } = await staff()<Created>(create, { input: { name: 'Wrong', ...input } })

    expect(data.merchandisingRuleCreate).toEqual({
      __typename: 'InvalidCatalogInput',
      code: 'INVALID_CATALOG_INPUT',
      path,
    })
  })

  it('is changed, listed and deleted by staff, and by nobody else', async () => {
    const { word, ids } = await aShelf()
    const id = await addRule({ action: 'BOOST', query: word, productIds: [ids[0]] })

    const changed = await staff()<{ merchandisingRuleUpdate: { __typename: string } }>(update, {
      input: { id, query: null },
    })
    const listed = await staff()<{ merchandisingRules: { nodes: { id: string; query: string | null }[] } }>(
      '{ merchandisingRules(first: 100) { nodes { id query } } }',
    )
    const gone = await staff()('mutation ($id: ID!) { merchandisingRuleDelete(input: { id: $id }) { __typename } }', {
      id,
    })
    const again = await staff()('mutation ($id: ID!) { merchandisingRuleDelete(input: { id: $id }) { __typename } }', {
      id,
    })
    const stranger = await shop.as(aUser())('{ merchandisingRules { nodes { id } } }')

    expect(changed.data.merchandisingRuleUpdate.__typename).toBe('MerchandisingRuleUpdated')
    expect(listed.data.merchandisingRules.nodes).toContainEqual({ id, query: null })
    expect(gone.data).toEqual({ merchandisingRuleDelete: { __typename: 'MerchandisingRuleDeleted' } })
    expect(again.data).toEqual({ merchandisingRuleDelete: { __typename: 'MerchandisingRuleNotFound' } })
    expect(stranger.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })

  it('adds words: synonyms that can be written anew and deleted, and words that are not looked for', async () => {
    const added = await staff()<{ searchSynonymCreate: { synonym: { id: string; synonyms: string[] } } }>(
      'mutation { searchSynonymCreate(input: { wording: "Torch", synonyms: ["flashlight", "Flashlight", "hand lamp"] }) { ... on SearchSynonymCreated { synonym { id synonyms } } } }',
    )
    const { id, synonyms } = added.data.searchSynonymCreate.synonym
    const changed = await staff()(
      'mutation ($id: ID!) { searchSynonymReplace(input: { id: $id, wording: "torch", nearness: RELATED, synonyms: ["lamp"] }) { ... on SearchSynonymReplaced { synonym { nearness synonyms } } } }',
      { id },
    )
    const gone = await staff()('mutation ($id: ID!) { searchSynonymDelete(input: { id: $id }) { __typename } }', { id })
    const stop = await staff()(
      'mutation { searchStopWordsSet(input: { words: ["Buy", "cheap", "buy"] }) { ... on SearchStopWordsAreSet { words } } }',
    )
    const wrong = await staff()(
      'mutation { searchSynonymCreate(input: { wording: "*", synonyms: ["x"] }) { __typename ... on UserError { path } } }',
    )

    expect(synonyms).toEqual(['flashlight', 'hand lamp'])
    expect(changed.data).toEqual({ searchSynonymReplace: { synonym: { nearness: 'RELATED', synonyms: ['lamp'] } } })
    expect(gone.data).toEqual({ searchSynonymDelete: { __typename: 'SearchSynonymDeleted' } })
    expect(stop.data).toEqual({ searchStopWordsSet: { words: ['buy', 'cheap'] } })
    expect(wrong.data).toEqual({ searchSynonymCreate: { __typename: 'InvalidCatalogInput', path: ['wording'] } })
  })
})
