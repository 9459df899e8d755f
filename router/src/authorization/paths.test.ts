import { describe, expect, it } from 'vitest'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { composed, smallGraph } from './testing/small-graph.ts'

const graph = smallGraph(
  composed({
    people: `
      type Query { person: Person  people: [Person!]!  anyone: Named  found: [Found!]!  vault: Vault  ledger: Ledger! rota: Rota }
      interface Named { id: ID!  name: String }
      type Person implements Named @key(fields: "id") {
        id: ID!
        name: String
        salary: Int @policy(policies: [["staff"]])
        badge: Int! @policy(policies: [["staff"]])
        friends: [Person!]
        vault: Vault
      }
      type Shop implements Named @key(fields: "id") { id: ID!  name: String  note: Note @provides(fields: "secret") }
      type Note @key(fields: "id") { id: ID!  secret: String @external }
      union Found = Person | Vault
      type Vault @policy(policies: [["staff"]]) { gold: Int }
      type Ledger @key(fields: "number") { number: ID! @authenticated  title: String }
      type Rota { shift: Shift  plan: String }
      enum Shift @authenticated { EARLY LATE }
      type Mutation { raise: Person  fire: Person @policy(policies: [["staff"]]) }
    `,
    work: `
      type Query { shop: Shop  note: Note }
      type Person @key(fields: "id") {
        id: ID!
        salary: Int @external
        bonus: Int @requires(fields: "salary") @policy(policies: [["staff"]])
        desk: String
      }
      type Shop @key(fields: "id") { id: ID!  staffed: Boolean }
      type Note @key(fields: "id") { id: ID!  secret: String @shareable @policy(policies: [["staff"]])  text: String }
      type Ledger @key(fields: "number") { number: ID!  pages: Int }
    `,
  }),
)
const staff = aStaffMember()
const customer = aUser()
const strangers: [string, Viewer][] = [
  ['anonymous', anonymous],
  ['a guest', aGuest()],
  ['a customer', customer],
  ['a partner', { kind: 'partner', partnerId: 'ptn_1', scopes: ['staff', 'catalog:read'] }],
]

type Row = [what: string, query: string, refused: string[], data: unknown]
const rows: Row[] = [
  ['a field', '{ person { id salary } }', ['person.salary'], { person: { salary: null } }],
  ['an alias', '{ p: person { name: salary id } }', ['p.name'], { p: { name: null } }],
  ['a field of a list', '{ people { id salary } }', ['people.@.salary'], {}],
  [
    'an inline fragment',
    '{ person { id ... { ... on Person { salary } } } }',
    ['person.salary'],
    { person: { salary: null } },
  ],
  [
    'a named fragment',
    '{ person { ...F friends { ...F } } } fragment F on Person { id salary }',
    ['person.salary', 'person.friends.@.salary'],
    { person: { salary: null } },
  ],
  ['an interface', '{ anyone { id ... on Person { salary } } }', ['anyone.salary'], {}],
  ['an entity of another part', '{ person { desk salary } }', ['person.salary'], { person: { salary: null } }],
  ['what is computed from it', '{ person { desk bonus } }', ['person.bonus'], { person: { bonus: null } }],
  ['a type', '{ vault { gold } person { id } }', ['vault'], { vault: null }],
  ['a type within', '{ person { id vault { gold } } }', ['person.vault'], { person: { vault: null } }],
  ['a hit of a search', '{ found { __typename ... on Vault { gold } } }', ['found.@.gold'], {}],
  [
    'what another part provides',
    '{ shop { id note { text secret } } }',
    ['shop.note.secret'],
    { shop: { note: { secret: null } } },
  ],
  ['the same directly', '{ note { text secret } }', ['note.secret'], { note: { secret: null } }],
  ['a field that is never null', '{ person { id badge } }', ['person.badge'], { person: null }],
  ['a mutation', 'mutation { raise { id } fire { id } }', ['fire'], { fire: null }],
]

describe('a protected field', () => {
  it.each(rows)(
    'by %s is hidden from all who may not see it, and from nobody else',
    async (_, query, refused, data) => {
      const whole = await graph.ask(staff, query)
      expect(whole.refused).toEqual([])

      for (const [, viewer] of strangers) {
        const answer = await graph.ask(viewer, query)
        expect(answer.refused).toEqual(refused)
        expect(answer.data).toMatchObject(data as object)
        expect(answer.sent.join()).not.toMatch(/salary|badge|gold|secret|fire|bonus/)
        expect(nulled(whole.data, refused)).toEqual(answer.data)
      }
    },
  )

  it('that is a key, or what others are computed from, is not told although the router asks for it', async () => {
    const { data, sent, refused } = await graph.ask(anonymous, '{ ledger { number title pages } }')

    expect(sent.join()).toContain('number')
    expect(refused).toEqual(['ledger.number'])
    expect(data).toBeNull()
    expect((await graph.ask(customer, '{ ledger { number title pages } }')).refused).toEqual([])
  })

  it('is also one whose values are of a protected kind', async () => {
    const { data, refused } = await graph.ask(anonymous, '{ rota { shift plan } }')

    expect(refused).toEqual(['rota.shift'])
    expect(data).toMatchObject({ rota: { shift: null } })
  })

  it('is no matter when it is not asked for', async () => {
    const query = 'query ($all: Boolean! = false) { person { id salary @include(if: $all) } }'

    expect((await graph.ask(customer, query)).refused).toEqual([])
    expect((await graph.ask(customer, query, { all: true })).refused).toEqual(['person.salary'])
    expect((await graph.ask(customer, '{ person { id salary @skip(if: true) } }')).refused).toEqual([])
  })
})

describe('an operation', () => {
  it.each([
    ['anonymous', anonymous, 401, 'UNAUTHENTICATED'],
    ['a customer', customer, 403, 'FORBIDDEN'],
  ] as const)('of which %s may run nothing is refused whole, and nothing is asked', async (_, viewer, status, code) => {
    await expect(graph.ask(viewer, '{ vault { gold } }')).rejects.toMatchObject({ status, code })
    await expect(graph.ask(viewer, 'mutation { fire { id } }')).rejects.toMatchObject({ status, code })
  })

  it('says what its answer depends on, and who gets the same one', () => {
    const { authorization } = graph.artefact('{ person { salary } rota { shift } }')
    const keys = [...strangers.map(([, viewer]) => viewer), staff].map((viewer) => authorization?.keyFor(viewer))

    expect(authorization?.claims).toEqual(['authenticated', 'policy:staff'])
    expect(keys).toEqual(['00', '00', '10', '10', '11'])
    expect(graph.artefact('{ person { name } }').authorization).toBeNull()
  })

  it('whose variables are wrong is told so', async () => {
    const answer = await graph.ask(customer, 'query ($x: Boolean!) { person { id salary @skip(if: $x) } }')

    expect(answer.data).toBeUndefined()
  })
})

/** An answer with nulls where something was refused, up to where null is allowed. */
const nulled = (data: unknown, refused: readonly string[]): unknown =>
  refused.reduce((left, path) => withNull(left, path.split('.')), data)

const neverNull = ['badge']

const withNull = (value: unknown, [key = '', ...rest]: readonly string[]): unknown => {
  if (key === '@' || Array.isArray(value))
    return Array.isArray(value) ? value.map((item) => withNull(item, key === '@' ? rest : [key, ...rest])) : value
  if (typeof value !== 'object' || value === null || !(key in value)) return value
  if (rest.length === 0) return neverNull.includes(key) ? null : { ...value, [key]: null }
  return { ...value, [key]: withNull(value[key as keyof typeof value], rest) }
}
