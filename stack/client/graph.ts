import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Operation } from './operation.ts'

/** Sends operations to the public endpoint as one client. */
export type GraphClient = {
  request: <Answer>(operation: Operation<Answer>, variables?: Record<string, unknown>) => Promise<Answer>
}

type Options = {
  url: string
  /** An access token, or a way to get the one of the moment. */
  token?: string | (() => Promise<string>)
  guestToken?: string
  apiKey?: string
  market?: string
}

/** Where the shop of this machine answers, unless another address is given. */
export const ownEndpoint = `http://127.0.0.1:${process.env['PORT'] ?? 4000}/graphql`

/** The endpoint answered with errors of the request instead of data. */
export class GraphProblem extends Error {
  override name = 'GraphProblem'
  readonly code: string
  readonly isRetryable: boolean

  constructor(code: string, message: string, isRetryable: boolean) {
    super(message)
    this.code = code
    this.isRetryable = isRetryable
  }
}

/** Nobody answers at the address, or the line broke on the way. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string().optional() }).optional() }))
    .optional(),
})

const timeoutMs = 60_000
const pausesMs = [100, 400, 1_600, 3_200]
const limitedMax = 20

/** Connections are kept open between requests. Waits when the endpoint says "too many", and repeats what may be repeated. */
export const graphClient = (options: Options): GraphClient => ({
  request: async ({ document, answer, isRepeatable }, variables = {}) => {
    const body = JSON.stringify({ query: document, variables })
    for (let attempt = 0, limited = 0; ;) {
      const result = await send(options, body).catch((error: unknown) => asFailure(error))
      if (result.kind === 'answered') return answer.parse(result.data)
      if (result.kind === 'limited' && limited++ < limitedMax) {
        await sleep(result.afterMs)
        continue
      }
      const pause = pausesMs[attempt++]
      if (!isRepeatable || !result.isPassing || pause === undefined) throw result.error
      await sleep(pause)
    }
  },
})

type Failure = { kind: 'failed'; isPassing: boolean; error: Error }
type Result =
  { kind: 'answered'; data: unknown } | { kind: 'limited'; afterMs: number; isPassing: true; error: Error } | Failure

const asFailure = (error: unknown): Failure => {
  if (error instanceof GraphProblem) return { kind: 'failed', isPassing: error.isRetryable, error }
  const isLine = error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')
  if (!isLine)
    return { kind: 'failed', isPassing: false, error: error instanceof Error ? error : new Error(String(error)) }
  return { kind: 'failed', isPassing: true, error: new NoAnswer('the shop does not answer', { cause: error }) }
}

const send = async ({ url, token, guestToken, apiKey, market }: Options, body: string): Promise<Result> => {
  const bearer = typeof token === 'function' ? await token() : token
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...(guestToken && { 'x-guest-token': guestToken }),
      ...(apiKey && { 'x-api-key': apiKey }),
      ...(market && { 'x-market': market }),
    },
    body,
    signal: AbortSignal.timeout(timeoutMs),
  })
  const { data, errors } = readAnswer(await response.text(), response.status)
  const [first] = errors ?? []
  if (!first) return { kind: 'answered', data }
  const { code = 'UNKNOWN', retryable } = first.extensions ?? {}
  const error = new GraphProblem(code, first.message, retryable === true || code === 'SERVICE_UNAVAILABLE')
  if (response.status !== 429) throw error
  return { kind: 'limited', afterMs: waitOf(response.headers), isPassing: true, error }
}

const readAnswer = (text: string, status: number): z.infer<typeof answerShape> => {
  const parsed = answerShape.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  throw new GraphProblem('NO_GRAPHQL', `this is not a GraphQL endpoint: it answers ${status}`, status >= 502)
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const waitOf = (headers: Headers): number => {
  const seconds = Number(headers.get('retry-after') ?? 1)
  return Number.isFinite(seconds) ? Math.min(60, Math.max(seconds, 0.1)) * 1_000 : 1_000
}
