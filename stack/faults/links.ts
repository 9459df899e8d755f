import type { Env } from '@shop/kit/config'
import { lifecycle } from '@shop/kit/lifecycle'
import { startLink } from './proxy.ts'
import type { Link } from './proxy.ts'

/** Every line between two processes, by the names of its ends: `orders>postgres`. */
export type Links = {
  all: ReadonlyMap<string, Link>
  /** The same URL, by a line that can be disturbed. */
  through: (from: string, to: string, url: string) => Promise<string>
  /** An environment whose URLs all lead over lines of that process's own. */
  rewire: (name: string, env: Env) => Promise<Env>
  clear: () => void
  stop: () => Promise<void>
}

const ends: Record<string, string> = {
  DATABASE_URL: 'postgres',
  REDIS_URL: 'redis',
  NATS_URL: 'nats',
  STRIPE_API_BASE: 'stripe',
}

const farEndOf = (variable: string): string | undefined =>
  ends[variable] ?? (variable.endsWith('_URL') ? variable.slice(0, -4).toLowerCase() : undefined)

export const startLinks = async (): Promise<Links> => {
  const all = new Map<string, Link>()
  const life = lifecycle()

  const through = async (from: string, to: string, url: string) => {
    const at = new URL(url)
    const link = await startLink(`${from}>${to}`, { host: at.hostname, port: Number(at.port) })
    life.onStop(link.stop)
    all.set(link.name, link)
    return url.replace(`:${at.port}`, `:${link.port}`)
  }
  const rewire = async (name: string, env: Env): Promise<Env> => {
    const entries = await Promise.all(
      Object.entries(env).map(async ([variable, value]) => {
        const end = farEndOf(variable)
        return end && value && isLocal(value) ? [variable, await through(name, end, value)] : [variable, value]
      }),
    )
    return Object.fromEntries(entries) as Env
  }
  return {
    all,
    through,
    rewire,
    clear: () => all.forEach((link) => link.set({ kind: 'clear' })),
    stop: life.stop,
  }
}

const isLocal = (url: string): boolean => URL.canParse(url) && new URL(url).hostname === '127.0.0.1'
