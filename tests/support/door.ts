import { createHash } from 'node:crypto'
import { z } from 'zod'

const answerSchema = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) })).optional(),
})

/** An answer as it came over the wire. */
export type Answered = {
  status: number
  type: string
  headers: Headers
  text: string
  data: Record<string, unknown> | null
  /** Of the first error, or null. */
  code: string | null
  message: string
}

/** The router as strangers meet it: any bytes in, the bare answer out. */
export const door = (url: string) => {
  const send = async (path: string, init: RequestInit = {}): Promise<Answered> => {
    const response = await fetch(`${url}${path}`, init)
    const text = await response.text()
    const body = answerSchema.safeParse(safeJson(text)).data
    const [error] = body?.errors ?? []
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      headers: response.headers,
      text,
      data: body?.data ?? null,
      code: error?.extensions.code ?? null,
      message: error?.message ?? '',
    }
  }
  const post = (body: string, headers: Record<string, string> = {}) =>
    send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  return {
    send,
    post,
    ask: (query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
      post(JSON.stringify({ query, variables }), headers),
    get: (parameters: Record<string, string>, headers: Record<string, string> = { 'x-shop-client': 'web' }) =>
      send(`/graphql?${new URLSearchParams(parameters).toString()}`, { headers }),
  }
}
export type Door = ReturnType<typeof door>

const safeJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
