import { productsIndexAt } from '../search/opensearch/names.ts'
import { advanceRebuild, beginRebuild, endRebuild, holdRebuild } from '../store/search-rebuilds.ts'
import type { Rebuild } from '../store/search-rebuilds.ts'
import { copyProducts } from './copy-products.ts'
import { lookAtTargets } from './desk.ts'
import type { Desk } from './desk.ts'
import { mappingHash } from './mapping-hash.ts'
import { createIndex, dropOthers, hashOf, joinSegments, putInPlace } from './physical-index.ts'
import type { Targets } from './targets.ts'

const holdMs = 30_000

/** Begins to make a new index from the database; when one is being made already, it is that one. */
export const startRebuild = ({ db, prefix, now, newId, holder }: Desk) => {
  const startedAt = now()
  const fresh = { id: newId('idx'), startedAt, mappingHash, indexName: productsIndexAt(prefix, startedAt) }
  return beginRebuild(db, fresh, { holder, forMs: holdMs })
}

/**
 * Gets on with the rebuild that is under way, or begins one where there is need; returns how many products it copied. The
 * new index takes every live change from its first moment on, so what is copied meanwhile may be older than what is there:
 * versions see to that. It serves once everything was copied.
 */
export const rebuildIndex = async (desk: Desk): Promise<number> => {
  const targets = await lookAtTargets(desk)
  const held = await holdRebuild(desk.db, { holder: desk.holder, forMs: holdMs })
  if (!held) return (await isNeeded(desk, targets)) ? Number((await startRebuild(desk)).isNew) : 0
  if (held.mappingHash !== mappingHash) return await giveUp(desk, held)
  if (targets.serving === held.indexName) return await finished(desk, held)
  const rebuild = targets.building === held.indexName ? held : await prepare(desk, held, targets)
  const { afterId, copied } = await copyProducts(desk, rebuild, targets.serving !== null)
  const isHeld = await advanceRebuild(desk.db, rebuild.id, {
    ...{ holder: desk.holder, forMs: holdMs, afterId },
    done: rebuild.done + copied,
  })
  if (copied > 0 || !isHeld) return copied
  await putInPlace(desk, rebuild.indexName, targets.serving)
  await desk.changed()
  await lookAtTargets(desk)
  await joinSegments(desk, rebuild.indexName)
  return await finished(desk, rebuild)
}

/** Every time that none serves; and once in the life of a process when the one that serves was made by other code. */
const isNeeded = async ({ client, seen }: Desk, { serving }: Targets): Promise<boolean> => {
  if (serving === null) return true
  if (seen.isCompared) return false
  const isOther = (await hashOf(client, serving)) !== mappingHash
  seen.isCompared = true
  return isOther
}

/** From the first product on, into an index that is there for certain. */
const prepare = async (desk: Desk, rebuild: Rebuild, { serving }: Targets): Promise<Rebuild> => {
  await dropOthers(desk, serving === null ? [] : [serving])
  await createIndex(desk, rebuild.indexName)
  return { ...rebuild, afterId: '', done: 0 }
}

/** Begun by code that makes other indexes, and left by it. */
const giveUp = async ({ db, now, log }: Desk, { id, indexName }: Rebuild): Promise<number> => {
  log.warn({ indexName }, 'a rebuild of the search index by other code was given up')
  await endRebuild(db, id, 'GIVEN_UP', now())
  return 0
}

const finished = async ({ db, now, log }: Desk, { id, indexName, done, startedAt }: Rebuild): Promise<number> => {
  const endedAt = now()
  await endRebuild(db, id, 'DONE', endedAt)
  log.info({ indexName, products: done, ms: endedAt.getTime() - startedAt.getTime() }, 'the search index was rebuilt')
  return 0
}
