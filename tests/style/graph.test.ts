import { describe, expect, it } from 'vitest'
import { expectNothingFrom } from './finding.ts'
import type { Rule } from './finding.ts'
import { contributedFields, deprecations, descriptions, errorCodes, mutations } from './graph.ts'
import { written } from './repository.ts'

const files = written(/^(schema\/common|subgraphs\/[a-z]+\/schema)\.graphql$/)

describe('the graph', () => {
  it('describes everything that a client can see', () => expectNothingFrom(descriptions(files)))
  it('loses only a field when the part that contributes it is away', () => expectNothingFrom(contributedFields(files)))
  it('gives every mutation the same shape', () => expectNothingFrom(mutations(files)))
  it('says until when what is deprecated stays', () => expectNothingFrom(deprecations(files)))
  it('has a type for each error code and a code for each error type', () => expectNothingFrom(errorCodes(files)))
})

describe('the rules about the graph', () => {
  const count = (rule: Rule, ...texts: string[]) =>
    rule(texts.map((text, index) => ({ path: `subgraphs/${index === 0 ? 'cart' : 'users'}/schema.graphql`, text })))
      .length

  it.each([
    ['type A { "b" b: Int }', 1],
    ['"A" type A { b(c: Int): Int }', 2],
    ['"A" enum A { B }', 1],
    ['"A" input A { b: Int }', 1],
    ['type Query { "b" b("c" c: Int): Int }', 0],
  ])('want a description on each thing in %s', (sdl, missing) => expect(count(descriptions, sdl)).toBe(missing))

  it('want nullable contributions', () => {
    const users = 'type User @key(fields: "id") { id: ID! name: String! }'

    expect(count(contributedFields, 'type User @key(fields: "id") { id: ID! cart: Cart! }', users)).toBe(1)
    expect(count(contributedFields, 'type User @key(fields: "id") { id: ID! cart: Cart }', users)).toBe(0)
    expect(
      count(
        contributedFields,
        'type Thing @key(fields: "id") { id: ID! }',
        'type Thing @key(fields: "id") { id: ID! }',
      ),
    ).toBe(2)
  })

  it.each([
    ['type Mutation { cancelOrder(input: CancelOrderInput!): CancelOrderResult! }', 1],
    ['type Mutation { orderCancel(id: ID!): OrderCancelResult! }', 1],
    ['type Mutation { orderCancel(input: OrderCancelInput!): Order }', 1],
    ['type Mutation { orderCancel(input: OrderCancelInput!): OrderCancelResult! }', 0],
    ['type Mutation { login(input: LoginInput!): LoginResult! }', 0],
    ['union AResult = Done | Refused type Done { a: Int } type Refused { code: ErrorCode! }', 1],
    ['union AResult = Refused type Refused implements UserError { code: ErrorCode! }', 1],
    ['union AResult = Done | Refused type Refused implements UserError { code: ErrorCode! }', 0],
  ])('want the house shape of %s', (sdl, problems) => expect(count(mutations, sdl)).toBe(problems))

  it.each([
    ['type A { b: Int @deprecated }', 1],
    ['type A { b: Int @deprecated(reason: "soon") }', 1],
    ['enum A { B @deprecated(reason: "Use C instead; removed after 2027-03-01") }', 1],
    ['type A { b: Int @deprecated(reason: "Use A.c instead; deprecated on 2026-09-01, removed after 2027-03-01") }', 0],
  ])('want a last day in %s', (sdl, problems) => expect(count(deprecations, sdl)).toBe(problems))

  it('pair codes with types', () => {
    expect(
      count(errorCodes, 'extend enum ErrorCode { CART_FULL } type CartFull implements UserError { code: ErrorCode! }'),
    ).toBe(0)
    expect(
      count(errorCodes, 'extend enum ErrorCode { CART_FULL } type CartEmpty implements UserError { code: ErrorCode! }'),
    ).toBe(2)
  })
})
