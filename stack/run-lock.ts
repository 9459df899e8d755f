import { join } from 'node:path'
import { CannotStart } from './boot/cannot-start.mjs'
import { holderOf, takeLock } from './boot/lock.mjs'

/** One run at a time works on a data folder: the claim lasts until it is released or the process is gone. */
export function claimData(data: string): () => void {
  const lock = takeLock(join(data, 'running'))
  if (lock.release) return lock.release
  throw new CannotStart(
    `It is already running (process ${lock.heldBy}): stop that with Ctrl-C or \`kill ${lock.heldBy}\`.`,
  )
}

/** The process that works on a data folder, if there is one. */
export function runningOn(data: string): number | undefined {
  return holderOf(join(data, 'running'))
}
