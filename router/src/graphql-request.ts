import type { HttpRequest } from '@shop/kit/http'
import { z } from 'zod'
import { Problem } from './problem.ts'

export type GraphqlRequest = {
  query: string | null
  hash: string | null
  variables: Record<string, unknown>
  operationName: string | undefined
  /** GET may only read. */
  isGet: boolean
}

const bodySchema = z.object({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z
    .looseObject({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }).optional() })
    .nullish(),
})

const hashPattern = /^[0-9a-f]{64}$/

const persisted = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) })

/** The hash in the extensions of a subscription's message, when it names a registered operation. */
export const persistedHashOf = (extensions: unknown): string | null =>
  persisted.safeParse(extensions).data?.persistedQuery.sha256Hash ?? null

/** Reads the GraphQL-over-HTTP parameters of a POST (JSON) or a GET (persisted queries and small reads). */
export const readGraphqlRequest = (request: HttpRequest): GraphqlRequest =>
  request.method === 'GET' ? fromUrl(request) : fromBody(request)

const fromBody = ({ headers, body }: HttpRequest): GraphqlRequest => {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase())
  if (type === 'multipart/form-data')
    throw new Problem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Uploads are not taken: send JSON.')
  if (type !== 'application/json')
    throw new Problem(400, 'CSRF_BLOCKED', 'Send JSON with content-type: application/json.')
  if (parameters.some((parameter) => parameter.startsWith('charset=') && parameter !== 'charset=utf-8'))
    throw new Problem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send JSON in UTF-8.')
  const text = body.toString('utf8')
  refuseNul(text)
  const json = parseJson(text, 'The body')
  if (Array.isArray(json)) throw new Problem(400, 'BATCHING_DISABLED', 'Send one operation per request.')
  return toRequest(json, false)
}

const fromUrl = ({ headers, search }: HttpRequest): GraphqlRequest => {
  // A browser sends these only from a page that was allowed to ask (it must preflight), so no form or image can.
  if (
    !headers.has('x-shop-client') &&
    !headers.has('apollo-require-preflight') &&
    headers.get('content-type') !== 'application/json'
  ) {
    throw new Problem(400, 'CSRF_BLOCKED', 'Add the header x-shop-client with the name of your client to GET requests.')
  }
  const parameters = new URLSearchParams(search)
  for (const value of parameters.values()) refuseNul(value)
  const part = (name: string) => {
    const text = parameters.get(name)
    return text === null ? undefined : parseJson(text, name)
  }
  const plain = {
    query: parameters.get('query'),
    documentId: parameters.get('documentId'),
    operationName: parameters.get('operationName'),
  }
  return toRequest({ ...plain, variables: part('variables'), extensions: part('extensions') }, true)
}

/** A name that every JavaScript object answers to already, as the name of a member. */
const inherited = /"__proto__"\s*:/

const parseJson = (text: string, what: string): unknown => {
  if (inherited.test(text)) throw new Problem(400, 'NAME_NOT_ALLOWED', 'Nothing may be called __proto__.')
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem(400, 'BAD_REQUEST', `${what} is not JSON.`)
  }
}

const toRequest = (json: unknown, isGet: boolean): GraphqlRequest => {
  const parsed = bodySchema.safeParse(json)
  if (!parsed.success)
    throw new Problem(
      400,
      'BAD_REQUEST',
      'Send an object with query or documentId, and variables, operationName, extensions as needed.',
    )
  const { query, documentId, variables, operationName, extensions } = parsed.data
  const hash = documentId?.replace(/^sha256:/, '') ?? extensions?.persistedQuery?.sha256Hash ?? null
  if (typeof query !== 'string' && hash === null)
    throw new Problem(400, 'BAD_REQUEST', 'Send a query or the id of a registered operation.')
  if (hash !== null && !hashPattern.test(hash))
    throw new Problem(400, 'BAD_REQUEST', 'The id of an operation is its SHA-256 in hex.')
  return { query: query ?? null, hash, variables: variables ?? {}, operationName: operationName ?? undefined, isGet }
}

/** NUL as a character or as an escape; databases cannot keep it, and nobody means it. */
const refuseNul = (text: string): void => {
  if (text.includes('\\u0000') || text.includes('\0'))
    throw new Problem(400, 'BAD_USER_INPUT', 'Text may not contain NUL characters.')
}
