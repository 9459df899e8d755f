import { GraphQLError, getVariableValues } from 'graphql'
import { getArgumentValues } from 'graphql/execution/values.js'
import type { ExecutionResult, FieldNode } from 'graphql'
import type { Log } from '@shop/kit/telemetry/log'
import { ownerIdOf } from '@shop/kit/viewer'
import { z } from 'zod'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import type { Artefact } from '../operations/artefact.ts'
import type { Admitted } from '../pipeline.ts'
import { maskError } from '../policies/masked-errors.ts'
import { Problem } from '../problem.ts'
import type { Feed } from './feed.ts'
import { watchMine, watchOrder } from './order-feed.ts'
import type { OrderNews } from './order-feed.ts'
import { selecting, watchTicket } from './queue-feed.ts'
import type { QueueNews } from './queue-feed.ts'
import { createReadQueue } from './read-queue.ts'
import { createReadUpdates } from './read-updates.ts'
import { asQuery, rootFieldOf } from './rewrite.ts'
import type { Wakes } from './wakes.ts'

export type Subscribe = (
  admitted: Admitted,
  variables: Record<string, unknown>,
) => readonly GraphQLError[] | Feed<ExecutionResult>

/** What wakes watchers: one line to the broker for each kind. */
type AllWakes = { orders: Wakes<OrderNews>; queues: Wakes<QueueNews> }
type Options = { gateway: Gateway; wakes: AllWakes; now: () => Date; log: Log }

const masked = (errors: readonly GraphQLError[], code: string, { requestId }: RouterContext): GraphQLError[] =>
  errors.map((error) => {
    const { message, extensions } = maskError({ ...error.toJSON(), extensions: { code } }, requestId)
    return new GraphQLError(message, { nodes: error.nodes, extensions: extensions ?? {} })
  })

/** Starts a subscription, or says what is wrong with the document; throws what keeps it from starting otherwise. */
export const createSubscribe = (options: Options): Subscribe => {
  const { gateway } = options
  const feeds = feedsOf(options)
  return ({ context, artefact: { document, operation, errors } }, variables) => {
    const schema = gateway.apiSchema()
    if (operation.operation !== 'subscription')
      throw new Problem(
        400,
        'SUBSCRIPTIONS_ONLY',
        'Only subscriptions are served here: send queries and mutations over HTTP.',
      )
    if (errors.length > 0) return masked(errors, 'VALIDATION_FAILED', context)
    const root = rootFieldOf(operation)
    const field = root && schema.getSubscriptionType()?.getFields()[root.name.value]
    const startFeed = feeds[root?.name.value ?? '']
    if (!root || !field || !startFeed) throw new Problem(400, 'VALIDATION_FAILED', 'Subscribe to one field.')
    if (!ownerIdOf(context.claims.viewer))
      throw new Problem(401, 'UNAUTHENTICATED', 'Sign in first: this needs a valid access token.')
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 })
    if (coerced.errors) return masked(coerced.errors, 'BAD_USER_INPUT', context)

    const variableValues = coerced.coerced
    const watching: Watching = { context, document, operation, root, variables, variableValues }
    return startFeed(watching, getArgumentValues(field, root, variableValues))
  }
}

type Watching = Pick<Admitted, 'context'> &
  Pick<Artefact, 'document' | 'operation'> & {
    root: FieldNode
    variables: Record<string, unknown>
    variableValues: Record<string, unknown>
  }
type Start = (watching: Watching, given: Record<string, unknown>) => Feed<ExecutionResult>

const aliasOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value

/** Each subscription field by its name: what is read, and which news wakes those who watch. */
const feedsOf = ({ gateway, wakes, now, log }: Options): Record<string, Start> => {
  const readUpdates = createReadUpdates(gateway)
  const readQueue = createReadQueue(gateway, wakes.queues.told)
  const ordersOf = ({ context, document, operation, root, variables }: Watching) => {
    const questions = queriesFor(root, { document, operation })
    return {
      ...{ wakes: wakes.orders, log, context, as: aliasOf(root) },
      ofOrder: (orderId: string, after: number | null) =>
        readUpdates(questions.ofOrder, { ...variables, shopOrderId: orderId, shopAfter: after }, context),
      ofMine: () => readUpdates(questions.ofMine, variables, context),
    }
  }
  return {
    orderUpdated: (watching, given) => {
      const { orderId, after } = orderArguments.parse(given)
      return watchOrder(ordersOf(watching), orderId, after ?? null)
    },
    myOrdersUpdated: (watching) => watchMine(ordersOf(watching)),
    saleQueueUpdated: ({ context, document, root, variableValues }, given) => {
      const { ticketId } = ticketArguments.parse(given)
      return watchTicket({
        ...{ wakes: wakes.queues, now, log, as: aliasOf(root) },
        readTicket: () => readQueue.ticket(ticketId, context),
        readSale: (saleId) => readQueue.sale(saleId, context),
        select: selecting({ schema: gateway.apiSchema(), document, variableValues, field: root.name.value }),
      })
    },
  }
}

const orderArguments = z.object({ orderId: z.string(), after: z.number().nullish() })
const ticketArguments = z.object({ ticketId: z.string() })

const queriesFor = (root: FieldNode, { document, operation }: Pick<Artefact, 'document' | 'operation'>) => ({
  ofOrder: asQuery(document, operation, root, 'orderUpdates', {
    variables: '$shopOrderId: ID!, $shopAfter: Int',
    arguments: '(orderId: $shopOrderId, after: $shopAfter)',
  }),
  ofMine: asQuery(document, operation, root, 'myOrderUpdates', { variables: '', arguments: '' }),
})
