import type { SeedAttribute, SeedCatalog, SeedCategory, SeedImage, SeedOption, SeedProduct } from './catalog.ts'
import { roll } from './dice.ts'
import type { AttributeSource, DepartmentSource, ProductSource, ShopSource, TaxCategory } from './source.ts'
import { slugOf } from './slug.ts'
import { expandVariants } from './variants.ts'

const oldestDays = 725

/** Works out the whole catalog from its files; the same files always give the same catalog. */
export function expandCatalog(shop: ShopSource, departments: DepartmentSource[]): SeedCatalog {
  return {
    shop: { name: shop.name, tagline: shop.tagline },
    warehouses: [
      { code: 'north', ...shop.warehouses.north },
      { code: 'south', ...shop.warehouses.south },
    ],
    brands: Object.entries(shop.brands).map(([slug, { name, text }]) => ({ slug, name, description: text })),
    attributes: Object.entries(shop.attributes).map(([code, definition]) => ({ code, ...definition })),
    categories: departments.flatMap(({ category }, position) => expandCategory(category, null, position)),
    products: departments.flatMap((department) => expandProducts(shop, department)),
  }
}

type CategorySource = {
  slug: string
  name: string
  text: string
  tax?: TaxCategory | undefined
  children?: CategorySource[]
}

function expandCategory(source: CategorySource, parent: string | null, position: number): SeedCategory[] {
  const { slug, name, text, children = [] } = source
  const own = { slug, name, description: text, parent, position }
  return [own, ...children.flatMap((child, at) => expandCategory(child, slug, at))]
}

function expandProducts(shop: ShopSource, { category, products }: DepartmentSource): SeedProduct[] {
  const taxes = new Map(inheritedTaxes(category, 'standard'))
  return Object.entries(products).flatMap(([slug, sources]) =>
    sources.map((source) => expandProduct(shop, source, slug, source.tax ?? taxes.get(slug) ?? 'standard')),
  )
}

function inheritedTaxes({ slug, tax, children = [] }: CategorySource, above: TaxCategory): [string, TaxCategory][] {
  const own = tax ?? above
  return [[slug, own], ...children.flatMap((child) => inheritedTaxes(child, own))]
}

function expandProduct(
  shop: ShopSource,
  source: ProductSource,
  category: string,
  taxCategory: TaxCategory,
): SeedProduct {
  const slug = slugOf(source.name)
  const options = expandOptions(shop, source)
  const images = imagesOf(shop, source, slug, options)
  const ageDays = 10 + roll(`age ${slug}`, oldestDays - 10)
  return {
    slug,
    name: source.name,
    brand: source.brand,
    category,
    description: source.text,
    motif: source.draw,
    style: source.style ?? null,
    taxCategory,
    maxPerOrder: source.maxPerOrder ?? null,
    ageDays,
    attributes: Object.entries(source.attributes).map(([code, value]) => expandAttribute(code, value)),
    options,
    variants: expandVariants(shop.brands[source.brand]?.prefix ?? '', slug, source, images),
    images: [...images.values()],
    reviews: source.reviews.map(([rating, title, text, author], at) => {
      return { rating, title, text, author, ageDays: roll(`review ${slug} ${at}`, ageDays) }
    }),
  }
}

function expandOptions(shop: ShopSource, source: ProductSource): SeedOption[] {
  return Object.entries(source.options).map(([code, values]) => ({
    code,
    label: shop.options[code] ?? '',
    values: values.map((value) => {
      const name = typeof value === 'string' ? value : value[0]
      const colour = code === 'colour' ? shop.colours[name] : undefined
      return { code: slugOf(name), label: colour?.name ?? name, hex: colour?.hex ?? null }
    }),
  }))
}

/** One image for each colour, or one in the product's own tint; by colour code, '' for the latter. */
function imagesOf(
  shop: ShopSource,
  source: ProductSource,
  slug: string,
  options: SeedOption[],
): Map<string, SeedImage> {
  const colours = options.find(({ code }) => code === 'colour')?.values
  if (!colours) {
    const hex = shop.colours[source.tint ?? '']?.hex ?? ''
    return new Map([['', { file: `${slug}.svg`, alt: source.name, hex }]])
  }
  return new Map(
    colours.map(({ code, label, hex }) => {
      return [code, { file: `${slug}-${code}.svg`, alt: `${source.name} in ${label.toLowerCase()}`, hex: hex ?? '' }]
    }),
  )
}

function expandAttribute(code: string, value: AttributeSource): SeedAttribute {
  if (typeof value === 'string') return { code, type: 'text', value }
  if (typeof value === 'boolean') return { code, type: 'boolean', value }
  return isNumberWithUnit(value)
    ? { code, type: 'number', value: value[0], unit: value[1] }
    : { code, type: 'list', value }
}

function isNumberWithUnit(value: [number, string] | string[]): value is [number, string] {
  return typeof value[0] === 'number'
}
