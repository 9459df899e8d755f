import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { birthOf } from '../boot/birth.mjs'

/** Notes which process serves a data folder, so that a later run can find it after a kill -9. */
export function notePid(file: string, pid: number): void {
  writeFileSync(file, `${pid}\n${birthOf(pid) ?? ''}`)
}

/** Stops the server that a killed run left behind, if it is still the same process; true when there was one. */
export async function stopLeftOver(file: string, signal: NodeJS.Signals): Promise<boolean> {
  const [pid, birth] = read(file).split('\n')
  rmSync(file, { force: true })
  if (!pid || !birth || birthOf(Number(pid)) !== birth) return false
  await endProcess(Number(pid), birth, signal)
  return true
}

/** Asks a process that is not our child to end, and ends it by force when it does not within ten seconds. */
export async function endProcess(pid: number, birth: string, signal: NodeJS.Signals): Promise<void> {
  const forceAt = Date.now() + 10_000
  process.kill(pid, signal)
  while (birthOf(pid) === birth) {
    if (Date.now() > forceAt) process.kill(pid, 'SIGKILL')
    await delay(20)
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
