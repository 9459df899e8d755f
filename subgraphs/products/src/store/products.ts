import { and, asc, eq, sql } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { NewId } from '@shop/kit/id'
import type { ProductsEvent } from '@shop/schema/events/products'
import { categoryNotFound } from '../domain/category.ts'
import type { CategoryNotFound } from '../domain/category.ts'
import type { BrandNotFound } from '../domain/brand.ts'
import { createProduct, publishProduct, retireProduct, updateProduct } from '../domain/change-product.ts'
import type { InvalidProduct } from '../domain/change-product.ts'
import type { Product } from '../domain/product.ts'
import { slugOf } from '../domain/text.ts'
import { productColumns, productsByIds } from './product-rows.ts'
import { slugTaken, unlessTaken } from './taken.ts'
import { brands, categories, prices, products, variants } from './tables.ts'
import { refreshWords } from './words.ts'

export type Ground = { db: Db; newId: NewId; now: () => Date; outbox: Outbox }
export type ProductStore = ReturnType<typeof productStore>
export type ProductNotFound = { code: 'ProductNotFound'; message: string; path: string[] }

type Draft = { title: string; slug?: string | null | undefined }
type Change = { id: string; slug?: string | null | undefined }

export const productNotFound = (path: string[] = ['id']): ProductNotFound => ({
  code: 'ProductNotFound',
  message: 'There is no such product.',
  path,
})

/** The one way a product changes: locked, decided, saved and told in one transaction. */
export const productStore = ({ db, newId, now, outbox }: Ground) => {
  const change = <Refusal>(
    id: string,
    decide: (product: Product, tx: Db) => Promise<Decision<Product, ProductsEvent, Refusal>>,
  ) =>
    transaction(db, async (tx) => {
      const product = await lockProduct(tx, id)
      if (!product) return reject(productNotFound())
      const decision = await decide(product, tx)
      if (decision.kind === 'rejected' || decision.state === product) return decision
      await saveProduct(tx, product, decision.state)
      await outbox(tx, decision.events)
      return decision
    })

  return {
    create: async (input: Draft) => {
      const decision = createProduct(input, { id: newId('prod'), now: now() })
      if (decision.kind === 'rejected') return decision
      const save = () =>
        transaction(db, async (tx) => {
          const missing = await missingReference(tx, decision.state, null)
          if (missing) return reject(missing)
          const { variantIds: _variantIds, ratingMilli: _ratingMilli, ...row } = decision.state
          await tx.insert(products).values(row)
          await refreshWords(tx, [row.id])
          await outbox(tx, decision.events)
          return decision
        })
      const saved = await unlessTaken(save, { products_slug_unique: slugTaken(decision.state.slug) })
      return 'taken' in saved ? reject(saved.taken) : saved
    },

    update: async (input: Change) => {
      const save = () =>
        change<InvalidProduct | CategoryNotFound | BrandNotFound>(input.id, async (product, tx) => {
          const decision = updateProduct(product, input, now())
          const missing = decision.kind === 'accepted' ? await missingReference(tx, decision.state, product) : null
          return missing ? reject(missing) : decision
        })
      const saved = await unlessTaken(save, { products_slug_unique: slugTaken(input.slug ?? slugOf(input.id)) })
      return 'taken' in saved ? reject(saved.taken) : saved
    },

    publish: (id: string) => change(id, async (product, tx) => publishProduct(product, await isPriced(tx, id), now())),

    retire: (id: string) => change(id, async (product) => retireProduct(product, now())),
  }
}

/** The product with its variants' ids, kept from changing until the transaction ends. */
export const lockProduct = async (tx: Db, id: string): Promise<Product | null> => {
  const [known] = await productsByIds(tx, [id])
  if (!known) return null
  const [row] = await tx.select(productColumns).from(products).where(eq(products.id, id)).for('update')
  if (!row) return null
  const own = await tx
    .select({ id: variants.id })
    .from(variants)
    .where(eq(variants.productId, id))
    .orderBy(asc(variants.position), asc(variants.id))
  return { ...row, variantIds: own.map((variant) => variant.id) }
}

export const saveProduct = async (tx: Db, before: Product, after: Product): Promise<void> => {
  const {
    slug,
    title,
    description,
    categoryId,
    brandId,
    status,
    taxCategory,
    attributes,
    options,
    version,
    updatedAt,
  } = after
  await tx
    .update(products)
    .set({
      slug,
      title,
      description,
      categoryId,
      brandId,
      status,
      taxCategory,
      attributes,
      options,
      version,
      updatedAt,
    })
    .where(eq(products.id, after.id))
  if (before.brandId !== after.brandId) await refreshWords(tx, [after.id])
}

const missingReference = async (tx: Db, { categoryId, brandId }: Product, before: Product | null) => {
  if (categoryId && categoryId !== before?.categoryId) {
    const [row] = await tx
      .select({ id: categories.id })
      .from(categories)
      .where(sameId(categories.id, categoryId))
      .for('key share')
    if (!row) return categoryNotFound(['categoryId'])
  }
  if (brandId && brandId !== before?.brandId) {
    const [row] = await tx.select({ id: brands.id }).from(brands).where(sameId(brands.id, brandId)).for('key share')
    if (!row) return brandNotFound
  }
  return null
}

const brandNotFound: BrandNotFound = { code: 'BrandNotFound', message: 'There is no such brand.', path: ['brandId'] }

const sameId = (column: typeof brands.id | typeof categories.id, id: string) =>
  id.includes('\u0000') ? sql`false` : eq(column, id)

const isPriced = async (tx: Db, productId: string): Promise<boolean> => {
  const rows = await tx
    .select({ minor: prices.minor })
    .from(prices)
    .where(and(eq(prices.productId, productId)))
    .limit(1)
  return rows.length > 0
}
