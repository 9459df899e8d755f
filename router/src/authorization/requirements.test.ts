import { describe, expect, it } from 'vitest'
import { composed } from './testing/small-graph.ts'
import { allOf, isMet, nothing } from './requirement.ts'
import { requirementsIn } from './requirements.ts'
import { plannable, securityNames } from './security-links.ts'
import { parse } from 'graphql'

const two = composed({
  one: 'type Query { a: A @requiresScopes(scopes: [["x", "y"], ["z"]])  b: Int @authenticated @policy(policies: [["p"]]) c: Int @requiresScopes(scopes: [["x"]]) @shareable } type A @authenticated { n: Int } type B { i: I } interface I { n: Int } type C implements I { n: Int @authenticated }',
  other: 'type Query { c: Int @requiresScopes(scopes: [["w"]]) @shareable }',
})

describe('what is required', () => {
  const requirements = requirementsIn(two)

  it.each([
    [
      'Query',
      'a',
      [
        ['authenticated', 'scope:x', 'scope:y'],
        ['authenticated', 'scope:z'],
      ],
    ],
    ['Query', 'b', [['authenticated', 'policy:p']]],
    ['Query', 'c', [['scope:w', 'scope:x']]],
    ['A', 'n', nothing],
    ['I', 'n', [['authenticated']]],
    ['B', 'i', nothing],
  ])('for %s.%s is all that any part says of it', (type, field, requirement) => {
    expect(requirements?.ofField(type, field)).toEqual(requirement)
  })

  it('is nothing in a graph that protects nothing', () => {
    expect(requirementsIn(composed({ one: 'type Query { a: Int }' }))).toBeNull()
  })

  it('of an interface is what any of its types asks, however the graph was composed', () => {
    const sdl = `schema @link(url: "https://specs.apollo.dev/policy/v0.1", as: "only", for: SECURITY) { query: Query }
      type Query { i: I } interface I { n: Int } type T implements I @only(policies: [["p"]]) { n: Int } type U implements I { n: Int }`

    expect(requirementsIn(sdl)?.ofField('Query', 'i')).toEqual([['policy:p']])
  })

  it('is read under the names that the graph gives', () => {
    const sdl = `schema @link(url: "https://specs.apollo.dev/authenticated/v0.1", import: [{ name: "@authenticated", as: "@in" }]) { query: Query } type Query { a: Int @in }`

    expect([...securityNames(parse(sdl))]).toEqual([['in', 'authenticated']])
    expect(requirementsIn(sdl)?.ofField('Query', 'a')).toEqual([['authenticated']])
  })
})

describe('requirements together', () => {
  it('keep the simplest alternatives', () => {
    expect(allOf([[['a'], ['b']], [['a']]])).toEqual([['a']])
    expect(allOf([])).toEqual(nothing)
    expect(allOf([[['a']], []])).toEqual([])
  })

  it('are met by one alternative, whole', () => {
    const holdsA = (claim: string) => claim === 'a'

    expect(isMet([['a', 'b'], ['a']], holdsA)).toBe(true)
    expect(isMet([['a', 'b']], holdsA)).toBe(false)
    expect(isMet([], holdsA)).toBe(false)
    expect(isMet(nothing, () => false)).toBe(true)
  })
})

describe('the graph for the planner', () => {
  it('is for a reader who enforces these three, and no others', () => {
    const other = two.replace('{\n  query', '@link(url: "https://example.com/seal/v1.0", for: SECURITY)\n{\n  query')

    expect(two).toContain('for: SECURITY')
    expect(plannable(two)).not.toContain('for: SECURITY')
    expect(plannable(other).match(/for: SECURITY/g)).toHaveLength(1)
  })
})
