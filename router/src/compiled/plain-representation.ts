import { isObjectType } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner'
import type { Data } from './data.ts'
import { writeText } from './leaf.ts'
import type { Represent } from './representation.ts'

type Member = { key: string; label: string }

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
  const byType = new Map<string, readonly Member[]>()
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment') return null
    const { typeCondition: type, selections } = selection
    const members = plainMembers(selections)
    if (!type || !members || byType.has(type) || !isObjectType(schema.getType(type))) return null
    byType.set(type, members)
  }
  return (entity) => {
    const type = entity['__typename']
    const members = typeof type === 'string' ? byType.get(type) : undefined
    return members ? write(entity, members) : null
  }
}

const plainMembers = (selections: readonly QueryPlanSelectionNode[]): Member[] | null => {
  const members: Member[] = []
  for (const selection of selections) {
    if (selection.kind !== 'Field' || selection.selections || selection.alias) return null
    const { name: key } = selection
    members.push({ key, label: `${members.length > 0 ? ',' : '{'}${JSON.stringify(key)}:` })
  }
  return members.some(({ key }) => key === '__typename') ? members : null
}

const write = (entity: Data, members: readonly Member[]): string | null => {
  let text = ''
  for (const { key, label } of members) {
    const value = entity[key]
    if (value === undefined || !Object.hasOwn(entity, key)) return null
    text += label + (typeof value === 'string' ? writeText(value) : JSON.stringify(value))
  }
  return `${text}}`
}
