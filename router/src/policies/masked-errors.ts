import type { GraphQLFormattedError } from 'graphql'

/** Words of a validator that would tell strangers what else there is. */
const suggestion = / Did you mean .*\?$/s

const codes: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'VALIDATION_FAILED',
  INTERNAL_SERVER_ERROR: 'INTERNAL',
}
const passed = ['code', 'path', 'retryable', 'retryAfterSeconds']

/** Only a message, a path and a few known extensions leave the router: no service names, hosts, stacks or guesses. */
export const maskError = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError => {
  const given = error.extensions ?? {}
  const code = String(given['code'] ?? 'INTERNAL')
  const extensions = Object.fromEntries(passed.filter((key) => key in given).map((key) => [key, given[key]]))
  const message =
    code === 'INTERNAL_SERVER_ERROR' || code === 'INTERNAL'
      ? 'Something went wrong on our side.'
      : error.message.replace(suggestion, '')
  return {
    message,
    ...(error.path && { path: error.path }),
    ...(error.locations && { locations: error.locations }),
    extensions: { ...extensions, code: codes[code] ?? code, requestId },
  }
}
