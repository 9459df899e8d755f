import { readFileSync, readdirSync } from 'node:fs'

/** CPU time in ms that our processes took so far, by program: this one, its children and theirs. */
export type CpuUse = Record<string, number>

type Process = { pid: number; parent: number; name: string; ms: number }

const msPerTick = 10

/** Nothing where there is no /proc. */
export const cpuUse = (): CpuUse => {
  const all = processes()
  const ours = new Set([process.pid])
  for (let before = 0; before !== ours.size;) {
    before = ours.size
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid)
  }
  const use: CpuUse = {}
  for (const { pid, name, ms } of all) if (ours.has(pid)) use[name] = (use[name] ?? 0) + ms
  return use
}

/** What was used between two readings. */
export const usedBetween = (before: CpuUse, after: CpuUse): CpuUse =>
  Object.fromEntries(Object.entries(after).map(([name, ms]) => [name, ms - (before[name] ?? 0)]))

const processes = (): Process[] => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => readProcess(Number(pid)) ?? [])
  } catch {
    return []
  }
}

const readProcess = (pid: number): Process | null => {
  try {
    const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const fields = rest.split(' ')
    return { pid, parent: Number(fields[1]), name, ms: (Number(fields[11]) + Number(fields[12])) * msPerTick }
  } catch {
    return null
  }
}
