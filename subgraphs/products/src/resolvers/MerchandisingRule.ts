import type { MerchandisingRuleResolvers } from '../generated.ts'

export const MerchandisingRule: MerchandisingRuleResolvers = {
  category: ({ categoryId }, _, { loaders }) => (categoryId ? loaders.categoryById.load(categoryId) : null),
  products: ({ productIds }, _, { loaders }) => present(productIds.map((id) => loaders.productById.load(id))),
  brands: ({ brandIds }, _, { loaders }) => present(brandIds.map((id) => loaders.brandById.load(id))),
}

const present = async <Row>(loading: Promise<Row | null>[]): Promise<Row[]> =>
  (await Promise.all(loading)).filter((row) => row !== null)
