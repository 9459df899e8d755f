import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHints } from './hints.ts'

const supergraph = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8')

/** Where the shop lets answers be kept, and what beside the arguments the owner looks at to answer. */
const allowed: Record<string, readonly ('currency' | 'locale' | 'staff' | 'viewer')[]> = {
  'Query.brands': [],
  'Query.products': ['currency', 'staff'],
  'Query.search': ['currency', 'staff'],
  'Query.searchSuggestions': [],
  'Query.trending': [],
  'Product.popularity': [],
  'Product.frequentlyBoughtTogether': [],
  'Product.related': [],
  'Review.isMine': ['viewer'],
  Attribute: [],
  AttributeFacet: [],
  AttributeValueFacet: [],
  Availability: ['staff'],
  Brand: [],
  BrandConnection: [],
  BrandEdge: [],
  BrandFacet: [],
  Category: [],
  CategoryFacet: [],
  Image: [],
  Money: [],
  PageInfo: [],
  PriceRange: ['currency'],
  Product: ['currency', 'staff'],
  ProductConnection: ['currency', 'staff'],
  ProductEdge: [],
  ProductFacets: ['currency', 'staff'],
  ProductOption: [],
  QuerySuggestion: [],
  RatingFacet: [],
  RatingSummary: [],
  Recommendation: [],
  RequestContext: ['locale'],
  Review: [],
  ReviewConnection: [],
  ReviewEdge: [],
  SearchHighlight: [],
  SearchHighlightPiece: [],
  SearchSuggestions: [],
  TaxedMoney: [],
  Variant: ['currency', 'staff'],
  VariantConnection: [],
  VariantEdge: [],
  VariantOption: [],
}

describe('the hints of the shop', () => {
  const hints = readHints(supergraph)

  it('stand only where somebody looked at what the owner makes the answer of', () => {
    expect([...hints.keys()].toSorted()).toEqual(Object.keys(allowed).toSorted())
  })

  it.each(Object.entries(allowed).filter(([, seen]) => seen.includes('viewer')))(
    'keep %s, which depends on the viewer, for that viewer',
    (place) => {
      expect(hints.get(place)?.scope).toBe('PRIVATE')
    },
  )

  it('read nothing that is not said', () => {
    expect(hints.get('Query.categories')).toBeUndefined()
    expect(hints.get('Category')).toEqual({ maxAge: 300 })
  })
})
