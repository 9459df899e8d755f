import { Kind, print, visit } from 'graphql'
import type { DocumentNode, FieldNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionNode } from 'graphql'

/** The one root field of a subscription, with the name under which the client wants it. */
export const rootFieldOf = (operation: OperationDefinitionNode): FieldNode | null => {
  const [field, ...others] = operation.selectionSet.selections
  return field?.kind === Kind.FIELD && others.length === 0 ? field : null
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const
const plainField = (field: string, alias: string, selections: SelectionNode[] = []): FieldNode => ({
  kind: Kind.FIELD,
  name: name(field),
  alias: name(alias),
  ...(selections.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
})

/** Names that the router adds to what the client selected, and takes away again. */
export const added = { root: 'shopUpdates', version: 'shopVersion', order: 'shopOrder' } as const

/** A query of the router's own, and which of the client's variables it uses. */
export type OwnQuery = { text: string; uses: readonly string[] }

/** What is asked for beside the client's selection on an update of an order. */
export const ownOfOrder = [
  plainField('version', added.version),
  plainField('order', added.order, [plainField('id', 'id')]),
]

/**
 * The client's selection on a subscription field becomes a query on the field that answers it, so that every selected field
 * of every part is resolved by an ordinary plan. `header` declares our variables and arguments.
 */
export const asQuery = (
  { document, operation, root }: { document: DocumentNode; operation: OperationDefinitionNode; root: FieldNode },
  queryField: string,
  header: { variables: string; arguments: string; own: readonly SelectionNode[] },
): OwnQuery => {
  const selection = {
    ...root.selectionSet,
    kind: Kind.SELECTION_SET,
    selections: [...header.own, ...(root.selectionSet?.selections ?? [])],
  } as const
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  const reached = reachable(fragments, print(selection))
  const used = new Set<string>()
  for (const node of [selection, ...reached]) visit(node, { Variable: ({ name: { value } }) => void used.add(value) })
  const kept = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value))
  const variables = [...(header.variables ? [header.variables] : []), ...kept.map(print)].join(', ')
  const query = `query${variables ? ` (${variables})` : ''} {\n${added.root}: ${queryField}${header.arguments} ${print(selection)}\n}`
  return { text: [query, ...reached.map(print)].join('\n'), uses: kept.map(({ variable }) => variable.name.value) }
}

const reachable = (fragments: FragmentDefinitionNode[], text: string): FragmentDefinitionNode[] => {
  const found = new Set<FragmentDefinitionNode>()
  const queue = [text]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const fragment of fragments) {
      if (found.has(fragment) || !new RegExp(`\\.\\.\\.\\s*${fragment.name.value}\\b`).test(at)) continue
      found.add(fragment)
      queue.push(print(fragment.selectionSet))
    }
  }
  return [...found]
}
