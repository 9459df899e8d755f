import { ApolloServer, HeaderMap } from '@apollo/server'
import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { GraphQLError, parse } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import { isOutage, sqlStateOf } from './db.ts'
import { commonResolvers } from './scalars.ts'
import type { Log } from './telemetry/log.ts'
import { metrics } from './telemetry/metrics.ts'
import { currentScope } from './telemetry/scope.ts'

export type GraphqlAnswer = { status: number; body: string }
export type GraphqlServer<Context> = {
  execute: (body: unknown, context: Context) => Promise<GraphqlAnswer>
  stop: () => Promise<void>
}

type Options = { part: string; schema: string; resolvers: object; log: Log }

/** One subgraph's schema behind Apollo Server, without its HTTP: the same call serves sockets and in-process requests. */
export const createGraphqlServer = async <Context extends object>({
  part,
  schema,
  resolvers,
  log,
}: Options): Promise<GraphqlServer<Context>> => {
  const server = new ApolloServer<Context>({
    schema: buildSubgraphSchema({ typeDefs: parse(schema), resolvers: { ...commonResolvers, ...resolvers } as never }),
    plugins: [...unused, tellsOfLess],
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    formatError: (formatted, error) => mask(part, log, formatted, error),
  })
  await server.start()
  return {
    execute: async (body, context) => {
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: jsonHeaders, search: '', body },
        context: async () => context,
      })
      if (response.body.kind !== 'complete') throw new Error('incremental delivery is not served by a part')
      return { status: response.status ?? 200, body: response.body.string }
    },
    stop: () => server.stop(),
  }
}

/** What the server does unless told otherwise. The router reads hints from the schema; here they would cost a wrapper of each field. */
const unused = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
]

/** Says in the extensions what was answered in a lesser way. */
const tellsOfLess: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      const degraded = [...(currentScope()?.degraded ?? [])]
      if (degraded.length > 0 && body.kind === 'single')
        body.singleResult.extensions = { ...body.singleResult.extensions, degraded }
    },
  }),
}

const jsonHeaders = new HeaderMap([['content-type', 'application/json']])

/** SQLSTATE of text that Postgres cannot keep: the client's mistake, wherever it got through. */
const notText = '22021'

/** Our own refusals of a request pass; everything else is a fault: logged once here, and shown as one line with its request id. */
const mask = (part: string, log: Log, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const original = unwrapResolverError(error)
  const requestId = currentScope()?.requestId
  if (original instanceof GraphQLError && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') {
    return { ...formatted, extensions: { ...formatted.extensions, requestId } }
  }
  if (sqlStateOf(original) === notText) {
    const message = 'Text may not contain NUL characters.'
    return {
      message,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'BAD_USER_INPUT', requestId },
    }
  }
  if (isOutage(original)) {
    metrics.faults.inc({ part, where: 'database' })
    log.warn({ err: original, path: formatted.path }, 'the database did not answer')
    return {
      message: 'This cannot be answered right now. Try again in a moment.',
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true, requestId },
    }
  }
  metrics.faults.inc({ part, where: 'resolver' })
  log.error({ err: original, path: formatted.path }, 'a resolver failed')
  return {
    message: 'Something went wrong on our side.',
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL', requestId },
  }
}
