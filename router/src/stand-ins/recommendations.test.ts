import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../compiled/engine.ts'
import { partQuery } from '../compiled/question.ts'
import { trendingInstead } from './recommendations.ts'
import { standInFor } from './stand-in.ts'

const supergraph = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8')
const { schema } = createEngine(supergraph)
const trending = ['a', 'b', 'c'].map((letter, at) => ({
  ...{ reason: 'TRENDING', score: 3 - at },
  product: { __typename: 'Product' as const, id: `prod_${letter}` },
}))

const ask = (text: string, variables: Record<string, unknown> = {}, known: typeof trending | null = trending) => {
  const kind = text.startsWith('mutation') ? 'mutation' : 'query'
  return standInFor(
    'recommendations',
    schema,
    () => known && trendingInstead(known),
  )({
    query: partQuery(kind, text),
    variables: Object.entries(variables).map(([name, value]) => ({
      ...{ name, label: `"${name}":` },
      text: JSON.stringify(value),
    })),
  })
}

describe('in place of recommendations that are away', () => {
  it('stands what was trending, as many as were asked for, and says so', () => {
    expect(ask('query($n:Int){best:trending(first:$n){why:reason product{__typename id}}}', { n: 2 })).toEqual({
      data: {
        best: [
          { why: 'TRENDING', product: { __typename: 'Product', id: 'prod_a' } },
          { why: 'TRENDING', product: { __typename: 'Product', id: 'prod_b' } },
        ],
      },
      degraded: ['recommendations'],
    })
  })

  it('says nothing of what somebody looked at, beside what it knows', () => {
    expect(ask('{ trending(first: 1) { score } recentlyViewed { score } }')?.data).toEqual({
      trending: [{ score: 3 }],
      recentlyViewed: null,
    })
  })

  it('goes with a product but never with itself, also where several were asked together', () => {
    const text = `query($r0:[_Any!]!,$r1:[_Any!]!){
      _e0:_entities(representations:$r0){...on Product{related(first:5){product{id}}}}
      _e1:_entities(representations:$r1){...on Cart{suggestions(first:1){product{id}}}}}`
    const of = (__typename: string, id: string) => [{ __typename, id }]

    const answer = ask(text, { r0: of('Product', 'prod_a'), r1: of('Cart', 'cart_1') })

    expect(answer?.data).toEqual({
      _e0: [{ related: [{ product: { id: 'prod_b' } }, { product: { id: 'prod_c' } }] }],
      _e1: [{ suggestions: [{ product: { id: 'prod_a' } }] }],
    })
  })

  it.each([
    ['before anything was heard', '{ trending { score } }', null],
    ['for what is not known', '{ recommendationModels { version } }', trending],
    ['for what changes something', 'mutation { trackEvents { __typename } }', trending],
  ])('stands nothing %s', (_, text, known) => {
    expect(ask(text, {}, known)).toBeNull()
  })
})
