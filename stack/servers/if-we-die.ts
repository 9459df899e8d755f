import { spawn } from 'node:child_process'

/**
 * Runs a line of shell when this process ends without having called the function that it returns, even by kill -9.
 * The shell notices because the pipe between the two closes.
 */
export function ifWeDie(script: string, ...args: string[]): () => void {
  const guard = spawn('/bin/sh', ['-c', `trap '' HUP INT TERM; read -r line && exit 0; ${script}`, ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.unref()
  guard.on('error', () => {})
  guard.stdin.on('error', () => {})
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref()
  return () => guard.stdin.end('all is well\n')
}
