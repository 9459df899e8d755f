import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where servers keep what: unpacked programs, data, logs, and what may vanish at any time. */
export type RuntimeFolder = { bin: string; data: string; logs: string; tmp: string }

/** The folder of this checkout. */
export const checkout = dirname(import.meta.dirname)

/** The git-ignored folder that `npm start` keeps its state in; `npm run reset` empties its data. */
export function runtimeFolder(root = checkout): RuntimeFolder {
  const at = join(root, '.shop')
  return create({ bin: join(at, 'bin'), data: join(at, 'data'), logs: join(at, 'logs'), tmp: join(at, 'tmp') })
}

/** A folder of its own for one run of the tests; programs are shared, so they are unpacked only once. */
export function throwAwayFolder(root = checkout): RuntimeFolder & { all: string } {
  const shared = runtimeFolder(root)
  const all = mkdtempSync(join(shared.tmp, 'run-'))
  chmodSync(all, 0o755)
  return {
    ...create({ bin: shared.bin, data: join(all, 'data'), logs: join(all, 'logs'), tmp: join(all, 'tmp') }),
    all,
  }
}

/** Deletes a data folder, and what was put outside of the checkout in its stead; gives what was there. */
export function deleteData(data: string): string[] {
  const folders = [data, outsideOf(data)].filter((folder) => existsSync(folder))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  return folders
}

/** Stands in for a folder of the checkout that an unprivileged server cannot reach, such as one below root's home. */
export function outsideOf(path: string, root = checkout): string {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
  return join('/var/tmp', `shop-${hash(root)}`, hash(path))
}

function create(folder: RuntimeFolder): RuntimeFolder {
  for (const path of Object.values(folder)) mkdirSync(path, { recursive: true, mode: 0o755 })
  return folder
}
