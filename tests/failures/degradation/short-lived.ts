import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const schemaFolder = new URL('../../../schema/', import.meta.url)

/** For so long answers are kept with the supergraph below. */
export const keptMs = 1_000

/** This shop's supergraph with its contracts, in which everything that is kept is kept for a second. */
export const shortLivedSupergraph = async (): Promise<{ file: string; remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-'))
  const file = join(folder, 'supergraph.graphql')
  const sdl = await readFile(new URL('supergraph.graphql', schemaFolder), 'utf8')
  await writeFile(file, sdl.replaceAll(/(@cacheControl\(maxAge: )\d+/g, `$1${keptMs / 1_000}`))
  for (const contract of ['api.partner.graphql', 'api.mobile.graphql'])
    await cp(new URL(contract, schemaFolder), join(folder, contract))
  return { file, remove: () => rm(folder, { recursive: true }) }
}
