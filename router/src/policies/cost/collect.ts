import { Kind, isObjectType } from 'graphql'
import type { FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLSchema, SelectionSetNode } from 'graphql'
import { includedWhen } from './included.ts'
import type { Condition } from './included.ts'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** The fields that answer under one name, and when the first of them does. */
export type Selected = { nodes: FieldNode[]; when: Condition[] }

export type Selections = {
  /** What is answered for every type of value. */
  shared: Map<string, Selected>
  /** What is answered beside it for values of one type only, by its name. */
  byType: Map<string, Map<string, Selected>>
}

/** Everything that is selected of one value, each fragment once, as execution merges it. */
export const collect = (
  { schema, fragments }: { schema: GraphQLSchema; fragments: Fragments },
  parent: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Selections => {
  const collected: Selections = { shared: new Map(), byType: new Map() }
  const seen = new Set<string>()

  const into = (only: string | null): Map<string, Selected> => {
    if (only === null) return collected.shared
    const fields = collected.byType.get(only) ?? new Map<string, Selected>()
    collected.byType.set(only, fields)
    return fields
  }
  const narrowed = (only: string | null, condition: string | undefined): string | null =>
    condition !== undefined && condition !== parent.name && isObjectType(schema.getType(condition)) ? condition : only

  const walk = ({ selections }: SelectionSetNode, only: string | null, outer: Condition) => {
    for (const selection of selections) {
      const when = includedWhen(selection.directives, outer)
      if (when === false) continue
      if (selection.kind === Kind.FIELD) {
        add(into(only), selection, when)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, narrowed(only, selection.typeCondition?.name.value), when)
      } else {
        const fragment = fragments.get(selection.name.value)
        const key = `${only ?? ''} ${selection.name.value}`
        if (!fragment || (when === true && seen.has(key))) continue
        if (when === true) seen.add(key)
        walk(fragment.selectionSet, narrowed(only, fragment.typeCondition.name.value), when)
      }
    }
  }
  for (const set of sets) walk(set, null, true)
  return collected
}

const add = (fields: Map<string, Selected>, node: FieldNode, when: Condition) => {
  const name = node.alias?.value ?? node.name.value
  const known = fields.get(name)
  if (known) {
    known.nodes.push(node)
    known.when.push(when)
  } else fields.set(name, { nodes: [node], when: [when] })
}
