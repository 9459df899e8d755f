import { Kind, print, visit } from 'graphql'
import type { DocumentNode } from 'graphql'

/** The text of the same operations for who does not know `@defer`, without the variables that only it looked at. */
export const withoutDefer = (document: DocumentNode): string => {
  const plain = visit(document, { Directive: ({ name }) => (name.value === 'defer' ? null : undefined) })
  const used = new Set<string>()
  visit(plain, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  })
  return print(
    visit(plain, {
      VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
      [Kind.SELECTION_SET]: () => false,
    }),
  )
}
