import { addressOf } from '../domain/picture-address.ts'
import type { PictureFormat } from '../domain/picture-size.ts'
import type { ImageFormat, ImageResolvers } from '../generated.ts'

const formats: Record<ImageFormat, PictureFormat> = {
  AUTO: 'auto',
  WEBP: 'webp',
  AVIF: 'avif',
  JPEG: 'jpeg',
  PNG: 'png',
}

export const Image: ImageResolvers = {
  url: ({ url }, { width, format }, { images }) =>
    addressOf(url, { width: width ?? null, format: format ? formats[format] : null }, images.hosts),
}
