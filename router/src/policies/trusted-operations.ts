import { createHash } from 'node:crypto'
import { isStaff } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
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

/** Finds the text of an operation: given, or registered when the shop was built. Nothing is registered by sending it. */
export type TrustedOperations = { resolve: (viewer: Viewer, request: OperationRequest) => string }

const isPartner = (client: string) => client.startsWith('partner-')

/**
 * Partners run only what is registered for them, in `operations/partner-<name>`, and name it by its id. Everyone else runs what
 * is registered for first parties, by its id or its text, and any other text unless `isRegisteredOnly`; staff run any text.
 */
export const trustedOperations = (
  { clients }: Manifest,
  { isRegisteredOnly }: { isRegisteredOnly: boolean },
): TrustedOperations => {
  const firstParty = new Map(
    Object.entries(clients)
      .filter(([client]) => !isPartner(client))
      .flatMap(([, documents]) => Object.entries(documents)),
  )

  const forPartner = (partnerId: string, { query, hash }: OperationRequest): string => {
    if (query !== null || hash === null)
      throw registeredOnly('With an API key only registered operations run: send the id of one.')
    const own = clients[`partner-${partnerId.replace(/^ptn_/, '')}`]?.[hash]
    if (own) return own.body
    const isKnown = Object.values(clients).some((documents) => hash in documents)
    throw isKnown ? new Problem(403, 'FORBIDDEN', 'This operation is not registered for your key.') : notFound()
  }

  const textSent = (viewer: Viewer, query: string, hash: string | null): string => {
    const mayBeAny = !isRegisteredOnly || isStaff(viewer)
    if (hash === null && mayBeAny) return query
    const itsHash = createHash('sha256').update(query).digest('hex')
    if (hash !== null && hash !== itsHash)
      throw new Problem(400, 'PERSISTED_QUERY_HASH_MISMATCH', 'The hash is not that of the query sent with it.')
    if (!mayBeAny && !firstParty.has(itsHash)) throw registeredOnly('Only registered operations run here.')
    return query
  }

  return {
    resolve: (viewer, request) => {
      if (viewer.kind === 'partner') return forPartner(viewer.partnerId, request)
      const { query, hash } = request
      if (query !== null || hash === null) return textSent(viewer, query ?? '', hash)
      const known = firstParty.get(hash)
      if (!known) throw notFound()
      return known.body
    },
  }
}

const registeredOnly = (message: string) => new Problem(403, 'PERSISTED_QUERY_REQUIRED', message)

const notFound = () => new Problem(404, 'PERSISTED_QUERY_NOT_FOUND', 'No operation is registered under this id.')
