import { Kind } from 'graphql'
import type { GraphQLResolveInfo, SelectionNode } from 'graphql'

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

/** The names of the fields that are asked of what a field gives, those in fragments included, skipped or not. */
export const selectedOf = ({ fieldNodes, fragments }: Asked): Set<string> => {
  const namesIn = (selections: readonly SelectionNode[]): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value]
      const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
      return namesIn(within?.selectionSet.selections ?? [])
    })
  return new Set(fieldNodes.flatMap((node) => namesIn(node.selectionSet?.selections ?? [])))
}
