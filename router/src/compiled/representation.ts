import { isAbstractType, isInterfaceType, isObjectType } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner'
import { isData, mergeInto } from './data.ts'
import type { Data } from './data.ts'
import { compilePlainRepresentation } from './plain-representation.ts'
import { compileRewrites } from './rewrites.ts'

/** The JSON of what a part must be told of an entity to find it, or null when this one is not for that part. */
export type Represent = (entity: Data) => string | null

/** Throws for nothing: an entity that lacks a field is none that can be asked for. */
export const compileRepresentation = (
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[] | undefined,
): Represent =>
  compilePlainRepresentation(schema, requires, rewrites) ?? compileAnyRepresentation(schema, requires, rewrites)

const compileAnyRepresentation: typeof compileRepresentation = (schema, requires, rewrites) => {
  const pick = compilePick(schema, requires)
  const rewrite = compileRewrites(schema, rewrites)
  return (entity) => {
    const representation = pick(entity)
    if (!representation?.['__typename']) return null
    rewrite?.(representation)
    return JSON.stringify(representation)
  }
}

type Pick = (source: Data) => Data | null
type Step = (source: Data, picked: Data) => boolean

const compilePick = (schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Pick => {
  const steps = selections.map((selection) => compileStep(schema, selection))
  return (source) => {
    const picked: Data = {}
    for (const step of steps) if (!step(source, picked)) return null
    return picked
  }
}

/** A step says false when the whole cannot be had. */
const compileStep = (schema: GraphQLSchema, selection: QueryPlanSelectionNode): Step => {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection
    if (!typeCondition) return () => true
    const applies = typeTest(schema, typeCondition)
    const pick = compilePick(schema, selection.selections)
    return (source, picked) => {
      const inner = applies(source) ? pick(source) : null
      if (inner) mergeInto(picked, inner)
      return true
    }
  }
  const key = selection.alias ?? selection.name
  const pick = selection.selections && compilePick(schema, selection.selections)
  const pickAny = (value: unknown): unknown => (pick && isData(value) ? pick(value) : value)
  return (source, picked) => {
    const value = source[key]
    if (value === undefined || !Object.hasOwn(source, key)) return false
    picked[key] = Array.isArray(value) ? value.map(pickAny) : pickAny(value)
    return true
  }
}

/** Whether an object is of a type, by the name that it says it has. */
export const typeTest = (schema: GraphQLSchema, typeCondition: string, whenUnknown = false) => {
  const names = new Set([typeCondition])
  const type = schema.getType(typeCondition)
  if (type && isAbstractType(type)) {
    for (const other of Object.values(schema.getTypeMap()))
      if ((isObjectType(other) || isInterfaceType(other)) && schema.isSubType(type, other)) names.add(other.name)
  }
  return ({ __typename: name }: Data): boolean =>
    typeof name === 'string' && name !== '' ? names.has(name) : whenUnknown
}
