import type { SearchDocument } from '../search/document.ts'
import { searchDocuments } from '../store/search-documents.ts'
import {
  changesRefused,
  changesReleased,
  changesWritten,
  claimChanges,
  productsForgotten,
} from '../store/search-versions.ts'
import type { Claimed, Written } from '../store/search-versions.ts'
import { productsAlias } from '../search/opensearch/names.ts'
import { NotNow, lookAtTargets } from './desk.ts'
import type { Desk } from './desk.ts'
import { searchLag, tellRefused } from './metrics.ts'
import { buildingAlias } from './targets.ts'
import { which, writeBulk } from './write-bulk.ts'
import type { Outcome } from './write-bulk.ts'

const atOnce = 500
const claimMs = 30_000

/**
 * Brings what changed to the index, and to the one that is being built beside it; returns how much it brought. First what
 * changed is taken, then it is seen which indexes there are: one that is made later is filled by reading what was committed
 * before that. While none serves there is nothing to keep up.
 */
export const indexChanges = async (desk: Desk): Promise<number> => {
  const { db, changed, client, prefix, seen } = desk
  if (seen.targets?.serving === null) return 0
  const claimed = await claimChanges(db, { limit: atOnce, forMs: claimMs })
  if (claimed.length === 0) return 0
  const ids = claimed.map(({ id }) => id)
  try {
    const { serving, building } = await lookAtTargets(desk)
    if (serving === null) return await putBack(desk, ids)
    const aliases = [productsAlias(prefix), ...(building === null ? [] : [buildingAlias(prefix)])]
    const readAt = desk.now()
    const documents = await searchDocuments(db, ids)
    const gone = goneOf(claimed, documents)
    const outcomes = await writeBulk(client, aliases, { documents, gone })
    await changed()
    return await settle(desk, { claimed, documents, gone, outcomes, readAt })
  } catch (error) {
    await putBack(desk, ids)
    throw error
  }
}

const putBack = async ({ db }: Desk, ids: readonly string[]): Promise<number> => {
  await changesReleased(db, ids)
  return 0
}

const goneOf = (claimed: readonly Claimed[], documents: readonly SearchDocument[]): Written[] => {
  const there = new Set(documents.map(({ id }) => id))
  return claimed.flatMap(({ id, version }) => (there.has(id) ? [] : [{ id, version }]))
}

type Done = {
  claimed: readonly Claimed[]
  documents: readonly SearchDocument[]
  gone: readonly Written[]
  outcomes: ReadonlyMap<string, Outcome>
  readAt: Date
}

const settle = async ({ db, log, now }: Desk, done: Done): Promise<number> => {
  const { claimed, documents, gone, outcomes, readAt } = done
  const all = [...documents, ...gone]
  const refused = which('refused', all, outcomes)
  const [written, forgotten] = [which('written', documents, outcomes), which('written', gone, outcomes)]
  await changesWritten(db, written, readAt)
  await productsForgotten(db, forgotten)
  await changesRefused(db, refused)
  const later = which('later', all, outcomes)
  await changesReleased(
    db,
    later.map(({ id }) => id),
  )
  if (later.length === all.length) throw new NotNow('the search index has no time for changes')
  tellRefused(log, outcomes, refused)
  const writtenAt = now().getTime()
  for (const { id, waitingSince } of claimed)
    if (outcomes.get(id)?.is === 'written') searchLag.observe((writtenAt - waitingSince.getTime()) / 1_000)
  return written.length + forgotten.length
}
