import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkout } from '../runtime-folder.ts'
import { compose } from './compose.ts'
import { plans } from './plans.ts'
import { manifest } from './manifest.ts'
import { partnerManifests } from './partner-manifests.ts'

/** Texts by their path in the repository. */
export type Files = Map<string, string>

/** The composed graph, what clients see of it, and the operations that they registered. Throws with the composer's own words. */
export const graphFiles = (): Files => {
  const composed = compose()
  const operations = manifest(composed)
  return new Map([
    ['schema/supergraph.graphql', composed.supergraph],
    ['schema/api.graphql', composed.api],
    ...[...composed.contracts].map(([name, text]) => [`schema/api.${name}.graphql`, text] as const),
    ['schema/operations/manifest.json', operations],
    ['schema/operations/plans.json', plans(composed.supergraph, operations)],
    ...partnerManifests(operations),
  ])
}

/** Paths whose file says something else, or is not there. */
export const stalePaths = async (files: Files): Promise<string[]> => {
  const paths = await Promise.all(
    [...files].map(async ([path, text]) => {
      const file = join(checkout, path)
      return existsSync(file) && (await readFile(file, 'utf8')) === text ? [] : [path]
    }),
  )
  return paths.flat()
}

/** Writes what is out of date, and says which files that were. */
export const writeStale = async (files: Files): Promise<string[]> => {
  const stale = await stalePaths(files)
  for (const path of stale) {
    await mkdir(join(checkout, dirname(path)), { recursive: true })
    await writeFile(join(checkout, path), files.get(path) ?? '')
  }
  return stale
}
