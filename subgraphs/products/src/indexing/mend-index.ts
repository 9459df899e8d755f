import { productsAlias } from '../search/opensearch/names.ts'
import { changesMissed, versionsRaised } from '../store/search-versions.ts'
import { auditIndex } from './audit.ts'
import type { Audit } from './audit.ts'
import type { Difference } from './difference.ts'
import type { Desk } from './desk.ts'
import { searchRepairs } from './metrics.ts'
import { writeBulk } from './write-bulk.ts'

/** How many products differ, and in what. */
export type AuditCounts = { compared: number } & Record<Difference, number>

export const countsOf = ({ compared, differing }: Audit): AuditCounts => {
  const count = (is: Difference) => differing.filter((one) => one.is === is).length
  return { compared, missing: count('missing'), old: count('old'), ahead: count('ahead'), foreign: count('foreign') }
}

/** Compares index and database, and mends what differs: the index gets what it lacks as it gets changes, and loses what is no product. */
export const mendIndex = async (desk: Desk): Promise<Audit> => {
  const { db, changed, client, prefix, log } = desk
  const audit = await auditIndex(desk)
  const which = (...kinds: Difference[]) => audit.differing.filter(({ is }) => kinds.includes(is))
  await changesMissed(
    db,
    which('missing', 'old').map(({ id }) => id),
  )
  await versionsRaised(
    db,
    which('ahead').map(({ id, indexed }) => ({ id, version: indexed + 1 })),
  )
  const gone = which('foreign').map(({ id, indexed }) => ({ id, version: indexed }))
  await writeBulk(client, [productsAlias(prefix)], { documents: [], gone })
  if (gone.length > 0) await changed()
  const counts = countsOf(audit)
  for (const what of ['missing', 'old', 'ahead', 'foreign'] as const) searchRepairs.inc({ what }, counts[what])
  if (audit.differing.length > 0) log.warn(counts, 'the search index differed from the catalog, and is mended')
  return audit
}
