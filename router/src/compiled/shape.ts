import { Kind, isAbstractType, isCompositeType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql'
import type {
  DirectiveNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql'
import { isData } from './data.ts'
import type { Data } from './data.ts'
import { Unfit, compileLeaf } from './leaf.ts'
import { noTwins } from './twins.ts'
import type { Twins } from './twins.ts'

/** The JSON of what was asked for, from data that may hold more. Throws `Unfit` for what the slow way must say. */
export type WriteAnswer = (data: Data, twins?: Twins) => string

export type ShapeContext = {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Values of the variables that `@skip` and `@include` look at. */
  conditions: Readonly<Record<string, boolean>>
  /** Writes null around what cannot be written, where null may be, instead of giving up. */
  forgiving?: boolean
}

/** A selection, and the type that it stands on. */
type Selected = { set: SelectionSetNode; on: GraphQLCompositeType }
type Write = (value: unknown, twins: Twins) => string
/** A member of an object: its key with what stands before it and its colon, and how its value is written. */
type Slot = { key: string; label: string; write: Write }

/** Compiles the selection of an operation on its root type into one function that writes JSON. */
export const compileShape = (context: ShapeContext, root: GraphQLCompositeType, set: SelectionSetNode): WriteAnswer => {
  const write = compileObject(context, [{ set, on: root }], root)
  return (data, twins = noTwins) => write(data, twins)
}

const compileObject = (context: ShapeContext, selected: readonly Selected[], declared: GraphQLCompositeType): Write => {
  const known = new Map<unknown, readonly Slot[]>()
  // Of one type, nearly always.
  let last: { typename: unknown; slots: readonly Slot[] } | null = null
  const slotsFor = (typename: unknown): readonly Slot[] => {
    const slots = known.get(typename) ?? compileSlots(context, selected, declared, typename)
    known.set(typename, slots)
    last = { typename, slots }
    return slots
  }
  const write: Write = (value, twins) => {
    if (!isData(value)) throw new Unfit()
    const texts = twins.textsOf(value)
    const written = texts?.get(write)
    if (written !== undefined) return written
    const typename = value['__typename']
    const slots = last !== null && last.typename === typename ? last.slots : slotsFor(typename)
    if (slots.length === 0) return '{}'
    let text = ''
    for (const { key, label, write } of slots) text += label + write(value[key], twins)
    text += '}'
    texts?.set(write, text)
    return text
  }
  return write
}

/** A field that is asked for, in all places where it is: they are answered together, at the place of the first. */
type Asked = { nodes: FieldNode[]; on: GraphQLCompositeType; sets: Selected[] }

const compileSlots = (
  context: ShapeContext,
  selected: readonly Selected[],
  declared: GraphQLCompositeType,
  typename: unknown,
): Slot[] => {
  const actual = typename === undefined ? declared : context.schema.getType(String(typename))
  if (!actual || !isCompositeType(actual)) throw new Unfit()
  const asked = new Map<string, Asked>()
  for (const { set, on } of selected) collect(context, set, on, actual, asked)
  return [...asked].map(([key, field], at) => ({
    key,
    label: `${at > 0 ? ',' : '{'}${JSON.stringify(key)}:`,
    write: compileField(context, field, actual),
  }))
}

const collect = (
  context: ShapeContext,
  set: SelectionSetNode,
  on: GraphQLCompositeType,
  actual: GraphQLCompositeType,
  asked: Map<string, Asked>,
): void => {
  for (const selection of set.selections) {
    if (!isIncluded(context, selection.directives)) continue
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const field = asked.get(key) ?? { nodes: [], on, sets: [] }
      field.nodes.push(selection)
      if (selection.selectionSet) field.sets.push({ set: selection.selectionSet, on: typeOfField(on, selection) })
      asked.set(key, field)
      continue
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments.get(selection.name.value)
    if (!fragment) throw new Unfit()
    const condition = fragment.typeCondition ? context.schema.getType(fragment.typeCondition.name.value) : undefined
    if (fragment.typeCondition && !(condition && isCompositeType(condition))) throw new Unfit()
    const narrowed = condition && isCompositeType(condition) ? condition : on
    if (!condition || isOf(context.schema, actual, narrowed))
      collect(context, fragment.selectionSet, narrowed, actual, asked)
  }
}

const isOf = (schema: GraphQLSchema, actual: GraphQLCompositeType, type: GraphQLCompositeType): boolean =>
  actual === type || (isAbstractType(type) && !('getTypes' in actual) && schema.isSubType(type, actual))

/** What `@skip` and `@include` say. Throws `Unfit` when they look at a variable without a value. */
export const isIncluded = (
  { conditions }: Pick<ShapeContext, 'conditions'>,
  directives: readonly DirectiveNode[] = [],
): boolean =>
  directives.every(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true
    const value = given?.[0]?.value
    const holds =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value]
        : value?.kind === Kind.BOOLEAN
          ? value.value
          : undefined
    if (holds === undefined) throw new Unfit()
    return holds === (name.value === 'include')
  })

export const fieldOf = (on: GraphQLCompositeType, { name }: FieldNode) =>
  'getFields' in on ? on.getFields()[name.value] : undefined

/** The type of the objects that a field leads to. */
const typeOfField = (on: GraphQLCompositeType, node: FieldNode): GraphQLCompositeType => {
  let type: GraphQLOutputType | undefined = fieldOf(on, node)?.type
  while (type && (isNonNullType(type) || isListType(type))) type = type.ofType as GraphQLOutputType
  if (!type || !isCompositeType(type)) throw new Unfit()
  return type
}

const compileField = (context: ShapeContext, { nodes, on, sets }: Asked, actual: GraphQLCompositeType): Write => {
  const [node] = nodes
  if (!node) throw new Unfit()
  if (node.name.value === '__typename') {
    if (!isObjectType(actual)) throw new Unfit()
    const text = JSON.stringify(actual.name)
    return () => text
  }
  const field = fieldOf(on, node)
  if (!field) throw new Unfit()
  return compileValue(context, field.type, sets)
}

const compileValue = (context: ShapeContext, type: GraphQLOutputType, sets: readonly Selected[]): Write => {
  if (isNonNullType(type)) {
    const write = compilePresent(context, type.ofType, sets)
    return (value, twins) => {
      if (value === null || value === undefined) throw new Unfit()
      return write(value, twins)
    }
  }
  const strict = compilePresent(context, type, sets)
  const write = context.forgiving ? forgiving(strict) : strict
  return (value, twins) => (value === null || value === undefined ? 'null' : write(value, twins))
}

const forgiving =
  (write: Write): Write =>
  (value, twins) => {
    try {
      return write(value, twins)
    } catch (error) {
      if (error instanceof Unfit) return 'null'
      throw error
    }
  }

const compilePresent = (context: ShapeContext, type: GraphQLOutputType, sets: readonly Selected[]): Write => {
  if (isListType(type)) {
    const write = compileValue(context, type.ofType, sets)
    return (value, twins) => {
      if (!Array.isArray(value)) throw new Unfit()
      let text = '['
      for (const item of value) text += (text.length > 1 ? ',' : '') + write(item, twins)
      return `${text}]`
    }
  }
  if (isLeafType(type)) return compileLeaf(type)
  if (!isCompositeType(type)) throw new Unfit()
  return compileObject(context, sets, type)
}
