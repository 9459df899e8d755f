import type {
  BrandFacetResolvers,
  CategoryFacetResolvers,
  ProductConnectionResolvers,
  ProductFacetsResolvers,
} from '../generated.ts'

export const ProductConnection: ProductConnectionResolvers = {
  totalCount: ({ query }, _, { lists }) => lists.count(query),
  facets: ({ query }) => ({ query }),
}

export const ProductFacets: ProductFacetsResolvers = {
  brands: async ({ query }, _, { lists }) => (await lists.facets(query)).brands,
  categories: async ({ query }, _, { lists }) => (await lists.facets(query)).categories,
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
