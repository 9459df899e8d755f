import { GraphQLError } from 'graphql'
import type { ExecutionResult } from 'graphql'

/** What a watcher gets who asks for what is not his, or not there. */
export const notFound = (as: string, what: string): ExecutionResult => ({
  errors: [new GraphQLError(`There is no such ${what} of yours.`, { path: [as], extensions: { code: 'NOT_FOUND' } })],
})
