import { Kind, getVariableValues } from 'graphql'
import type {
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
  DocumentNode,
} from 'graphql'
import type { QueryPlan } from '@apollo/query-planner'
import type { Kept } from '../cache/entities.ts'
import type { JudgeFetch } from '../cache/fetch-policy.ts'
import { CannotCompile } from './cannot-compile.ts'
import type { Data } from './data.ts'
import { Unfit } from './leaf.ts'
import { compilePlan } from './plan.ts'
import { labelOf } from './question.ts'
import type { Variable } from './question.ts'
import type { PartError, Run, Send } from './run.ts'
import { compileShape } from './shape.ts'
import type { WriteAnswer } from './shape.ts'
import { createTwins, noTwins } from './twins.ts'

/** The answer to an operation: the JSON of its data, or its data when only the slow way knows how to write them. */
export type Executed =
  | { kind: 'answered'; data: string; errors: readonly PartError[]; raw: Data }
  | { kind: 'unfit'; data: Data; errors: readonly PartError[] }
  | { kind: 'invalid'; errors: readonly GraphQLError[] }

/** One operation, ready to run. */
export type CompiledOperation = (
  variables: Readonly<Record<string, unknown>>,
  send: Send,
  kept?: Kept | null,
) => Promise<Executed>

export type Schemas = {
  /** What clients see. */
  api: GraphQLSchema
  /** With everything that only the parts and the router see. */
  supergraph: GraphQLSchema
  /** What of the parts' answers may be kept; nothing when left out. */
  judgeFetch?: JudgeFetch
}

/** Data without what a viewer may not see. */
export type Withhold = (data: Data) => Data

/** Throws `CannotCompile` for operations that only the gateway can execute. */
export const compileOperation = (
  { api, supergraph, judgeFetch }: Schemas,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  plan: QueryPlan,
  withhold?: Withhold,
): CompiledOperation => {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const { node } = plan
  if (node?.kind === 'Subscription') throw new CannotCompile('a subscription')
  const root = api.getRootType(operation.operation)
  if (!root || asksForSchema(operation, fragments)) throw new CannotCompile('a question about the schema')
  const execute = compilePlan(supergraph, node, judgeFetch)
  const conditionNames = conditionsOf(operation, fragments)
  const shapes = new Map<string, WriteAnswer>()
  const shapeFor = (conditions: Readonly<Record<string, boolean>>): WriteAnswer => {
    const key = conditionNames.map((name) => (conditions[name] ? 1 : 0)).join('')
    const known = shapes.get(key)
    if (known) return known
    const shape = compileShape({ schema: api, fragments, conditions }, root, operation.selectionSet)
    shapes.set(key, shape)
    return shape
  }

  return async (variables, send, kept = null) => {
    const { coerced, errors } = getVariableValues(api, operation.variableDefinitions ?? [], variables)
    if (errors) return { kind: 'invalid', errors }
    const conditions = Object.fromEntries(conditionNames.map((name) => [name, coerced[name] === true]))
    const run = startRun(variables, conditions, send, { twins: createTwins(), kept })
    await execute(run)
    if (withhold) run.data = withhold(run.data)
    return write(run, () => shapeFor(conditions))
  }
}

/** A run that knows nothing yet. */
export const startRun = (
  variables: Readonly<Record<string, unknown>>,
  conditions: Readonly<Record<string, boolean>>,
  send: Send,
  { twins, kept }: Pick<Run, 'twins' | 'kept'> = { twins: noTwins, kept: null },
): Run => {
  const known = new Map<string, Variable | null>()
  return {
    variable: (name) => {
      const found = known.get(name)
      if (found !== undefined) return found
      const text = Object.hasOwn(variables, name) ? JSON.stringify(variables[name]) : undefined
      const variable = text === undefined ? null : { name, label: labelOf(name), text }
      known.set(name, variable)
      return variable
    },
    conditions,
    data: {},
    twins,
    errors: [],
    send,
    kept,
    entities: new Map(),
  }
}

const write = ({ data, twins, errors }: Run, shape: () => WriteAnswer): Executed => {
  try {
    return { kind: 'answered', data: shape()(data, twins), errors, raw: data }
  } catch (error) {
    if (error instanceof Unfit) return { kind: 'unfit', data, errors }
    throw error
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>
type Selecting = Pick<OperationDefinitionNode, 'selectionSet'>

/** Whether it asks what the schema is, which no part knows. */
export const asksForSchema = ({ selectionSet }: Selecting, fragments: Fragments): boolean =>
  selectionSet.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return ['__schema', '__type'].includes(selection.name.value)
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    return inner !== undefined && asksForSchema(inner, fragments)
  })

/** Names of the variables that decide whether something is asked for. */
const conditionsOf = (operation: OperationDefinitionNode, fragments: Fragments): string[] => {
  const names = new Set<string>()
  const visit = ({ selectionSet }: Selecting) => {
    for (const selection of selectionSet.selections) {
      for (const { name, arguments: given } of selection.directives ?? []) {
        const value = given?.[0]?.value
        if ((name.value === 'skip' || name.value === 'include') && value?.kind === Kind.VARIABLE)
          names.add(value.name.value)
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet)
        visit({ selectionSet: selection.selectionSet })
    }
  }
  visit(operation)
  for (const fragment of fragments.values()) visit(fragment)
  return [...names]
}
