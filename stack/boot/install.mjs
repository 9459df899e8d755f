import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.mjs'
import { withLock } from './lock.mjs'
import { run } from './run.mjs'
import { stampOf } from './stamp.mjs'

const pnpm = 'pnpm@10.34.9'

/**
 * Installs what the lockfile says, unless that was done before; two commands at once take turns.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function installIfNeeded(root, say) {
  const folder = join(root, '.shop')
  const stampFile = join(folder, 'install-stamp')
  if (isInstalled(root, stampFile)) return
  makeWritable(folder)
  const work = async () => {
    if (isInstalled(root, stampFile)) return
    const stamp = stampOf(root)
    const startedAt = Date.now()
    say('Installing packages (up to a minute the first time) ...')
    await install(root, folder, say)
    writeFileSync(stampFile, stamp)
    say(`Packages installed in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`)
  }
  await withLock(join(folder, 'install.lock'), work, (pid) =>
    say(`Another command (process ${pid}) installs packages: waiting for it ...`),
  )
}

/** @param {string} root @param {string} stampFile */
function isInstalled(root, stampFile) {
  if (!existsSync(join(root, 'node_modules', '.modules.yaml')) || !existsSync(stampFile)) return false
  return readFileSync(stampFile, 'utf8') === stampOf(root)
}

/** @param {string} folder */
function makeWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new CannotStart(`${folder} cannot be written: run as the user who owns this folder, or change its owner.`)
  }
}

/** @param {string} root @param {string} folder @param {(line: string) => void} say */
async function install(root, folder, say) {
  let log = ''
  const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only']
  const code = await run('npx', [...args, '--config.confirmModulesPurge=false'], {
    cwd: root,
    env: installEnv(process.env, folder),
    wholeGroup: true,
    onOutput: (text) => {
      log += text
      for (const line of text.split('\n')) if (line.startsWith('Progress:')) say(`  ${line}`)
    },
  }).catch(() => {
    throw new CannotStart('npx was not found on the PATH: install Node.js together with npm (https://nodejs.org).')
  })
  const logFile = join(folder, 'install.log')
  writeFileSync(logFile, log)
  if (code !== 0) throw new CannotStart(`${explainFailure(log, code)} All of its output: ${logFile}`)
}

/**
 * Short waits between retries, and a home inside the runtime folder for users who have none.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
export function installEnv(env, folder) {
  const patience = { npm_config_fetch_retry_mintimeout: '500', npm_config_fetch_retry_maxtimeout: '2000' }
  if (env.HOME && isWritable(env.HOME)) return { ...env, ...patience }
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  return { ...env, ...patience, HOME: home, npm_config_cache: join(home, '.npm'), XDG_DATA_HOME: join(home, 'data') }
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The likely cause of a failed install in one sentence that says what to do.
 * @param {string} log
 * @param {number} code
 * @returns {string}
 */
export function explainFailure(log, code) {
  if (code > 128) return 'The install was interrupted: run the command again.'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/.test(log)) {
    return 'The package registry cannot be reached: check the network, the proxy and `npm config get registry`, then run the command again.'
  }
  if (/ERR_PNPM_OUTDATED_LOCKFILE/.test(log)) {
    return `pnpm-lock.yaml does not fit the package.json files: run \`npx ${pnpm} install\` and commit the lockfile.`
  }
  if (/ENOSPC/.test(log)) return 'The disk is full: about 1 GB is needed.'
  if (/EACCES|EPERM/.test(log)) return 'A file could not be written: run as the user who owns this folder.'
  return `The install failed (exit code ${code}).`
}
