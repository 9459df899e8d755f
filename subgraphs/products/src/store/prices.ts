import { eq, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Price } from '../domain/variant.ts'
import { prices } from './tables.ts'

type Of = { productId: string; variantId: string }

/** Replaces all prices of a variant. */
export const replacePrices = async (tx: Db, { productId, variantId }: Of, given: readonly Price[]): Promise<void> => {
  await tx.delete(prices).where(eq(prices.variantId, variantId))
  if (given.length > 0) await tx.insert(prices).values(given.map((price) => ({ ...price, productId, variantId })))
  await refreshPriceRanges(tx, [productId])
}

/** Works out the price ranges of these products again; call it in the transaction that changes their prices. */
export const refreshPriceRanges = async (tx: Db, productIds: readonly string[]): Promise<void> => {
  const ids = sql`select jsonb_array_elements_text(${JSON.stringify(productIds)}::jsonb)`
  await tx.execute(sql`delete from price_ranges where product_id in (${ids})`)
  await tx.execute(sql`
    insert into price_ranges (product_id, currency, min_minor, max_minor)
    select product_id, currency, min(minor), max(minor) from prices where product_id in (${ids}) group by product_id, currency`)
}
