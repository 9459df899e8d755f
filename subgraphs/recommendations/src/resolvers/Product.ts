import type { ProductResolvers } from '../generated.ts'
import { howMany } from './first.ts'

export const Product: ProductResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  related: ({ id }, args, { recommend }) => recommend.related(id, howMany(args)),
  frequentlyBoughtTogether: ({ id }, args, { recommend }) => recommend.together(id, howMany(args)),
}
