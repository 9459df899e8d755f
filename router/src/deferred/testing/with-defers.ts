import { Kind, parse, print, visit } from 'graphql'
import type { DirectiveNode, DocumentNode, InlineFragmentNode, SelectionNode } from 'graphql'
import type { Draw } from '../../compiled/testing/random-operation.ts'

/** The same operation in which some selections and fragments may come later, some of them as the variable `later` says. */
export const withDefers = (document: DocumentNode, draw: Draw): string => {
  let labels = 0
  const drawn = (): InlineFragmentNode => {
    labels += 1
    const label = draw(2) === 0 ? '' : `label: "l${labels}"`
    const condition = ['', '', 'if: true', 'if: false', 'if: $later'][draw(5)]
    const given = [label, condition].filter(Boolean).join(', ')
    return fragmentOf(`... @defer${given && `(${given})`} { __typename }`)
  }
  const later = (selection: SelectionNode): SelectionNode => {
    const fragment = drawn()
    return { ...fragment, selectionSet: { ...fragment.selectionSet, selections: [selection] } }
  }
  const changed = visit(document, {
    SelectionSet: {
      leave: (node) => ({
        ...node,
        selections: node.selections.map((each) => (draw(4) === 0 ? later(each) : each)),
      }),
    },
    FragmentSpread: (node) => {
      const directives: DirectiveNode[] = draw(3) === 0 ? [...(drawn().directives ?? [])] : []
      return { ...node, directives: [...(node.directives ?? []), ...directives] }
    },
  })
  return print(changed).replace(/^query( \()?/, (_, opened) => `query ($later: Boolean!${opened ? ', ' : ')'}`)
}

const fragmentOf = (text: string): InlineFragmentNode => {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions
  const [selection] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : []
  if (selection?.kind !== Kind.INLINE_FRAGMENT) throw new Error('not a fragment')
  return selection
}
