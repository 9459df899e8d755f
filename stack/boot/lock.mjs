import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { birthOf } from './birth.mjs'

/**
 * Takes the lock if nobody alive holds it. A lock whose holder was killed counts as free.
 * @param {string} file
 * @returns {{ release: () => void, heldBy?: undefined } | { release?: undefined, heldBy: number }}
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true })
  if (tryToTake(file)) return { release: () => rmSync(file, { force: true }) }
  const holder = holderOf(file)
  if (holder !== undefined) return { heldBy: holder }
  removeStale(file)
  return takeLock(file)
}

/**
 * Runs the work while no other process does; waits for its turn.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {(pid: number) => void} [onWait]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait = () => {}) {
  let lock = takeLock(file)
  if (!lock.release) onWait(lock.heldBy)
  while (!lock.release) {
    await delay(100)
    lock = takeLock(file)
  }
  try {
    return await work()
  } finally {
    lock.release()
  }
}

/**
 * The process that holds the lock, if it is still alive.
 * @param {string} file
 * @returns {number | undefined}
 */
export function holderOf(file) {
  try {
    const [pid, birth] = readFileSync(file, 'utf8').split('\n')
    return birthOf(Number(pid)) === birth ? Number(pid) : undefined
  } catch {
    return undefined
  }
}

/** A link appears with its content in one step, so no reader ever sees a half-written lock. @param {string} file */
function tryToTake(file) {
  const mine = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  writeFileSync(mine, `${process.pid}\n${birthOf(process.pid)}`)
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(mine)
  }
}

/** Moves the lock away, and puts it back if it turns out to be a living one that came in between. @param {string} file */
function removeStale(file) {
  const moved = `${file}.${process.pid}.stale`
  try {
    renameSync(file, moved)
    if (holderOf(moved) !== undefined) linkSync(moved, file)
  } catch {
    return
  } finally {
    rmSync(moved, { force: true })
  }
}
