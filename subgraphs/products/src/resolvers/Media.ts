import { ownAddress } from '../domain/picture-address.ts'
import type { MediaResolvers } from '../generated.ts'

export const Media: MediaResolvers = {
  sha256: ({ hash }) => hash,
  url: ({ hash }) => ownAddress(hash),
  type: ({ kind }) => (kind === 'svg' ? 'image/svg+xml' : `image/${kind}`),
}
