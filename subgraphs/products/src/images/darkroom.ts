import sharp from 'sharp'
import type { Metadata, Sharp } from 'sharp'
import { mediaKinds, mediaLimits } from '../domain/media.ts'
import type { Media, MediaKind } from '../domain/media.ts'
import { widestPicture } from '../domain/picture-size.ts'
import type { FileFormat } from '../domain/picture-size.ts'

// Each picture on one thread: how many are made at once is decided by whoever asks.
sharp.concurrency(1)
sharp.cache(false)

const secondsMax = 10
/** What a picture without another resolution counts as. */
const usualDensity = 72

/** What bytes turn out to be. */
export type Inspected = { is: 'picture'; facts: Omit<Media, 'hash'> } | { is: 'noPicture' } | { is: 'tooLarge' }

/** Looks at the bytes themselves, not at what they are called; a picture is one that can be shown to its end. */
export const inspect = async (bytes: Buffer): Promise<Inspected> => {
  if (bytes.length === 0) return { is: 'noPicture' }
  // Reading the head of a picture takes no room for its pixels.
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  const kind = head && kindOf(head)
  if (!head || !kind) return { is: 'noPicture' }
  const { width, height } = head.autoOrient
  if (pixelsOf(kind, { width, height }) > mediaLimits.pixels) return { is: 'tooLarge' }
  if (kind === 'svg' && bytes.length > mediaLimits.svgBytes) return { is: 'tooLarge' }
  const isWhole = await opened(bytes)
    .resize({ width: 64 })
    .timeout({ seconds: secondsMax })
    .toBuffer()
    .then(
      () => true,
      () => false,
    )
  return isWhole ? { is: 'picture', facts: { kind, bytes: bytes.length, width, height } } : { is: 'noPicture' }
}

const kindOf = ({ format, compression }: Metadata): MediaKind | null => {
  const name = format === 'heif' && compression === 'av1' ? 'avif' : format
  return mediaKinds.find((kind) => kind === name) ?? null
}

/** A drawing is as large as it is drawn. */
const pixelsOf = (kind: MediaKind, { width, height }: { width: number; height: number }): number =>
  kind === 'svg' ? widestPicture * widestPicture * (height / width) : width * height

const opened = (bytes: Buffer, density = usualDensity): Sharp =>
  sharp(bytes, { limitInputPixels: mediaLimits.pixels, density })

/** Whether the bytes of a picture are a drawing: all others begin with what is no text. */
export const isDrawing = (bytes: Buffer): boolean => /^\uFEFF?\s*</.test(bytes.toString('utf8', 0, 64))

/**
 * A picture in a width and a format, upright, without what the camera wrote into it, and never wider than it came.
 * Drawings are drawn in that width.
 */
export const develop = async (bytes: Buffer, width: number, format: FileFormat): Promise<Buffer> => {
  const density = isDrawing(bytes) ? await densityFor(bytes, width) : usualDensity
  const small = opened(bytes, density).autoOrient().resize({ width, withoutEnlargement: true })
  return writers[format](small).timeout({ seconds: secondsMax }).toBuffer()
}

const densityFor = async (bytes: Buffer, width: number): Promise<number> => {
  const drawn = await sharp(bytes).metadata()
  return Math.min(100_000, Math.max(1, (usualDensity * width) / drawn.width))
}

const writers: Record<FileFormat, (picture: Sharp) => Sharp> = {
  webp: (picture) => picture.webp({ quality: 80 }),
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  jpeg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80, progressive: true }),
  png: (picture) => picture.png(),
}
