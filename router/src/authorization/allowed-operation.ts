import { Kind, getNamedType, isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql'
import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import type { Requirement } from './requirement.ts'
import type { Requirements } from './requirements.ts'

/** A variable that must have this value for something to be asked for at all. */
export type Condition = { variable: string; is: boolean }

/** One step to a field: its name in the answer, on objects of this type. */
export type DeniedStep = { key: string; on: string }

/** A field that the viewer may not see; `@` in its path stands for every item of a list. */
export type Denied = {
  /** As it stands in the schema: `Mutation.userRolesSet`. */
  coordinate: string
  path: readonly string[]
  steps: readonly DeniedStep[]
  conditions: readonly Condition[]
}

/** What is left of an operation. */
export type Allowed = {
  document: DocumentNode
  denied: readonly Denied[]
  /** Nothing of what was asked for is left. */
  isEmpty: boolean
}

type Operation = { schema: GraphQLSchema; document: DocumentNode; operation: OperationDefinitionNode }
type Ask = {
  schema: GraphQLSchema
  requirements: Requirements
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  isAllowed: (requirement: Requirement) => boolean
  denied: Denied[]
}
/** Where a selection stands: on a type, at a place of the answer, and within something that is not allowed. */
type Place = {
  on: GraphQLCompositeType
  path: readonly string[]
  steps: readonly DeniedStep[]
  conditions: readonly Condition[]
  isWithinDenied: boolean
}

/** The operation without what is not allowed: fragments are put where they are spread, so that each place is judged alone. */
export const allowedOperation = (
  { schema, document, operation }: Operation,
  requirements: Requirements,
  isAllowed: (requirement: Requirement) => boolean,
): Allowed => {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const denied: Denied[] = []
  const on = schema.getRootType(operation.operation)
  const ask: Ask = { schema, requirements, fragments, isAllowed, denied }
  const isWithinDenied = on ? !isAllowed(requirements.ofType(on.name)) : false
  const left = on
    ? select(ask, operation.selectionSet, { on, path: [], steps: [], conditions: [], isWithinDenied })
    : []
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: left.length > 0 ? left : [typename] }
  return {
    document: { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] },
    denied: withoutDoubles(denied),
    isEmpty: left.length === 0,
  }
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

const select = (ask: Ask, { selections }: SelectionSetNode, place: Place): SelectionNode[] =>
  selections.flatMap((selection) => {
    const own = conditionsOf(selection.directives)
    if (own === 'never') return []
    const here = own.length > 0 ? { ...place, conditions: [...place.conditions, ...own] } : place
    if (selection.kind === Kind.FIELD) return selectField(ask, selection, here)
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : ask.fragments.get(selection.name.value)
    if (!fragment) return []
    const inner = selectFragment(ask, fragment, here)
    if (inner.length === 0) return []
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(fragment.typeCondition && { typeCondition: fragment.typeCondition }),
        ...(selection.directives && { directives: selection.directives }),
        selectionSet: { kind: Kind.SELECTION_SET, selections: inner },
      },
    ]
  })

type Fragment = Pick<FragmentDefinitionNode, 'selectionSet'> & Partial<Pick<FragmentDefinitionNode, 'typeCondition'>>

const selectFragment = (ask: Ask, { typeCondition, selectionSet }: Fragment, place: Place): SelectionNode[] => {
  const named = typeCondition ? ask.schema.getType(typeCondition.name.value) : place.on
  const on = named && isCompositeType(named) ? named : place.on
  const isWithinDenied = place.isWithinDenied || !ask.isAllowed(ask.requirements.ofType(on.name))
  return select(ask, selectionSet, { ...place, on, isWithinDenied })
}

const selectField = (ask: Ask, field: FieldNode, place: Place): SelectionNode[] => {
  const name = field.name.value
  const key = field.alias?.value ?? name
  const path = [...place.path, key]
  const steps = [...place.steps, { key, on: place.on.name }]
  if (name.startsWith('__')) return place.isWithinDenied ? [] : [field]
  if (place.isWithinDenied || !ask.isAllowed(ask.requirements.ofField(place.on.name, name))) {
    ask.denied.push({ coordinate: `${place.on.name}.${name}`, path, steps, conditions: place.conditions })
    return []
  }
  const type = typeOfField(place.on, name)
  const on = type && getNamedType(type)
  if (!field.selectionSet || !on || !isCompositeType(on)) return [field]
  const within: Place = { ...place, on, path: [...path, ...listsOf(type)], steps }
  const inner = select(ask, field.selectionSet, within)
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: inner.length > 0 ? inner : [typename] }
  return [{ ...field, selectionSet }]
}

const typeOfField = (on: GraphQLCompositeType, name: string): GraphQLOutputType | undefined =>
  isObjectType(on) || isInterfaceType(on) ? on.getFields()[name]?.type : undefined

const listsOf = (type: GraphQLOutputType): string[] => {
  if (isNonNullType(type)) return listsOf(type.ofType)
  return isListType(type) ? ['@', ...listsOf(type.ofType)] : []
}

const conditionsOf = (directives: readonly DirectiveNode[] = []): readonly Condition[] | 'never' => {
  const conditions: Condition[] = []
  for (const { name, arguments: given } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue
    const wanted = name.value === 'include'
    const value = given?.[0]?.value
    if (value?.kind === Kind.BOOLEAN && value.value !== wanted) return 'never'
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, is: wanted })
  }
  return conditions
}

const withoutDoubles = (denied: readonly Denied[]): Denied[] => [
  ...new Map(denied.map((each) => [JSON.stringify(each), each])).values(),
]
