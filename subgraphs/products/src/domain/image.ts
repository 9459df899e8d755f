import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { z } from 'zod'
import { checkInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import { isPublicAddress } from './public-address.ts'
import { plainText } from './text.ts'

/** A picture of a product, or of one of its variants. */
export type Image = {
  id: string
  productId: string
  variantId: string | null
  url: string
  alt: string
  position: number
  width: number | null
  height: number | null
}

export type ProductVariantNotFound = { code: 'ProductVariantNotFound'; message: string; path: string[] }

export const variantNotFound = (path: string[]): ProductVariantNotFound => ({
  code: 'ProductVariantNotFound',
  message: 'There is no such variant.',
  path,
})

/** An address that a browser may be sent to: the web, or a path of the shop itself. */
export const imageUrl = z
  .string()
  .trim()
  .max(2_000)
  .regex(/^(https?:\/\/[^\s/]+|\/(?!\/))[^\s\p{Cc}"'<>\\]*$/u, {
    error: 'must be a web address, or a path that begins with /',
  })
  .refine((url) => url.startsWith('/') || isPublicAddress(url), {
    error: 'must be an address that leads to the same place for everybody, and names no user',
  })

export const pixels = z.number().int().min(1).max(100_000)

/** How many pictures a product may have. */
export const imagesMax = 100

const schema = z
  .array(
    z.object({
      url: imageUrl,
      alt: plainText(300).nullish(),
      variantId: z.string().nullish(),
      width: pixels.nullish(),
      height: pixels.nullish(),
    }),
  )
  .max(imagesMax)

type Owner = { id: string; title: string; variantIds: string[] }

/** The new pictures of a product, in the order in which they were given. */
export const arrangeImages = (
  product: Owner,
  input: unknown,
  newImageId: () => string,
): Decision<Image[], never, InvalidCatalogInput | ProductVariantNotFound> => {
  const { data, invalid } = checkInput(z.object({ images: schema }), { images: input })
  if (invalid) return reject(invalid)
  const strange = data.images.findIndex(({ variantId }) => variantId && !product.variantIds.includes(variantId))
  if (strange >= 0) return reject(variantNotFound(['images', String(strange), 'variantId']))
  return accept(
    data.images.map((image, position) => ({
      id: newImageId(),
      productId: product.id,
      variantId: image.variantId ?? null,
      url: image.url,
      alt: image.alt ?? product.title,
      position,
      width: image.width ?? null,
      height: image.height ?? null,
    })),
  )
}
