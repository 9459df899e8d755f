import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes.ts'

const base = `
  directive @beta(since: Int) on FIELD
  type Query { pet(id: ID!, size: Size = SMALL): Pet  any: Any  pets(filter: Filter): [Pet] }
  interface Named { name: String }
  interface Sized { size: Size }
  type Pet implements Named & Sized { name: String  size: Size  age: Int! }
  type Stone { weight: Int }
  union Any = Pet | Stone
  enum Size { SMALL LARGE }
  input Filter { size: Size  name: String }
  type Lone { a: Int }
`
const between = (from: string, to: string) =>
  changesBetween(buildSchema(base), buildSchema(base.replace(from, to))).map(
    ({ severity, kind, coordinate }) => `${severity} ${kind} ${coordinate}`,
  )

describe('the changes between two schemas', () => {
  it.each<[string, string, string]>([
    ['age: Int!', '', 'breaking FIELD_REMOVED Pet.age'],
    ['age: Int!', 'age: Int', 'breaking FIELD_CHANGED_KIND Pet.age'],
    ['type Lone { a: Int }', '', 'breaking TYPE_REMOVED Lone'],
    ['type Lone { a: Int }', 'input Lone { a: Int }', 'breaking TYPE_CHANGED_KIND Lone'],
    [', size: Size = SMALL', '', 'breaking ARG_REMOVED Query.pet(size:)'],
    ['pet(id: ID!', 'pet(id: Int!', 'breaking ARG_CHANGED_KIND Query.pet(id:)'],
    ['size: Size = SMALL', 'size: Size = LARGE', 'dangerous ARG_DEFAULT_VALUE_CHANGE Query.pet(size:)'],
    ['pet(id: ID!', 'pet(new: Int!, id: ID!', 'breaking REQUIRED_ARG_ADDED Query.pet'],
    ['pet(id: ID!', 'pet(new: Int, id: ID!', 'dangerous OPTIONAL_ARG_ADDED Query.pet'],
    ['input Filter {', 'input Filter { new: Int!', 'breaking REQUIRED_INPUT_FIELD_ADDED Filter'],
    ['input Filter {', 'input Filter { new: Int', 'dangerous OPTIONAL_INPUT_FIELD_ADDED Filter'],
    ['{ SMALL LARGE }', '{ SMALL }', 'breaking VALUE_REMOVED_FROM_ENUM Size.LARGE'],
    ['{ SMALL LARGE }', '{ SMALL LARGE HUGE }', 'dangerous VALUE_ADDED_TO_ENUM Size'],
    ['Pet | Stone', 'Pet', 'breaking TYPE_REMOVED_FROM_UNION Stone'],
    ['Pet | Stone', 'Pet | Stone | Lone', 'dangerous TYPE_ADDED_TO_UNION Any'],
    ['implements Named & Sized', 'implements Named', 'breaking IMPLEMENTED_INTERFACE_REMOVED Sized'],
    ['type Lone {', 'type Lone implements Named { name: String', 'dangerous IMPLEMENTED_INTERFACE_ADDED Named'],
    ['directive @beta(since: Int) on FIELD', '', 'breaking DIRECTIVE_REMOVED @beta'],
    ['(since: Int)', '', 'breaking DIRECTIVE_ARG_REMOVED @beta'],
    ['on FIELD', 'on QUERY', 'breaking DIRECTIVE_LOCATION_REMOVED @beta'],
    ['type Lone { a: Int }', 'type Lone { a: Int b: Int }', 'safe FIELD_ADDED Lone.b'],
    ['type Lone', 'type More { a: Int } type Lone', 'safe TYPE_ADDED More'],
    ['a: Int', 'a: Int @deprecated(reason: "x")', 'safe DEPRECATED Lone.a'],
  ])('%s to %s is found, with its place', (from, to, expected) => {
    expect(between(from, to)).toContain(expected)
  })

  it('are none between equals', () => {
    expect(between('', '')).toEqual([])
  })

  it('name a last day that was brought forward', () => {
    const until = (day: string) =>
      buildSchema(
        `type Query { a: Int @deprecated(reason: "Use b instead; deprecated on 2026-01-01, removed after ${day}") }`,
      )

    expect(changesBetween(until('2027-03-01'), until('2026-12-01'))).toMatchObject([
      { severity: 'breaking', kind: 'SUNSET_BROUGHT_FORWARD', coordinate: 'Query.a' },
    ])
    expect(changesBetween(until('2027-03-01'), until('2027-12-01'))).toMatchObject([{ severity: 'safe' }])
  })
})
