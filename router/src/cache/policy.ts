import { Kind, getNamedType, isAbstractType, isCompositeType, isListType, isNonNullType } from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'
import type { Hint, Hints } from './hints.ts'
import { listTag, tellsOf } from './tags.ts'

/** How long the answer to an operation may be kept, for whom, and which lists it shows. */
export type CachePolicy = { maxAgeMs: number; scope: 'PUBLIC' | 'PRIVATE'; lists: readonly string[] }

type Walk = {
  hints: Hints
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  lists: Set<string>
  maxAge: number
  isPrivate: boolean
}

/** What a selection stands on, whether that is the root, and the entity that it is part of, whose news tell of it. */
type Place = { on: GraphQLCompositeType; isRoot: boolean; within: string | null }

/**
 * By the rules that Apollo documents for `@cacheControl`: the least age wins and PRIVATE wins over PUBLIC; root fields and
 * fields that lead to objects have 0 unless they or their type say something; a value goes with its object. Null: not to be
 * kept. What `@skip` and `@include` leave away counts as well.
 */
export const cachePolicy = (
  hints: Hints,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CachePolicy | null => {
  const root = schema.getQueryType()
  if (operation.operation !== 'query' || !root || hints.size === 0) return null
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const walk = startWalk(hints, schema, fragments)
  visitSet(walk, operation.selectionSet, { on: root, isRoot: true, within: null })
  return policyOf(walk)
}

/** The same for what one part is asked of entities, each type of which stands where a field would lead to it. */
export const entityPolicy = (
  hints: Hints,
  schema: GraphQLSchema,
  selected: readonly InlineFragmentNode[],
): CachePolicy | null => {
  const walk = startWalk(hints, schema)
  for (const { typeCondition, selectionSet } of selected) {
    const on = typeCondition && schema.getType(typeCondition.name.value)
    if (!isCompositeType(on)) return null
    restrict(walk, hintFor(undefined, hints.get(on.name), { isRoot: false, isObject: true }))
    visitSet(walk, selectionSet, { on, isRoot: false, within: tellsOf(on.name) ? on.name : null })
  }
  return policyOf(walk)
}

const startWalk = (hints: Hints, schema: GraphQLSchema, fragments: Walk['fragments'] = new Map()): Walk => ({
  ...{ hints, schema, fragments, lists: new Set(), maxAge: Infinity, isPrivate: false },
})

const policyOf = ({ maxAge, isPrivate, lists }: Walk): CachePolicy | null =>
  maxAge === 0 || maxAge === Infinity
    ? null
    : { maxAgeMs: maxAge * 1_000, scope: isPrivate ? 'PRIVATE' : 'PUBLIC', lists: [...lists] }

const visitSet = (walk: Walk, set: SelectionSetNode, place: Place): void => {
  for (const selection of set.selections) {
    if (walk.maxAge === 0) return
    if (selection.kind === Kind.FIELD) {
      visitField(walk, selection, place)
      continue
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value)
    const condition = fragment?.typeCondition && walk.schema.getType(fragment.typeCondition.name.value)
    if (fragment)
      visitSet(walk, fragment.selectionSet, { ...place, on: isCompositeType(condition) ? condition : place.on })
  }
}

const visitField = (walk: Walk, node: FieldNode, { on, isRoot, within }: Place): void => {
  const name = node.name.value
  if (name === '__typename') return
  const type = 'getFields' in on ? on.getFields()[name]?.type : undefined
  // A question about the schema itself.
  if (!type) return restrict(walk, { maxAge: 0 })
  const named = getNamedType(type)
  const isObject = isCompositeType(named)
  for (const holder of holdersOf(walk.schema, on))
    restrict(
      walk,
      hintFor(walk.hints.get(`${holder}.${name}`), isObject ? walk.hints.get(named.name) : undefined, {
        isRoot,
        isObject,
      }),
    )
  if (!isObject) return
  noteList(walk, type, within)
  if (node.selectionSet)
    visitSet(walk, node.selectionSet, { on: named, isRoot: false, within: tellsOf(named.name) ? named.name : within })
}

/** A field of an interface is one of all its types. */
const holdersOf = (schema: GraphQLSchema, on: GraphQLCompositeType): string[] =>
  isAbstractType(on) ? [on.name, ...schema.getPossibleTypes(on).map(({ name }) => name)] : [on.name]

/** What a field says goes before what its type says. */
const hintFor = (
  field: Hint | undefined,
  type: Hint | undefined,
  { isRoot, isObject }: { isRoot: boolean; isObject: boolean },
): Hint => {
  const scope = field?.scope ?? type?.scope
  const own = field?.maxAge ?? undefined
  const ofType = type?.maxAge ?? undefined
  const maxAge = field?.inheritMaxAge ? ofType : (own ?? ofType)
  if (maxAge !== undefined) return { maxAge, scope }
  const isInherited = field?.inheritMaxAge === true || type?.inheritMaxAge === true
  return (isObject && !isInherited) || isRoot ? { maxAge: 0, scope } : { scope }
}

const restrict = (walk: Walk, { maxAge, scope }: Hint): void => {
  walk.maxAge = Math.min(walk.maxAge, maxAge ?? Infinity)
  walk.isPrivate ||= scope === 'PRIVATE'
}

/** What is in a list changes with others than those who are in it, unless what the list belongs to tells of it. */
const noteList = (walk: Walk, type: GraphQLOutputType, within: string | null): void => {
  const listed = listedIn(type)
  const told = listed === null ? undefined : tellsOf(listed)
  if (listed === null || !told || (within !== null && tellsOf(within)?.includes(listed))) return
  walk.lists.add(listTag(listed))
}

const listedIn = (type: GraphQLOutputType): string | null => {
  const { name } = getNamedType(type)
  if (name.endsWith('Connection')) return name.slice(0, -'Connection'.length)
  return hasList(type) ? name : null
}

const hasList = (type: GraphQLOutputType): boolean =>
  isListType(type) || (isNonNullType(type) && hasList(type.ofType as GraphQLOutputType))
