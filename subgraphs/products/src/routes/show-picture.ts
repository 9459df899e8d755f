import { failure } from '@shop/kit/http'
import type { HttpAnswer, RequestHeaders } from '@shop/kit/http'
import type { Route } from '@shop/kit/routes'
import type { Context } from '../context.ts'
import { readPicturePath } from '../domain/picture-address.ts'
import type { AskedPicture } from '../domain/picture-address.ts'
import { formatFor, pictureFormats, pictureWidths } from '../domain/picture-size.ts'
import type { FileFormat } from '../domain/picture-size.ts'
import { TooMuchAtOnce } from '../images/pictures.ts'
import type { Pictures } from '../images/pictures.ts'

const nowhere = failure(404, 'NOT_FOUND', 'There is no such picture.')
const noAddress = failure(
  400,
  'BAD_REQUEST',
  `The address of a picture ends in its hash, a width of ${pictureWidths.join(', ')}, and one of ${pictureFormats.map((each) => `.${each}`).join(', ')}.`,
)
const busy = failure(503, 'BUSY', 'Too many pictures are being made: try again soon.')

/** `GET /images/<hash>/<width>.<format>`: a picture of the shop's own in one of its sizes. It never changes. */
export const showPicture: Route<Context> = {
  method: 'GET',
  path: '/images/*',
  handle: async ({ path, headers }, { images: { kept } }) => {
    const asked = readPicturePath(path)
    if (!asked) return noAddress
    if (!kept) return nowhere
    const format = formatFor(asked.format, headers.get('accept'))
    if (knows(headers, tagsOf(asked, format))) return { status: 304, headers: lasting(asked), body: '' }
    try {
      return (await shown(kept.pictures, asked, format)) ?? nowhere
    } catch (error) {
      if (!(error instanceof TooMuchAtOnce)) throw error
      return { ...busy, headers: { ...busy.headers, 'retry-after': '1' } }
    }
  },
}

const shown = async (pictures: Pictures, asked: AskedPicture, format: FileFormat): Promise<HttpAnswer | null> => {
  const [sizedTag, drawingTag] = tagsOf(asked, format)
  const drawing = asked.isBare ? await pictures.drawing(asked.hash) : null
  if (drawing) return { status: 200, headers: { ...lasting(asked), etag: drawingTag, ...asADrawing }, body: drawing }
  const body = await pictures.sized(asked.hash, asked.width, format)
  return (
    body && { status: 200, headers: { ...lasting(asked), etag: sizedTag, 'content-type': `image/${format}` }, body }
  )
}

/** A drawing is a document, which must do nothing when somebody opens it by itself. */
const asADrawing = {
  'content-type': 'image/svg+xml',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
}

const lasting = ({ format }: AskedPicture): Record<string, string> => ({
  'cache-control': 'public, max-age=31536000, immutable',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  ...(format === 'auto' && { vary: 'accept' }),
})

/** What the picture is known by in this size, and as a drawing. */
const tagsOf = ({ hash, width }: AskedPicture, format: FileFormat): [sized: string, drawing: string] => [
  `"${hash.slice(0, 32)}-${width}-${format}"`,
  `"${hash.slice(0, 32)}"`,
]

const knows = (headers: RequestHeaders, tags: readonly string[]): boolean =>
  (headers.get('if-none-match') ?? '').split(',').some((tag) => tags.includes(tag.trim().replace(/^W\//, '')))
