import { z } from 'zod'
import { operation, orRefused, success, userError } from '../client/operation.ts'

const progress = z.object({
  lastLine: z.number(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  refused: z.number(),
})
const progressFields = 'lastLine created updated unchanged refused'

const outcome = z.object({
  line: z.number(),
  outcome: z.enum(['CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED']),
  variantIds: z.array(z.string()),
  reason: z.string().nullable(),
  path: z.array(z.string()).nullable(),
})

/** What became of one row. */
export type RowOutcome = z.infer<typeof outcome>

/** How far an import got. */
export const catalogImport = operation(
  `query CatalogImport($importKey: String!) { catalogImport(importKey: $importKey) { ${progressFields} } }`,
  z.object({ catalogImport: progress.nullable() }),
)

/** Takes rows in; sending them again changes nothing. */
export const catalogImportRows = operation(
  `mutation CatalogImportRows($input: CatalogImportRowsInput!) {
    catalogImportRows(input: $input) {
      ${userError}
      ... on CatalogRowsImported { outcomes { line outcome variantIds reason path } import { ${progressFields} } }
    }
  }`,
  z.object({
    catalogImportRows: orRefused(success('CatalogRowsImported', { outcomes: z.array(outcome), import: progress })),
  }),
  { isRepeatable: true },
)

/** Where goods can lie. */
export const warehouses = operation(
  'query Warehouses { warehouses { id code } }',
  z.object({ warehouses: z.array(z.object({ id: z.string(), code: z.string() })) }),
)

/** Who can be ordered from. */
export const suppliers = operation('query Suppliers { suppliers }', z.object({ suppliers: z.array(z.string()) }))

/** Says which variants may be sold before they are on the shelf; saying it again changes nothing. */
export const backorderPolicySet = operation(
  `mutation BackorderPolicySet($input: BackorderPolicySetInput!) { backorderPolicySet(input: $input) { ${userError} } }`,
  z.object({ backorderPolicySet: orRefused(success('BackorderPoliciesChanged', {})) }),
  { isRepeatable: true },
)

/** Puts goods on shelves, once per idempotency key. */
export const stockReceive = operation(
  `mutation StockReceive($input: StockReceiveInput!) { stockReceive(input: $input) { ${userError} } }`,
  z.object({ stockReceive: orRefused(success('StockReceived', {})) }),
  { isRepeatable: true },
)
