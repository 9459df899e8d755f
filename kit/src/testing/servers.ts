import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'

declare module 'vitest' {
  // Vitest reads what global set-up provides from this interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    postgresUrl: string
    redisUrl: string
    natsUrl: string
    /** Where to ask for OpenSearch: see search.ts. */
    searchDoor: string
  }
}

/** A name that no other test uses: for databases, subjects and keys on the shared throw-away servers. */
export const freshName = (): string => `t${randomBytes(6).toString('hex')}`

/** A new empty database on the test server; its URL, and a way to drop it. */
export const freshDatabase = async (name: string): Promise<{ url: string; drop: () => Promise<void> }> => {
  const run = async (statement: string) => {
    const sql = postgres(inject('postgresUrl'), { max: 1, onnotice: () => {} })
    await sql.unsafe(statement)
    await sql.end()
  }
  await run(`create database "${name}"`)
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`drop database if exists "${name}" with (force)`) }
}

/** Keys of sealed columns, for tests only. */
export const testFieldKeys = 'test:dGhpcnR5LXR3byBieXRlcyBmb3IgdGVzdHMgb25seSE='

export const testEnv = (namespace: string, databaseUrl: string): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  DATABASE_POOL: '5',
  NATS_URL: inject('natsUrl'),
  EVENTS_BYTES_MAX: String(64 * 1024 ** 2),
  CLICKS_BYTES_MAX: String(16 * 1024 ** 2),
  REDIS_URL: inject('redisUrl'),
  ROUTER_SECRET: 'a secret for tests only',
  FIELD_KEYS: testFieldKeys,
  FIELD_LOOKUP_KEY: 'a lookup key for tests',
  NAMESPACE: namespace,
})
