import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { CannotStart } from '../boot/cannot-start.mjs'
import { checkout } from '../runtime-folder.ts'
import { portFrom } from '../servers/port.ts'

/** A shop to walk through: the one that runs, or one started for the purpose. */
export type BorrowedShop = { url: string; giveBack: () => Promise<void> }

const startWithinMs = 120_000

export const borrowShop = async (given: string | undefined, processes: string): Promise<BorrowedShop> => {
  const port = portFrom(process.env, 'PORT', 4000)
  const base = given?.replace(/\/graphql$/, '') ?? `http://127.0.0.1:${port}`
  if (await isOpen(base)) return { url: `${base}/graphql`, giveBack: async () => {} }
  if (given) throw new CannotStart(`Nothing answers at ${given}: start the shop there, or leave --url out.`)
  console.log('No shop is open: starting one …')
  return startOne(base, processes)
}

const isOpen = (base: string) =>
  fetch(`${base}/health/ready`).then(
    (response) => response.ok,
    () => false,
  )

const startOne = async (base: string, processes: string): Promise<BorrowedShop> => {
  const child = spawn(process.execPath, [join(checkout, 'stack/main.ts'), `--processes=${processes}`], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const ended = once(child, 'exit')
  const isReady = new Promise<true>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      process.stdout.write(data)
      if (String(data).includes('The shop is open')) resolve(true)
    })
  })
  const timer = setTimeout(() => child.kill('SIGTERM'), startWithinMs)
  const opened = await Promise.race([isReady, ended.then(() => false as const)])
  clearTimeout(timer)
  if (!opened) throw new CannotStart('The shop could not be started: see above.')
  return {
    url: `${base}/graphql`,
    giveBack: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
