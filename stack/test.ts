import { join } from 'node:path'
import { run } from './boot/run.mjs'
import { runCommand } from './command.ts'
import { checkout } from './runtime-folder.ts'

/** `npm test`: vitest with the arguments given, as a direct child so that its closing line is the last one. */
await runCommand((args) => {
  const vitest = join(checkout, 'node_modules', 'vitest', 'vitest.mjs')
  return run(process.execPath, [vitest, 'run', ...args], { cwd: checkout })
})
