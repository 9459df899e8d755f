import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Text } from './finding.ts'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const skipped = new Set(['node_modules', '.git', '.shop'])
const textual = /\.(ts|mjs|js|json|graphql|sql|md|ya?ml|sh)$|(^|\/)(Dockerfile|\.ci\/run)$/
const derived =
  /generated\.ts$|\/migrations\/|^schema\/(supergraph|api)\.graphql$|manifest\.json$|pnpm-lock\.yaml$|^stack\/seed\/catalog\//

const pathsUnder = (folder: string): string[] =>
  readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = folder + entry.name
    return entry.isDirectory() ? pathsUnder(`${path}/`) : [path]
  })

/** Every text file that people write; what is derived or drawn is left out. */
export const written = (wanted: RegExp = textual): Text[] =>
  pathsUnder('')
    .filter((path) => textual.test(path) && wanted.test(path) && !derived.test(path))
    .map(textOf)

/** One file. */
export const textOf = (path: string): Text => ({ path, text: readFileSync(root + path, 'utf8') })

/** Names in the top folder. */
export const topLevel = (): string[] => readdirSync(root)

/** TypeScript that people write. */
export const typescript = (): Text[] => written(/\.ts$/)

/** Whether a file only runs in tests. */
export const isTest = (path: string): boolean => /\.test\.ts$|(^|\/)tests?\/|^kit\/src\/testing\//.test(path)
