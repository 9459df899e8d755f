import { reject, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { invalidInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import type { Image } from './image.ts'
import { hashOf, ownAddress } from './picture-address.ts'

/** A picture that the shop keeps, named by its bytes: it never changes. */
export type Media = {
  hash: string
  kind: MediaKind
  bytes: number
  width: number
  height: number
}

/** What pictures may be when they come in. */
export const mediaKinds = ['jpeg', 'png', 'webp', 'avif', 'gif', 'svg'] as const
export type MediaKind = (typeof mediaKinds)[number]

/** What one picture may weigh and hold; larger ones are bombs, or for print. */
export const mediaLimits = { bytes: 10 * 1024 * 1024, svgBytes: 256 * 1024, pixels: 50_000_000 }

/** Pictures of a product, those that the shop keeps by their own addresses and with their sizes. */
export const withMedia = (
  images: readonly Image[],
  known: ReadonlyMap<string, Media>,
  base: string,
): Decision<Image[], never, InvalidCatalogInput> => {
  const hashes = images.map(({ url }) => hashOf(url, base))
  const missing = hashes.findIndex((hash) => hash !== null && !known.has(hash))
  if (missing >= 0)
    return reject(invalidInput('This picture is not here: send it first.', ['images', String(missing), 'url']))
  return unchanged(images.map((image, at) => kept(image, known.get(hashes[at] ?? ''))))
}

const kept = (image: Image, media: Media | undefined): Image =>
  media ? { ...image, url: ownAddress(media.hash), width: media.width, height: media.height } : image
