import { money } from '@shop/kit/money'
import type {
  BrandFacetResolvers,
  CategoryFacetResolvers,
  ProductConnectionResolvers,
  ProductFacetsResolvers,
} from '../generated.ts'

export const ProductConnection: ProductConnectionResolvers = {
  totalCount: ({ found }) => wanted(found.count),
  facets: ({ found }) => wanted(found.facets),
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
