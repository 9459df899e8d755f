import { chmodSync, lstatSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { CannotStart } from '../boot/cannot-start.mjs'

/** A user that a server runs as. */
export type User = { uid: number; gid: number }

/** PostgreSQL refuses to run as root: then `nobody`, for whom no user needs to be made. Undefined: ourselves. */
export function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  const [, , uid = '65534', gid = '65534'] =
    /^nobody:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0].split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

/** Whether the user may walk down to this folder and look inside. */
export function canReach(path: string, user: User | undefined): boolean {
  if (!user) return true
  for (let at = realpathSync(path); ; at = dirname(at)) {
    if (!mayEnter(statSync(at), user)) return false
    if (at === dirname(at)) return true
  }
}

/** Whether the permission bits of a folder let the user pass through it. */
export function mayEnter(folder: { mode: number; uid: number; gid: number }, user: User): boolean {
  const shift = folder.uid === user.uid ? 6 : folder.gid === user.gid ? 3 : 0
  return ((folder.mode >> shift) & 0o1) === 1
}

/** Makes a folder below /var/tmp that nobody else can have planted or can write to. */
export function makeOwnFolder(path: string): void {
  mkdirSync(path, { recursive: true })
  for (const folder of [dirname(path), path]) {
    const stat = lstatSync(folder)
    if (!stat.isDirectory() || stat.uid !== process.getuid?.()) {
      throw new CannotStart(`${folder} belongs to somebody else: remove it and try again.`)
    }
    chmodSync(folder, 0o755)
  }
}
