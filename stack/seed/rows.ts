import type { CatalogRowInput } from '@shop/products/generated'
import type { SeedAttribute, SeedCatalog, SeedProduct, SeedVariant } from './catalog.ts'
import { daysBefore } from './catalog.ts'
import type { SeedPictures } from './pictures.ts'

/** The demo catalog as the shop takes it in, one row a product; ages become dates before `base`. */
export function seedRows(catalog: SeedCatalog, pictures: SeedPictures, base: Date): CatalogRowInput[] {
  const labels = new Map(catalog.attributes.map(({ code, label }) => [code, label]))
  const brands = new Map(catalog.brands.map(({ slug, name }) => [slug, name]))
  const paths = categoryPaths(catalog)
  return catalog.products.map((product, at) => ({
    line: at + 1,
    externalId: `demo:${product.slug}`,
    slug: product.slug,
    title: product.name,
    description: product.description,
    brand: brands.get(product.brand) ?? null,
    category: paths.get(product.category) ?? null,
    attributes: Object.fromEntries(
      product.attributes.map((attribute) => [labels.get(attribute.code), valueOf(attribute)]),
    ),
    options: product.options.map(({ label, values }) => ({ name: label, values: values.map((value) => value.label) })),
    variants: product.variants.map((variant) => variantRow(product, variant)),
    images: imageRows(product, pictures),
    reviews: product.reviews.map(({ rating, title, text, author, ageDays }) => {
      return { rating, title, text, authorName: author, createdAt: daysBefore(base, ageDays) }
    }),
    taxCategory: taxCategories[product.taxCategory],
    status: 'ACTIVE',
    createdAt: daysBefore(base, product.ageDays),
  }))
}

const taxCategories = { standard: 'STANDARD', reduced: 'REDUCED', zero: 'ZERO' } as const

/** The names of a category and of those above it, from the root down, by slug. */
function categoryPaths({ categories }: SeedCatalog): Map<string, string[]> {
  const paths = new Map<string, string[]>()
  for (const { slug, name, parent } of categories) paths.set(slug, [...(paths.get(parent ?? '') ?? []), name])
  return paths
}

function valueOf(attribute: SeedAttribute): unknown {
  return attribute.type === 'number' ? { value: attribute.value, unit: attribute.unit } : attribute.value
}

function variantRow({ options, maxPerOrder }: SeedProduct, variant: SeedVariant): CatalogRowInput['variants'][number] {
  return {
    sku: variant.sku,
    gtin: variant.gtin,
    options: options.flatMap(({ code, label, values }) => {
      const chosen = values.find((value) => value.code === variant.options[code])
      return chosen ? [{ name: label, value: chosen.label }] : []
    }),
    prices: Object.entries(variant.prices).map(([currency, minorUnits]) => ({ currency, minorUnits })),
    weightGrams: variant.grams,
    quantityMax: maxPerOrder,
  }
}

/** A picture that shows one variant only is that variant's; others stand for the product. */
function imageRows({ images, variants }: SeedProduct, pictures: SeedPictures): NonNullable<CatalogRowInput['images']> {
  return images.flatMap(({ file, alt }) => {
    const shown = variants.filter(({ image }) => image === file)
    const [only] = shown.length === 1 && variants.length > 1 ? shown : []
    const url = pictures.get(file)?.url
    return url ? [{ url, alt, sku: only?.sku ?? null, width: 800, height: 800 }] : []
  })
}
