import { Kind, buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { coordinatesOf } from './coordinates.ts'

const schema = buildSchema(`
  type Query { pet(id: ID!, size: Size = SMALL): Pet  pets(filter: Filter): [Animal!]!  any: Any }
  interface Animal { name(short: Boolean): String! }
  type Pet implements Animal { name(short: Boolean): String!  size: Size!  friends: [Animal!]! }
  type Stone { weight: Int }
  union Any = Pet | Stone
  enum Size { SMALL LARGE }
  input Filter { size: Size  near: Near  not: Filter }
  input Near { metres: Int }
`)

const uses = (text: string) => {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('no operation')
  return coordinatesOf(schema, document, operation)
}

describe('what an operation uses of a schema', () => {
  it('is its fields with their arguments, under the type that they are asked of', () => {
    expect(uses('{ pet(id: 1) { name(short: true) __typename } }').sure).toEqual([
      'Pet.name',
      'Pet.name(short:)',
      'Query.pet',
      'Query.pet(id:)',
    ])
  })

  it('goes through fragments, and names the types that they ask for', () => {
    const { sure } = uses(`
      { any { ...pet ... on Stone { weight } } }
      fragment pet on Pet { friends { ...named } }
      fragment named on Animal { name }
    `)

    expect(sure).toEqual(['Animal', 'Animal.name', 'Pet', 'Pet.friends', 'Query.any', 'Stone', 'Stone.weight'])
  })

  it('leaves out what another operation of the document uses', () => {
    const { sure } = uses(
      'query A { any { ... on Stone { weight } } } query B { ...b } fragment b on Query { pets { name } }',
    )

    expect(sure).toEqual(['Query.any', 'Stone', 'Stone.weight'])
  })

  it('is, of values that are written out, what is given of them', () => {
    expect(uses('{ pets(filter: { near: { metres: 1 }, size: LARGE }) { name } }').sure).toEqual([
      'Animal.name',
      'Filter',
      'Filter.near',
      'Filter.size',
      'Near',
      'Near.metres',
      'Query.pets',
      'Query.pets(filter:)',
      'Size.LARGE',
    ])
  })

  it('is possibly all that a variable can carry', () => {
    const { sure, possible } = uses('query ($f: Filter, $on: Boolean!) { pets(filter: $f) { name @include(if: $on) } }')

    expect(sure).toEqual(['@include', 'Animal.name', 'Query.pets', 'Query.pets(filter:)'])
    expect(possible).toEqual([
      'Filter',
      'Filter.near',
      'Filter.not',
      'Filter.size',
      'Near',
      'Near.metres',
      'Size',
      'Size.LARGE',
      'Size.SMALL',
    ])
  })

  it('names the enum whose values it is answered', () => {
    expect(uses('{ pet(id: 1) { size } }').sure).toContain('Size')
  })
})
