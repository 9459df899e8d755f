import type { SeedImage, SeedVariant } from './catalog.ts'
import { gtinOf } from './gtin.ts'
import { pricesFor } from './prices.ts'
import { slugOf } from './slug.ts'
import type { ProductSource } from './source.ts'
import { stockFor } from './stock.ts'

type Choice = { options: Record<string, string>; euros: number; grams: number }

/** Every combination of a product's option values as a sellable unit; a product without options has one. */
export function expandVariants(
  prefix: string,
  slug: string,
  source: ProductSource,
  images: Map<string, SeedImage>,
): SeedVariant[] {
  return choicesOf(source).map(({ options, euros, grams }) => {
    const sku = [prefix, slug, ...Object.values(options)].join('-').toUpperCase()
    return {
      sku,
      gtin: gtinOf(sku),
      options,
      prices: pricesFor(euros),
      grams,
      stock: stockFor(sku, euros),
      isBackorderable: source.backorder,
      image: images.get(options['colour'] ?? '')?.file ?? '',
    }
  })
}

function choicesOf({ options, eur, grams }: ProductSource): Choice[] {
  const start: Choice[] = [{ options: {}, euros: eur, grams }]
  return Object.entries(options).reduce(
    (choices, [option, values]) =>
      choices.flatMap((choice) =>
        values.map((value) => {
          const [name, moreEuros, moreGrams] = typeof value === 'string' ? ([value, 0, 0] as const) : value
          return {
            options: { ...choice.options, [option]: slugOf(name) },
            euros: choice.euros + moreEuros,
            grams: choice.grams + moreGrams,
          }
        }),
      ),
    start,
  )
}
