import { z } from 'zod'
import { isPublicAddress } from './public-address.ts'
import { pictureFormats, pictureWidths, widestPicture, widthFor } from './picture-size.ts'
import type { PictureFormat, PictureWidth } from './picture-size.ts'

/** What the bytes of a picture are called: their SHA-256 in hexadecimal. */
export const pictureHash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 in 64 hexadecimal digits' })

/** Where a shop's pictures are shown: `base` stands before the addresses of its own, `elsewhere` makes those of others. */
export type PictureHosts = { base: string; elsewhere: string | null }

/** A template of a service that fetches pictures from the web and makes them smaller. */
export const elsewhereTemplate = z
  .string()
  .refine((template) => template.includes('{url}') && isPublicAddress(template.replaceAll(/[{}]/g, '')), {
    error: 'must be an address on the web with {url} in it, and {width} and {format} where they go',
  })

/** The address of a picture that the shop keeps, within the shop: what is remembered of it. */
export const ownAddress = (hash: string): string => `/images/${hash}`

const own = /^\/images\/([0-9a-f]{64})(?:\/[\w.]*)?$/

/** The hash of a picture that the shop keeps, from any of its addresses; null for a picture that stands elsewhere. */
export const hashOf = (url: string, base: string): string | null => {
  const path = base !== '' && url.startsWith(`${base}/`) ? url.slice(base.length) : url
  return own.exec(path)?.[1] ?? null
}

/** What a page wants; null where it does not say. */
export type Wanted = { width: number | null; format: PictureFormat | null }

/** Where a browser finds a picture as a page wants it. Who says nothing gets the picture as it is. */
export const addressOf = (url: string, wanted: Wanted, { base, elsewhere }: PictureHosts): string => {
  const hash = hashOf(url, base)
  const isAsItIs = wanted.width === null && wanted.format === null
  if (hash) return base + ownAddress(hash) + (isAsItIs ? '' : `/${fileOf(wanted)}`)
  if (isAsItIs || !elsewhere || !/^https?:/.test(url)) return url
  return filled(elsewhere, url, wanted)
}

const fileOf = ({ width, format }: Wanted) => `${widthFor(width)}.${format ?? 'auto'}`

const filled = (template: string, url: string, { width, format }: Wanted): string => {
  const values = new Map([
    ['{url}', encodeURIComponent(url)],
    ['{width}', String(widthFor(width))],
    ['{format}', format ?? 'auto'],
  ])
  return template.replaceAll(/\{(?:url|width|format)\}/g, (name) => values.get(name) ?? name)
}

/** What somebody asks the shop for; a bare address asks for the widest, in whatever format suits. */
export type AskedPicture = { hash: string; width: PictureWidth; format: PictureFormat; isBare: boolean }

const asked = /^\/images\/([0-9a-f]{64})(?:\/(\d{1,5})\.([a-z]{3,4}))?$/

/** What a path asks for; null when it is none that the shop gives out. */
export const readPicturePath = (path: string): AskedPicture | null => {
  const [whole, hash = '', size, suffix] = asked.exec(path) ?? []
  if (whole === undefined) return null
  if (size === undefined) return { hash, width: widestPicture, format: 'auto', isBare: true }
  const width = pictureWidths.find((each) => String(each) === size)
  const format = pictureFormats.find((each) => each === suffix)
  return width && format ? { hash, width, format, isBare: false } : null
}
