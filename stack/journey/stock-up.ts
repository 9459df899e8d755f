import { z } from 'zod'
import { newId } from '@shop/kit/id'
import type { Shopper } from './shopper.ts'

export type Shelf = { title: string; stock: number; priceMinor?: number; category?: string[] }
export type Shelved = { productId: string; variantId: string; sku: string; slug: string }

const imported = z.object({
  catalogImportRows: z.object({
    outcomes: z.array(z.object({ outcome: z.string(), productId: z.string(), variantIds: z.array(z.string()) })),
  }),
})
const received = z.object({ stockReceive: z.object({ __typename: z.literal('StockReceived') }) })

const importRows = `mutation ($input: CatalogImportRowsInput!) {
  catalogImportRows(input: $input) { ... on CatalogRowsImported { outcomes { outcome productId variantIds } } }
}`
const receiveStock = 'mutation ($input: StockReceiveInput!) { stockReceive(input: $input) { __typename } }'

/** Puts products with stock on the shelves, through the graph as a merchant would. */
export const stockUp = async (admin: Shopper, shelves: readonly Shelf[]): Promise<Shelved[]> => {
  const rows = shelves.map(({ title, priceMinor = 1_290, category = ['Kitchen'] }, index) => ({
    title,
    description: `${title} for the table.`,
    slug: title.toLowerCase().replaceAll(/\W+/g, '-'),
    category,
    brand: 'Havn',
    status: 'ACTIVE',
    variants: [
      {
        sku: skuOf(title, index),
        weightGrams: 300,
        prices: [
          { currency: 'EUR', minorUnits: priceMinor },
          { currency: 'GBP', minorUnits: priceMinor },
        ],
      },
    ],
  }))
  const { outcomes } = (
    await admin.ask(imported, importRows, { input: { importKey: newId('imp'), fromLine: 1, rows } })
  ).catalogImportRows
  const lines = outcomes.flatMap(({ variantIds }, index) => {
    const quantity = shelves[index]?.stock ?? 0
    return quantity > 0 && variantIds[0] ? [{ variantId: variantIds[0], warehouseId: 'whs_north', quantity }] : []
  })
  if (lines.length > 0)
    await admin.ask(received, receiveStock, { input: { lines, reason: 'opening stock', idempotencyKey: newId('key') } })
  return outcomes.map(({ productId, variantIds }, index) => ({
    productId,
    variantId: variantIds[0] ?? '',
    sku: rows[index]?.variants[0]?.sku ?? '',
    slug: rows[index]?.slug ?? '',
  }))
}

const skuOf = (title: string, index: number) => `${title.toUpperCase().replaceAll(/\W+/g, '-')}-${index}`
