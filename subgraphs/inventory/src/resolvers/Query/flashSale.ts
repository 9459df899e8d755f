import type { QueryResolvers } from '../../generated.ts'

export const flashSale: QueryResolvers['flashSale'] = (_, { id }, { loaders }) => loaders.sales.load(id)
