import { Kind, parse } from 'graphql'
import type { FragmentDefinitionNode, SelectionNode } from 'graphql'

type Conditions = Readonly<Record<string, boolean>>

/** Under which names an operation asks for something at its root, where the variables in its conditions are these. */
export type RootNames = (conditions: Conditions) => string[]

/** For an operation that the planner wrote. */
export const rootNames = (text: string): RootNames => {
  const { definitions } = parse(text, { noLocation: true })
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  )
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const selections = operation && 'selectionSet' in operation ? operation.selectionSet.selections : []
  return (conditions) => [...new Set(namesIn(selections, fragments, conditions))]
}

const namesIn = (
  selections: readonly SelectionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  conditions: Conditions,
): string[] =>
  selections
    .filter((selection) => isAskedFor(selection, conditions))
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value]
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      return inner ? namesIn(inner.selectionSet.selections, fragments, conditions) : []
    })

const isAskedFor = ({ directives = [] }: SelectionNode, conditions: Conditions): boolean =>
  directives.every(({ name, arguments: [argument] = [] }) => {
    const holds =
      argument?.value.kind === Kind.VARIABLE
        ? conditions[argument.value.name.value] === true
        : argument?.value.kind === Kind.BOOLEAN && argument.value.value
    return name.value === 'skip' ? !holds : name.value !== 'include' || holds
  })
