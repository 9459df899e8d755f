import { once } from 'node:events'
import { createServer } from 'node:net'
import { CannotStart } from '../boot/cannot-start.mjs'

/** Free ports that were found here: each is told once, for who was told it may not listen yet. */
const found = new Set<number>()

/** The port to use: the wanted one if nobody has it, or any free one for 0. */
export async function claimPort(wanted: number, name: string, variable: string): Promise<number> {
  for (;;) {
    const port = await freePort(wanted, name, variable)
    if (wanted !== 0 || !found.has(port)) {
      found.add(port)
      return port
    }
  }
}

async function freePort(wanted: number, name: string, variable: string): Promise<number> {
  const server = createServer()
  try {
    server.listen(wanted, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address ? address.port : wanted
  } catch (error) {
    throw new CannotStart(portProblem(wanted, name, variable, error))
  } finally {
    server.close()
  }
}

/** Why a port cannot be had, and the variable that chooses another. */
export function portProblem(port: number, name: string, variable: string, error: unknown): string {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  const why = isTaken ? 'is taken by another program' : `cannot be used (${String(error)})`
  return `Port ${port} for ${name} ${why}: stop that program, or choose another port with ${variable}=${port + 100}.`
}

/** Reads a port from the environment. */
export function portFrom(env: Record<string, string | undefined>, variable: string, otherwise: number): number {
  const text = env[variable]
  if (text === undefined || text === '') return otherwise
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new CannotStart(
    `${variable}=${text} is not a port: give a whole number from 1 to 65535, or 0 for any free one.`,
  )
}
