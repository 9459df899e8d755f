import { inArray } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Media } from '../domain/media.ts'
import { media } from './tables.ts'

export const mediaByHashes = (db: Db, hashes: readonly string[]): Promise<Media[]> =>
  hashes.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(media)
        .where(inArray(media.hash, [...hashes]))

/** The same bytes are the same picture: whoever sends them again finds them here. */
export const addMedia = async (db: Db, found: Media, createdAt: Date): Promise<void> => {
  await db
    .insert(media)
    .values({ ...found, createdAt })
    .onConflictDoNothing()
}
