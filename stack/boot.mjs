/** What every script in package.json goes through: installs what is missing, then runs the command on the pinned Node. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from './boot/cannot-start.mjs'
import { installIfNeeded } from './boot/install.mjs'
import { findNode, isAtLeast, replaceShim, typeScriptFlags } from './boot/pinned-node.mjs'
import { run } from './boot/run.mjs'

const commands = {
  start: 'main.ts',
  test: 'test.ts',
  check: 'check.ts',
  generate: 'generate.ts',
  'schema:check': 'schema-check.ts',
  reset: 'reset.ts',
  journey: 'journey.ts',
  'import:catalog': 'import-catalog.ts',
  'replay:orders': 'replay-orders.ts',
  'dead-letters': 'dead-letters.ts',
  reconcile: 'reconcile.ts',
  'search:audit': 'search-audit.ts',
  verify: 'verify.ts',
  'test:faults': 'test-faults.ts',
  simulate: 'simulate.ts',
  events: 'events.ts',
  'eval:recommendations': 'eval/recommendations.ts',
  'eval:search': 'eval/search.ts',
  'bench:checkout': 'bench/checkout.ts',
  'bench:clicks': 'bench/clicks.ts',
  'bench:flash': 'bench/flash.ts',
  'bench:recommendations': 'bench/recommendations.ts',
  'bench:reserve': 'bench/reserve.ts',
  'bench:router': 'bench/router.ts',
  'bench:search': 'bench/search.ts',
  'bench:searchable': 'bench/searchable.ts',
  'bench:subscriptions': 'bench/subscriptions.ts',
}

try {
  process.exitCode = await boot(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** @param {string[]} argv */
async function boot([command = '', ...args]) {
  const bootedAt = Date.now()
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  const file = join(root, 'stack', scriptOf(command))
  checkMachine()
  await installIfNeeded(root, (line) => console.error(line))
  const node = findNode(root)
  if (node !== process.execPath) replaceShim(root, node)
  const flags = node === process.execPath ? typeScriptFlags(process.versions.node) : []
  return await run(node, [...flags, file, ...args], { cwd: root, env: childEnv(command, node, bootedAt) })
}

/** @param {string} command */
function scriptOf(command) {
  if (Object.hasOwn(commands, command)) return commands[command]
  throw new CannotStart(`There is no command "${command}". Try one of: npm run ${Object.keys(commands).join(', ')}.`)
}

function checkMachine() {
  if (process.platform === 'win32') {
    throw new CannotStart(
      'Windows is not supported directly: run this inside WSL (https://learn.microsoft.com/windows/wsl).',
    )
  }
  if (!isAtLeast(process.versions.node, 18, 12)) {
    throw new CannotStart(`This is Node.js ${process.versions.node}: install 20 or newer from https://nodejs.org.`)
  }
}

/** @param {string} command @param {string} node @param {number} bootedAt */
function childEnv(command, node, bootedAt) {
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}`, SHOP_BOOTED_AT: String(bootedAt) }
  return command === 'start' ? { NODE_ENV: 'production', ...env } : env
}
