import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A hash over all that decides what an install puts into node_modules.
 * @param {string} root
 * @returns {string}
 */
export function stampOf(root) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests(root)]) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/** @param {string} root */
function manifests(root) {
  const folders = workspaceGlobs(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')).flatMap((glob) =>
    glob.endsWith('/*') ? subfolders(root, glob.slice(0, -2)) : [glob],
  )
  return ['package.json', ...folders.map((folder) => `${folder}/package.json`)].filter((file) =>
    existsSync(join(root, file)),
  )
}

/** @param {string} root @param {string} folder */
function subfolders(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => `${folder}/${name}`)
}

/**
 * The list under `packages:`; there is no YAML parser before the first install.
 * @param {string} yaml
 * @returns {string[]}
 */
export function workspaceGlobs(yaml) {
  const list = /^packages:\n((?:[ \t]*-[^\n]*\n?)*)/m.exec(yaml)?.[1] ?? ''
  return [...list.matchAll(/-\s*["']?([^"'\s#]+)/g)].map((match) => match[1] ?? '')
}
