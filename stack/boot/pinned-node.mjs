import { spawnSync } from 'node:child_process'
import { lstatSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.mjs'

/**
 * The Node binary itself, never the shim in .bin, which would not pass signals on: the pinned one from npm, else ours.
 * @param {string} root
 * @returns {string}
 */
export function findNode(root) {
  const platform = `${process.platform}-${process.arch}`
  const pinned = join(root, 'node_modules', `node-${platform}`, 'bin', 'node')
  if (spawnSync(pinned, ['--version']).status === 0) return pinned
  if (isAtLeast(process.versions.node, 22, 15)) return process.execPath
  throw new CannotStart(
    `npm has no Node.js 24 package for ${platform}, and this is Node.js ${process.versions.node}: ` +
      'install Node.js 22.15 or newer from https://nodejs.org and try again.',
  )
}

/**
 * npm puts node_modules/.bin first on the PATH, where pnpm has made a shell script of the name `node`. A signal to that
 * never arrives, so a link to the binary takes its place.
 * @param {string} root
 * @param {string} node
 */
export function replaceShim(root, node) {
  const shim = join(root, 'node_modules', '.bin', 'node')
  try {
    if (lstatSync(shim).isSymbolicLink()) return
    symlinkSync(node, `${shim}.${process.pid}`)
    renameSync(`${shim}.${process.pid}`, shim)
  } catch {
    return
  }
}

/**
 * Flags that let this Node run TypeScript files; none are needed from 22.18 on.
 * @param {string} version
 * @returns {string[]}
 */
export function typeScriptFlags(version) {
  return isAtLeast(version, 22, 18) ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
}

/**
 * @param {string} version
 * @param {number} major
 * @param {number} minor
 * @returns {boolean}
 */
export function isAtLeast(version, major, minor) {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}
