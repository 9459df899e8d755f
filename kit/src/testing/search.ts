import { inject } from 'vitest'
import { z } from 'zod'
import { freshName } from './servers.ts'

/** The OpenSearch that all tests share; or why this machine has none, and a URL at which nobody listens. */
export type SearchServer = { url: string; missing: string | null }

const answer = z.object({ url: z.string().default('http://127.0.0.1:1'), missing: z.string().nullable().default(null) })

/**
 * Starts the shared OpenSearch with the first who asks. Fails when it could be had and does not start, so only a machine
 * without a JDK and Maven may skip: `const search = await searchServer()`, then `describe.skipIf(search.missing)`.
 */
export const searchServer = async (): Promise<SearchServer> => {
  const response = await fetch(inject('searchDoor'))
  if (!response.ok) throw new Error(await response.text())
  return answer.parse(await response.json())
}

/** Indexes of one test's own on the shared server: names that begin with the prefix, and a way to drop them all. */
export const freshIndexes = (url: string): { prefix: string; drop: () => Promise<void> } => {
  const prefix = freshName()
  return { prefix, drop: () => dropIndexes(url, prefix) }
}

/** Drops the indexes whose names begin so; that there are none is fine. */
export const dropIndexes = async (url: string, prefix: string): Promise<void> => {
  const { origin, username, password } = new URL(url)
  const headers: Record<string, string> = username
    ? { authorization: `Basic ${Buffer.from(decodeURIComponent(`${username}:${password}`)).toString('base64')}` }
    : {}
  const found = await fetch(`${origin}/${prefix}*`, { headers })
  const names = Object.keys(z.record(z.string(), z.unknown()).parse(await found.json()))
  if (names.length > 0) await fetch(`${origin}/${names.join()}`, { method: 'DELETE', headers })
}
