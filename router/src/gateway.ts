import { ApolloGateway } from '@apollo/gateway'
import type { QueryPlan } from '@apollo/query-planner'
import { ApolloServer, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { getVariableValues, parse } from 'graphql'
import type { DocumentNode, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Log } from '@shop/kit/telemetry/log'
import { authorizer } from './authorization/authorization.ts'
import { executePart } from './authorization/execute-part.ts'
import { requirementsIn } from './authorization/requirements.ts'
import { plannable } from './authorization/security-links.ts'
import type { Kept } from './cache/entities.ts'
import { isFault } from './cache/failed.ts'
import type { Connect } from './calls/connect.ts'
import { askPart, remote } from './calls/remote.ts'
import type { AskPart } from './calls/remote.ts'
import { createFreshness } from './calls/freshness.ts'
import type { Data } from './compiled/data.ts'
import { createEngine, leftToGateway } from './compiled/engine.ts'
import type { PartAnswer, Send } from './compiled/run.ts'
import type { RouterContext } from './context.ts'
import { contractArtefacts } from './contracts/contract-artefacts.ts'
import type { MakeContractArtefact } from './contracts/contract-artefacts.ts'
import type { Delivered } from './deferred/delivery.ts'
import { withoutDefer } from './deferred/without-defer.ts'
import type { Artefact } from './operations/artefact.ts'
import { createArtefacts } from './operations/artefacts.ts'
import type { IsOverridden } from './overrides/verdict.ts'
import { standInFor } from './stand-ins/stand-in.ts'
import type { Known } from './stand-ins/stand-in.ts'
import type { SupergraphSource } from './supergraph/source.ts'

type Variables = Record<string, unknown>
export type ExecutionAnswer = {
  data?: unknown
  errors?: readonly GraphQLFormattedError[]
  extensions?: Record<string, unknown>
}

/** An answer on its way out: its data is JSON already, `undefined` when there was no execution. */
export type WrittenAnswer = {
  status: number
  data: string | undefined
  errors: readonly GraphQLFormattedError[]
  extensions?: Record<string, unknown>
  /** What comes later. */
  rest?: AsyncIterable<Delivered>
  /** What the parts said, which may be more than was asked for; unknown when Apollo's gateway ran it. */
  raw?: Data
}

export type How = {
  inPieces: boolean
  /** What parts said before; they are asked for everything when there is none. */
  kept?: Kept | null
}

export type Gateway = {
  /** The operation of this name in a client's document. Throws `Problem` for what cannot be read or is beyond the limits. */
  artefact: MakeContractArtefact
  /** Runs a query or mutation over the parts; errors are as the parts gave them: mask before they leave. */
  execute: (artefact: Artefact, variables: Variables, context: RouterContext, how?: How) => Promise<WrittenAnswer>
  /** The same for a query of the router's own, and for who needs to look at the data. */
  read: (query: string, variables: Variables, context: RouterContext) => Promise<ExecutionAnswer>
  /** Something was changed, through whichever router: what is asked from now on shares nothing with what was asked before. */
  changed: () => void
  /** How the operation is executed for who asks; null when it is not valid. */
  plan: (artefact: Artefact, context: RouterContext) => QueryPlan | null
  /** What clients may ask for: no federation machinery. */
  apiSchema: () => GraphQLSchema
  stop: () => Promise<void>
}

type Options = {
  supergraph: SupergraphSource
  connect: Connect
  secret: string
  now: () => Date
  timeoutMs: number
  isSharing: boolean
  isJoining: boolean
  /** Whether anything that parts say of entities is kept. */
  isKeeping: boolean
  introspection: boolean
  isOverridden: IsOverridden
  /** By the name of a part: what is known of its answers while it is away. */
  standIns?: Readonly<Record<string, () => Known | null>>
  /** Reads a client's document within all limits. */
  readDocument: (text: string) => DocumentNode
  log: Log
}

/**
 * Operations run compiled; those that cannot be compiled, and those that are not valid, are Apollo's gateway's, which owns
 * the schema. Every request to a part goes through our own signed way.
 */
export const createGateway = async ({
  supergraph,
  connect,
  secret,
  now,
  timeoutMs,
  isSharing,
  isJoining,
  isKeeping,
  introspection,
  isOverridden,
  standIns = {},
  readDocument,
  log,
}: Options): Promise<Gateway> => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'
  const engine = createEngine(supergraph.sdl, { introspection, isKeeping })
  const authorize = authorizer(engine.schema, requirementsIn(supergraph.sdl))
  const artefact = contractArtefacts(supergraph.contracts, { ...engine, authorize, read: readDocument })
  const ownArtefact = createArtefacts({ ...engine, authorize, read: parse })
  const parts = new Map<string, AskPart>(
    supergraph.parts.map((name) => [name, askPart({ name, connect, secret, now, timeoutMs })]),
  )
  const partNamed = (name: string): AskPart => {
    const part = parts.get(name)
    if (!part) throw new Error(`the supergraph names ${name}, which is none of its parts`)
    return part
  }
  const gateway = new ApolloGateway({
    supergraphSdl: plannable(supergraph.sdl),
    logger: log,
    buildService: ({ name }) => remote(partNamed(name), timeoutMs),
  })
  const server = new ApolloServer<RouterContext>({
    gateway,
    // Who may ask is decided before.
    introspection: true,
    persistedQueries: false,
    csrfPrevention: false,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    logger: log,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
  })
  await server.start()

  const executePlain = async (
    { text, document, operation, inPieces, operationName }: Artefact,
    variables: Variables,
    context: RouterContext,
  ): Promise<WrittenAnswer> => {
    leftToGateway()
    // The gateway does not see the variables that only @defer looks at.
    const { errors: wrong } = inPieces
      ? getVariableValues(engine.schema, operation.variableDefinitions ?? [], variables)
      : {}
    if (wrong) return refused(wrong, 'BAD_USER_INPUT')
    const query = inPieces ? withoutDefer(document) : text
    const body = { query, variables, ...(operationName !== undefined && { operationName }) }
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: jsonHeaders, search: '', body },
      context: async () => context,
    })
    if (response.body.kind !== 'complete') throw new Error('the gateway knows no answers in pieces')
    const { data, errors = [], extensions } = JSON.parse(response.body.string) as ExecutionAnswer
    return {
      status: response.status ?? 200,
      data: data === undefined ? undefined : JSON.stringify(data),
      errors,
      ...(extensions !== undefined && { extensions }),
    }
  }

  const insteadOf = new Map(
    Object.entries(standIns).map(([name, know]) => [name, standInFor(name, engine.schema, know)]),
  )
  const freshness = createFreshness()
  const sender = (context: RouterContext, degraded: Set<string>): Send => {
    const endsAt = performance.now() + timeoutMs
    const key = freshness.keyFor(context)
    const [joinedAs, sharedAs] = [isJoining ? key : null, isSharing ? key : null]
    return async (part, question) => {
      const said = await partNamed(part)({ context, question, endsAt, joinedAs, sharedAs })
      const answer = (isAway(said) && insteadOf.get(part)?.(question)) || said
      answer.degraded?.forEach((what) => degraded.add(what))
      return answer
    }
  }

  const run: Gateway['execute'] = async (asked, variables, context, how) => {
    const { viewer } = context.claims
    const isOn = (label: string) => isOverridden(label, context.client)
    const part = asked.authorization?.partFor(viewer)
    const degraded = new Set<string>()
    const send = sender(context, degraded)
    const kept = asked.operation.operation === 'query' ? how?.kept : null
    const request = { variables, viewer, send, isOn, kept }
    if (part) return saidSo(await executePart(engine.schema, asked, part, request), degraded)
    const inPieces = how?.inPieces ? await asked.inPieces?.()?.(isOn)(variables, send) : null
    const answer = inPieces ?? (await asked.compiled?.(variables, send, isOn, kept))
    return answer ? saidSo({ status: 200, ...answer }, degraded) : executePlain(asked, variables, context)
  }

  const execute: Gateway['execute'] = async (asked, ...how) => {
    if (asked.errors.length > 0) return refused(asked.errors, 'GRAPHQL_VALIDATION_FAILED')
    const answer = run(asked, ...how)
    return asked.mutationKind === null ? answer : answer.finally(freshness.changed)
  }

  return {
    artefact,
    execute,
    read: async (query, variables, context) => {
      const { data, errors } = await execute(ownArtefact(query, undefined), variables, context)
      return { data: data === undefined ? undefined : (JSON.parse(data) as unknown), errors }
    },
    changed: freshness.changed,
    plan: ({ errors, document, operation }, { client }) =>
      errors.length > 0 ? null : engine.plan(document, operation, (label) => isOverridden(label, client)),
    apiSchema: () => engine.schema,
    stop: () => server.stop(),
  }
}

const isAway = ({ errors }: PartAnswer): boolean => !!errors && errors.length > 0 && errors.every(isFault)

/** With what was answered in a lesser way, if anything was. */
const saidSo = (answer: WrittenAnswer, degraded: ReadonlySet<string>): WrittenAnswer =>
  degraded.size === 0 ? answer : { ...answer, extensions: { ...answer.extensions, degraded: [...degraded] } }

const refused = (errors: readonly GraphQLError[], code: string): WrittenAnswer => ({
  status: 400,
  data: undefined,
  errors: errors.map((error) => ({ ...error.toJSON(), extensions: { code } })),
})

const jsonHeaders = new HeaderMap([['content-type', 'application/json']])
