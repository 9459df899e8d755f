import { Kind, visit } from 'graphql'
import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'

/** An operation of one piece, in which every `@defer` has an id of its own as its label. */
export type Marked = {
  operation: OperationDefinitionNode
  /** What the client calls a block, by its id. */
  labels: ReadonlyMap<string, string>
  /** Names of the variables that decide what is asked for, and what may come later. */
  conditions: readonly string[]
}

const conditional = ['skip', 'include', 'defer']

/** Whether something in the document may come later. */
export const hasDefer = (document: DocumentNode): boolean => {
  let found = false
  visit(document, { Directive: ({ name }) => void (found ||= name.value === 'defer') })
  return found
}

/**
 * Puts fragments where they are used, so that each use has blocks of its own, and marks each block. The steps of a mutation
 * are never put off, what is read after them may be.
 */
export const markDefers = (document: DocumentNode, operation: OperationDefinitionNode): Marked => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const labels = new Map<string, string>()
  let blocks = 0

  const marked = (directives: readonly DirectiveNode[] = [], mayWait: boolean): DirectiveNode[] =>
    directives.flatMap((directive) => {
      if (directive.name.value !== 'defer') return directive
      if (!mayWait) return []
      blocks += 1
      const id = `b${blocks}`
      const given = argumentOf(directive, 'label')
      if (given?.kind === Kind.STRING) labels.set(id, given.value)
      return withLabel(directive, id)
    })

  const inSet = (set: SelectionSetNode, mayWait: boolean): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => inSelection(selection, mayWait)),
  })

  const inSelection = (selection: SelectionNode, mayWait: boolean): SelectionNode => {
    const directives = marked(selection.directives, mayWait)
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value)
      if (!fragment) return selection
      const { typeCondition, selectionSet } = fragment
      const inPlace: InlineFragmentNode = {
        ...{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives },
        selectionSet: inSet(selectionSet, mayWait),
      }
      return inPlace
    }
    if (!selection.selectionSet) return { ...selection, directives }
    const selectionSet = inSet(selection.selectionSet, mayWait || selection.kind === Kind.FIELD)
    return { ...selection, directives, selectionSet }
  }

  const whole = { ...operation, selectionSet: inSet(operation.selectionSet, operation.operation === 'query') }
  return { operation: whole, labels, conditions: conditionsOf(whole) }
}

/**
 * The same operation for the planner: who is within a block also asks what the object around it is. Else nobody fetches an
 * object of which everything comes later, when that turns out to be nothing.
 */
export const anchored = (operation: OperationDefinitionNode): OperationDefinitionNode =>
  visit(operation, {
    SelectionSet: (node) =>
      node.selections.some(({ directives }) => deferOf(directives) !== null)
        ? { ...node, selections: [...node.selections, typename] }
        : undefined,
  })

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** The mark of a block, and what it depends on whether it may come later. */
export const deferOf = (
  directives: readonly DirectiveNode[] = [],
): { id: string; condition: boolean | { variable: string } } | null => {
  const directive = directives.find(({ name }) => name.value === 'defer')
  const label = directive && argumentOf(directive, 'label')
  if (!directive || label?.kind !== Kind.STRING) return null
  const given = argumentOf(directive, 'if')
  if (given?.kind === Kind.VARIABLE) return { id: label.value, condition: { variable: given.name.value } }
  return { id: label.value, condition: given?.kind !== Kind.BOOLEAN || given.value }
}

const argumentOf = ({ arguments: given }: DirectiveNode, name: string) =>
  given?.find((argument) => argument.name.value === name)?.value

const withLabel = (directive: DirectiveNode, label: string): DirectiveNode => ({
  ...directive,
  arguments: [
    ...(directive.arguments ?? []).filter(({ name }) => name.value !== 'label'),
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'label' },
      value: { kind: Kind.STRING, value: label },
    },
  ],
})

const conditionsOf = (operation: OperationDefinitionNode): string[] => {
  const names = new Set<string>()
  visit(operation, {
    Directive: (directive) => {
      const value = conditional.includes(directive.name.value) ? argumentOf(directive, 'if') : undefined
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
