import { GraphQLError, getVariableValues, validate } from 'graphql'
import { getArgumentValues } from 'graphql/execution/values.js'
import type { ExecutionResult, FieldNode } from 'graphql'
import type { Log } from '@shop/kit/telemetry/log'
import { ownerIdOf } from '@shop/kit/viewer'
import { z } from 'zod'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import type { Admitted } from '../pipeline.ts'
import { maskError } from '../policies/masked-errors.ts'
import { Problem } from '../problem.ts'
import type { Feed } from './feed.ts'
import { watchMine, watchOrder } from './order-feed.ts'
import type { ReadUpdates } from './read-updates.ts'
import { asQuery, rootFieldOf } from './rewrite.ts'
import type { Wakes } from './wakes.ts'

export type Subscribe = (
  admitted: Admitted,
  variables: Record<string, unknown>,
) => readonly GraphQLError[] | Feed<ExecutionResult>

type Options = { gateway: Gateway; wakes: Wakes; readUpdates: ReadUpdates; log: Log }

const masked = (errors: readonly GraphQLError[], code: string, { requestId }: RouterContext): GraphQLError[] =>
  errors.map((error) => {
    const { message, extensions } = maskError({ ...error.toJSON(), extensions: { code } }, requestId)
    return new GraphQLError(message, { nodes: error.nodes, extensions: extensions ?? {} })
  })

/** Starts a subscription, or says what is wrong with the document; throws what keeps it from starting otherwise. */
export const createSubscribe =
  ({ gateway, wakes, readUpdates, log }: Options): Subscribe =>
  ({ context, document, operation }, variables) => {
    const schema = gateway.apiSchema()
    if (operation.operation !== 'subscription')
      throw new Problem(
        400,
        'SUBSCRIPTIONS_ONLY',
        'Only subscriptions are served here: send queries and mutations over HTTP.',
      )
    const errors = validate(schema, document)
    if (errors.length > 0) return masked(errors, 'VALIDATION_FAILED', context)
    const root = rootFieldOf(operation)
    const field = root && schema.getSubscriptionType()?.getFields()[root.name.value]
    if (!root || !field) throw new Problem(400, 'VALIDATION_FAILED', 'Subscribe to one field.')
    if (!ownerIdOf(context.claims.viewer))
      throw new Problem(401, 'UNAUTHENTICATED', 'Sign in first: this needs a valid access token.')
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 })
    if (coerced.errors) return masked(coerced.errors, 'BAD_USER_INPUT', context)

    const questions = queriesFor(root, { document, operation })
    const watch = {
      wakes,
      log,
      context,
      as: root.alias?.value ?? root.name.value,
      ofOrder: (orderId: string, after: number | null) =>
        readUpdates(questions.ofOrder, { ...variables, shopOrderId: orderId, shopAfter: after }, context),
      ofMine: () => readUpdates(questions.ofMine, variables, context),
    }
    if (root.name.value === 'myOrdersUpdated') return watchMine(watch)
    const { orderId, after } = orderArguments.parse(getArgumentValues(field, root, coerced.coerced))
    return watchOrder(watch, orderId, after ?? null)
  }

const orderArguments = z.object({ orderId: z.string(), after: z.number().nullish() })

const queriesFor = (root: FieldNode, { document, operation }: Pick<Admitted, 'document' | 'operation'>) => ({
  ofOrder: asQuery(document, operation, root, 'orderUpdates', {
    variables: '$shopOrderId: ID!, $shopAfter: Int',
    arguments: '(orderId: $shopOrderId, after: $shopAfter)',
  }),
  ofMine: asQuery(document, operation, root, 'myOrderUpdates', { variables: '', arguments: '' }),
})
