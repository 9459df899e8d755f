import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Log } from '@shop/kit/telemetry/log'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { Connect } from './calls/connect.ts'
import { askPart, remote } from './calls/remote.ts'
import type { AskPart } from './calls/remote.ts'
import { createEngine } from './compiled/engine.ts'
import type { RouterContext } from './context.ts'

export type Operation = {
  query: string
  variables?: Record<string, unknown> | undefined
  operationName?: string | undefined
}
export type ExecutionAnswer = { data?: unknown; errors?: readonly GraphQLFormattedError[]; extensions?: unknown }

/** An answer on its way out: its data is JSON already, `undefined` when there was no execution. */
export type WrittenAnswer = {
  status: number
  data: string | undefined
  errors: readonly GraphQLFormattedError[]
  extensions?: unknown
}

export type Gateway = {
  /** Runs a query or mutation over the parts; errors are as the parts gave them: mask before they leave. */
  execute: (operation: Operation, context: RouterContext) => Promise<WrittenAnswer>
  /** The same for who needs to look at the data. */
  read: (operation: Operation, context: RouterContext) => Promise<ExecutionAnswer>
  /** What clients may ask for: no federation machinery. */
  apiSchema: () => GraphQLSchema
  stop: () => Promise<void>
}

type Options = {
  supergraph: string
  connect: Connect
  secret: string
  now: () => Date
  timeoutMs: number
  introspection: boolean
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
  introspection,
  log,
}: Options): Promise<Gateway> => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'
  let apiSchema: GraphQLSchema | undefined
  const engine = createEngine(supergraph)
  const parts = new Map<string, AskPart>(
    subgraphNames.map((name) => [name, askPart({ name, connect, secret, now, timeoutMs })]),
  )
  const partNamed = (name: string): AskPart => {
    const part = parts.get(name)
    if (!part) throw new Error(`the supergraph names ${name}, which is not a part of this shop`)
    return part
  }
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger: log,
    buildService: ({ name }) => remote(partNamed(name)),
  })
  gateway.onSchemaLoadOrUpdate((loaded) => void (apiSchema = loaded.apiSchema))
  const server = new ApolloServer<RouterContext>({
    gateway,
    introspection,
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
    { query, variables = {}, operationName }: Operation,
    context: RouterContext,
  ): Promise<WrittenAnswer> => {
    const body = { query, variables, ...(operationName !== undefined && { operationName }) }
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: jsonHeaders, search: '', body },
      context: async () => context,
    })
    if (response.body.kind !== 'complete') throw new Error('incremental delivery is not served yet')
    const { data, errors = [], extensions } = JSON.parse(response.body.string) as ExecutionAnswer
    return {
      status: response.status ?? 200,
      data: data === undefined ? undefined : JSON.stringify(data),
      errors,
      ...(extensions !== undefined && { extensions }),
    }
  }

  const execute = async (operation: Operation, context: RouterContext): Promise<WrittenAnswer> => {
    const answer = await engine.execute(operation, (part, body, kind) => partNamed(part)(context, body, kind))
    return answer ? { status: 200, ...answer } : executePlain(operation, context)
  }

  return {
    execute,
    read: async (operation, context) => {
      const { data, errors } = await execute(operation, context)
      return { data: data === undefined ? undefined : (JSON.parse(data) as unknown), errors }
    },
    apiSchema: () => {
      if (!apiSchema) throw new Error('the supergraph is not loaded')
      return apiSchema
    },
    stop: () => server.stop(),
  }
}

const jsonHeaders = new HeaderMap([['content-type', 'application/json']])
