import type { Tools } from '@shop/kit/subgraph'
import type { PictureHosts } from './domain/picture-address.ts'
import type { ImagesEnv } from './images/env.ts'
import type { Pictures } from './images/pictures.ts'
import { mediaStore } from './store/media.ts'
import type { MediaStore } from './store/media.ts'

/** All that has to do with pictures; `kept` is null for a shop that keeps none of its own. */
export type ImageRoom = {
  hosts: PictureHosts
  kept: { pictures: Pictures; media: MediaStore } | null
  /** Signs the addresses that pictures are sent to. */
  uploadSecret: string
}

type Ground = Pick<Tools<ImagesEnv, { pictures: Pictures | null }>, 'config' | 'db' | 'now' | 'services'>

export const imageRoom = ({ config, db, now, services: { pictures } }: Ground): ImageRoom => ({
  hosts: { base: config.IMAGES_URL, elsewhere: config.IMAGE_CDN ?? null },
  kept: pictures && { pictures, media: mediaStore({ db, now, pictures }) },
  uploadSecret: config.ROUTER_SECRET,
})
