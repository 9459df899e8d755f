import { productsAlias } from '../search/opensearch/names.ts'
import { knownAmong, knownVersions } from '../store/search-audit.ts'
import { differenceOf, sideBySide } from './difference.ts'
import type { Difference } from './difference.ts'
import type { Desk } from './desk.ts'
import { readVersions, versionsNow } from './read-versions.ts'

/** A product that database and index differ in; `indexed` is the version that the index has, 0 for none. */
export type Differing = { id: string; is: Difference; indexed: number }
export type Audit = { compared: number; differing: Differing[] }

type Ground = Pick<Desk, 'db' | 'client' | 'prefix'>

const sureAtOnce = 1_000

/**
 * Compares the versions of all products in database and index, in one walk through both. What differs is looked at once more
 * as it is then, because both move on during the walk.
 */
export const auditIndex = async (ground: Ground): Promise<Audit> => {
  const { db, client, prefix } = ground
  const suspects: string[] = []
  let compared = 0
  for await (const { id, known, indexed } of sideBySide(
    knownVersions(db),
    readVersions(client, productsAlias(prefix)),
  )) {
    compared += 1
    if (differenceOf(known, indexed)) suspects.push(id)
  }
  return { compared, differing: await madeSure(ground, suspects) }
}

const madeSure = async ({ db, client, prefix }: Ground, suspects: readonly string[]): Promise<Differing[]> => {
  const sure: Differing[] = []
  for (let from = 0; from < suspects.length; from += sureAtOnce) {
    const ids = suspects.slice(from, from + sureAtOnce)
    const indexed = await versionsNow(client, productsAlias(prefix), ids)
    const known = new Map((await knownAmong(db, ids)).map((one) => [one.id, one]))
    for (const id of ids) {
      const is = differenceOf(known.get(id), indexed.get(id))
      if (is) sure.push({ id, is, indexed: indexed.get(id)?.version ?? 0 })
    }
  }
  return sure
}
