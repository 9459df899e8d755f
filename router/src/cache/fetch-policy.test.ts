import { readFileSync } from 'node:fs'
import { Supergraph } from '@apollo/federation-internals'
import { describe, expect, it } from 'vitest'
import { plannable } from '../authorization/security-links.ts'
import { fetchJudge } from './fetch-policy.ts'

const sdl = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8')
const judge = fetchJudge(sdl, Supergraph.build(plannable(sdl)).schema.toGraphQLJSSchema())

const entities = (selection: string, name = '') =>
  `query ${name}($representations:[_Any!]!){_entities(representations:$representations){${selection}}}`

describe('what a part is asked', () => {
  it.each<[what: string, part: string, text: string, seconds: number, lists: string[]]>([
    ['of products', 'products', entities('...on Product{title priceRange{min{amount}}}'), 60, []],
    ['of the popularity of products', 'products', entities('...on Product{title popularity}'), 30, []],
    ['of what can be sold', 'inventory', entities('...on Variant{availability{available}}'), 5, []],
    ['of products and variants', 'products', entities('...on Product{title}...on Variant{sku}'), 60, []],
    ['for one product', 'products', 'query($slug:String){product(slug:$slug){__id:id title}}', 60, []],
    ['for a list', 'products', '{products(first:3){nodes{id title}}}', 60, ['Product:*']],
    ['for the variants of a product', 'products', entities('...on Product{variants{nodes{id sku}}}'), 60, []],
    ['for the products of a category', 'products', entities('...on Category{products{nodes{id}}}'), 60, ['Product:*']],
    ['that goes with products', 'recommendations', entities('...on Product{related{product{id}}}'), 30, []],
  ])('%s is kept as long as its owner says', (_, part, text, seconds, lists) => {
    expect(judge(part, text)).toMatchObject({ part, maxAgeMs: seconds * 1_000, lists })
  })

  it.each([
    ['a viewer sees alone', entities('...on Review{isMine}')],
    ['is of the viewer', '{cart{id}}'],
    ['stands beside something of the viewer', '{context{market}me{id}}'],
    ['its owner says nothing of', entities('...on Variant{flashSale{id}}')],
    ['only staff may see', entities('...on Variant{id stockLevels{onHand}}')],
    ['is of a type that nothing is said of', entities('...on User{id}')],
    ['is asked of two types, one of which is of the viewer', entities('...on Product{title}...on User{name}')],
    ['changes something', 'mutation{logout{__typename}}'],
    ['shows a thing without its id', '{product(slug:"mug"){title}}'],
    ['shows things in a thing without their ids', entities('...on Product{brand{name}}')],
    ['asks for nothing', entities('__typename')],
    ['is not known', entities('...on Product{nothing}')],
    ['is written in two places', `${entities('...on Product{...F}')} fragment F on Product{title}`],
  ])('is not kept when it %s', (_, text) => {
    expect(judge('products', text)).toBeNull()
  })

  it('has one name whatever operation it is asked for, and another in each part and for each selection', () => {
    const idOf = (part: string, text: string) => judge(part, text)?.id
    const text = entities('...on Product{title}', 'Home__products__1')
    expect(idOf('products', text)).toBe(idOf('products', entities('...on Product{title}', 'Search__products__2')))
    const ids = [
      idOf('products', text),
      idOf('other', text),
      idOf('products', entities('...on Product{slug}')),
      idOf('products', entities('...on Product{other:title}')),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })
})
