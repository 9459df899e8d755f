import DataLoader from 'dataloader'
import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import { money } from '@shop/kit/money'
import type { VariantForSale } from '@shop/schema/requests/products'
import type { ProductStatus, TaxCategory } from '../domain/product.ts'
import { variantTitle } from '../domain/variant.ts'
import type { ChosenOption } from '../domain/variant.ts'

type Asked = { variantId: string; currency: string }

/** Variants by their ids with the price in a currency; unknown ones, and those of drafts, are left out. */
export type ForSale = (variantIds: readonly string[], currency: string) => Promise<VariantForSale[]>

/** In one statement for all who ask in the same moment. Nothing is remembered: a price is the one of now. */
export const createForSale = (db: Db): ForSale => {
  const variants = new DataLoader((asked: readonly Asked[]) => variantsForSale(db, asked), {
    cache: false,
    maxBatchSize: 500,
    batchScheduleFn: (load) => void setImmediate(load),
  })
  return async (variantIds, currency) => {
    const known = variantIds.filter((id) => isId(id, 'var'))
    const found = await variants.loadMany(known.map((variantId) => ({ variantId, currency })))
    return found.flatMap((each) => {
      if (each instanceof Error) throw each
      return each ?? []
    })
  }
}

type Row = {
  id: string
  product_id: string
  sku: string
  own_title: string | null
  options: ChosenOption[]
  weight_grams: number
  quantity_max: number
  title: string
  status: ProductStatus
  tax_category: TaxCategory
  /** By currency. */
  prices: Record<string, number> | null
  category_ids: string[] | null
}

const variantsForSale = async (db: Db, asked: readonly Asked[]): Promise<(VariantForSale | null)[]> => {
  const ids = sql.param([...new Set(asked.map(({ variantId }) => variantId))])
  const currencies = sql.param([...new Set(asked.map(({ currency }) => currency))])
  const rows = await db.execute<Row>(sql`
    select v.id, v.product_id, v.sku, v.title as own_title, v.options, v.weight_grams, v.quantity_max,
      p.title, p.status, p.tax_category, to_json(c.path) as category_ids,
      (select json_object_agg(currency, minor) from prices
        where variant_id = v.id and currency = any(${currencies})) as prices
    from variants v
    join products p on p.id = v.product_id
    left join categories c on c.id = p.category_id
    where v.id = any(${ids}) and p.status <> 'DRAFT'`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return asked.map(({ variantId, currency }) => {
    const row = byId.get(variantId)
    return row ? forSaleOf(row, currency) : null
  })
}

const forSaleOf = (row: Row, currency: string): VariantForSale => {
  const minor = row.prices?.[currency]
  return {
    variantId: row.id,
    productId: row.product_id,
    sku: row.sku,
    title: variantTitle(row.title, { title: row.own_title, options: row.options }),
    onSale: row.status === 'ACTIVE',
    unitPrice: minor === undefined ? null : money(minor, currency),
    taxCategory: row.tax_category,
    weightGrams: row.weight_grams,
    quantityMax: row.quantity_max,
    categoryIds: row.category_ids ?? [],
  }
}
