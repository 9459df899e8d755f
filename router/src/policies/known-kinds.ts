import { LRUCache } from 'lru-cache'
import type { GraphqlRequest } from '../graphql-request.ts'

type Asked = Pick<GraphqlRequest, 'hash' | 'query' | 'operationName'>

/**
 * Which kind of mutation a text was when it ran last. A crowd sends the same text: with its kind known, each waits for
 * its turn before anything is spent on looking at who it is.
 */
export const knownKinds = () => {
  const kinds = new LRUCache<string, string>({
    max: 2_000,
    maxSize: 20_000_000,
    sizeCalculation: (_, key) => key.length,
  })
  const keyOf = ({ hash, query, operationName }: Asked) => `${operationName ?? ''} ${hash ?? query ?? ''}`
  return {
    of: (asked: Asked): string | null => kinds.get(keyOf(asked)) ?? null,
    learn: (asked: Asked, kind: string | null) => void (kind !== null && kinds.set(keyOf(asked), kind)),
  }
}
