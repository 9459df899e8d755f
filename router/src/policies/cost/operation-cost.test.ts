import { Kind, buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costCompiler } from './operation-cost.ts'

const costOf = costCompiler(
  buildSchema(`
    directive @cost(weight: Int!) on ARGUMENT_DEFINITION | FIELD_DEFINITION | OBJECT | SCALAR
    directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
    type Query {
      name: String
      one: Item
      dear: String @cost(weight: 7)
      items(first: Int = 20, filter: String @cost(weight: 3)): Items @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"])
      few: [Item] @listSize(assumedSize: 4)
      some: [Item]
      found: Found
    }
    type Mutation { change: Item }
    type Items { nodes: [Item] edges: [Edge] total: Int page: Page }
    type Edge { node: Item }
    type Page { next: Boolean }
    type Item { id: ID name: String part: Item items(first: Int = 20): Items @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"]) heavy: Heavy }
    type Heavy @cost(weight: 50) { id: ID }
    type Other { part: Heavy }
    union Found = Item | Other
  `),
)

const cost = (text: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(text)
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
  return costOf(document, operation)(variables)
}

describe('the cost of an operation', () => {
  it.each([
    ['plain values are free', '{ name }', 0],
    ['an object is a point', '{ one { id part { id } } }', 2],
    ['by @cost on a field', '{ dear }', 7],
    ['by @cost on a type', '{ one { heavy { id } } }', 51],
    ['by @cost on an argument that is given', '{ items(first: 1, filter: "x") { total } }', 4],
    ['a list of an assumed size', '{ few { id } }', 4],
    ['a list that says nothing of its size', '{ some { id } }', 5],
    ['a page as long as asked for', '{ items(first: 5) { nodes { id } page { next } } }', 7],
    ['a page as long as it is by default', '{ items { edges { node { id } } } }', 41],
    ['a page of a hundred at most', '{ items(first: 999999) { nodes { id } } }', 101],
    ['a page of a size that is refused, as if it was left out', '{ items(first: -1) { nodes { id } } }', 21],
    [
      'pages in pages',
      '{ items(first: 100) { nodes { items(first: 100) { nodes { id } } } } }',
      1 + 100 * (1 + 1 + 100),
    ],
    ['a change', 'mutation { change { id } }', 11],
    ['the dearest of several types only', '{ found { ... on Item { part { id } } ... on Other { part { id } } } }', 51],
    [
      'what is selected twice, once',
      '{ one { id } one { part { id } } ...a ...a } fragment a on Query { one { id } }',
      2,
    ],
    ['under two names, twice', '{ a: one { id } b: one { id } }', 2],
    ['what is skipped for good, not at all', '{ one { part @skip(if: true) { id } } }', 1],
    ['what the schema does not have, not at all', '{ nothing { id } }', 0],
  ])('is by rule: %s', (_, text, expected) => {
    expect(cost(text)).toBe(expected)
  })

  it('follows the variables', () => {
    const text = 'query ($n: Int, $m: Int = 3) { items(first: $n) { nodes { items(first: $m) { nodes { id } } } } }'

    expect(cost(text, { n: 2 })).toBe(1 + 2 * (1 + 1 + 3))
    expect(cost(text, { n: 100, m: 100 })).toBe(1 + 100 * (1 + 1 + 100))
    expect(cost(text, { n: 'many' })).toBe(cost(text))
    expect(cost(text)).toBe(1 + 20 * (1 + 1 + 3))
  })

  it('leaves out what the variables leave out', () => {
    const text =
      'query ($with: Boolean!) { one { part @include(if: $with) { id } ... @skip(if: $with) { heavy { id } } } }'

    expect(cost(text, { with: true })).toBe(2)
    expect(cost(text, { with: false })).toBe(51)
  })
})
