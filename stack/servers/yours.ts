import { CannotStart } from '../boot/cannot-start.mjs'
import type { RunningServer } from './running-server.ts'
import { within } from './within.ts'

/** What may be said of a URL from the environment, and how to try it. */
export type Given = {
  name: string
  variable: string
  url: string
  schemes: string[]
  ping: (url: string) => Promise<void>
}

const answerWithinMs = 4_500

/** Uses the server that the environment names, once it has answered. */
export async function yours({ name, variable, url, schemes, ping }: Given): Promise<RunningServer> {
  assertUrl(variable, url, schemes)
  await within(answerWithinMs, ping(url)).catch((error: unknown) => {
    throw new CannotStart(unreachable(name, variable, url, error))
  })
  return { name, url, source: `yours: ${variable}`, died: new Promise(() => {}), stop: async () => {} }
}

/** Refuses what is no URL of the right kind, and shows one that is. */
export function assertUrl(variable: string, url: string, schemes: string[]): void {
  const isGood = url.split(',').every((part) => URL.canParse(part) && schemes.includes(new URL(part).protocol))
  if (isGood) return
  throw new CannotStart(
    `${variable} is not a usable URL: it should look like ${schemes[0]}//user:password@host:port, ` +
      'or be left out to use the built-in server.',
  )
}

/** One line about a server that did not answer, without its password. */
export function unreachable(name: string, variable: string, url: string, error: unknown): string {
  const at = url
    .split(',')
    .map((part) => new URL(part).host)
    .join(',')
  const cure = `correct ${variable}, or leave it out to use the built-in server`
  return `${variable}: ${name} at ${at} cannot be used (${reasonOf(error)}): ${cure}.`
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  CONNECTION_REFUSED: 'connection refused',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'unknown host',
  ETIMEDOUT: 'no answer',
  CONNECT_TIMEOUT: 'no answer',
  TIMEOUT: 'no answer',
  '28P01': 'wrong user or password',
  '28000': 'wrong user or password',
  AUTHORIZATION_VIOLATION: 'wrong user or password',
  '3D000': 'there is no such database',
  WRONGPASS: 'wrong user or password',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  return reasons[code] ?? reasons[message.split(' ')[0] ?? ''] ?? message.split('\n')[0] ?? 'unknown reason'
}
