import { eq } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { changed } from '../domain/change-product.ts'
import { arrangeImages, imagesMax, variantNotFound } from '../domain/image.ts'
import type { ImageRoom } from '../image-room.ts'
import { checkInput } from '../domain/invalid-input.ts'
import { withMedia } from '../domain/media.ts'
import { hashOf } from '../domain/picture-address.ts'
import type { Product } from '../domain/product.ts'
import { createVariant, priceChanged, pricesSchema, updateVariant } from '../domain/variant.ts'
import { z } from 'zod'
import { replacePrices } from './prices.ts'
import { lockProduct, productNotFound, saveProduct } from './products.ts'
import type { Ground } from './products.ts'
import { images, variants } from './tables.ts'
import { skuTaken, unlessTaken } from './taken.ts'
import type { VariantRow } from './variant-rows.ts'
import { variantsByIds } from './variant-rows.ts'
import { refreshWords } from './words.ts'

export type VariantStore = ReturnType<typeof variantStore>

type Shelf = Ground & { images: Pick<ImageRoom, 'hosts' | 'kept'> }

/** Variants, their prices and the pictures. A product and all that belongs to it change under the lock of the product. */
export const variantStore = ({ db, newId, now, outbox, images: { hosts, kept } }: Shelf) => {
  const touch = async (tx: Db, product: Product) => {
    const { state, events } = changed(now(), product)
    await saveProduct(tx, product, state)
    return { product: state, events }
  }

  const withVariant = <T>(
    { id, path }: { id: string; path: string[] },
    run: (tx: Db, product: Product, variant: VariantRow) => Promise<T>,
  ) =>
    transaction(db, async (tx) => {
      const [known] = await variantsByIds(tx, [id])
      const product = known && (await lockProduct(tx, known.productId))
      const [variant] = product ? await tx.select().from(variants).where(eq(variants.id, id)) : []
      return product && variant ? run(tx, product, variant) : reject(variantNotFound(path))
    })

  return {
    create: async (input: { productId: string; sku: string }) => {
      const save = () =>
        transaction(db, async (tx) => {
          const product = await lockProduct(tx, input.productId)
          if (!product) return reject(productNotFound(['productId']))
          const decision = createVariant(product, input, { id: newId('var'), now: now() })
          if (decision.kind === 'rejected') return decision
          const { variant, prices } = decision.state
          await tx.insert(variants).values(variant)
          await replacePrices(tx, { productId: product.id, variantId: variant.id }, prices)
          await refreshWords(tx, [product.id])
          const told = await touch(tx, { ...product, variantIds: [...product.variantIds, variant.id] })
          await outbox(
            tx,
            prices.length > 0 ? [...told.events, priceChanged(told.product, variant.id, prices)] : told.events,
          )
          return { kind: 'accepted' as const, state: variant }
        })
      const saved = await unlessTaken(save, { variants_sku_unique: skuTaken(input.sku.trim().toUpperCase()) })
      return 'taken' in saved ? reject(saved.taken) : saved
    },

    update: async (input: { id: string; sku?: string | null | undefined }) => {
      const save = () =>
        withVariant({ id: input.id, path: ['id'] }, async (tx, product, variant) => {
          const decision = updateVariant(product, variant, input)
          if (decision.kind === 'rejected') return decision
          const { id, ...row } = decision.state
          await tx.update(variants).set(row).where(eq(variants.id, id))
          await refreshWords(tx, [product.id])
          await outbox(tx, (await touch(tx, product)).events)
          return decision
        })
      const saved = await unlessTaken(save, { variants_sku_unique: skuTaken((input.sku ?? '').trim().toUpperCase()) })
      return 'taken' in saved ? reject(saved.taken) : saved
    },

    setPrices: async (input: { variantId: string; prices: unknown }) => {
      const { data, invalid } = checkInput(z.object({ prices: pricesSchema }), input)
      if (invalid) return reject(invalid)
      return withVariant({ id: input.variantId, path: ['variantId'] }, async (tx, product, variant) => {
        await replacePrices(tx, { productId: product.id, variantId: variant.id }, data.prices)
        const told = await touch(tx, product)
        await outbox(tx, [priceChanged(told.product, variant.id, data.prices)])
        return { kind: 'accepted' as const, state: variant }
      })
    },

    setImages: async (input: { productId: string; images: readonly { url: string }[] }) => {
      const hashes = input.images.flatMap(({ url }) => hashOf(url.trim(), hosts.base) ?? [])
      const known = (await kept?.media.known(hashes.slice(0, imagesMax))) ?? new Map()
      return transaction(db, async (tx) => {
        const product = await lockProduct(tx, input.productId)
        if (!product) return reject(productNotFound(['productId']))
        const arranged = arrangeImages(product, input.images, () => newId('img'))
        if (arranged.kind === 'rejected') return arranged
        const decision = withMedia(arranged.state, known, hosts.base)
        if (decision.kind === 'rejected') return decision
        await tx.delete(images).where(eq(images.productId, product.id))
        if (decision.state.length > 0) await tx.insert(images).values(decision.state)
        const told = await touch(tx, product)
        await outbox(tx, told.events)
        return { kind: 'accepted' as const, state: told.product }
      })
    },
  }
}
