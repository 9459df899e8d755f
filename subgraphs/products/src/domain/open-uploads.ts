import { reject, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { z } from 'zod'
import { checkInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import { pictureHash } from './picture-address.ts'

export type MediaNotKept = { code: 'MediaNotKept'; message: string }

export const mediaNotKept: MediaNotKept = {
  code: 'MediaNotKept',
  message: 'This shop keeps no pictures of its own: name those that stand elsewhere by their addresses.',
}

/** How many pictures can be announced at a time, and how long an address for sending one is good. */
export const uploadLimits = { files: 100, minutes: 15 }

const schema = z.object({
  files: z
    .array(z.object({ sha256: pictureHash }))
    .min(1)
    .max(uploadLimits.files),
})

/** The hashes of the pictures that somebody announces. */
export const announced = (input: unknown): Decision<string[], never, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(schema, input)
  return invalid ? reject(invalid) : unchanged(data.files.map(({ sha256 }) => sha256))
}
