import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { codegenText } from './generate/types.ts'
import { compose } from './generate/compose.ts'
import { manifest } from './generate/manifest.ts'

/** Everything that is derived from the SDL and the operation documents, by path; types first, so that they exist while the graph does not compose. */
const steps = [codegenText, async () => graph()]

const graph = (): Map<string, string> => {
  const { supergraph, api } = compose()
  return new Map([
    ['schema/supergraph.graphql', supergraph],
    ['schema/api.graphql', api],
    ['schema/operations/manifest.json', manifest(api)],
  ])
}

const current = async (path: string): Promise<string> => (existsSync(path) ? readFile(path, 'utf8') : '')

/** `generate` writes what is out of date; `generate --check` only names it and fails. */
const main = async () => {
  const isCheck = process.argv.includes('--check')
  const stale: string[] = []
  for (const derive of steps) {
    for (const [path, text] of await derive()) {
      if ((await current(path)) === text) continue
      stale.push(path)
      if (isCheck) continue
      await mkdir(path.slice(0, path.lastIndexOf('/')), { recursive: true })
      await writeFile(path, text)
    }
  }
  if (stale.length === 0) console.log('generated files are up to date')
  else console.log(`${isCheck ? 'out of date, run `npm run generate`' : 'written'}:\n  ${stale.join('\n  ')}`)
  if (isCheck && stale.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
