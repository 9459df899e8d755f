import { Supergraph, operationFromDocument } from '@apollo/federation-internals'
import type { Operation } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import type { QueryPlan } from '@apollo/query-planner'
import { parse } from 'graphql'
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { plannable } from '../authorization/security-links.ts'
import { counter } from '@shop/kit/telemetry/metrics'
import type { Kept } from '../cache/entities.ts'
import { fetchJudge } from '../cache/fetch-policy.ts'
import { operationJudge } from '../cache/operation.ts'
import type { JudgeOperation } from '../cache/operation.ts'
import { mayPurge } from '../cache/purge-after.ts'
import { withIds } from '../cache/with-ids.ts'
import type { Data } from './data.ts'
import { compileDeferred } from '../deferred/compile-deferred.ts'
import type { CompiledDeferred } from '../deferred/compile-deferred.ts'
import { withDefer } from '../deferred/directive.ts'
import { hasDefer } from '../deferred/marked.ts'
import { labelsIn } from '../overrides/labels.ts'
import { perVerdict } from '../overrides/per-verdict.ts'
import type { Verdicts } from '../overrides/per-verdict.ts'
import { compileIntrospection } from './introspection.ts'
import { costCompiler } from '../policies/cost/operation-cost.ts'
import type { CostOf } from '../policies/cost/operation-cost.ts'
import { compileOperation } from './operation.ts'
import type { Schemas, Withhold } from './operation.ts'
import type { Send } from './run.ts'
import { shapeSlowly } from './shape-slowly.ts'

/** An answer whose data is JSON already. */
export type EngineAnswer = {
  data: string
  errors: readonly GraphQLFormattedError[]
  extensions?: Record<string, unknown>
  /** What the parts said, which may be more than was asked for; nothing when nobody was asked. */
  raw?: Data
}

/** Whether a labelled `@override` holds for who asks. */
export type IsOn = (label: string) => boolean

/** A compiled operation; null when its variables are not what it declares, which only the gateway says well. */
export type Compiled = (
  variables: Readonly<Record<string, unknown>>,
  send: Send,
  isOn?: IsOn,
  kept?: Kept | null,
) => Promise<EngineAnswer | null>

/** The same for who takes the answer in pieces. */
export type CompiledInPieces = (isOn: IsOn) => CompiledDeferred

/** What a viewer may run of an operation: that alone is planned, and the rest of the answer is null. */
export type Remainder = { document: DocumentNode; withhold: Withhold }

export type Engine = {
  /** What clients may ask for. */
  schema: GraphQLSchema
  /** Answers what only asks for the schema that a client is shown; null for the rest, and when clients may not look at it. */
  introspect: (shown: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) => Compiled | null
  /** Takes milliseconds; null for a valid operation that only the gateway can run. */
  compile: (document: DocumentNode, operation: OperationDefinitionNode, remainder?: Remainder) => Compiled | null
  /** The same for an operation with `@defer`. */
  compileInPieces: (document: DocumentNode, operation: OperationDefinitionNode) => CompiledInPieces | null
  /** How the operation is executed, for who has these verdicts on labels. */
  plan: (document: DocumentNode, operation: OperationDefinitionNode, isOn: IsOn) => QueryPlan
  /** For how long answers to it may be kept. */
  judge: JudgeOperation
  /** By the weights that stand in the supergraph. */
  costOf: CostOf
}

const executed = counter('shop_router_operations_total', 'Operations by who executed them', ['by'])

/** Counts an operation that is left to the gateway. */
export const leftToGateway = (): void => executed.inc({ by: 'gateway' })

type Options = {
  /** Whether clients may look at the schema. */
  introspection: boolean
  /** Whether anything that parts say of entities is kept. */
  isKeeping?: boolean
}

/** From the text of a supergraph. */
export const createEngine = (
  supergraphSdl: string,
  { introspection, isKeeping = false }: Options = { introspection: false },
): Engine => {
  // Where each word stood in the text would be half of what it keeps.
  const supergraph = Supergraph.build(parse(plannable(supergraphSdl), { noLocation: true }))
  const api = supergraph.apiSchema()
  const whole = supergraph.schema.toGraphQLJSSchema()
  const schemas: Schemas = {
    api: withDefer(api.toGraphQLJSSchema()),
    supergraph: whole,
    ...(isKeeping && { judgeFetch: fetchJudge(supergraphSdl, whole) }),
  }
  // Requests for entities can be put together when they bring no fragments of their own.
  const planner = new QueryPlanner(supergraph, {
    reuseQueryFragments: false,
    incrementalDelivery: { enableDefer: true },
  })
  const labelsOf = labelsIn(supergraph.schema, schemas.api)
  const read = (document: DocumentNode, { name }: OperationDefinitionNode): Operation =>
    operationFromDocument(api, document, name ? { operationName: name.value } : {})
  const readWhole = (document: DocumentNode, node: OperationDefinitionNode): Operation =>
    hasDefer(document) ? read(document, node).expandAllFragments().withoutDefer() : read(document, node)

  const judge = operationJudge(supergraphSdl, schemas.api)

  const compile = (document: DocumentNode, node: OperationDefinitionNode, remainder?: Remainder): Compiled => {
    const operation = readWhole(document, node)
    const asked = remainder?.document ?? document
    const isTold = (isKeeping && node.operation === 'query') || judge(document, node) !== null || mayPurge(node)
    const told = isTold ? withIds(schemas.api, asked) : null
    const planned = readWhole(told ?? asked, node)
    const runFor = perVerdict(labelsOf(document), (verdicts) => {
      const plan = planner.buildQueryPlan(planned, overriding(verdicts))
      return compileOperation(schemas, document, node, plan, remainder?.withhold)
    })
    return async (variables, send, isOn = nowhere, kept = null) => {
      const given = await runFor(isOn)(variables, send, kept)
      if (given.kind === 'invalid') return null
      executed.inc({ by: 'compiled' })
      if (given.kind === 'answered') return { data: given.data, errors: given.errors, raw: given.raw }
      const { data, incomplete } = shapeSlowly(operation, variables, given.data)
      const { errors, data: raw } = given
      const isTold = errors.length === 0 && incomplete.length > 0
      return { data, raw, errors, ...(isTold && { extensions: { valueCompletion: incomplete } }) }
    }
  }

  const compileInPieces = (document: DocumentNode, node: OperationDefinitionNode): CompiledInPieces =>
    perVerdict(labelsOf(document), (verdicts) =>
      compileDeferred(schemas, document, node, (marked) =>
        planner.buildQueryPlan(read(marked, node), overriding(verdicts)),
      ),
    )

  return {
    schema: schemas.api,
    judge,
    introspect: (shown, document, node) => (introspection ? compileIntrospection(shown, document, node) : null),
    compile: (...asked) => tried(() => compile(...asked)),
    compileInPieces: (document, node) => tried(() => compileInPieces(document, node)),
    plan: (document, node, isOn) => {
      const verdicts = new Map(labelsOf(document).map((label) => [label, isOn(label)]))
      return planner.buildQueryPlan(readWhole(document, node), overriding(verdicts))
    },
    costOf: costCompiler(schemas.supergraph),
  }
}

const nowhere: IsOn = () => false

const overriding = (verdicts: Verdicts) => ({ overrideConditions: new Map(verdicts) })

/** What cannot be planned or compiled is for the gateway. */
const tried = <T>(run: () => T): T | null => {
  try {
    return run()
  } catch {
    return null
  }
}
