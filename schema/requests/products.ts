import { defineRequest } from '@shop/kit/requests'
import { z } from 'zod'
import { amount } from '../shapes.ts'

export const variantForSale = z.object({
  variantId: z.string(),
  productId: z.string(),
  sku: z.string(),
  /** Product title with the variant's options: "Enamel mug, red". */
  title: z.string(),
  onSale: z.boolean(),
  /** Null when it has no price in the currency. Gross or net by the market's rule; see `pricesIncludeTax` of the quote. */
  unitPrice: amount.nullable(),
  taxCategory: z.enum(['STANDARD', 'REDUCED', 'ZERO']),
  weightGrams: z.number().int(),
  quantityMax: z.number().int(),
  /** The categories of the product, from the root to its own. */
  categoryIds: z.array(z.string()).default([]),
})
export type VariantForSale = z.infer<typeof variantForSale>

/** What must be known to sell these variants in a currency, right now; unknown ids are left out of the answer. */
export const productsVariantsForSale = defineRequest('products.variantsForSale', {
  input: z.object({ variantIds: z.array(z.string()).max(500), currency: z.string() }),
  answer: z.object({ variants: z.array(variantForSale) }),
})

/** Compares the search index with the catalog, and mends what differs where that is asked; takes its time. */
export const productsSearchAudit = defineRequest('products.searchAudit', {
  timeoutMs: 5 * 60_000,
  input: z.object({ mend: z.boolean() }),
  answer: z.object({
    /** Null where there is no index to compare: the catalog's own tables are searched. */
    found: z
      .object({
        compared: z.number().int(),
        /** Not in the index; in it as they were; newer than the catalog, which was set back; no products. */
        missing: z.number().int(),
        old: z.number().int(),
        ahead: z.number().int(),
        foreign: z.number().int(),
        /** Some of them. */
        differing: z.array(z.object({ id: z.string(), is: z.enum(['missing', 'old', 'ahead', 'foreign']) })),
      })
      .nullable(),
  }),
})
