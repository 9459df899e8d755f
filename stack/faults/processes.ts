import { execFileSync } from 'node:child_process'

/** A process and everything that it started, by looking at who is whose parent. */
export const familyOf = (pid: number): number[] => {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const parents = rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number])
  const family = [pid]
  for (const member of family) family.push(...parents.flatMap(([child, parent]) => (parent === member ? [child] : [])))
  return family
}

/** Sends a signal to a process with all its children; those that are gone already are left out. */
export const signalFamily = (pid: number, signal: NodeJS.Signals): void => {
  for (const member of familyOf(pid)) {
    try {
      process.kill(member, signal)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
}
