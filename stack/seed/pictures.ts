import { hash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ownAddress } from '@shop/products/domain/picture-address'
import { localOriginals } from '@shop/products/images/originals'
import type { SeedCatalog } from './catalog.ts'
import { drawProduct } from './draw.ts'

/** The pictures of the demo catalog by file name: their bytes, and where the shop shows them. */
export type SeedPictures = ReadonlyMap<string, { hash: string; url: string; bytes: Buffer }>

/** Draws them all; the same catalog gives the same pictures. */
export const drawPictures = ({ products }: SeedCatalog): SeedPictures =>
  new Map(
    products.flatMap((product) =>
      product.images.map((image) => {
        const bytes = Buffer.from(drawProduct(product, image))
        const name = hash('sha256', bytes)
        return [image.file, { hash: name, url: ownAddress(name), bytes }] as const
      }),
    ),
  )

/** Puts them into the folder of the shop's images, as if each had been sent. */
export const keepPictures = async (pictures: SeedPictures, folder: string): Promise<void> => {
  const { keep } = localOriginals(folder)
  await Promise.all([...pictures.values()].map((picture) => keep(picture.hash, picture.bytes)))
}

/** Whether there are pictures in the folder. */
export const hasPictures = async (folder: string): Promise<boolean> =>
  (await readdir(join(folder, 'originals')).catch(() => [])).length > 0
