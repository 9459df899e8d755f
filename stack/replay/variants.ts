import type { GraphClient } from '../client/graph.ts'
import { variantsBySku } from './operations.ts'

/** What is sold under a SKU. */
export type KnownVariant = { id: string; sku: string; quantityMax: number }

const skusAtOnce = 100

/** Looks variants up by SKU, many at once, and remembers both those that are there and those that are not. */
export const variantLookup = (client: GraphClient) => {
  const known = new Map<string, KnownVariant | null>()
  return async (skus: readonly string[]): Promise<(sku: string) => KnownVariant | null> => {
    const unknown = [...new Set(skus)].filter((sku) => !known.has(sku))
    for (let from = 0; from < unknown.length; from += skusAtOnce) {
      const asked = unknown.slice(from, from + skusAtOnce)
      const { variants } = await client.request(variantsBySku, { skus: asked })
      const found = new Map(variants.map((variant) => [variant.sku, variant]))
      for (const sku of asked) known.set(sku, found.get(sku) ?? null)
    }
    return (sku) => known.get(sku) ?? null
  }
}
