import { GraphQLError, getVariableValues } from 'graphql'
import { getArgumentValues } from 'graphql/execution/values.js'
import { ownerIdOf } from '@shop/kit/viewer'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import type { Admitted } from '../pipeline.ts'
import { maskError } from '../policies/masked-errors.ts'
import { Problem } from '../problem.ts'
import type { LiveField } from './live-field.ts'
import { rootFieldOf } from './rewrite.ts'
import type { Watching } from './sink.ts'

export type Subscribe = (admitted: Admitted, variables: Record<string, unknown>) => readonly GraphQLError[] | Watching

/** Says how to watch what was subscribed to, or what is wrong with the document; throws what keeps it from starting otherwise. */
export const createSubscribe =
  (gateway: Gateway, fields: Record<string, LiveField>): Subscribe =>
  ({ context, artefact }, variables) => {
    const { operation, errors } = artefact
    if (operation.operation !== 'subscription')
      throw new Problem(
        400,
        'SUBSCRIPTIONS_ONLY',
        'Only subscriptions are served here: send queries and mutations over HTTP.',
      )
    if (errors.length > 0) return masked(errors, 'VALIDATION_FAILED', context)
    const schema = gateway.apiSchema()
    const root = rootFieldOf(operation)
    const field = root && schema.getSubscriptionType()?.getFields()[root.name.value]
    const live = fields[root?.name.value ?? '']
    if (!root || !field || !live) throw new Problem(400, 'VALIDATION_FAILED', 'Subscribe to one field.')
    if (!live.isPublic && !ownerIdOf(context.claims.viewer))
      throw new Problem(401, 'UNAUTHENTICATED', 'Sign in first: this needs a valid access token.')
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 })
    if (coerced.errors) return masked(coerced.errors, 'BAD_USER_INPUT', context)

    const variableValues = coerced.coerced
    return live.watch(
      { context, artefact, root, variables, variableValues },
      getArgumentValues(field, root, variableValues),
    )
  }

const masked = (errors: readonly GraphQLError[], code: string, { requestId }: RouterContext): GraphQLError[] =>
  errors.map((error) => {
    const { message, extensions } = maskError({ ...error.toJSON(), extensions: { code } }, requestId)
    return new GraphQLError(message, { nodes: error.nodes, extensions: extensions ?? {} })
  })
