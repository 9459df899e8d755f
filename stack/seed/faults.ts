import type { SeedCatalog, SeedProduct } from './catalog.ts'
import { isGtin } from './gtin.ts'

const variantsMax = 12
const levelsMax = 3

/** Everything in a catalog that contradicts itself, one sentence each; empty when it holds. */
export function catalogFaults(catalog: SeedCatalog): string[] {
  const variants = catalog.products.flatMap((product) => product.variants)
  return [
    ...repeats(
      'product slug',
      catalog.products.map(({ slug }) => slug),
    ),
    ...repeats(
      'category slug',
      catalog.categories.map(({ slug }) => slug),
    ),
    ...repeats(
      'SKU',
      variants.map(({ sku }) => sku),
    ),
    ...repeats(
      'GTIN',
      variants.map(({ gtin }) => gtin),
    ),
    ...repeats(
      'image file',
      catalog.products.flatMap(({ images }) => images.map(({ file }) => file)),
    ),
    ...variants.filter(({ gtin }) => !isGtin(gtin)).map(({ sku, gtin }) => `${sku}: ${gtin} is no GTIN-13`),
    ...catalog.categories.flatMap(({ slug }) => treeFaults(catalog, slug)),
    ...catalog.products.flatMap((product) =>
      productFaults(catalog, product).map((fault) => `${product.slug}: ${fault}`),
    ),
  ]
}

function repeats(what: string, values: string[]): string[] {
  const twice = values.filter((value, at) => values.indexOf(value) !== at)
  return [...new Set(twice)].map((value) => `${what} ${value} stands for more than one`)
}

function treeFaults({ categories }: SeedCatalog, slug: string): string[] {
  const parentOf = new Map(categories.map((category) => [category.slug, category.parent]))
  let levels = 0
  for (let at: string | null | undefined = slug; at; at = parentOf.get(at)) {
    levels += 1
    if (levels > levelsMax) return [`category ${slug} lies deeper than ${levelsMax} levels`]
  }
  return []
}

function productFaults(catalog: SeedCatalog, product: SeedProduct): string[] {
  const isLeaf = !catalog.categories.some(({ parent }) => parent === product.category)
  const faults: [isFault: boolean, fault: string][] = [
    [!catalog.categories.some(({ slug }) => slug === product.category), `there is no category ${product.category}`],
    [!isLeaf, `category ${product.category} has children and holds no products itself`],
    [!catalog.brands.some(({ slug }) => slug === product.brand), `there is no brand ${product.brand}`],
    [product.variants.length > variantsMax, `${product.variants.length} variants are more than ${variantsMax}`],
    [product.images.some(({ hex }) => hex === ''), 'an image has no colour: name a known colour or tint'],
    [product.variants.some(({ grams }) => grams <= 0), 'a variant weighs nothing'],
    [product.variants.some(({ prices }) => prices.EUR <= 0), 'a variant costs nothing'],
  ]
  return [
    ...faults.filter(([isFault]) => isFault).map(([, fault]) => fault),
    ...product.options.flatMap((option) => optionFaults(product, option)),
    ...product.attributes.flatMap(({ code, type }) => {
      const promised = catalog.attributes.find((definition) => definition.code === code)?.type
      return promised === type ? [] : [`attribute ${code} is ${type}, but is defined as ${promised ?? 'nothing'}`]
    }),
  ]
}

function optionFaults(
  { variants, images }: SeedProduct,
  { code, label, values }: SeedProduct['options'][number],
): string[] {
  const codes = values.map((value) => value.code)
  const isStray = (value: string | undefined) => value === undefined || !codes.includes(value)
  return [
    ...(label === '' ? [`there is no option ${code}`] : []),
    ...repeats(`${code} value`, codes),
    ...variants.filter(({ options }) => isStray(options[code])).map(({ sku }) => `${sku} has no known ${code}`),
    ...variants
      .filter(({ image }) => !images.some(({ file }) => file === image))
      .map(({ sku }) => `${sku} has no image`),
  ]
}
