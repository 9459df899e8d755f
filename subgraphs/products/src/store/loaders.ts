import DataLoader from 'dataloader'
import type { Db } from '@shop/kit/db'
import { loadMany, loadOne } from '@shop/kit/loader'
import type { NewestKey } from '@shop/kit/newest-first'
import type { Page } from '@shop/kit/page'
import { isVisible } from '../domain/product.ts'
import { brandsByIds } from './brands.ts'
import { categoriesByIds, childrenOf } from './categories.ts'
import { productsByIds } from './product-rows.ts'
import { reviewPages, reviewsByIds } from './reviews.ts'
import type { ReviewRow } from './reviews.ts'
import {
  imagesOfProducts,
  priceRangesOfProducts,
  pricesOfVariants,
  variantPages,
  variantsByIds,
} from './variant-rows.ts'
import type { VariantKey, VariantRow } from './variant-rows.ts'

type Ground = { db: Db; currency: string; seesDrafts: boolean }
export type Loaders = ReturnType<typeof loaders>

/** One statement per kind of thing and request. What the viewer may not see is not there. */
export const loaders = ({ db, currency, seesDrafts }: Ground) => {
  const visible = <Row extends { status: 'DRAFT' | 'ACTIVE' | 'RETIRED' }>(rows: readonly Row[]) =>
    rows.filter(({ status }) => isVisible(status, seesDrafts))
  return {
    productById: loadOne(
      async (ids: readonly string[]) => visible(await productsByIds(db, ids)),
      ({ id }) => id,
    ),
    variantById: loadOne(
      async (ids: readonly string[]) => visible(await variantsByIds(db, ids)),
      ({ id }) => id,
    ),
    reviewById: loadOne(
      async (ids: readonly string[]) => visible(await reviewsByIds(db, ids)),
      ({ id }) => id,
    ),
    categoryById: loadOne(
      (ids: readonly string[]) => categoriesByIds(db, ids),
      ({ id }) => id,
    ),
    brandById: loadOne(
      (ids: readonly string[]) => brandsByIds(db, ids),
      ({ id }) => id,
    ),
    childrenOf: loadMany(
      (ids: readonly string[]) => childrenOf(db, ids),
      ({ parentId }) => parentId ?? '',
    ),
    imagesOf: loadMany(
      (ids: readonly string[]) => imagesOfProducts(db, ids),
      ({ productId }) => productId,
    ),
    pricesOf: loadMany(
      (ids: readonly string[]) => pricesOfVariants(db, ids),
      ({ variantId }) => variantId,
    ),
    priceRangeOf: loadOne(
      (ids: readonly string[]) => priceRangesOfProducts(db, ids, currency),
      ({ productId }) => productId,
    ),
    variantPageOf: pageLoader<VariantKey, VariantRow>((ids, page) => variantPages(db, ids, page)),
    reviewPageOf: pageLoader<NewestKey, ReviewRow>((ids, page) => reviewPages(db, ids, page)),
  }
}

type PageOf<Key> = { productId: string; page: Page<Key> }

/** Products that are asked for the same page of their things share a statement. */
const pageLoader = <Key, Row extends { productId: string }>(
  load: (productIds: readonly string[], page: Page<Key>) => Promise<Row[]>,
) =>
  new DataLoader<PageOf<Key>, Row[], string>(
    async (asked) => {
      const alike = Map.groupBy(asked, ({ page }) => JSON.stringify(page))
      const found = new Map<string, Row[]>()
      for (const [page, group] of alike) {
        const [first] = group
        if (!first) continue
        const rows = await load(
          group.map(({ productId }) => productId),
          first.page,
        )
        for (const [productId, own] of Map.groupBy(rows, (row) => row.productId)) found.set(page + productId, own)
      }
      return asked.map(({ productId, page }) => found.get(JSON.stringify(page) + productId) ?? [])
    },
    { cacheKeyFn: JSON.stringify },
  )
