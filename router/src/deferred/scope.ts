import type { GraphQLSchema } from 'graphql'
import type { PlanNode } from '@apollo/query-planner'
import { compilePlan } from '../compiled/plan.ts'
import type { ExecutePlan } from '../compiled/plan.ts'

/** Fetches that belong together, and those that may come after them, by the id of the block that they are for. */
export type Scope = { fetch: ExecutePlan; later: ReadonlyMap<string, LaterScope> }
/** Begins once these fetches of the scopes around it brought what they bring. */
export type LaterScope = Scope & { after: readonly string[] }

type Conditions = Readonly<Record<string, boolean>>

const nothing: ExecutePlan = async () => {}

/** What of a plan is fetched together, for these values of the variables in conditions. */
export const compileScope = (schema: GraphQLSchema, node: PlanNode | undefined, conditions: Conditions): Scope => {
  if (!node) return { fetch: nothing, later: new Map() }
  if (node.kind === 'Condition')
    return compileScope(schema, conditions[node.condition] ? node.ifClause : node.elseClause, conditions)
  if (node.kind !== 'Defer') return { fetch: compilePlan(schema, node), later: new Map() }
  const own = compileScope(schema, node.primary.node, conditions)
  const later = node.deferred.map(({ label = '', depends, node: inner }) => {
    const after = depends.map(({ id }) => id)
    return [label, { ...compileScope(schema, inner, conditions), after }] as const
  })
  return { fetch: own.fetch, later: new Map([...own.later, ...later]) }
}
