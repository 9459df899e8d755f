import { Kind, getNamedType, isCompositeType, isListType, getNullableType } from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'
import { collect } from './collect.ts'
import type { Fragments, Selected } from './collect.ts'
import { anyOf } from './included.ts'
import { sizeOf } from './size.ts'
import { greatest, onlyIf, plus, times, valueOf } from './term.ts'
import type { Term, Variables } from './term.ts'
import { argumentWeight, listSizeOf, weightOf } from './weights.ts'

/** What an operation costs at most with these variables, in points. */
export type Cost = (variables: Variables) => number
export type CostOf = (document: DocumentNode, operation: OperationDefinitionNode) => Cost

/** Lists that say nothing of their length count as this long. */
const usualSize = 5
/** What it costs to change anything at all. */
const mutationCost = 10

/** Where a list of the shop is cut, whatever is asked for: a longer one is refused by its part. */
export const listMax = 100

/**
 * The cost of operations by `@cost` and `@listSize` of a supergraph: a point for each object that an answer can hold, times
 * the lengths of the lists around it. Everything that does not hang on variables is computed when the operation is compiled.
 */
export const costCompiler =
  (schema: GraphQLSchema): CostOf =>
  (document, operation) => {
    const within = { schema, fragments: fragmentsOf(document), operation }
    const root = schema.getRootType(operation.operation)
    const answer = root ? selectionCost(within, root, [operation.selectionSet], null) : 0
    const total = plus(operation.operation === 'mutation' ? mutationCost : 0, answer)
    return (variables) => valueOf(total, variables)
  }

type Within = { schema: GraphQLSchema; fragments: Fragments; operation: OperationDefinitionNode }
/** The fields of a list's answer that are as long as the list was asked to be. */
type Sized = { names: readonly string[]; size: Term }

/** A value has one type: of what is selected for single types, only the dearest can be answered. */
const selectionCost = (
  within: Within,
  parent: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  sized: Sized | null,
): Term => {
  const { shared, byType } = collect(within, parent, sets)
  const costOf = (type: GraphQLCompositeType, fields: ReadonlyMap<string, Selected>): Term =>
    plus(...[...fields.values()].map((selected) => selectedCost(within, type, selected, sized)))
  const alternatives = [...byType].map(([name, fields]) => {
    const type = within.schema.getType(name)
    return isCompositeType(type) ? costOf(type, fields) : 0
  })
  return plus(costOf(parent, shared), greatest(...alternatives))
}

const selectedCost = (
  within: Within,
  parent: GraphQLCompositeType,
  { nodes, when }: Selected,
  sized: Sized | null,
): Term => {
  const [node] = nodes
  const field = node && 'getFields' in parent ? parent.getFields()[node.name.value] : undefined
  if (!node || !field) return 0
  const cost = fieldCost(within, field, nodes, node, sized)
  const included = anyOf(when)
  return typeof included === 'function' ? onlyIf(included, cost) : cost
}

const fieldCost = (
  within: Within,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  node: FieldNode,
  sized: Sized | null,
): Term => {
  const listSize = listSizeOf(field)
  const size = listSize && sizeOf(listSize, node, within.operation, { usual: usualSize, most: listMax })
  const own = listSize && listSize.sized.length > 0 && size !== null ? { names: listSize.sized, size } : null
  const length = lengthOf(field, own ? null : size, sized)
  const type = getNamedType(field.type)
  const inside = isCompositeType(type)
    ? selectionCost(
        within,
        type,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        own,
      )
    : 0
  const asked = field.args.filter(({ name }) => node.arguments?.some((argument) => argument.name.value === name))
  return plus(...asked.map(argumentWeight), times(length, plus(weightOf(field), inside)))
}

const lengthOf = (field: GraphQLField<unknown, unknown>, size: Term | null, sized: Sized | null): Term => {
  if (!isListType(getNullableType(field.type))) return 1
  return sized?.names.includes(field.name) ? sized.size : (size ?? usualSize)
}

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
