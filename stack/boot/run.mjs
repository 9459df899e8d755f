import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { clearInterval, setInterval } from 'node:timers'

/** @type {NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** npm and the terminal both deliver one Ctrl-C; what follows within this time is the same key press. */
const samePressMs = 300

/**
 * Runs a program to its end and gives its exit code. It has a session of its own, so that signals reach it only through
 * us, each once. It also holds a channel to us, which closes when we are killed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void, wholeGroup?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd, env, onOutput, wholeGroup = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: stdioFor(onOutput) })
    child.stdout?.on('data', (data) => onOutput?.(String(data)))
    child.stderr?.on('data', (data) => onOutput?.(String(data)))
    const letGo = forwardSignals((signal) => child.pid && process.kill(wholeGroup ? -child.pid : child.pid, signal))
    child.once('error', (error) => {
      letGo()
      reject(error)
    })
    child.once('close', (code, signal) => {
      letGo()
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}

/** @param {((text: string) => void) | undefined} onOutput @returns {import('node:child_process').StdioOptions} */
function stdioFor(onOutput) {
  return onOutput ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit', 'ipc']
}

/** @param {(signal: NodeJS.Signals) => void} send */
function forwardSignals(send) {
  let lastAt = 0
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    if (Date.now() - lastAt < samePressMs) return
    lastAt = Date.now()
    try {
      send(signal)
    } catch {
      // It ended by itself in the meantime.
    }
  }
  const orphaned = () => forward('SIGTERM')
  for (const signal of forwarded) process.on(signal, forward)
  process.on('disconnect', orphaned)
  const watch = watchNpm(orphaned)
  return () => {
    clearInterval(watch)
    for (const signal of forwarded) process.off(signal, forward)
    process.off('disconnect', orphaned)
  }
}

/** A kill of npm ends npm and its shell but not us: what is left to see is that our parent has changed. @param {() => void} orphaned */
function watchNpm(orphaned) {
  if (!process.env.npm_lifecycle_event) return undefined
  const parent = process.ppid
  return setInterval(() => process.ppid !== parent && orphaned(), 500).unref()
}
