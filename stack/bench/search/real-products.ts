import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { textsOf } from '@shop/products/domain/attributes'
import { checkRow } from '@shop/products/domain/catalog-row'
import type { CatalogRow } from '@shop/products/domain/catalog-row'
import { CannotStart } from '../../boot/cannot-start.mjs'
import { batchesOf } from '../../import/batches.ts'
import { firstLineOf, openText } from '../../import/lines.ts'
import { recognise } from '../../import/recognise.ts'
import { csvRecords, jsonRecords } from '../../import/records.ts'
import { mapBatch } from '../../import/run-import.ts'
import { readCatalog } from '../../seed/catalog.ts'
import { seedRows } from '../../seed/rows.ts'

/** What is told of a product in the catalog that a bigger one is made from. */
export type RealProduct = {
  title: string
  description: string
  brand: string | null
  category: string[]
  attributes: { name: string; values: string[] }[]
  /** In cents of dollars. */
  minorUsd: number
}

const files = [join('icecat-search', 'products.jsonl.gz'), join('online-retail', 'products.csv')]

/** The products of the catalogs in this folder, read as an import reads them; without one, those of the demo shop. */
export const realProducts = async (folder: string | undefined): Promise<RealProduct[]> => {
  if (folder === undefined) return seedRows(await readCatalog(), new Map(), new Date(0)).flatMap(productsOf)
  const found = files.map((file) => join(folder, file)).filter((path) => existsSync(path))
  if (found.length === 0) throw new CannotStart(`${folder} has neither ${files.join(' nor ')}.`)
  return (await Promise.all(found.map(productsIn))).flat()
}

const productsIn = async (path: string): Promise<RealProduct[]> => {
  const file = await openText(path)
  const format = recognise(await firstLineOf(file))
  if (!format) throw new CannotStart(`${path} is no catalog that is known.`)
  const { text } = file.read()
  const records = format.container === 'csv' ? csvRecords(text) : jsonRecords(text)
  const products: RealProduct[] = []
  for await (const batch of batchesOf(records, { count: 500, size: 4_000_000 }))
    products.push(...mapBatch(batch, format, null).rows.flatMap(productsOf))
  return products
}

const productsOf = (input: Readonly<Record<string, unknown>>): RealProduct[] => {
  const { row } = checkRow(input)
  const usd = row?.variants[0]?.prices.find(({ currency }) => currency === 'USD')
  return row && usd ? [productOf(row, usd.minor)] : []
}

const productOf = (row: CatalogRow, minorUsd: number): RealProduct => ({
  title: row.title,
  description: row.description,
  brand: row.brand ?? null,
  category: row.category ?? [],
  attributes: [
    ...Object.entries(row.attributes).map(([name, value]) => ({ name, values: textsOf(value) })),
    ...row.options,
  ],
  minorUsd,
})
