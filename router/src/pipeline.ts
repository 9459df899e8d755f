import type { DocumentNode } from 'graphql'
import type { HttpAnswer, HttpRequest, RequestHeaders } from '@shop/kit/http'
import { jsonAnswer } from '@shop/kit/http'
import type { Log } from '@shop/kit/telemetry/log'
import { metrics } from '@shop/kit/telemetry/metrics'
import { inScope } from '@shop/kit/telemetry/scope'
import { inSpan } from '@shop/kit/telemetry/trace'
import { scopeOf } from '@shop/kit/viewer'
import { answerFrom, isPublic, keptAnswer, saidBefore } from './cache/answering.ts'
import { isKept } from './cache/answers.ts'
import { unkept } from './cache/headers.ts'
import type { Keeper } from './cache/keeper.ts'
import { refuseWhole } from './authorization/execute-part.ts'
import type { Quick } from './cache/quick.ts'
import type { ResolveCaller } from './caller.ts'
import { callerHashes } from './caller-hash.ts'
import { claimsOf } from './claims.ts'
import type { RouterContext } from './context.ts'
import { contractOf } from './contracts/client-contract.ts'
import { answerInPieces, takesPieces } from './deferred/multipart.ts'
import type { Gateway, WrittenAnswer } from './gateway.ts'
import { readGraphqlRequest } from './graphql-request.ts'
import type { GraphqlRequest } from './graphql-request.ts'
import { labelled } from './media-type.ts'
import type { Artefact } from './operations/artefact.ts'
import { wantsPlan, withPlan } from './plans/shown-plan.ts'
import { refuseCardData, refuseHiddenCardData } from './policies/card-data.ts'
import { checkLimits } from './policies/document-limits.ts'
import { parseBounded } from './policies/parse-bounded.ts'
import { maskError } from './policies/masked-errors.ts'
import { charge } from './policies/operation-limits.ts'
import type { Charged, OperationLimits } from './policies/operation-limits.ts'
import type { OperationSunset } from './policies/sunset.ts'
import type { Variables } from './policies/cost/term.ts'
import type { KnownKinds } from './policies/known-kinds.ts'
import type { Turns } from './policies/turns.ts'
import type { OperationRequest } from './policies/trusted-operations.ts'
import { Problem, unauthenticated } from './problem.ts'
import { requestIdOf } from './request-id.ts'
import type { FindOperation, UsageWatch } from './usage/watch.ts'

export type PipelineOptions = {
  gateway: Gateway
  caller: ResolveCaller
  find: FindOperation
  limits: OperationLimits
  kinds: KnownKinds
  turns: Turns
  usage: UsageWatch
  /** Null when no answers are kept. */
  keeper: Keeper | null
  quick: Quick | null
  secret: string
  log: Log
}

/** An operation that may run: who asks, what, and the document within all limits. Shared by HTTP, WebSocket and SSE. */
export type Admitted = { context: RouterContext; artefact: Artefact; sunset: OperationSunset; charged: Charged }
export type Admission = {
  identify: (headers: RequestHeaders, remoteAddress: string, requestId: string) => Promise<RouterContext>
  admit: (
    context: RouterContext,
    request: OperationRequest & { operationName: string | undefined; variables: Variables },
  ) => Promise<Admitted>
}

export const createAdmission = ({ gateway, caller, find, limits, usage, secret }: PipelineOptions): Admission => {
  const callerHashOf = callerHashes(secret)
  return {
    identify: async (headers, remoteAddress, requestId) => {
      const called = await caller(headers)
      if (!called) throw unauthenticated()
      const { viewer, expiresAt, keyHash } = called
      const client = viewer.kind === 'anonymous' ? `address:${remoteAddress}` : `${viewer.kind}:${scopeOf(viewer)}`
      return {
        claims: claimsOf(viewer, headers),
        callerHash: callerHashOf(remoteAddress),
        requestId,
        client,
        address: remoteAddress,
        usageClient: usage.clientOf(viewer, headers.get('x-shop-client')),
        expiresAt,
        keyHash,
        contract: contractOf(viewer, headers.get('x-shop-client')),
      }
    },
    admit: async (context, request) => {
      // Whoever knocks pays for that, whatever comes of it.
      const pay = limits.rate.payer(context)
      await pay(1)
      const { operationName, variables } = request
      refuseCardData({ variables, operationName })
      const artefact = gateway.artefact(find(context, request), operationName, context.contract)
      const sunset = artefact.sunset(variables)
      usage.admit(context.usageClient, artefact.facts, sunset)
      const part = artefact.authorization?.partFor(context.claims.viewer)
      if (part) {
        usage.denied(context, part.denied)
        refuseWhole(part, context.claims.viewer)
      }
      return { context, artefact, sunset, charged: await charge(limits, pay, context, artefact, variables) }
    },
  }
}

/** Reads a client's document, which must be within all limits. */
export const readDocument = (text: string): DocumentNode => {
  refuseCardData({ query: text })
  const document = parseBounded(text)
  checkLimits(document)
  refuseHiddenCardData(document)
  return document
}

/** What the log line of a request tells beside its outcome; never its variables. */
type Facts = { viewer?: string; operation?: string }

/** Of a refusal: the document or its variables are at fault, rather than who sent them or how. */
const isOfDocument = (error: unknown): boolean => error instanceof Problem && error.code === 'PARSE_FAILED'

/** `POST /graphql` and `GET /graphql`: from bytes to an answer that is always JSON and never tells more than it should. */
export const graphqlOverHttp = (
  { gateway, kinds, turns, keeper, quick, log }: PipelineOptions,
  admission: Admission,
) => {
  const inTurn: InTurn = (execute, asked, { text, mutationKind: kind }) => {
    if (kind === null) return turns.query(text, execute)
    kinds.learn(asked, kind)
    return turns.take(kind, execute)
  }

  const run = async (request: HttpRequest, requestId: string, facts: Facts): Promise<HttpAnswer> => {
    const asked = readGraphqlRequest(request)
    const context = await admission.identify(request.headers, request.remoteAddress, requestId)
    facts.viewer = context.claims.viewer.kind
    const { artefact, sunset, charged } = await admission.admit(context, asked)
    facts.operation = artefact.label
    const kind = artefact.operation.operation
    if (kind === 'subscription')
      throw new Problem(
        400,
        'SUBSCRIPTIONS_USE_WEBSOCKET',
        'Subscribe over WebSocket at this address, or by POST to /graphql/stream.',
      )
    if (asked.isGet && kind === 'mutation')
      throw new Problem(405, 'METHOD_NOT_ALLOWED', 'Send mutations by POST.', {}, { allow: 'POST' })
    const { headers } = request
    const accept = headers.get('accept')
    const inPieces = artefact.inPieces !== null && takesPieces(accept)
    const showsCost = headers.get('x-shop-cost') === 'on'
    const showsPlan = wantsPlan(headers, context.claims.viewer)
    const isKeepable = asked.isGet && asked.hash !== null && !inPieces && !showsCost && !showsPlan
    const how = { inPieces, kept: saidBefore(keeper, { artefact, context, isKeepable }) }
    const execute = () => gateway.execute(artefact, asked.variables, context, how)
    const make = () => (request.hadTurn ? execute() : inTurn(execute, asked, artefact))
    const toAnswer = { artefact, context, sunset, variables: asked.variables, headers, isKeepable }
    const found = await answerFrom(keeper, toAnswer, make)
    if (isKept(found)) {
      const answer = labelled(accept, keptAnswer(found, toAnswer), false)
      const learned = { kept: { key: found.key }, isPublic: isPublic(toAnswer), headers: answer.headers ?? {} }
      if (!found.isStale) quick?.learn(request, { context, artefact, sunset, ...learned })
      return answer
    }
    const { status, rest, ...made } = found
    const written = showsPlan ? withPlan(made, gateway.plan(artefact, context)) : made
    const answer = {
      status: status >= 500 ? 400 : status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-request-id': requestId,
        ...unkept,
        ...sunset?.headers,
      },
      body: bodyOf(showsCost ? withCost(written, charged) : written, requestId),
    }
    if (rest) return answerInPieces(answer, rest, (error) => maskError(error, requestId))
    return labelled(accept, answer, written.data === undefined)
  }

  // Its members are these and no others: there is nothing in them to leave out.
  const accessLog = log.child({}, { redact: [] })
  const timers = {
    answered: metrics.requests.labels({ part: 'router', outcome: 'answered' }),
    refused: metrics.requests.labels({ part: 'router', outcome: 'refused' }),
  }

  return async (request: HttpRequest): Promise<HttpAnswer> => {
    const requestId = requestIdOf(request.headers)
    const began = performance.now()
    return inScope({ part: 'router', requestId }, () =>
      inSpan(
        { name: 'router graphql', kind: 'server', traceparent: request.headers.get('traceparent') ?? undefined },
        async () => {
          const facts: Facts = {}
          const answer = await run(request, requestId, facts).catch((error: unknown) =>
            labelled(request.headers.get('accept'), problemAnswer(error, requestId, log), isOfDocument(error)),
          )
          const ms = performance.now() - began
          timers[answer.status < 400 ? 'answered' : 'refused'].observe(ms / 1_000)
          accessLog.info({ ...facts, status: answer.status, ms: Math.round(ms) }, 'answered')
          return answer
        },
      ),
    )
  }
}

type InTurn = (
  execute: () => ReturnType<Gateway['execute']>,
  asked: GraphqlRequest,
  artefact: Artefact,
) => ReturnType<Gateway['execute']>

/** For those who ask what their operations cost: in every answer it would keep equal answers from being equal. */
const withCost = <Answer extends Pick<WrittenAnswer, 'extensions'>>(answer: Answer, cost: Charged): Answer => ({
  ...answer,
  extensions: { ...answer.extensions, cost },
})

/** The body of an answer: errors first, so that nobody overlooks them. */
const bodyOf = ({ data, errors, extensions }: Omit<WrittenAnswer, 'status'>, requestId: string): string => {
  const members = [
    ...(errors.length > 0 ? [`"errors":${JSON.stringify(errors.map((error) => maskError(error, requestId)))}`] : []),
    ...(data === undefined ? [] : [`"data":${data}`]),
    ...(extensions === undefined ? [] : [`"extensions":${JSON.stringify(extensions)}`]),
  ]
  return `{${members.join(',')}}`
}

/** A refusal as HTTP; anything else is a fault: logged once, shown as one line. */
export const problemAnswer = (error: unknown, requestId: string, log: Log): HttpAnswer => {
  if (error instanceof Problem) {
    const { status, code, message, details, headers } = error
    return jsonAnswer(
      status,
      { errors: [{ message, extensions: { code, requestId, ...details } }] },
      { 'x-request-id': requestId, ...unkept, ...headers },
    )
  }
  metrics.faults.inc({ part: 'router', where: 'pipeline' })
  log.error({ err: error }, 'a request failed')
  return jsonAnswer(
    503,
    {
      errors: [
        {
          message: 'The shop cannot answer right now. Try again in a moment.',
          extensions: { code: 'SERVICE_UNAVAILABLE', requestId, retryable: true },
        },
      ],
    },
    { 'x-request-id': requestId, ...unkept },
  )
}
