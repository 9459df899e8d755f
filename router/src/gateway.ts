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
import { remote } from './calls/remote.ts'
import type { RouterContext } from './context.ts'

export type Operation = {
  query: string
  variables?: Record<string, unknown> | undefined
  operationName?: string | undefined
}
export type ExecutionAnswer = { data?: unknown; errors?: GraphQLFormattedError[]; extensions?: unknown }

export type Gateway = {
  /** Runs a query or mutation over the parts; errors are as the parts gave them: mask before they leave. */
  execute: (operation: Operation, context: RouterContext) => Promise<{ status: number; answer: ExecutionAnswer }>
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

/** Apollo's gateway plans and joins; every request to a part goes through our own signed way. */
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
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger: log,
    buildService: ({ name }) => {
      const known = subgraphNames.find((each) => each === name)
      if (!known) throw new Error(`the supergraph names ${name}, which is not a part of this shop`)
      return remote({ name: known, connect, secret, now, timeoutMs })
    },
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

  return {
    execute: async ({ query, variables = {}, operationName }, context) => {
      const body = { query, variables, ...(operationName !== undefined && { operationName }) }
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: jsonHeaders, search: '', body },
        context: async () => context,
      })
      if (response.body.kind !== 'complete') throw new Error('incremental delivery is not served yet')
      return { status: response.status ?? 200, answer: JSON.parse(response.body.string) as ExecutionAnswer }
    },
    apiSchema: () => {
      if (!apiSchema) throw new Error('the supergraph is not loaded')
      return apiSchema
    },
    stop: () => server.stop(),
  }
}

const jsonHeaders = new HeaderMap([['content-type', 'application/json']])
