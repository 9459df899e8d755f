import { Supergraph, operationFromDocument } from '@apollo/federation-internals'
import type { Operation } from '@apollo/federation-internals'
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js'
import { QueryPlanner } from '@apollo/query-planner'
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { plannable } from '../authorization/security-links.ts'
import { counter } from '@shop/kit/telemetry/metrics'
import { compileOperation } from './operation.ts'
import type { Schemas, Withhold } from './operation.ts'
import type { Send } from './run.ts'

/** An answer whose data is JSON already. */
export type EngineAnswer = {
  data: string
  errors: readonly GraphQLFormattedError[]
  extensions?: Record<string, unknown>
}

/** A compiled operation; null when its variables are not what it declares, which only the gateway says well. */
export type Compiled = (variables: Readonly<Record<string, unknown>>, send: Send) => Promise<EngineAnswer | null>

/** What a viewer may run of an operation: that alone is planned, and the rest of the answer is null. */
export type Remainder = { document: DocumentNode; withhold: Withhold }

export type Engine = {
  /** What clients may ask for. */
  schema: GraphQLSchema
  /** Takes milliseconds; null for a valid operation that only the gateway can run. */
  compile: (document: DocumentNode, operation: OperationDefinitionNode, remainder?: Remainder) => Compiled | null
}

const executed = counter('shop_router_operations_total', 'Operations by who executed them', ['by'])

/** Counts an operation that is left to the gateway. */
export const leftToGateway = (): void => executed.inc({ by: 'gateway' })

/** From the text of a supergraph. */
export const createEngine = (supergraphSdl: string): Engine => {
  const supergraph = Supergraph.build(plannable(supergraphSdl))
  const api = supergraph.apiSchema()
  const schemas: Schemas = { api: api.toGraphQLJSSchema(), supergraph: supergraph.schema.toGraphQLJSSchema() }
  // Requests for entities can be put together when they bring no fragments of their own.
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false })

  const compile = (document: DocumentNode, node: OperationDefinitionNode, remainder?: Remainder): Compiled => {
    const options = node.name ? { operationName: node.name.value } : {}
    const operation = operationFromDocument(api, document, options)
    const planned = remainder ? operationFromDocument(api, remainder.document, options) : operation
    const run = compileOperation(schemas, document, node, planner.buildQueryPlan(planned), remainder?.withhold)
    return async (variables, send) => {
      const given = await run(variables, send)
      if (given.kind === 'invalid') return null
      executed.inc({ by: 'compiled' })
      if (given.kind === 'answered') return { data: given.data, errors: given.errors }
      return shaped(operation, variables, given.data, given.errors)
    }
  }

  return { schema: schemas.api, compile: (...asked) => tried(() => compile(...asked)) }
}

/** What cannot be planned or compiled is for the gateway. */
const tried = <T>(run: () => T): T | null => {
  try {
    return run()
  } catch {
    return null
  }
}

/** The slow way, which knows what to say of values that their types do not have. */
const shaped = (
  operation: Operation,
  variables: Record<string, unknown>,
  input: Record<string, unknown>,
  errors: readonly GraphQLFormattedError[],
): EngineAnswer => {
  const { data, errors: incomplete } = computeResponse({
    operation,
    variables,
    input,
    introspectionHandling: () => null,
  })
  return {
    data: JSON.stringify(data),
    errors,
    ...(errors.length === 0 && incomplete.length > 0 && { extensions: { valueCompletion: incomplete } }),
  }
}
