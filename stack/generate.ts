import { codegenText } from './generate/types.ts'
import { graphFiles, stalePaths, writeStale } from './generate/write.ts'

/** Types first, so that they exist while the graph does not compose. */
const steps = [codegenText, async () => graphFiles()]

/** `generate` writes what is out of date; `generate --check` only names it and fails. */
const main = async () => {
  const isCheck = process.argv.includes('--check')
  const stale: string[] = []
  for (const derive of steps) stale.push(...(await (isCheck ? stalePaths : writeStale)(await derive())))
  if (stale.length === 0) console.log('generated files are up to date')
  else console.log(`${isCheck ? 'out of date, run `npm run generate`' : 'written'}:\n  ${stale.join('\n  ')}`)
  if (isCheck && stale.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
