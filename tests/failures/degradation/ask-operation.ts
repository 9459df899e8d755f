import { z } from 'zod'
import { sha256 } from '../../support/door.ts'
import { errorsOf, shapeOf } from './shape.ts'

/** What somebody got, as far as it is promised. */
export type Seen = { status: number; data: unknown; errors: string[] }

export type Registered = { client: string; name: string; body: string }

const answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.looseObject({
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.unknown() }).optional(),
      }),
    )
    .optional(),
})

const seen = (status: number, json: unknown): Seen => {
  const { data, errors } = answer.parse(json)
  return { status, data: shapeOf(data), errors: errorsOf(errors) }
}

type Sent = { headers: Record<string, string>; variables: Record<string, unknown> }

/** Sends a registered operation as its client does; of a subscription, the first that it tells. */
export const askOperation = async (
  url: string,
  { client, body }: Registered,
  { headers, variables }: Sent,
): Promise<Seen> => {
  const isStream = body.startsWith('subscription')
  const isPartner = client.startsWith('partner-')
  const leave = new AbortController()
  const response = await fetch(`${url}/graphql${isStream ? '/stream' : ''}`, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      'x-shop-client': client,
      ...(isStream && { accept: 'text/event-stream' }),
    },
    body: JSON.stringify({ ...(isPartner ? { documentId: sha256(body) } : { query: body }), variables }),
    signal: leave.signal,
  })
  if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
    return seen(response.status, await response.json())
  const silence = setTimeout(() => leave.abort(), toldWithinMs)
  const first = await firstEvent(response).catch(() => null)
  clearTimeout(silence)
  leave.abort()
  return first === null
    ? { status: response.status, data: null, errors: ['NOTHING_YET'] }
    : seen(response.status, first)
}

/** What was kept of the answer to a GET, as far as it is promised; null when nothing was. */
export type SeenKept = { seen: Seen; isStale: boolean } | null

/** Reads a registered operation by its id, as clients do that take a kept answer as well. */
export const readOperation = async (
  url: string,
  { client, body }: Registered,
  { headers, variables }: Sent,
): Promise<SeenKept> => {
  const asked = new URLSearchParams({ documentId: sha256(body), variables: JSON.stringify(variables) })
  const response = await fetch(`${url}/graphql?${asked.toString()}`, {
    headers: { ...headers, 'x-shop-client': client },
  })
  const json: unknown = await response.json()
  if (!response.headers.has('age')) return null
  return {
    seen: seen(response.status, json),
    isStale: response.headers.get('cache-status')?.includes('fwd=stale') ?? false,
  }
}

/** A subscription that cannot tell anything says nothing until it can. */
const toldWithinMs = 4_000

const firstEvent = async ({ body }: Response): Promise<unknown> => {
  if (!body) return null
  let text = ''
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const told = /^event: next\s*\ndata: (.*)\n/m.exec(text)?.[1]
    if (told !== undefined) return JSON.parse(told)
    if (/^event: complete/m.test(text)) return null
  }
  return null
}
