import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { brands, products, variants } from './tables.ts'

/** What else a product is found by: its brand, its SKUs and its trade item numbers. */
const words = sql`concat_ws(' ',
  (select ${brands.name} from ${brands} where ${brands.id} = ${products.brandId}),
  (select string_agg(concat_ws(' ', ${variants.sku}, ${variants.gtin}), ' ') from ${variants} where ${variants.productId} = ${products.id}))`

const refresh = (db: Db, where: SQL) => db.execute(sql`update ${products} set words = ${words} where ${where}`)

/** Call it in the transaction that changes a product's brand or variants. */
export const refreshWords = (tx: Db, productIds: readonly string[]) =>
  refresh(tx, sql`${products.id} in (select jsonb_array_elements_text(${JSON.stringify(productIds)}::jsonb))`)

export const refreshWordsOfBrand = (tx: Db, brandId: string) => refresh(tx, sql`${products.brandId} = ${brandId}`)
