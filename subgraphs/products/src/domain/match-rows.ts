import type { BadRow, CatalogRow } from './catalog-row.ts'

/** A row of an import with its line and the hash of what it says. */
export type Line = { line: number; row: CatalogRow; hash: string }
export type KnownProduct = { id: string; externalId: string | null; importHash: string | null }
export type KnownVariant = { id: string; sku: string; productId: string }

export type Matched =
  | { kind: 'CREATE'; line: number; row: CatalogRow; hash: string }
  | { kind: 'UPDATE'; line: number; row: CatalogRow; hash: string; productId: string }
  | { kind: 'UNCHANGED'; line: number; row: CatalogRow; hash: string; productId: string }
  | { kind: 'REFUSED'; line: number; bad: BadRow }

/**
 * Which product each row is about: the one with its external id, else the one that has its first known SKU.
 * A SKU never moves from one product to another, and no two rows of a batch are about the same thing.
 */
export const matchRows = (
  lines: readonly Line[],
  products: readonly KnownProduct[],
  variants: readonly KnownVariant[],
): Matched[] => {
  const byExternalId = new Map(
    products.flatMap((product) => (product.externalId === null ? [] : [[product.externalId, product]])),
  )
  const byId = new Map(products.map((product) => [product.id, product]))
  const bySku = new Map(variants.map((variant) => [variant.sku, variant.productId]))
  const claimed = new Map<string, number>()

  const targetOf = ({ externalId, variants: sold }: CatalogRow): KnownProduct | undefined => {
    const named = externalId ? byExternalId.get(externalId) : undefined
    const owner = sold.map(({ sku }) => bySku.get(sku)).find((id) => id !== undefined)
    return named ?? (owner === undefined ? undefined : byId.get(owner))
  }

  const matchOne = ({ line, row, hash }: Line): Matched => {
    const target = targetOf(row)
    if (target && row.externalId && target.externalId && target.externalId !== row.externalId) {
      return refused(line, `Its SKUs belong to the product with the external id ${target.externalId}.`, ['externalId'])
    }
    const strange = row.variants.find(({ sku }) => bySku.has(sku) && bySku.get(sku) !== target?.id)
    if (strange) return refused(line, `The SKU ${strange.sku} belongs to another product.`, ['variants', 'sku'])
    const claims = [
      ...row.variants.map(({ sku }) => `sku ${sku}`),
      ...(row.externalId ? [`external id ${row.externalId}`] : []),
      ...(target ? [target.id] : []),
    ]
    const twice = claims.find((claim) => claimed.has(claim))
    if (twice) return refused(line, `Line ${claimed.get(twice)} is about the same product: ${twice}.`, ['variants'])
    claims.forEach((claim) => claimed.set(claim, line))
    if (!target) return { kind: 'CREATE', line, row, hash }
    return { kind: target.importHash === hash ? 'UNCHANGED' : 'UPDATE', line, row, hash, productId: target.id }
  }
  return lines.map(matchOne)
}

const refused = (line: number, reason: string, path: string[]): Matched => ({
  kind: 'REFUSED',
  line,
  bad: { reason, path },
})
