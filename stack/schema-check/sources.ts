import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { contractNames } from '@shop/router/contracts/client-contract'
import type { ContractName } from '@shop/router/contracts/client-contract'
import { parseManifest } from '@shop/router/policies/trusted-operations'
import { CannotStart } from '../boot/cannot-start.mjs'
import { compose } from '../generate/compose.ts'
import { manifest } from '../generate/manifest.ts'
import { checkout } from '../runtime-folder.ts'
import type { Api } from './check.ts'

const releasedFolder = 'schema/released'

/** The files of a release, by their path in the repository. */
export const releaseFiles = ({ sdl, contracts, manifest: operations }: Api): Map<string, string> =>
  new Map([
    [`${releasedFolder}/api.graphql`, sdl],
    ...[...contracts].map(([name, text]): [string, string] => [`${releasedFolder}/${contractFile(name)}`, text]),
    [`${releasedFolder}/manifest.json`, `${JSON.stringify(operations, null, 2)}\n`],
  ])

/** What clients were promised: a folder with `api.graphql` and `manifest.json`, or what was committed under a name of git. */
export const readReleased = (where = releasedFolder): Api => {
  const folder = join(checkout, where)
  const path = existsSync(folder) ? folder : where
  if (existsSync(path))
    return apiOf(textOf(join(path, 'api.graphql')), textOf(join(path, 'manifest.json')), (name) =>
      textIfThere(join(path, contractFile(name))),
    )
  return apiOf(committed(where, 'schema/api.graphql'), committed(where, 'schema/operations/manifest.json'), (name) =>
    committedIfThere(where, `schema/${contractFile(name)}`),
  )
}

const contractFile = (name: string): string => `api.${name}.graphql`

/** What is to be released: what the subgraphs of this checkout compose to, or the SDL in a file. */
export const readNext = (file: string | undefined, released: Api): Api => {
  if (file !== undefined) return { ...released, sdl: textOf(file) }
  const composed = compose()
  return apiOf(composed.api, manifest(composed), (name) => composed.contracts.get(name) ?? null)
}

const apiOf = (sdl: string, operations: string, contract: (name: ContractName) => string | null): Api => ({
  sdl,
  manifest: parseManifest(JSON.parse(operations)),
  contracts: new Map(
    contractNames.flatMap((name): [string, string][] => {
      const text = contract(name)
      return text === null ? [] : [[name, text]]
    }),
  ),
})

const textIfThere = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null)

/** The text of a file, or one line that says that it is not there. */
export const textOf = (file: string): string => {
  if (!existsSync(file)) throw new CannotStart(`There is no file ${file}.`)
  return readFileSync(file, 'utf8')
}

const committed = (name: string, path: string): string => {
  const text = committedIfThere(name, path)
  if (text === null)
    throw new CannotStart(`--released=${name} is neither a folder nor something that git knows with a ${path}.`)
  return text
}

const committedIfThere = (name: string, path: string): string | null => {
  try {
    return execFileSync('git', ['show', `${name}:${path}`], { cwd: checkout, encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return null
  }
}

/** Whether a text is a schema; says in one line why not. */
export const requireSchema = ({ sdl }: Api, what: string): void => {
  try {
    buildSchema(sdl)
  } catch (error) {
    throw new CannotStart(`${what} is no schema: ${error instanceof Error ? error.message : String(error)}`)
  }
}
