import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { CannotStart } from '../boot/cannot-start.mjs'
import { outsideOf } from '../runtime-folder.ts'
import { canReach, makeOwnFolder, unprivilegedUser, type User } from './unprivileged.ts'

/** The folder that was asked for, or one in its stead that an unprivileged server can reach. */
export function withinReachOf(user: User | undefined, folder: string): string {
  if (canReach(folder, user)) return folder
  const home = outsideOf(folder)
  makeOwnFolder(home)
  return home
}

/** Data keeps its owner: what an ordinary user has made, root goes on with as that user. Undefined: ourselves. */
export function ownerOf(data: string): User | undefined {
  const user = unprivilegedUser()
  if (!existsSync(data)) return user
  const { uid, gid } = statSync(data)
  if (user) return { uid, gid }
  if (uid === process.getuid?.()) return undefined
  throw new CannotStart(
    `${data} belongs to another user: run as the one who started it first, or remove the folder ${dirname(data)}.`,
  )
}
