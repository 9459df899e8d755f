import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * When a process began, as text to compare; undefined when it is gone. With its id this tells a process from a later one
 * that was given the same id.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function birthOf(pid) {
  return existsSync('/proc/self/stat') ? birthFromProc(pid) : birthFromPs(pid)
}

/** @param {number} pid */
function birthFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function birthFromPs(pid) {
  const answer = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return answer.stdout?.trim() || undefined
}
