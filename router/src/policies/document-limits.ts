import { Kind } from 'graphql'
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql'
import { Problem } from '../problem.ts'
import { limits } from './limits.ts'
import { tooManyAliases } from './parse-bounded.ts'
import { checkRootFields } from './root-fields.ts'
import { countWritten } from './written.ts'

/** Refuses what would cost too much, however it is hidden in fragments. */
export const checkLimits = (document: DocumentNode): void => {
  const { aliases, directives, repeats } = countWritten(document)
  if (aliases > limits.aliases) throw tooManyAliases()
  if (directives > limits.directives)
    throw new Problem(400, 'TOO_MANY_DIRECTIVES', `A document may have ${limits.directives} directives.`)
  if (repeats > limits.repeats)
    throw new Problem(
      400,
      'TOO_MANY_REPEATS',
      `A document may select ${limits.repeats} fields that it selects already.`,
    )

  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measure = measuring(fragments)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const { selections, depth } = measure(definition.selectionSet)
    if (selections > limits.selections)
      throw new Problem(
        400,
        'QUERY_TOO_COMPLEX',
        `An operation may select ${limits.selections} fields, fragments expanded.`,
      )
    if (depth > limits.depth) throw new Problem(400, 'TOO_DEEP', `An operation may be ${limits.depth} levels deep.`)
    checkRootFields(definition.selectionSet, fragments)
  }
}

type Size = { depth: number; selections: number }

const nothing: Size = { depth: 0, selections: 0 }

/** Measures selections with their fragments expanded; each fragment is measured once. */
const measuring = (fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const measured = new Map<string, Size>()
  const open = new Set<string>()

  const ofFragment = (name: string): Size => {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    if (!fragment || open.has(name)) return nothing
    open.add(name)
    const size = ofSelections(fragment.selectionSet)
    open.delete(name)
    measured.set(name, size)
    return size
  }

  const ofSelection = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    const inside = selection.selectionSet ? ofSelections(selection.selectionSet) : nothing
    if (selection.kind === Kind.INLINE_FRAGMENT) return inside
    // Tools ask for types of types of types: the schema is deeper than its data, and already in memory.
    const isOfSchema = selection.name.value.startsWith('__')
    return { depth: isOfSchema ? 1 : inside.depth + 1, selections: inside.selections + 1 }
  }

  const ofSelections = ({ selections }: SelectionSetNode): Size => {
    const total: Size = { depth: 0, selections: 0 }
    for (const selection of selections) {
      const size = ofSelection(selection)
      total.depth = Math.max(total.depth, size.depth)
      total.selections += size.selections
    }
    return total
  }
  return ofSelections
}
