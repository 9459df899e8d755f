import { ConsecutiveBreaker, TimeoutStrategy, circuitBreaker, handleAll, timeout, wrap } from 'cockatiel'
import type { GraphQLDataSource } from '@apollo/gateway'
import { newId } from '@shop/kit/id'
import { signRequest } from '@shop/kit/signature'
import { metrics } from '@shop/kit/telemetry/metrics'
import { inSpan, traceHeaders } from '@shop/kit/telemetry/trace'
import { isData } from '../compiled/data.ts'
import type { PartAnswer } from '../compiled/run.ts'
import { z } from 'zod'
import type { RouterContext } from '../context.ts'
import type { Connect, PartCall, PartResponse } from './connect.ts'

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
  return { data, errors: errorsSchema.parse(errors) }
}

/** Asks one part what the body says, for the caller of a request. Never throws: a part that is away is an answer with errors. */
export type AskPart = (context: RouterContext, body: string, kind: 'query' | 'mutation') => Promise<PartAnswer>

/**
 * The way to one part: signs who asks into every request, ends it at the deadline, repeats a query once, and stops asking
 * for two seconds after five failures in a row.
 */
export const askPart = ({ name, connect, secret, now, timeoutMs }: Options): AskPart => {
  const call = connect(name)
  const policy = wrap(
    circuitBreaker(handleAll, { halfOpenAfter: 2_000, breaker: new ConsecutiveBreaker(5) }),
    timeout(timeoutMs, TimeoutStrategy.Aggressive),
  )

  const send = async (context: RouterContext, body: string): Promise<PartAnswer> => {
    const response = await policy.execute(({ signal }) =>
      post(call, body, { ...headersFor(context), ...signRequest(secret, context.claims, body, now()) }, signal),
    )
    return readAnswer(response.body)
  }

  return (context, body, kind) =>
    inSpan({ name: `router asks ${name}`, kind: 'client', attributes: { part: name } }, async () => {
      try {
        return await retried(kind === 'query' ? 2 : 1, () => send(context, body))
      } catch {
        metrics.faults.inc({ part: 'router', where: `ask ${name}` })
        return { errors: [outOfReach] }
      }
    })
}

/** The gateway's way to one part. */
export const remote = (ask: AskPart): GraphQLDataSource<RouterContext> => ({
  process: ({ request, context }) => {
    const { query, variables, operationName } = request
    const kind = /^\s*mutation\b/.test(query ?? '') ? 'mutation' : 'query'
    return ask(context as RouterContext, JSON.stringify({ query, variables, operationName }), kind) as never
  },
})

const headersFor = ({ requestId }: RouterContext): Record<string, string> => ({
  'content-type': 'application/json',
  'x-request-id': requestId ?? newId('req'),
  ...traceHeaders(),
})

const post = async (
  call: PartCall,
  body: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<PartResponse> => {
  const response = await call({ method: 'POST', path: '/graphql', headers, body, signal })
  if (response.status >= 500 || response.status === 401) throw new Error(`status ${response.status}`)
  return response
}

const retried = async <T>(tries: number, run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    if (tries <= 1) throw error
    return retried(tries - 1, run)
  }
}
