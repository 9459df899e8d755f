import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'

const product = z.object({
  productId: z.string(),
  title: z.string(),
  categoryId: z.string().nullable(),
  brandId: z.string().nullable(),
  status: z.enum(['DRAFT', 'ACTIVE', 'RETIRED']),
  variantIds: z.array(z.string()),
})
const example: z.infer<typeof product> = {
  productId: 'prod_01jd00000000000000000000aa',
  title: 'Enamel mug',
  categoryId: 'cat_01jd00000000000000000000aa',
  brandId: null,
  status: 'ACTIVE',
  variantIds: ['var_01jd00000000000000000000aa'],
}

/** A product exists now. Aggregate of all but prices: the product. */
export const productsCreated = defineEvent('products.created', { data: product, example })

/** Anything but a price changed: texts, category, options, status. */
export const productsChanged = defineEvent('products.changed', { data: product, example })

/** The product is no longer sold; old orders still show it. */
export const productsRetired = defineEvent('products.retired', {
  data: product,
  example: { ...example, status: 'RETIRED' },
})

/** Prices of one variant, per currency in minor units. */
export const productsPriceChanged = defineEvent('products.priceChanged', {
  data: z.object({
    productId: z.string(),
    variantId: z.string(),
    prices: z.array(z.object({ currency: z.string(), minor: z.number().int() })),
  }),
  example: {
    productId: example.productId,
    variantId: 'var_01jd00000000000000000000aa',
    prices: [{ currency: 'EUR', minor: 1290 }],
  },
})

/** Whether one of its variants can be bought turned: there was nothing and now is, or the other way round. */
export const productsStockTurned = defineEvent('products.stockTurned', {
  data: z.object({ productId: z.string(), inStock: z.boolean() }),
  example: { productId: example.productId, inStock: false },
})

/** A buyer reviewed it, or thinks otherwise now. Events of before do not say who. */
export const productsReviewed = defineEvent('products.reviewed', {
  data: z.object({
    productId: z.string(),
    reviewId: z.string(),
    rating: z.number().int().min(1).max(5),
    authorId: z.string().optional(),
  }),
  example: {
    productId: example.productId,
    reviewId: 'rev_01jd00000000000000000000aa',
    rating: 5,
    authorId: 'usr_01jd00000000000000000000aa',
  },
})

/** A review is no longer there: its author took it back, or staff did. */
export const productsReviewDeleted = defineEvent('products.reviewDeleted', {
  data: z.object({ productId: z.string(), reviewId: z.string(), authorId: z.string() }),
  example: {
    productId: example.productId,
    reviewId: 'rev_01jd00000000000000000000aa',
    authorId: 'usr_01jd00000000000000000000aa',
  },
})

export const productsEvents = [
  productsCreated,
  productsChanged,
  productsRetired,
  productsPriceChanged,
  productsStockTurned,
  productsReviewed,
  productsReviewDeleted,
] as const
export type ProductsEvent = EventsOf<typeof productsEvents>
