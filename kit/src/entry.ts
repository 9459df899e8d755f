import { cardDataMessage, cardNumberIn } from './card-data.ts'
import { failure } from './http.ts'
import type { HttpAnswer, HttpRequest } from './http.ts'
import type { GraphqlAnswer } from './graphql.ts'
import { newId } from './id.ts'
import type { Log } from './telemetry/log.ts'
import { verifyRequest } from './signature.ts'
import { metrics } from './telemetry/metrics.ts'
import { currentScope, inScope } from './telemetry/scope.ts'
import { inSpan } from './telemetry/trace.ts'
import type { Claims } from './viewer.ts'

type Opened = { context: object; committed: () => void }
type Options = {
  part: string
  secret: string
  now: () => Date
  log: Log
  execute: (body: unknown, context: object) => Promise<GraphqlAnswer>
  /** What is said in the end: the first answer, where the request was answered before. */
  settle: (claims: Claims, body: unknown, answer: GraphqlAnswer) => Promise<GraphqlAnswer>
  open: (claims: Claims) => Opened
}

/** The door for GraphQL: only requests that our router signed just now are parsed at all. */
export const graphqlEntry =
  ({ part, secret, now, log, execute, settle, open }: Options) =>
  async (request: HttpRequest): Promise<HttpAnswer | null> => {
    if (request.path !== '/graphql' || request.method !== 'POST') return null
    const text = request.body.toString()
    const claims = verifyRequest(secret, { get: (name) => request.headers.get(name) ?? undefined }, text, now())
    if (!claims) return failure(401, 'UNAUTHENTICATED', 'Only the router may ask this part.')
    const requestId = request.headers.get('x-request-id') ?? newId('req')
    const done = metrics.requests.startTimer({ part })
    return inScope({ part, requestId }, () =>
      inSpan(
        { name: `${part} graphql`, kind: 'server', traceparent: request.headers.get('traceparent') ?? undefined },
        async () => {
          const { context, committed } = open(claims)
          const body: unknown = JSON.parse(text)
          if (cardNumberIn(body)) return failure(400, 'CARD_DATA_NOT_ALLOWED', cardDataMessage, requestId)
          const given = await execute(body, context)
          committed()
          const answer = await settle(claims, body, given)
          const statements = currentScope()?.statements ?? 0
          metrics.statements.inc({ part }, statements)
          const seconds = done({ outcome: answer.status < 400 ? 'answered' : 'refused' })
          log.info({ ms: Math.round(seconds * 1_000), statements }, 'answered')
          return {
            ...answer,
            headers: { 'content-type': 'application/json; charset=utf-8', 'x-sql-statements': String(statements) },
          }
        },
      ),
    )
  }
