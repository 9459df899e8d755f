import type { Db } from '@shop/kit/db'
import type { ProductsEvent } from '@shop/schema/events/products'
import type { Matched } from '../domain/match-rows.ts'
import { productEvent } from '../domain/product.ts'
import type { Image } from '../domain/image.ts'
import type { Review } from '../domain/review.ts'
import { slugOf } from '../domain/text.ts'
import { priceChanged } from '../domain/variant.ts'
import type { Price, Variant } from '../domain/variant.ts'
import { takenSlugs, variantIdsOf } from './import-known.ts'
import type { Known } from './import-known.ts'
import { brandIds, categoryIds, freeSlugs } from './import-names.ts'
import { addReviews, pricesNow, upsertProducts, upsertVariants, writeImages, writePrices } from './import-writes.ts'
import type { ImportedProduct } from './import-writes.ts'
import { refreshPriceRanges } from './prices.ts'
import type { Ground } from './products.ts'
import { refreshWords } from './words.ts'

type Writing = Extract<Matched, { kind: 'CREATE' | 'UPDATE' }>
/** One row with the ids that it gets or has. */
type Placed = { match: Writing; productId: string; variants: Variant[] }

const eventsAtOnce = 5_000

/** Writes what is new or different of a batch, with a handful of statements however many rows there are. */
export const writeBatch = async (tx: Db, ground: Ground, matched: readonly Matched[], known: Known) => {
  const writing = matched.filter((match): match is Writing => match.kind === 'CREATE' || match.kind === 'UPDATE')
  const placed = placeRows(writing, known, ground)
  if (placed.length > 0) {
    const products = await importedProducts(tx, ground, placed, known)
    const versions = await upsertProducts(tx, products)
    const variants = placed.flatMap((one) => one.variants)
    const before = await pricesNow(
      tx,
      variants.map(({ id }) => id),
    )
    await upsertVariants(tx, variants)
    await writePrices(
      tx,
      variants.map(({ id }) => id),
      placed.flatMap(pricesOf),
    )
    await writeImages(
      tx,
      placed.filter(({ match }) => match.row.images).map(({ productId }) => productId),
      placed.flatMap((one) => imagesOf(one, ground)),
    )
    await addReviews(
      tx,
      placed.flatMap((one) => reviewsOf(one, ground)),
    )
    await refreshPriceRanges(
      tx,
      placed.map(({ productId }) => productId),
    )
    await refreshWords(
      tx,
      placed.filter(({ match }) => match.kind === 'UPDATE').map(({ productId }) => productId),
    )
    await tell(tx, ground, { placed, products, versions, before })
  }
  const productIds = new Map(placed.map(({ match, productId }) => [match.line, productId]))
  const variantIds = new Map(
    placed.flatMap(({ variants }) => variants.map(({ sku, id }): [string, string] => [sku, id])),
  )
  return {
    productIdOf: (line: number) => productIds.get(line) ?? null,
    variantIdOf: (sku: string) => variantIds.get(sku),
  }
}

const placeRows = (writing: readonly Writing[], known: Known, { newId, now }: Ground): Placed[] => {
  const idBySku = new Map(known.variants.map(({ sku, id }) => [sku, id]))
  const createdAt = now()
  return writing.map((match) => {
    const productId = match.kind === 'UPDATE' ? match.productId : newId('prod')
    const variants = match.row.variants.map(
      ({ sku, gtin, title, options, weightGrams, quantityMax }, position): Variant => {
        const id = idBySku.get(sku) ?? newId('var')
        return {
          id,
          productId,
          sku,
          gtin: gtin ?? null,
          title: title || null,
          options,
          weightGrams,
          quantityMax,
          position,
          createdAt,
        }
      },
    )
    return { match, productId, variants }
  })
}

const importedProducts = async (
  tx: Db,
  ground: Ground,
  placed: readonly Placed[],
  known: Known,
): Promise<ImportedProduct[]> => {
  const brandIdOf = await brandIds(
    tx,
    placed.flatMap(({ match }) => match.row.brand || []),
    ground,
  )
  const categoryIdOf = await categoryIds(
    tx,
    placed.map(({ match }) => match.row.category ?? []),
    ground,
  )
  const before = new Map(known.products.map((product) => [product.id, product]))
  const wanted = placed.map(({ match, productId }) => ({
    id: productId,
    slug: match.row.slug ?? slugOf(match.row.title),
  }))
  const fresh = wanted.filter(({ id }) => !before.has(id))
  const slugs = new Map(
    freeSlugs(
      fresh,
      await takenSlugs(
        tx,
        fresh.map(({ slug }) => slug),
      ),
    ).map(({ id, slug }) => [id, slug]),
  )
  const updatedAt = ground.now()
  return placed.map(({ match: { row, hash }, productId, variants }) => {
    const { externalId, title, description, attributes, options, status, taxCategory, brand, category } = row
    return {
      id: productId,
      slug: before.get(productId)?.slug ?? slugs.get(productId) ?? productId,
      externalId: externalId ?? null,
      title,
      description,
      categoryId: categoryIdOf(category ?? []),
      brandId: brand ? brandIdOf(brand) : null,
      status: status ?? 'ACTIVE',
      taxCategory: taxCategory ?? 'STANDARD',
      attributes,
      options,
      createdAt: row.createdAt ?? before.get(productId)?.createdAt ?? updatedAt,
      updatedAt,
      importHash: hash,
      words: [brand, ...variants.flatMap(({ sku, gtin }) => [sku, gtin])].filter(Boolean).join(' '),
    }
  })
}

const pricesOf = ({ match, variants, productId }: Placed) =>
  match.row.variants.flatMap(({ prices }, nth) => {
    const variantId = variants[nth]?.id
    return variantId ? prices.map((price) => ({ ...price, productId, variantId })) : []
  })

const imagesOf = ({ match: { row }, productId, variants }: Placed, { newId }: Ground): Image[] =>
  (row.images ?? []).map(({ url, alt, sku, width, height }, position) => ({
    id: newId('img'),
    productId,
    variantId: variants.find((variant) => variant.sku === sku)?.id ?? null,
    url,
    alt: alt ?? row.title,
    position,
    width: width ?? null,
    height: height ?? null,
  }))

const reviewsOf = ({ match: { row }, productId }: Placed, { newId, now }: Ground): Review[] =>
  (row.reviews ?? []).map(({ rating, title, text, authorName, createdAt }) => {
    const at = createdAt ?? now()
    const author = { authorId: `imported:${authorName}`, authorName }
    return {
      id: newId('rev'),
      productId,
      ...author,
      rating,
      title,
      body: text ?? '',
      isVerifiedPurchase: false,
      createdAt: at,
      updatedAt: at,
    }
  })

type Written = {
  placed: readonly Placed[]
  products: readonly ImportedProduct[]
  versions: Map<string, number>
  before: Map<string, Price[]>
}

/** A new product is one event, which also stands for its first prices; a known one tells each price that is different. */
const tell = async (tx: Db, { outbox }: Ground, { placed, products, versions, before }: Written): Promise<void> => {
  const variantIds = await variantIdsOf(
    tx,
    placed.map(({ productId }) => productId),
  )
  const byId = new Map(products.map((product) => [product.id, product]))
  const events = placed.flatMap(({ match, productId, variants }): ProductsEvent[] => {
    const product = byId.get(productId)
    if (!product) return []
    const version = versions.get(productId) ?? 1
    const type =
      match.kind === 'CREATE'
        ? 'products.created'
        : product.status === 'RETIRED'
          ? 'products.retired'
          : 'products.changed'
    const repriced = match.kind === 'CREATE' ? [] : variants
    const prices = repriced.flatMap(({ id }, nth) => {
      const given = match.row.variants[nth]?.prices ?? []
      return isSame(before.get(id) ?? [], given) ? [] : [priceChanged({ id: productId, version }, id, given)]
    })
    return [productEvent(type, { ...product, version, variantIds: variantIds.get(productId) ?? [] }), ...prices]
  })
  for (let from = 0; from < events.length; from += eventsAtOnce)
    await outbox(tx, events.slice(from, from + eventsAtOnce))
}

const isSame = (before: readonly Price[], given: readonly Price[]): boolean => {
  const written = (prices: readonly Price[]) =>
    prices
      .map(({ currency, minor }) => `${currency} ${minor}`)
      .sort()
      .join()
  return written(before) === written(given)
}
