import { LRUCache } from 'lru-cache'
import type { GraphqlRequest } from '../graphql-request.ts'

type Asked = Pick<GraphqlRequest, 'hash' | 'operationName'>

/** So much of a request is looked at: documents come first, or are short. */
const lookedAtMax = 16_384
const space = String.raw`(?:\s|\\[nrt])*`
/** In JSON no quotation mark stands in a text without a backslash: only a member can be named like this. */
const mutation = new RegExp(String.raw`"query"\s*:\s*"${space}mutation\b[^{]{0,500}\{${space}(?:\w+\s*:${space})?(\w+)`)
const hash = /"(?:sha256Hash|documentId)"\s*:\s*"(?:sha256:)?([0-9a-f]{64})"/
const operationName = /"operationName"\s*:\s*"(\w+)"/

export type KnownKinds = {
  /** Null for what is no mutation, or cannot be seen to be one. */
  seen: (body: Buffer) => string | null
  learn: (asked: Asked, kind: string) => void
}

/**
 * Which kind of mutation a request most likely is, by a glance at its bytes: a crowd sends the same at once, and each is to
 * wait for its turn before anything is spent on it. What is registered or sent as a hash is known from when it ran before.
 */
export const knownKinds = (): KnownKinds => {
  const hashes = new LRUCache<string, string>({ max: 10_000 })
  const keyOf = (asked: string, name: string | undefined) => `${asked} ${name ?? ''}`
  return {
    seen: (body) => {
      const text = body.toString('latin1', 0, lookedAtMax)
      const kind = mutation.exec(text)?.[1]
      if (kind !== undefined) return kind
      const known = hash.exec(text)?.[1]
      return known === undefined ? null : (hashes.get(keyOf(known, operationName.exec(text)?.[1])) ?? null)
    },
    learn: ({ hash: asked, operationName: name }, kind) => {
      if (asked !== null) hashes.set(keyOf(asked, name), kind)
    },
  }
}
