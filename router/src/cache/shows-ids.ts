import { Kind, getNamedType, isAbstractType, isCompositeType } from 'graphql'
import type { GraphQLCompositeType, GraphQLOutputType, GraphQLSchema, SelectionSetNode } from 'graphql'
import { tellsOf } from './tags.ts'

/**
 * Whether a selection says the ids of everything in it whose news purge answers. `isNamed`: what it stands on is known
 * by its id already.
 */
export const showsIds = (
  schema: GraphQLSchema,
  { selections }: SelectionSetNode,
  on: GraphQLCompositeType,
  isNamed = false,
): boolean => {
  const named = isNamed || selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'id')
  if (!named && needsId(schema, selections, on)) return false
  return selections.every((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return false
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const { typeCondition, selectionSet } = selection
      const type = typeCondition ? schema.getType(typeCondition.name.value) : on
      return isCompositeType(type) && showsIds(schema, selectionSet, type, named)
    }
    if (!selection.selectionSet) return true
    const type = getNamedType(fieldType(on, selection.name.value))
    return isCompositeType(type) && showsIds(schema, selection.selectionSet, type)
  })
}

/** Of a type that stands for several, only what all of them have is shown here; the rest stands in fragments. */
const needsId = (
  schema: GraphQLSchema,
  selections: SelectionSetNode['selections'],
  on: GraphQLCompositeType,
): boolean => {
  if (!isAbstractType(on)) return tellsOf(on.name) !== undefined
  const isShown = selections.some((each) => each.kind === Kind.FIELD && each.name.value !== '__typename')
  return isShown && schema.getPossibleTypes(on).some(({ name }) => tellsOf(name) !== undefined)
}

const fieldType = (on: GraphQLCompositeType, name: string): GraphQLOutputType | undefined =>
  'getFields' in on ? on.getFields()[name]?.type : undefined
