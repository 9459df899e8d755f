/** The widths that pictures are made in. There are few, so that nobody makes the shop compute and keep endless ones. */
export const pictureWidths = [64, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048] as const

export const pictureFormats = ['auto', 'webp', 'avif', 'jpeg', 'png'] as const

export type PictureWidth = (typeof pictureWidths)[number]
/** `auto` is settled by what whoever asks for the picture can show. */
export type PictureFormat = (typeof pictureFormats)[number]
export type FileFormat = Exclude<PictureFormat, 'auto'>

export const widestPicture: PictureWidth = 2048

/** The least width that is enough; the greatest when none is, or when none was asked for. */
export const widthFor = (wanted: number | null): PictureWidth =>
  pictureWidths.find((width) => wanted !== null && width >= wanted) ?? widestPicture

/** What to send to a program that says what it takes: WebP where it is taken, else JPEG, which everything shows. */
export const formatFor = (format: PictureFormat, accept: string | null): FileFormat => {
  if (format !== 'auto') return format
  return /\bimage\/webp\b/i.test(accept ?? '') ? 'webp' : 'jpeg'
}
