import { money } from '@shop/kit/money'
import { variantTitle } from '../domain/variant.ts'
import type { VariantResolvers } from '../generated.ts'
import { productOf } from './product-of.ts'

export const Variant: VariantResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.variantById.load(id),
  title: async (variant, _, context) => variantTitle((await productOf(context, variant)).title, variant),
  product: (variant, _, context) => productOf(context, variant),
  price: async ({ id }, { currency }, { loaders, currency: own }) => {
    const wanted = currency ?? own
    const found = (await loaders.pricesOf.load(id)).find((price) => price.currency === wanted)
    return found ? money(found.minor, wanted) : null
  },
  images: async ({ id, productId }, _, { loaders }) => {
    const all = await loaders.imagesOf.load(productId)
    const own = all.filter(({ variantId }) => variantId === id)
    return own.length > 0 ? own : all.filter(({ variantId }) => variantId === null)
  },
}
