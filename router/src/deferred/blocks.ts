import { Kind, getNamedType, isCompositeType } from 'graphql'
import type { DirectiveNode, GraphQLCompositeType, GraphQLSchema, SelectionNode, SelectionSetNode } from 'graphql'
import { Unfit } from '../compiled/leaf.ts'
import { fieldOf, isIncluded } from '../compiled/shape.ts'
import { deferOf } from './marked.ts'

/** One step from an object to those of a block within it: into a field (and every item of its lists), or on if of a type. */
export type BlockStep = { into: string } | { on: string }

/** What of an answer comes together: what the fragment selects, without what may come later still. */
export type Block = {
  set: SelectionSetNode
  on: GraphQLCompositeType
  inner: readonly InnerBlock[]
}

/** A block that may come after the one around it. */
export type InnerBlock = Block & {
  id: string
  /** From an object of the block around it. */
  way: readonly BlockStep[]
}

type Conditions = Readonly<Record<string, boolean>>
type Cutting = { schema: GraphQLSchema; conditions: Conditions }

/** Cuts the selection of an operation into blocks, for these values of the variables in `@skip`, `@include` and `@defer`. */
export const cutIntoBlocks = (
  schema: GraphQLSchema,
  root: GraphQLCompositeType,
  set: SelectionSetNode,
  conditions: Conditions,
): Block => cut({ schema, conditions }, set, root)

const cut = (cutting: Cutting, set: SelectionSetNode, on: GraphQLCompositeType): Block => {
  const inner: InnerBlock[] = []
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return [selection]
    if (!isIncluded(cutting, selection.directives)) return []
    const type = typeWithin(cutting, selection, on)
    const block = cut(cutting, selection.selectionSet, type)
    const step = stepInto(selection, type)
    const id = selection.kind === Kind.INLINE_FRAGMENT ? waits(cutting, selection.directives) : null
    if (id !== null) {
      inner.push({ id, way: step, ...block })
      return []
    }
    for (const each of block.inner) inner.push({ ...each, way: [...step, ...each.way] })
    return [{ ...selection, selectionSet: block.set }]
  })
  return { set: { ...set, selections }, on, inner }
}

type Within = Exclude<SelectionNode, { kind: Kind.FRAGMENT_SPREAD }>

const typeWithin = ({ schema }: Cutting, selection: Within, on: GraphQLCompositeType): GraphQLCompositeType => {
  const type =
    selection.kind === Kind.FIELD
      ? fieldOf(on, selection)?.type
      : selection.typeCondition
        ? schema.getType(selection.typeCondition.name.value)
        : on
  const named = type && getNamedType(type)
  if (!named || !isCompositeType(named)) throw new Unfit()
  return named
}

const stepInto = (selection: Within, type: GraphQLCompositeType): BlockStep[] => {
  if (selection.kind === Kind.FIELD) return [{ into: selection.alias?.value ?? selection.name.value }]
  return selection.typeCondition ? [{ on: type.name }] : []
}

/** The id of what waits; null for what does not, for these values. */
const waits = ({ conditions }: Cutting, directives: readonly DirectiveNode[] | undefined): string | null => {
  const defer = deferOf(directives)
  if (!defer) return null
  const { id, condition } = defer
  return typeof condition === 'boolean' ? (condition ? id : null) : conditions[condition.variable] ? id : null
}
