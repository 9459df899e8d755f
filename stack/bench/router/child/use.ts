import { readFileSync } from 'node:fs'

/** What a process used so far: CPU time, and the most memory it ever held. Zero where there is no /proc. */
export type Use = { cpuMs: number; rssMb: number }

const msPerTick = 10

/** Reads what the kernel counts of a process. */
export const useOf = (pid: number): Use => {
  try {
    const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ')
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return { cpuMs: (Number(fields[11]) + Number(fields[12])) * msPerTick, rssMb: Number(peak ?? 0) / 1024 }
  } catch {
    return { cpuMs: 0, rssMb: 0 }
  }
}
