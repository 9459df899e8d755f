import { money } from '@shop/kit/money'
import type { ProductResolvers } from '../generated.ts'
import { reviewPage, variantPage } from '../store/pages.ts'

export const Product: ProductResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.productById.load(id),
  category: ({ categoryId }, _, { loaders }) => (categoryId ? loaders.categoryById.load(categoryId) : null),
  brand: ({ brandId }, _, { loaders }) => (brandId ? loaders.brandById.load(brandId) : null),
  variants: ({ id }, input, context) => variantPage(context, id, input),
  images: ({ id }, _, { loaders }) => loaders.imagesOf.load(id),
  attributes: ({ attributes }) => Object.entries(attributes).map(([name, value]) => ({ name, value })),
  priceRange: async ({ id }, _, { loaders, currency }) => {
    const range = await loaders.priceRangeOf.load(id)
    return range && { min: money(range.minMinor, currency), max: money(range.maxMinor, currency) }
  },
  rating: ({ ratingSum, ratingCount }) => ({
    average: ratingCount === 0 ? null : ratingSum / ratingCount,
    count: ratingCount,
  }),
  reviews: ({ id }, input, context) => reviewPage(context, id, input),
}
