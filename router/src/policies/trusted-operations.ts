import { createHash } from 'node:crypto'
import type { Viewer } from '@shop/kit/viewer'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { Problem } from '../problem.ts'

const manifestSchema = z.object({
  version: z.literal(1),
  clients: z.record(z.string(), z.record(z.string(), z.object({ name: z.string(), body: z.string() }))),
})
export type Manifest = z.infer<typeof manifestSchema>
export const parseManifest = (json: unknown): Manifest => manifestSchema.parse(json)

/** Every registered document once. */
export const registeredTexts = ({ clients }: Manifest): { text: string; operationName: undefined }[] => {
  const texts = Object.values(clients).flatMap((documents) => Object.values(documents).map(({ body }) => body))
  return [...new Set(texts)].map((text) => ({ text, operationName: undefined }))
}

export type OperationRequest = { query: string | null; hash: string | null }

/** Finds the text of an operation: given, registered at build time, or sent before by a first-party client (APQ). */
export type TrustedOperations = { resolve: (viewer: Viewer, request: OperationRequest) => string }

const sentBefore = () =>
  new LRUCache<string, string>({ max: 5_000, maxSize: 20_000_000, sizeCalculation: (text) => text.length })

const isPartner = (client: string) => client.startsWith('partner-')

/**
 * Partners run only what is registered for them. Everyone else may also send text, or a hash with its text once
 * (automatic persisted queries) and the hash alone from then on. A partner's documents are in `operations/partner-<name>`.
 */
export const trustedOperations = ({ clients }: Manifest): TrustedOperations => {
  const firstParty = new Map(
    Object.entries(clients)
      .filter(([client]) => !isPartner(client))
      .flatMap(([, documents]) => Object.entries(documents)),
  )
  const automatic = sentBefore()

  const forPartner = (partnerId: string, { query, hash }: OperationRequest): string => {
    if (query !== null || hash === null)
      throw new Problem(
        403,
        'PERSISTED_QUERY_REQUIRED',
        'With an API key only registered operations run: send the id of one.',
      )
    const own = clients[`partner-${partnerId.replace(/^ptn_/, '')}`]?.[hash]
    if (own) return own.body
    const isKnown = Object.values(clients).some((documents) => hash in documents)
    throw isKnown ? new Problem(403, 'FORBIDDEN', 'This operation is not registered for your key.') : notFound()
  }

  const remember = (hash: string, query: string): string => {
    if (createHash('sha256').update(query).digest('hex') !== hash)
      throw new Problem(400, 'PERSISTED_QUERY_HASH_MISMATCH', 'The hash is not that of the query sent with it.')
    automatic.set(hash, query)
    return query
  }

  return {
    resolve: (viewer, request) => {
      if (viewer.kind === 'partner') return forPartner(viewer.partnerId, request)
      const { query, hash } = request
      if (hash === null) return query ?? ''
      if (query !== null) return remember(hash, query)
      const known = firstParty.get(hash)?.body ?? automatic.get(hash)
      if (known === undefined) throw notFound()
      return known
    },
  }
}

const notFound = () =>
  new Problem(
    404,
    'PERSISTED_QUERY_NOT_FOUND',
    'No operation is registered under this id. First-party clients: send the query along once.',
  )
