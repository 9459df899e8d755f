import { hash as hashBytes } from 'node:crypto'
import type { Db } from '@shop/kit/db'
import type { Media } from '../domain/media.ts'
import type { Pictures } from '../images/pictures.ts'
import { addMedia, mediaByHashes } from './media-rows.ts'

export type MediaStore = ReturnType<typeof mediaStore>

/** What becomes of bytes that somebody sends. */
export type Taken = { is: 'taken'; media: Media } | { is: 'otherBytes' } | { is: 'noPicture' } | { is: 'tooLarge' }

type Ground = { db: Db; now: () => Date; pictures: Pictures }

/** The pictures that the shop keeps: their bytes and what is known of them. */
export const mediaStore = ({ db, now, pictures }: Ground) => {
  const note = async (hash: string, bytes: Buffer, keep: () => Promise<void>): Promise<Taken> => {
    if (hashBytes('sha256', bytes) !== hash) return { is: 'otherBytes' }
    const inspected = await pictures.inspect(bytes)
    if (inspected.is !== 'picture') return inspected
    await keep()
    const media = { hash, ...inspected.facts }
    await addMedia(db, media, now())
    return { is: 'taken', media }
  }

  /** Somebody put it into the folder by hand. */
  const found = async (hash: string): Promise<Media | null> => {
    const bytes = await pictures.originals.read(hash)
    const taken = bytes && (await note(hash, bytes, async () => {}))
    return taken?.is === 'taken' ? taken.media : null
  }

  return {
    /** Those of the pictures that are here. */
    known: async (hashes: readonly string[]): Promise<Map<string, Media>> => {
      const wanted = [...new Set(hashes)]
      const rows = new Map((await mediaByHashes(db, wanted)).map((row) => [row.hash, row]))
      const here = await Promise.all(
        wanted.map(async (hash) => ((await pictures.originals.has(hash)) ? (rows.get(hash) ?? found(hash)) : null)),
      )
      return new Map(here.flatMap((media) => (media ? [[media.hash, media]] : [])))
    },

    /** Keeps a picture, when it is one and its bytes are those that were announced. */
    take: (hash: string, bytes: Buffer): Promise<Taken> =>
      note(hash, bytes, () => pictures.originals.keep(hash, bytes)),
  }
}
