import { readFile } from 'node:fs/promises'
import { expandCatalog } from './expand.ts'
import { catalogFaults } from './faults.ts'
import type { MotifName } from './motifs/all.ts'
import type { SeedPrices } from './prices.ts'
import { departmentFile, shopFile, type AttributeType, type ShopSource, type TaxCategory } from './source.ts'
import type { SeedStock } from './stock.ts'

/** The whole demo shop, expanded and checked. */
export type SeedCatalog = {
  shop: Pick<ShopSource, 'name' | 'tagline'>
  warehouses: SeedWarehouse[]
  brands: SeedBrand[]
  attributes: SeedAttributeDefinition[]
  /** Parents come before their children. */
  categories: SeedCategory[]
  products: SeedProduct[]
}

/** A place that stock lies in. */
export type SeedWarehouse = { code: 'north' | 'south'; name: string; country: string }

/** A maker. */
export type SeedBrand = { slug: string; name: string; description: string }

/** An attribute that products may carry. */
export type SeedAttributeDefinition = { code: string; label: string; type: AttributeType }

/** One node of the category tree. */
export type SeedCategory = { slug: string; name: string; description: string; parent: string | null; position: number }

/** One attribute of one product, with the type that its definition promises. */
export type SeedAttribute =
  | { code: string; type: 'text'; value: string }
  | { code: string; type: 'number'; value: number; unit: string }
  | { code: string; type: 'boolean'; value: boolean }
  | { code: string; type: 'list'; value: string[] }

/** What a buyer chooses; values of the colour option also say how to draw them. */
export type SeedOption = { code: string; label: string; values: { code: string; label: string; hex: string | null }[] }

/** A sellable unit. `options` holds one value code per option of its product. */
export type SeedVariant = {
  sku: string
  gtin: string
  options: Record<string, string>
  prices: SeedPrices
  grams: number
  stock: SeedStock
  isBackorderable: boolean
  /** File name of the image that shows it. */
  image: string
}

/** A drawing to be made by `drawProduct`: one per colour. */
export type SeedImage = { file: string; alt: string; hex: string }

/** What somebody thought of it, `ageDays` before the base date. */
export type SeedReview = { rating: number; title: string; text: string; author: string; ageDays: number }

/** A product with everything that is sold under its name. */
export type SeedProduct = {
  slug: string
  name: string
  brand: string
  category: string
  description: string
  motif: MotifName
  /** Which drawing of the motif; null leaves it to the slug. */
  style: number | null
  taxCategory: TaxCategory
  maxPerOrder: number | null
  /** Days between its creation and the base date: below two years. */
  ageDays: number
  attributes: SeedAttribute[]
  options: SeedOption[]
  variants: SeedVariant[]
  images: SeedImage[]
  reviews: SeedReview[]
}

/** Reads the demo catalog and refuses it as a whole, naming every fault, when something in it does not hold. */
export async function readCatalog(folder: URL = new URL('./catalog/', import.meta.url)): Promise<SeedCatalog> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'))
  const shop = shopFile.parse(await read('shop'))
  const departments = await Promise.all(shop.departments.map(async (name) => departmentFile.parse(await read(name))))

  const catalog = expandCatalog(shop, departments)
  const faults = catalogFaults(catalog)
  if (faults.length > 0) throw new Error(`The demo catalog does not hold:\n${faults.join('\n')}`)
  return catalog
}

/** The instant that something `ageDays` old was made, seen from a base date. */
export function daysBefore(base: Date, ageDays: number): Date {
  return new Date(base.getTime() - ageDays * 86_400_000)
}
