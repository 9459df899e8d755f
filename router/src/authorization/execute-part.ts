import { getVariableValues } from 'graphql'
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Viewer } from '@shop/kit/viewer'
import type { Kept } from '../cache/entities.ts'
import type { Compiled, IsOn } from '../compiled/engine.ts'
import type { Send } from '../compiled/run.ts'
import { Problem } from '../problem.ts'
import type { Denied } from './allowed-operation.ts'
import type { Part } from './authorization.ts'

type Request = {
  variables: Readonly<Record<string, unknown>>
  viewer: Viewer
  send: Send
  isOn?: IsOn
  kept?: Kept | null | undefined
}
type PartAnswer = { status: number; data: string | undefined; errors: readonly GraphQLFormattedError[] }

/** Runs what a viewer may run of an operation; the rest is null in the answer, with an error for each. Throws when nothing is left. */
export const executePart = async (
  schema: GraphQLSchema,
  { operation }: { operation: OperationDefinitionNode },
  part: Part<Compiled>,
  { variables, viewer, send, isOn, kept }: Request,
): Promise<PartAnswer> => {
  refuseWhole(part, viewer)
  const { denied, isEmpty, compiled } = part
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (errors) return { status: 400, data: undefined, errors: errors.map(notGood) }
  const refused = refusedOf(denied, coerced)
  // Only the gateway could run it, and it would run all of it.
  if ((isEmpty && refused.length > 0) || !compiled) throw refusedWhole(viewer)
  const answer = await compiled(variables, send, isOn, kept)
  if (!answer) throw refusedWhole(viewer)
  return { status: 200, data: answer.data, errors: [...refused, ...answer.errors] }
}

/** Throws when nothing of an operation is left for a viewer, whatever its variables are. */
export const refuseWhole = ({ denied, isEmpty }: Omit<Part<Compiled>, 'compiled'>, viewer: Viewer): void => {
  if (isEmpty && denied.some(({ conditions }) => conditions.length === 0)) throw refusedWhole(viewer)
}

const refusedOf = (denied: readonly Denied[], variables: Readonly<Record<string, unknown>>): GraphQLFormattedError[] =>
  denied
    .filter(({ conditions }) => conditions.every(({ variable, is }) => variables[variable] === is))
    .map(({ path }) => ({
      message: 'You may not see this.',
      path,
      extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    }))

const notGood = (error: GraphQLError): GraphQLFormattedError => ({
  ...error.toJSON(),
  extensions: { code: 'BAD_USER_INPUT' },
})

/** To who may run nothing of an operation. */
const refusedWhole = (viewer: Viewer): Problem =>
  viewer.kind === 'anonymous'
    ? new Problem(401, 'UNAUTHENTICATED', 'Sign in first: this needs a valid access token.')
    : new Problem(403, 'FORBIDDEN', 'You may not do this.')
