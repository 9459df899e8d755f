import type { GraphQLDataSource } from '@apollo/gateway'
import { signRequest } from '@shop/kit/signature'
import { metrics } from '@shop/kit/telemetry/metrics'
import { inSpan, traceHeaders } from '@shop/kit/telemetry/trace'
import { isData } from '../compiled/data.ts'
import type { PartAnswer } from '../compiled/run.ts'
import { z } from 'zod'
import type { RouterContext } from '../context.ts'
import { createBreaker } from './breaker.ts'
import type { Connect } from './connect.ts'
import { createInFlight } from './in-flight.ts'

type Options = { name: string; connect: Connect; secret: string; now: () => Date; timeoutMs: number }

const outOfReach = {
  message: 'A part of the shop cannot be reached right now. Try again in a moment.',
  extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true },
}

const errorsSchema = z
  .array(
    z.object({
      message: z.string().optional(),
      path: z.array(z.union([z.string(), z.number()])).optional(),
      extensions: z.record(z.string(), z.unknown()).optional(),
    }),
  )
  .nullish()

/** Of the data only the outside is looked at: what is within is checked where it is written into the answer. */
const readAnswer = (body: string): PartAnswer => {
  const answer: unknown = JSON.parse(body)
  if (!isData(answer)) throw new Error('an answer is an object')
  const { data = null, errors } = answer
  if (data !== null && !isData(data)) throw new Error('data is an object')
  return { data, errors: errors === undefined ? undefined : errorsSchema.parse(errors) }
}

/** What is asked of a part, for whom, and how fresh the answer must be. */
export type Question = {
  context: RouterContext
  body: string
  kind: 'query' | 'mutation'
  /** When the whole request of the client is over, as `performance.now()` counts. */
  endsAt: number
  /** Equal questions with the same key may share an answer while it is on its way; null: this one shares with nobody. */
  sharedAs: string | null
}

/** Asks one part. Never throws: a part that is away is an answer with errors. */
export type AskPart = (question: Question) => Promise<PartAnswer>

/**
 * The way to one part: signs who asks into every request, ends it at the deadline, repeats a query once, and stops asking
 * for two seconds after five failures in a row.
 */
export const askPart = ({ name, connect, secret, now, timeoutMs }: Options): AskPart => {
  const call = connect(name)
  const breaker = createBreaker({ failuresMax: 5, halfOpenMs: 2_000, now: () => now().getTime() })
  const share = createInFlight<string>()

  const post = async ({ context, body, kind, endsAt }: Question): Promise<string> => {
    const leftMs = endsAt - performance.now()
    if (leftMs <= 0) throw new Error('the time is over')
    breaker.enter()
    try {
      const headers = headersFor(context, kind, body)
      const request = { method: 'POST', path: '/graphql', headers, body, timeoutMs: Math.min(leftMs, timeoutMs) }
      const response = await call(request)
      if (response.status >= 500 || response.status === 401) throw new Error(`status ${response.status}`)
      breaker.succeeded()
      return response.body
    } catch (error) {
      breaker.failed()
      throw error
    }
  }

  const headersFor = ({ claims, callerHash, requestId }: RouterContext, kind: Question['kind'], body: string) => ({
    'content-type': 'application/json',
    'x-request-id': requestId,
    ...traceHeaders(),
    // Where they come from matters to what changes something; what is only read is the same from everywhere.
    ...signRequest(secret, kind === 'mutation' ? { ...claims, callerHash } : claims, body, now()),
  })

  const attempt = async (question: Question): Promise<PartAnswer> => {
    const { sharedAs, body } = question
    return readAnswer(
      sharedAs === null ? await post(question) : await share(`${sharedAs} ${body}`, () => post(question)),
    )
  }

  const ask: AskPart = async (question) => {
    for (let triesLeft = question.kind === 'query' ? 2 : 1; triesLeft > 0; triesLeft -= 1) {
      try {
        return await attempt(question)
      } catch {
        // What a mutation did may have happened: only a question is asked again.
      }
    }
    metrics.faults.inc({ part: 'router', where: `ask ${name}` })
    return { errors: [outOfReach] }
  }
  const span = { name: `router asks ${name}`, kind: 'client', attributes: { part: name } } as const
  return (question) => inSpan(span, () => ask(question))
}

/** The gateway's way to one part. */
export const remote = (ask: AskPart, timeoutMs: number): GraphQLDataSource<RouterContext> => ({
  process: ({ request, context }) => {
    const { query, variables, operationName } = request
    return ask({
      context: context as RouterContext,
      body: JSON.stringify({ query, variables, operationName }),
      kind: /^\s*mutation\b/.test(query ?? '') ? 'mutation' : 'query',
      endsAt: performance.now() + timeoutMs,
      sharedAs: null,
    }) as never
  },
})
