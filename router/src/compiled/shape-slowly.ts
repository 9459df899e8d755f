import type { Operation } from '@apollo/federation-internals'
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js'
import type { GraphQLFormattedError } from 'graphql'
import type { Data } from './data.ts'

/** The JSON of what was asked for, and what of it could not be said. */
type Shaped = { data: string; incomplete: readonly GraphQLFormattedError[] }

/** The slow way, which knows what to say of values that their types do not have. */
export const shapeSlowly = (operation: Operation, variables: Readonly<Data>, input: Data): Shaped => {
  const { data, errors } = computeResponse({ operation, variables, input, introspectionHandling: () => null })
  return { data: JSON.stringify(data), incomplete: errors }
}
