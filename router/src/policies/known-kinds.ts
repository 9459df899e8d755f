import { LRUCache } from 'lru-cache'
import type { GraphqlRequest } from '../graphql-request.ts'

type Asked = Pick<GraphqlRequest, 'hash' | 'query' | 'operationName'>

/** A text that begins with `mutation`, up to its first field, which may have another name. */
const beginning = /^\s*mutation\b[^{]{0,2000}\{\s*(?:\w+\s*:\s*)?(\w+)/

/**
 * Which kind of mutation a request most likely is, by a glance: a crowd sends the same at once, and each is to wait for
 * its turn before anything is spent on it. What is registered or sent as a hash is known from when it ran before.
 */
export const knownKinds = () => {
  const hashes = new LRUCache<string, string>({ max: 10_000 })
  const keyOf = (hash: string, operationName: string | undefined) => `${hash} ${operationName ?? ''}`
  return {
    of: ({ hash, query, operationName }: Asked): string | null =>
      query === null ? (hashes.get(keyOf(hash ?? '', operationName)) ?? null) : (beginning.exec(query)?.[1] ?? null),
    learn: ({ hash, operationName }: Asked, kind: string | null) => {
      if (hash !== null && kind !== null) hashes.set(keyOf(hash, operationName), kind)
    },
  }
}
