import { expect } from 'vitest'
import type { TestPart } from '@shop/kit/testing/part'
import { aUser } from '@shop/kit/testing/viewers'
import type { Viewer } from '@shop/kit/viewer'

type Named = { name: string }
type Answer = {
  searchSuggestions: {
    queries: { text: string }[]
    categories: Named[]
    brands: Named[]
    products: { title: string }[]
  }
}

const query = /* GraphQL */ `
  query ($prefix: String!, $first: Int) {
    searchSuggestions(prefix: $prefix, first: $first) {
      queries {
        text
      }
      categories {
        name
      }
      brands {
        name
      }
      products {
        title
      }
    }
  }
`

/** Asks a part for suggestions; called itself, it wants no errors and gives the texts alone. */
export const suggestionsFor = (shop: () => TestPart) => {
  const ask = (prefix: string, viewer: Viewer = aUser(), first = 8) =>
    shop().as(viewer)<Answer>(query, { prefix, first })
  const suggested = async (...asked: Parameters<typeof ask>) => {
    const { data, errors } = await ask(...asked)
    expect(errors).toBeUndefined()
    const { queries, categories, brands, products } = data.searchSuggestions
    return {
      queries: queries.map(({ text }) => text),
      categories: categories.map(({ name }) => name),
      brands: brands.map(({ name }) => name),
      products: products.map(({ title }) => title),
    }
  }
  return Object.assign(suggested, { ask })
}
