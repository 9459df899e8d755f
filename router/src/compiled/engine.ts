import { Supergraph, operationFromDocument } from '@apollo/federation-internals'
import type { Operation } from '@apollo/federation-internals'
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js'
import { QueryPlanner } from '@apollo/query-planner'
import { Kind, parse, validate } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import { LRUCache } from 'lru-cache'
import { counter } from '@shop/kit/telemetry/metrics'
import { compileOperation } from './operation.ts'
import type { CompiledOperation, Schemas } from './operation.ts'
import type { Send } from './run.ts'

export type Asked = {
  query: string
  operationName?: string | undefined
  variables?: Record<string, unknown> | undefined
}

/** An answer whose data is JSON already. */
export type EngineAnswer = {
  data: string
  errors: readonly GraphQLFormattedError[]
  extensions?: Record<string, unknown>
}

/** Runs operations that were compiled once; null for those that only the gateway can run or refuse. */
export type Engine = { execute: (asked: Asked, send: Send) => Promise<EngineAnswer | null> }

type Prepared = { run: CompiledOperation; operation: Operation }

const operationsMax = 10_000
const textMax = 40_000_000

const executed = counter('shop_router_operations_total', 'Operations by who executed them', ['by'])

/** From the text of a supergraph. Planning and compiling an operation takes milliseconds, once for each text. */
export const createEngine = (supergraphSdl: string): Engine => {
  const supergraph = Supergraph.build(supergraphSdl)
  const api = supergraph.apiSchema()
  const schemas: Schemas = { api: api.toGraphQLJSSchema(), supergraph: supergraph.schema.toGraphQLJSSchema() }
  // Requests for entities can be put together when they bring no fragments of their own.
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false })
  const known = new LRUCache<string, { prepared: Prepared | null }>({
    max: operationsMax,
    maxSize: textMax,
    sizeCalculation: (_, text) => text.length,
  })

  const prepare = ({ query, operationName }: Asked): Prepared | null => {
    const document = parse(query, { noLocation: true })
    if (validate(schemas.api, document, undefined, { maxErrors: 1 }).length > 0) return null
    const operation = operationFromDocument(api, document, operationName === undefined ? {} : { operationName })
    const node = document.definitions.find(
      (definition) =>
        definition.kind === Kind.OPERATION_DEFINITION &&
        (operationName === undefined || definition.name?.value === operationName),
    )
    if (node?.kind !== Kind.OPERATION_DEFINITION) return null
    return { run: compileOperation(schemas, document, node, planner.buildQueryPlan(operation)), operation }
  }

  const preparedFor = (asked: Asked): Prepared | null => {
    const key = `${asked.operationName ?? ''} ${asked.query}`
    const found = known.get(key)
    if (found) return found.prepared
    const prepared = tried(() => prepare(asked))
    known.set(key, { prepared })
    return prepared
  }

  return {
    execute: async (asked, send) => {
      const prepared = preparedFor(asked)
      const variables = asked.variables ?? {}
      const given = await prepared?.run(variables, send)
      if (!prepared || !given || given.kind === 'invalid') {
        executed.inc({ by: 'gateway' })
        return null
      }
      executed.inc({ by: 'compiled' })
      if (given.kind === 'answered') return { data: given.data, errors: given.errors }
      return { ...shaped(prepared.operation, variables, given.data, given.errors) }
    },
  }
}

/** What cannot be read, planned or compiled is for the gateway, which says why. */
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
