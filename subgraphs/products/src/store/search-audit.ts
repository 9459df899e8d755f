import { asc, gt, inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Known } from '../indexing/difference.ts'
import { searchVersions } from './tables.ts'

const pageSize = 5_000

const known = {
  id: searchVersions.productId,
  version: searchVersions.version,
  isWaiting: sql<boolean>`${searchVersions.waitingSince} is not null`,
}

/** What the database knows of all documents, in the order of the products' ids. */
export const knownVersions = async function* (db: Db): AsyncGenerator<Known> {
  for (let after = ''; ;) {
    const page = await db
      .select(known)
      .from(searchVersions)
      .where(gt(searchVersions.productId, after))
      .orderBy(asc(searchVersions.productId))
      .limit(pageSize)
    yield* page
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = last.id
  }
}

/** What the database knows of some of them at this moment. */
export const knownAmong = (db: Db, ids: readonly string[]): Promise<Known[]> =>
  db
    .select(known)
    .from(searchVersions)
    .where(inArray(searchVersions.productId, [...ids]))
