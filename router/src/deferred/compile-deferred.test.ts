import { Supergraph, operationFromDocument } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { PartAnswer } from '../compiled/run.ts'
import { composed } from '../compiled/testing/composed.ts'
import { compileDeferred } from './compile-deferred.ts'
import { everything } from './testing/merged.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])'
const parts = {
  books: `${link} type Query { books: [Book!]! } type Book @key(fields: "id") { id: ID! title: String! }`,
  reviews: `${link} type Book @key(fields: "id") { id: ID! stars: Int! text: String author: Author }
    type Author @key(fields: "id") { id: ID! }`,
  authors: `${link} type Author @key(fields: "id") { id: ID! name: String! }`,
}

const supergraph = Supergraph.build(composed(parts))
const api = supergraph.apiSchema()
const planner = new QueryPlanner(supergraph, {
  reuseQueryFragments: false,
  incrementalDelivery: { enableDefer: true },
})
const schemas = {
  api: api.toGraphQLJSSchema({ includeDefer: true }),
  supergraph: supergraph.schema.toGraphQLJSSchema(),
}

const compiled = (text: string) => {
  const document = parse(text, { noLocation: true })
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
  return compileDeferred(schemas, document, operation, (marked) =>
    planner.buildQueryPlan(operationFromDocument(api, marked)),
  )
}

/** Parts that answer when they are told to. */
const aShop = (answers: Record<string, PartAnswer>) => {
  const gates = Object.fromEntries(Object.keys(parts).map((part) => [part, Promise.withResolvers<void>()]))
  const asked: string[] = []
  return {
    asked,
    open: (...names: string[]) => names.forEach((name) => gates[name]?.resolve()),
    send: async (part: string) => {
      asked.push(part)
      await gates[part]?.promise
      return answers[part] ?? {}
    },
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

const two = { data: { books: ['1', '2'].map((id) => ({ __typename: 'Book', id, title: `Book ${id}` })) } }
const reviewed = (...reviews: unknown[]): PartAnswer => ({ data: { _entities: reviews } })

describe('an operation with @defer', () => {
  it('answers what is there, then each block by its label and place', async () => {
    const shop = aShop({ books: two, reviews: reviewed({ stars: 5 }, { stars: 3 }) })
    const answering = compiled('{ books { title ... @defer(label: "stars") { stars } } }')({}, shop.send)
    shop.open('books')
    const answer = await answering

    expect(answer?.data).toBe('{"books":[{"title":"Book 1"},{"title":"Book 2"}]}')
    shop.open('reviews')
    expect(answer && (await everything(answer))).toEqual([
      {
        hasNext: false,
        patches: [
          { path: ['books', 0], label: 'stars', data: '{"stars":5}', errors: [] },
          { path: ['books', 1], label: 'stars', data: '{"stars":3}', errors: [] },
        ],
      },
    ])
  })

  it('sends what is within a block after it', async () => {
    const shop = aShop({
      books: { data: { books: [{ __typename: 'Book', id: '1', title: 'One' }] } },
      reviews: reviewed({ stars: 5, author: { __typename: 'Author', id: 'a' } }),
      authors: { data: { _entities: [{ name: 'Ada' }] } },
    })
    shop.open('books', 'reviews', 'authors')
    const answer = await compiled('{ books { title ... @defer { stars author { ... @defer { name } } } } }')(
      {},
      shop.send,
    )
    const delivered = answer ? await everything(answer) : []

    expect(delivered.flatMap(({ patches }) => patches).map(({ path, data }) => [path.join('.'), data])).toEqual([
      ['books.0', '{"stars":5,"author":{}}'],
      ['books.0.author', '{"name":"Ada"}'],
    ])
    expect(delivered.at(-1)?.hasNext).toBe(false)
  })

  it('is whole at once when its condition says so', async () => {
    const shop = aShop({ books: two, reviews: reviewed({ stars: 5 }, { stars: 3 }) })
    shop.open('books', 'reviews')
    const run = compiled('query ($later: Boolean!) { books { ... @defer(if: $later) { stars } } }')
    const answer = await run({ later: false }, shop.send)

    expect(answer).toEqual({ data: '{"books":[{"stars":5},{"stars":3}]}', errors: [] })
    expect(await run({ later: 'perhaps' }, shop.send)).toBeNull()
  })

  it('lets null spread no further than the block, and gives it the errors of its own objects', async () => {
    const failed = { message: 'no stars', path: ['_entities', 1, 'stars'] }
    const shop = aShop({ books: two, reviews: { ...reviewed({ stars: 5 }, { stars: null }), errors: [failed] } })
    shop.open('books', 'reviews')
    const answer = await compiled('{ books { title ... @defer { stars } } }')({}, shop.send)
    const [delivered] = answer ? await everything(answer) : []

    expect(answer?.errors).toEqual([])
    expect(delivered?.patches).toMatchObject([
      { path: ['books', 0], data: '{"stars":5}', errors: [] },
      { path: ['books', 1], data: 'null', errors: [{ message: 'no stars', path: ['books', 1, 'stars'] }] },
    ])
  })

  it('has nothing for what became null before', async () => {
    const shop = aShop({ books: { data: { books: [{ __typename: 'Book', id: '1', title: null }] } } })
    shop.open('books', 'reviews')
    const answer = await compiled('{ books { title ... @defer { stars } } }')({}, shop.send)

    expect(answer?.data).toBe('null')
    expect(answer && (await everything(answer))).toEqual([{ patches: [], hasNext: false }])
  })

  it('asks for nothing more once the client has left', async () => {
    const shop = aShop({ books: two, reviews: reviewed({ author: { __typename: 'Author', id: 'a' } }, {}) })
    shop.open('books')
    const answer = await compiled('{ books { ... @defer { author { name } } } }')({}, shop.send)
    const rest = answer?.rest?.[Symbol.asyncIterator]()
    const waiting = rest?.next()
    while (!shop.asked.includes('reviews')) await turn()
    await rest?.return?.()
    shop.open('reviews')

    expect(await waiting).toEqual({ done: true, value: undefined })
    await turn()
    expect(shop.asked).toEqual(['books', 'reviews'])
  })
})
