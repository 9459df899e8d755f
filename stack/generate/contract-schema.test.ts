import { printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { composed } from '@shop/router/authorization/testing/small-graph'
import { contractSchema } from './contract-schema.ts'

const partner = { tag: 'partner', without: ['staff'] }

const seen = (sdl: string) => printSchema(contractSchema(composed({ one: sdl }), partner))

const shop = `
  type Query {
    product(id: ID!, drafts: Boolean @tag(name: "staff")): Product @tag(name: "partner")
    find(filter: Filter): [Hit!] @tag(name: "partner") @tag(name: "mobile")
    node: Node @tag(name: "partner")
    me: User @tag(name: "mobile")
  }
  type Mutation { pay(input: PayInput!): User @tag(name: "mobile") }
  type Product { id: ID! @tag(name: "partner")  title: String @tag(name: "partner")  margin: Int  maker: User }
  type Review { text: String  rank: Int @tag(name: "staff")  stars: Stars }
  enum Stars { ONE TWO SECRET @tag(name: "staff") }
  union Hit = Product | Review
  input Filter { title: String  drafts: Boolean @tag(name: "staff")  within: Range }
  input Range { from: Int }
  interface Node { id: ID! }
  interface Priced { price: Int }
  type Shelf implements Node & Priced { id: ID!  price: Int }
  type Book implements Priced { price: Int }
  type User { email: String }
  input PayInput { amount: Int! }
`

describe('a contract', () => {
  const text = seen(shop)

  it('begins at the root fields that carry its tag', () => {
    expect(text).toContain('product(id: ID!): Product')
    expect(text).not.toMatch(/me: User|type Mutation|input PayInput/)
  })

  it('has what they lead to, through unions, inputs and interfaces that are answered', () => {
    expect(text).toMatch(/union Hit = Product \| Review/)
    expect(text).toMatch(/input Range/)
    expect(text).toMatch(/type Shelf implements Node & Priced/)
    expect(text).not.toMatch(/type Book/)
  })

  it('has only the tagged fields of a type that has some, and so nothing that only the others lead to', () => {
    expect(text).toMatch(/type Product \{\s+id: ID!\s+title: String\s+\}/)
    expect(text).not.toMatch(/type User/)
  })

  it('has nothing that carries a tag of those it is without: fields, arguments, input fields, enum values', () => {
    expect(text).not.toMatch(/drafts|rank|SECRET/)
    expect(text).toMatch(/stars: Stars/)
  })

  it('that would not be whole is refused', () => {
    expect(() =>
      seen(
        'type Query { a: A @tag(name: "partner") } interface I { x: Int } type A implements I { x: Int  y: Int @tag(name: "partner") }',
      ),
    ).toThrow(/x/)
    expect(() => seen('type Query { a: Int }')).toThrow()
  })

  it('keeps what is inaccessible out', () => {
    const sdl = composed({
      one: 'type Query { a: A @tag(name: "partner") } type A { x: Int  y: Int @inaccessible }',
    })

    expect(printSchema(contractSchema(sdl, partner))).not.toContain('y: Int')
  })
})
