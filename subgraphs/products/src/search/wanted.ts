import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import type { Wants } from './search-index.ts'

/** What a client asks of a list besides its products, so that it is found in the same call. */
export const wantsOf = ({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Wants => {
  const names = new Set<string>()
  const look = (set: SelectionSetNode | undefined) => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') {
        names.add(selection.name.value)
        if (selection.name.value === 'edges') look(selection.selectionSet)
      } else
        look(
          selection.kind === 'InlineFragment' ? selection.selectionSet : fragments[selection.name.value]?.selectionSet,
        )
    }
  }
  for (const node of fieldNodes) look(node.selectionSet)
  return { count: names.has('totalCount'), facets: names.has('facets'), explanation: names.has('explanation') }
}
