import { z } from 'zod'
import { elsewhereTemplate } from '../domain/picture-address.ts'

/** Without a folder the shop keeps no pictures of its own, and shows those that stand elsewhere. */
export const imagesEnv = {
  IMAGES_DIR: z.string().min(1).optional(),
  /** What stands before the addresses of the shop's own pictures: a CDN that asks the shop for what it does not have. */
  IMAGES_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .or(z.literal(''))
    .default(''),
  /** A service that makes other people's pictures smaller: `https://pics.example/{width}/{format}/{url}`. */
  IMAGE_CDN: elsewhereTemplate.optional(),
  /** How many bytes of made sizes are kept; what was asked for longest ago goes first. */
  IMAGES_MADE_BYTES_MAX: z.coerce
    .number()
    .int()
    .positive()
    .default(1024 ** 3),
  /** Signs the addresses that pictures are sent to: the router lets large bodies through to them alone. */
  ROUTER_SECRET: z.string().min(16),
}

export type ImagesEnv = z.infer<z.ZodObject<typeof imagesEnv>>
