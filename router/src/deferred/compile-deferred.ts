import { getVariableValues } from 'graphql'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { QueryPlan } from '@apollo/query-planner'
import { asksForSchema, startRun } from '../compiled/operation.ts'
import type { Schemas } from '../compiled/operation.ts'
import { CannotCompile } from '../compiled/cannot-compile.ts'
import type { PartError, Send } from '../compiled/run.ts'
import { cutIntoBlocks } from './blocks.ts'
import { deliver } from './delivery.ts'
import type { Delivered } from './delivery.ts'
import { startFetching } from './fetching.ts'
import { anchored, markDefers } from './marked.ts'
import type { Marked } from './marked.ts'
import { compileScope } from './scope.ts'
import type { Scope } from './scope.ts'
import { compileBlock } from './written-block.ts'
import type { WrittenBlock } from './written-block.ts'

/** What comes first, and all that comes later; no `rest` when nothing does. */
export type DeferredAnswer = { data: string; errors: readonly PartError[]; rest?: AsyncIterable<Delivered> }

/** An operation with `@defer`; null when its variables are not what it declares. */
export type CompiledDeferred = (
  variables: Readonly<Record<string, unknown>>,
  send: Send,
) => Promise<DeferredAnswer | null>

type Prepared = { scope: Scope; block: WrittenBlock }

/** Compiles an operation whose answer comes in pieces. `plan` plans a document, with its blocks by their labels. */
export const compileDeferred = (
  schemas: Schemas,
  document: DocumentNode,
  node: OperationDefinitionNode,
  plan: (document: DocumentNode) => QueryPlan,
): CompiledDeferred => {
  const marked = markDefers(document, node)
  const { operation, conditions: names } = marked
  const prepare = preparing(schemas, marked, plan({ ...document, definitions: [anchored(operation)] }))
  const prepared = new Map<string, Prepared>()
  const preparedFor = (conditions: Readonly<Record<string, boolean>>): Prepared => {
    const key = names.map((name) => (conditions[name] ? 1 : 0)).join('')
    const known = prepared.get(key) ?? prepare(conditions)
    prepared.set(key, known)
    return known
  }

  return async (variables, send) => {
    const { coerced, errors } = getVariableValues(schemas.api, operation.variableDefinitions ?? [], variables)
    if (errors) return null
    const conditions = Object.fromEntries(names.map((name) => [name, coerced[name] === true]))
    let hasLeft = false
    const run = startRun(variables, conditions, async (...asked) => (hasLeft ? {} : send(...asked)))
    const { scope, block } = preparedFor(conditions)
    const fetching = startFetching(scope, run)
    await fetching.first
    const { text, data: sent } = block.write(run.data)
    const first = { data: text, errors: run.errors }
    if (block.inner.length === 0) return first
    const held = { place: { path: [], data: run.data }, sent }
    const onLeave = () => void (hasLeft = true)
    return { ...first, rest: deliver({ block, held, fetching, labels: marked.labels, onLeave }) }
  }
}

const preparing = ({ api, supergraph }: Schemas, { operation }: Marked, { node }: QueryPlan) => {
  const root = api.getRootType(operation.operation)
  if (node?.kind === 'Subscription' || !root) throw new CannotCompile('a subscription')
  if (asksForSchema(operation, new Map())) throw new CannotCompile('a question about the schema')
  return (conditions: Readonly<Record<string, boolean>>): Prepared => ({
    scope: compileScope(supergraph, node, conditions),
    block: compileBlock(api, cutIntoBlocks(api, root, operation.selectionSet, conditions), conditions),
  })
}
