import { asc, gt } from 'drizzle-orm'
import { searchDocuments } from '../store/search-documents.ts'
import type { Rebuild } from '../store/search-rebuilds.ts'
import { changesMissed, changesWritten } from '../store/search-versions.ts'
import { products } from '../store/tables.ts'
import { NotNow } from './desk.ts'
import type { Desk } from './desk.ts'
import { tellRefused } from './metrics.ts'
import { buildingAlias } from './targets.ts'
import { which, writeBulk } from './write-bulk.ts'

const pageSize = 500
const pagesAtOnce = 4

/**
 * Copies the next products into the index that is being built, several pages side by side. Where none serves besides, what
 * was copied waits for no index any more.
 */
export const copyProducts = async (
  desk: Desk,
  { afterId }: Rebuild,
  isServed: boolean,
): Promise<{ afterId: string; copied: number }> => {
  const ids = await nextIds(desk, afterId)
  const pages = Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, nth) =>
    ids.slice(nth * pageSize, (nth + 1) * pageSize),
  )
  await Promise.all(pages.map((page) => copyPage(desk, page, isServed)))
  return { afterId: ids.at(-1) ?? afterId, copied: ids.length }
}

const nextIds = async ({ db }: Desk, afterId: string): Promise<string[]> => {
  const rows = await db
    .select({ id: products.id })
    .from(products)
    .where(gt(products.id, afterId))
    .orderBy(asc(products.id))
    .limit(pageSize * pagesAtOnce)
  return rows.map(({ id }) => id)
}

const copyPage = async ({ db, client, prefix, log, now }: Desk, ids: readonly string[], isServed: boolean) => {
  const readAt = now()
  const documents = await searchDocuments(db, ids)
  const outcomes = await writeBulk(client, [buildingAlias(prefix)], { documents, gone: [] })
  if (which('later', documents, outcomes).length > 0)
    throw new NotNow('the new search index has no time for all documents')
  const refused = which('refused', documents, outcomes)
  tellRefused(log, outcomes, refused)
  await changesMissed(
    db,
    refused.map(({ id }) => id),
  )
  if (!isServed) await changesWritten(db, which('written', documents, outcomes), readAt)
}
