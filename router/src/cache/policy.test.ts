import { readFileSync } from 'node:fs'
import { Kind, buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readHints } from './hints.ts'
import { cachePolicy } from './policy.ts'

const policyIn = (sdl: string, hints: string = sdl) => {
  const known = readHints(hints)
  const schema = buildSchema(sdl)
  return (query: string) => {
    const document = parse(query)
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
    return cachePolicy(known, schema, document, operation)
  }
}

const small = `
  directive @cacheControl(maxAge: Int, scope: Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  enum Scope { PUBLIC PRIVATE }
  type Query {
    plain: String
    dated: String @cacheControl(maxAge: 10)
    page: Page @cacheControl(maxAge: 100)
    typed: Typed
    shorter: Typed @cacheControl(maxAge: 20)
    mine: Page @cacheControl(maxAge: 50, scope: PRIVATE)
    any: Any @cacheControl(maxAge: 100)
  }
  interface Any { value: String }
  type Page implements Any { value: String untold: Inner told: Inner @cacheControl(inheritMaxAge: true) typed: Typed self: Page @cacheControl(inheritMaxAge: true) part: Part }
  type Inner { value: String private: String @cacheControl(scope: PRIVATE, inheritMaxAge: true) }
  type Typed implements Any @cacheControl(maxAge: 30) { value: String @cacheControl(maxAge: 5) other: String }
  type Part @cacheControl(inheritMaxAge: true) { value: String }
`

describe('how long an answer may be kept', () => {
  const policy = policyIn(small)
  const cases: [what: string, query: string, seconds: number | null, scope?: 'PUBLIC' | 'PRIVATE'][] = [
    ['nothing is said of a root field', '{ plain }', null],
    ['only the name of a type is asked for', '{ __typename }', null],
    ['the schema is asked for', '{ page { value } __schema { queryType { name } } }', null],
    ['a root field says how long', '{ dated }', 10],
    ['values go with their object', '{ page { value __typename } }', 100],
    ['nothing is said of an object', '{ page { untold { value } } }', null],
    ['an object inherits', '{ page { told { value } } }', 100],
    ['a type inherits', '{ page { part { value } } }', 100],
    ['a type says how long', '{ typed { other } }', 30],
    ['a field says it of its type', '{ shorter { other } }', 20],
    ['the least is within', '{ page { typed { value } } }', 5],
    ['the least is in a fragment', '{ page { ...F } } fragment F on Page { self { typed { other } } }', 30],
    ['the least is in the type that an interface stands for', '{ any { value } }', 5],
    ['one of two fields is not to be kept', '{ dated plain }', null],
    ['a branch may be skipped', '{ page { value untold @skip(if: true) { value } } }', null],
    ['a root is private', '{ mine { value } dated }', 10, 'PRIVATE'],
    ['a value is private', '{ page { told { private } } }', 100, 'PRIVATE'],
    ['it is a mutation', 'mutation { page { value } }', null],
  ]
  it.each(cases)('when %s', (_, query, seconds, scope = 'PUBLIC') => {
    const found = policy(query)

    expect(found && { seconds: found.maxAgeMs / 1_000, scope: found.scope }).toEqual(
      seconds === null ? null : { seconds, scope },
    )
  })
})

const file = (name: string) => readFileSync(new URL(`../../../schema/${name}`, import.meta.url), 'utf8')

describe('how long the shop keeps answers', () => {
  const policy = policyIn(file('api.graphql'), file('supergraph.graphql'))
  const cases: [query: string, seconds: number | null, scope: 'PUBLIC' | 'PRIVATE', ...lists: string[]][] = [
    ['{ product(slug: "a") { title priceRange { min { amount } } } }', 60, 'PUBLIC'],
    [
      '{ product(slug: "a") { variants { nodes { sku product { title } } } reviews { nodes { text } } } }',
      60,
      'PUBLIC',
    ],
    ['{ product(slug: "a") { category { name ancestors { name } } } }', 60, 'PUBLIC', 'Category:*'],
    ['{ product(slug: "a") { reviews { nodes { isMine } } } }', 60, 'PRIVATE'],
    ['{ product(slug: "a") { popularity } }', 30, 'PUBLIC'],
    ['{ product(slug: "a") { related { product { title } } } }', 30, 'PUBLIC'],
    ['{ product(slug: "a") { variants { nodes { availability { available } } } } }', 5, 'PUBLIC'],
    ['{ products { totalCount } }', 60, 'PUBLIC', 'Product:*'],
    ['{ products { edges { node { title } } facets { brands { brand { name } count } } } }', 60, 'PUBLIC', 'Product:*'],
    ['{ search(query: "mug") { nodes { title } } }', 60, 'PUBLIC', 'Product:*'],
    ['{ categories { name children { name } } }', 300, 'PUBLIC', 'Category:*'],
    ['{ category(slug: "a") { name products { nodes { title } } } }', 60, 'PUBLIC', 'Product:*'],
    ['{ brands { nodes { name } } }', 300, 'PUBLIC', 'Brand:*'],
    ['{ variants(skus: ["A"]) { sku } }', 60, 'PUBLIC', 'Variant:*'],
    ['{ trending { reason product { title } } }', 30, 'PUBLIC'],
    ['{ context { currency } }', 300, 'PUBLIC'],
    ['{ me { id } }', null, 'PUBLIC'],
    ['{ cart { id suggestions { reason } } }', null, 'PUBLIC'],
    ['{ products { nodes { title } } cart { id } }', null, 'PUBLIC'],
    ['{ product(slug: "a") { variants { nodes { stockLevels { onHand } } } } }', null, 'PUBLIC'],
    ['{ product(slug: "a") { variants { nodes { backorderPolicy { leadDays } } } } }', null, 'PUBLIC'],
  ]
  it.each(cases)('%s', (query, seconds, scope, ...lists) => {
    expect(policy(query)).toEqual(seconds === null ? null : { maxAgeMs: seconds * 1_000, scope, lists })
  })
})
