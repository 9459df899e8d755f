import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import { latestRebuild } from '../store/search-rebuilds.ts'
import type { Rebuild } from '../store/search-rebuilds.ts'
import { backlogOf } from '../store/search-versions.ts'
import { lookAtTargets } from './desk.ts'
import type { Desk } from './desk.ts'

/** How the index stands to the catalog. */
export type IndexStatus = {
  adapter: 'OPENSEARCH' | 'POSTGRES'
  indexName: string | null
  documents: number | null
  products: number
  waiting: number | null
  lagMs: number | null
  rebuild: Rebuild | null
}

export const indexStatus = async (db: Db, desk: Desk | null): Promise<IndexStatus> => {
  const products = await countProducts(db)
  if (!desk) {
    const nothing = { indexName: null, documents: null, waiting: null, lagMs: null, rebuild: null }
    return { adapter: 'POSTGRES', products, ...nothing }
  }
  const [{ waiting, waitingSince }, rebuild, index] = await Promise.all([
    backlogOf(db),
    latestRebuild(db),
    served(desk),
  ])
  const lagMs = waitingSince ? Math.max(0, desk.now().getTime() - waitingSince.getTime()) : 0
  return { adapter: 'OPENSEARCH', ...index, products, waiting, lagMs, rebuild }
}

const countProducts = async (db: Db): Promise<number> => {
  const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from products`)
  return row?.count ?? 0
}

const counted = z.object({ count: z.number() })
const unknown = { indexName: null, documents: null }

/** The index that serves, and how many it has; unknown while the server is away. */
const served = async (desk: Desk): Promise<Pick<IndexStatus, 'indexName' | 'documents'>> => {
  try {
    const { serving } = await lookAtTargets(desk)
    if (serving === null) return unknown
    const { body } = await desk.client.count({ index: serving })
    return { indexName: serving, documents: counted.parse(body).count }
  } catch (error) {
    desk.log.warn({ err: error }, 'the search index could not be looked at')
    return unknown
  }
}
