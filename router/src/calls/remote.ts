import { ConsecutiveBreaker, TimeoutStrategy, circuitBreaker, handleAll, timeout, wrap } from 'cockatiel'
import { GraphQLError } from 'graphql'
import type { GraphQLDataSource } from '@apollo/gateway'
import { newId } from '@shop/kit/id'
import { signRequest } from '@shop/kit/signature'
import { metrics } from '@shop/kit/telemetry/metrics'
import { inSpan, traceHeaders } from '@shop/kit/telemetry/trace'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { z } from 'zod'
import type { RouterContext } from '../context.ts'
import type { Connect, PartCall, PartResponse } from './connect.ts'

type Options = { name: SubgraphName; connect: Connect; secret: string; now: () => Date; timeoutMs: number }

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.unknown()).nullish(),
})

const outOfReach = () =>
  new GraphQLError('A part of the shop cannot be reached right now. Try again in a moment.', {
    extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true },
  })

/**
 * The gateway's way to one part: signs who asks into every request, ends it at the deadline, repeats a query once, and
 * stops asking for two seconds after five failures in a row.
 */
export const remote = ({ name, connect, secret, now, timeoutMs }: Options): GraphQLDataSource<RouterContext> => {
  const call = connect(name)
  const policy = wrap(
    circuitBreaker(handleAll, { halfOpenAfter: 2_000, breaker: new ConsecutiveBreaker(5) }),
    timeout(timeoutMs, TimeoutStrategy.Aggressive),
  )

  const send = async (context: RouterContext, body: string): Promise<z.infer<typeof answerSchema>> => {
    const response = await policy.execute(({ signal }) =>
      post(call, body, { ...headersFor(context), ...signRequest(secret, context.claims, body, now()) }, signal),
    )
    return answerSchema.parse(JSON.parse(response.body))
  }

  return {
    process: ({ request, context }) =>
      inSpan({ name: `router asks ${name}`, kind: 'client', attributes: { part: name } }, async () => {
        const body = JSON.stringify({
          query: request.query,
          variables: request.variables,
          operationName: request.operationName,
        })
        const isQuery = !/^\s*(mutation|subscription)\b/.test(request.query ?? '')
        try {
          return (await retried(isQuery ? 2 : 1, () => send(context as RouterContext, body))) as never
        } catch {
          metrics.faults.inc({ part: 'router', where: `ask ${name}` })
          return { errors: [outOfReach()] } as never
        }
      }),
  }
}

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
