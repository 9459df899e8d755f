import { join } from 'node:path'
import { run } from './boot/run.mjs'
import { runCommand } from './command.ts'
import { checkout } from './runtime-folder.ts'

type Check = { title: string; args: string[] }

const tool = (path: string) => join(checkout, 'node_modules', path)

/** The longest first, because two run at a time. */
const checks: Check[] = [
  { title: 'lint (eslint)', args: [tool('eslint/bin/eslint.js'), '.'] },
  { title: 'types (tsc)', args: [tool('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  {
    title: 'composed graph and generated types are up to date',
    args: [join(checkout, 'stack/generate.ts'), '--check'],
  },
  { title: 'the schema breaks nobody', args: [join(checkout, 'stack/schema-check.ts')] },
  { title: 'format (prettier)', args: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
]

/** `npm run check`: all that can be told without running the shop. */
await runCommand(async () => {
  const waiting = [...checks]
  const failed: string[] = []
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      if (!(await passes(check))) failed.push(check.title)
    }
  }
  await Promise.all([lane(), lane()])
  console.log(failed.length ? `\nFailed: ${failed.join('; ')}` : '\nAll checks passed.')
  return failed.length ? 1 : 0
})

async function passes({ title, args }: Check): Promise<boolean> {
  const startedAt = performance.now()
  let output = ''
  const code = await run(process.execPath, args, { cwd: checkout, onOutput: (text) => (output += text) })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`\n${code === 0 ? 'ok  ' : 'FAIL'} ${title} (${seconds} s)`)
  if (output.trim()) console.log(output.trimEnd())
  return code === 0
}
