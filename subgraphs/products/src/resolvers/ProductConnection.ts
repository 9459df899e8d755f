import { money } from '@shop/kit/money'
import { requireStaff } from '@shop/kit/denied'
import { rulesAbout } from '../merchandising/placement.ts'
import { highlight, snippet, wordsLookedFor } from '../search/highlights.ts'
import { understand } from '../search/understanding/understand.ts'
import type {
  BrandFacetResolvers,
  CategoryFacetResolvers,
  ProductConnectionResolvers,
  ProductEdgeResolvers,
  ProductFacetsResolvers,
} from '../generated.ts'

export const ProductConnection: ProductConnectionResolvers = {
  didYouMean: ({ query: { text } }, _, { language }) => (text === null ? null : understand(text, language()).corrected),
  totalCount: ({ found }) => wanted(found.count),
  facets: ({ found }) => wanted(found.facets),
  isEstimated: ({ found }) => found.isEstimated,
}

export const ProductEdge: ProductEdgeResolvers = {
  highlights: ({ node, query }, _, { language }) => {
    if (query.text === null) return []
    const lookedFor = wordsLookedFor(query, language())
    const shown = {
      TITLE: highlight(node.title, lookedFor),
      DESCRIPTION: snippet(node.description, lookedFor),
    } as const
    return (['TITLE', 'DESCRIPTION'] as const).flatMap((field) => {
      const pieces = shown[field]
      return pieces ? [{ field, pieces }] : []
    })
  },
  explanation: async ({ node, hit, found, query: { placement } }, _, { viewer, rules }) => {
    requireStaff(viewer)
    if (!hit.explanation) return null
    const ids = placement ? rulesAbout(placement, node) : []
    return { by: found.by, ...hit.explanation, rules: (await rules()).filter(({ id }) => ids.includes(id)) }
  },
}

export const ProductFacets: ProductFacetsResolvers = {
  price: ({ price }, _, { currency }) => price && { min: money(price.min, currency), max: money(price.max, currency) },
}

export const BrandFacet: BrandFacetResolvers = {
  brand: ({ brandId }, _, { loaders }) => present(loaders.brandById.load(brandId), brandId),
}

export const CategoryFacet: CategoryFacetResolvers = {
  category: ({ categoryId }, _, { loaders }) => present(loaders.categoryById.load(categoryId), categoryId),
}

/** Products refer only to brands and categories that are there. */
const present = async <Row>(loading: Promise<Row | null>, id: string): Promise<Row> => {
  const row = await loading
  if (row === null) throw new Error(`${id} is referred to but is not there`)
  return row
}

const wanted = <Figure>(figure: Figure | null): Figure => {
  if (figure === null) throw new Error('a list was found without what is asked of it')
  return figure
}
