import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** The core of what is measured, all others, or whichever is free. Null where processes cannot be held to cores. */
export type Core = 'gateway' | 'others' | 'any'

// Once: a process that was moved to some cores knows of no others.
const cores = availableParallelism()
const isAble = process.platform === 'linux' && cores > 1 && spawnSync('taskset', ['--version']).status === 0

/** Whether what is measured has a core of its own. */
export const canPin = (): boolean => isAble

const coresOf = (core: Core): string => (core === 'gateway' ? '0' : `1-${cores - 1}`)

/** A command that runs on those cores only. */
export const onCore = (core: Core, command: readonly string[]): string[] =>
  canPin() && core !== 'any' ? ['taskset', '-c', coresOf(core), ...command] : [...command]

/** Moves a process that runs already. */
export const moveTo = (core: Core, pid: number): void => {
  if (canPin() && core !== 'any') spawnSync('taskset', ['-a', '-c', '-p', coresOf(core), String(pid)])
}
