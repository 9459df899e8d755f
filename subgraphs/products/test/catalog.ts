import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember } from '@shop/kit/testing/viewers'

export type Row = {
  title: string
  externalId?: string
  description?: string
  brand?: string
  category?: string[]
  attributes?: unknown
  options?: { name: string; values: string[] }[]
  variants: {
    sku: string
    gtin?: string
    options?: { name: string; value: string }[]
    prices: { minorUnits: number; currency: string }[]
    weightGrams?: number
    quantityMax?: number
  }[]
  images?: { url: string; sku?: string }[]
  reviews?: { rating: number; title: string; authorName: string }[]
  status?: 'DRAFT' | 'ACTIVE' | 'RETIRED'
  createdAt?: string
}

let count = 0
/** A word that no other call gives. */
export const fresh = (stem: string): string => `${stem}-${(count += 1)}`

/** A product on sale with one variant at 12.90 EUR. */
export const aRow = (given: Partial<Row> = {}): Row => ({
  title: 'Enamel mug',
  variants: [{ sku: fresh('SKU'), prices: [{ minorUnits: 1290, currency: 'EUR' }] }],
  ...given,
})

type Outcome = {
  line: number
  outcome: string
  productId: string | null
  variantIds: string[]
  reason: string | null
  path: string[] | null
}
type Progress = { lastLine: number; created: number; updated: number; unchanged: number; refused: number }
export type Imported = { outcomes: Outcome[]; import: Progress }

export const importMutation = /* GraphQL */ `
  mutation ($input: CatalogImportRowsInput!) {
    catalogImportRows(input: $input) {
      __typename
      ... on CatalogRowsImported {
        outcomes {
          line
          outcome
          productId
          variantIds
          reason
          path
        }
        import {
          lastLine
          created
          updated
          unchanged
          refused
        }
      }
      ... on UserError {
        code
        message
        path
      }
    }
  }
`

/** Sends rows as staff; fails when the batch as a whole is refused. */
export const importRows = async (
  shop: TestPart,
  rows: Row[],
  { importKey = fresh('import'), fromLine = 1 } = {},
): Promise<Imported> => {
  const { data, errors } = await shop.as(aStaffMember())<{ catalogImportRows: Imported & { __typename: string } }>(
    importMutation,
    {
      input: { importKey, fromLine, rows },
    },
  )
  if (errors || data.catalogImportRows.__typename !== 'CatalogRowsImported')
    throw new Error(JSON.stringify(errors ?? data))
  return data.catalogImportRows
}

/** Imports one product; its ids. */
export const importOne = async (
  shop: TestPart,
  given: Partial<Row> = {},
): Promise<{ productId: string; variantIds: string[] }> => {
  const { outcomes } = await importRows(shop, [aRow(given)])
  const [outcome] = outcomes
  if (!outcome?.productId) throw new Error(JSON.stringify(outcome))
  return { productId: outcome.productId, variantIds: outcome.variantIds }
}
