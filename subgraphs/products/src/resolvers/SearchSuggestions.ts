import type DataLoader from 'dataloader'
import type { SearchSuggestionsResolvers } from '../generated.ts'

/** What was suggested a moment ago may be gone or taken off sale by now. */
const there = async <Row>(loader: DataLoader<string, Row | null>, ids: readonly string[]): Promise<Row[]> =>
  (await loader.loadMany(ids)).flatMap((row) => {
    if (row instanceof Error) throw row
    return row ?? []
  })

export const SearchSuggestions: SearchSuggestionsResolvers = {
  queries: ({ queries }) => queries.map((text) => ({ text })),
  categories: ({ categoryIds }, _, { loaders }) => there(loaders.categoryById, categoryIds),
  brands: ({ brandIds }, _, { loaders }) => there(loaders.brandById, brandIds),
  products: async ({ productIds }, _, { loaders }) =>
    (await there(loaders.productById, productIds)).filter(({ status }) => status === 'ACTIVE'),
}
