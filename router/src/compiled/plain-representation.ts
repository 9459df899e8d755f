import { isObjectType } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner'
import type { Data } from './data.ts'
import { writeText } from './leaf.ts'
import type { Represent } from './representation.ts'

/** A member with what stands before its value; the name of the type is such a thing. */
type Member = { key: string; label: string }
type Plain = { members: readonly Member[]; end: string }

/**
 * The usual representation, fields of one object type beside its name, written without an object in between. Null when
 * more is required: objects within, interfaces, other names, rewrites.
 */
export const compilePlainRepresentation = (
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[] | undefined,
): Represent | null => {
  if (rewrites && rewrites.length > 0) return null
  const byType = new Map<string, Plain>()
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment') return null
    const { typeCondition: type, selections } = selection
    if (!type || byType.has(type) || !isObjectType(schema.getType(type))) return null
    const plain = plainMembers(type, selections)
    if (!plain) return null
    byType.set(type, plain)
  }
  return (entity) => {
    const type = entity['__typename']
    const plain = typeof type === 'string' ? byType.get(type) : undefined
    return plain ? write(entity, plain) : null
  }
}

const plainMembers = (type: string, selections: readonly QueryPlanSelectionNode[]): Plain | null => {
  const members: Member[] = []
  let before = '{'
  let isNamed = false
  for (const selection of selections) {
    if (selection.kind !== 'Field' || selection.selections || selection.alias) return null
    const { name: key } = selection
    const label = `${before}${JSON.stringify(key)}:`
    if (key === '__typename') {
      isNamed = true
      before = `${label}${JSON.stringify(type)},`
    } else {
      members.push({ key, label })
      before = ','
    }
  }
  // What is left before the end is a name, or a comma too many.
  return isNamed ? { members, end: `${before.slice(0, -1)}}` } : null
}

const write = (entity: Data, { members, end }: Plain): string | null => {
  let text = ''
  for (const { key, label } of members) {
    const value = entity[key]
    if (value === undefined || !Object.hasOwn(entity, key)) return null
    text += label + (typeof value === 'string' ? writeText(value) : JSON.stringify(value))
  }
  return text + end
}
