import { Kind, parse, visit } from 'graphql'
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql'
import { Problem } from '../problem.ts'
import { checkRootFields } from './root-fields.ts'

/** What a document may ask for. `selections` counts fields after fragments are expanded: that is what execution costs. */
export const limits = { tokens: 2_000, depth: 15, selections: 1_000, aliases: 60 } as const

/** Parses with a bound on tokens; the engine's own words about stacks and limits stay inside. */
export const parseBounded = (text: string): DocumentNode => {
  try {
    return parse(text, { maxTokens: limits.tokens, noLocation: false })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    // What is nested deeply may run out of stack before it runs out of tokens.
    if (message.includes('token') || error instanceof RangeError)
      throw new Problem(400, 'QUERY_TOO_LARGE', `A document may have ${limits.tokens} tokens.`)
    throw new Problem(400, 'PARSE_FAILED', message)
  }
}

type Size = { depth: number; selections: number; aliases: number }

/** Refuses what would cost too much, however it is hidden in fragments. Each fragment is measured once. */
export const checkLimits = (document: DocumentNode): void => {
  refuseInheritedNames(document)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measured = new Map<string, Size>()
  const open = new Set<string>()

  const ofFragment = (name: string): Size => {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    if (!fragment || open.has(name)) return { depth: 0, selections: 0, aliases: 0 }
    open.add(name)
    const size = ofSelections(fragment.selectionSet)
    open.delete(name)
    measured.set(name, size)
    return size
  }

  const ofSelections = ({ selections }: SelectionSetNode): Size => {
    const total: Size = { depth: 0, selections: 0, aliases: 0 }
    for (const selection of selections) {
      const size =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet
            ? ofSelections(selection.selectionSet)
            : { depth: 0, selections: 0, aliases: 0 }
      const isField = selection.kind === Kind.FIELD
      total.depth = Math.max(total.depth, size.depth + (isField ? 1 : 0))
      total.selections += size.selections + (isField ? 1 : 0)
      total.aliases += size.aliases + (isField && selection.alias ? 1 : 0)
    }
    return total
  }

  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const size = ofSelections(definition.selectionSet)
    checkRootFields(definition.selectionSet, fragments)
    if (size.depth > limits.depth)
      throw new Problem(400, 'TOO_DEEP', `An operation may be ${limits.depth} levels deep.`)
    if (size.aliases > limits.aliases)
      throw new Problem(400, 'TOO_MANY_ALIASES', `An operation may have ${limits.aliases} aliases.`)
    if (size.selections > limits.selections)
      throw new Problem(
        400,
        'QUERY_TOO_COMPLEX',
        `An operation may select ${limits.selections} fields, fragments expanded.`,
      )
  }
}

const inherited = ['__proto__', 'constructor', 'prototype']

/** Names that every JavaScript object answers to already. */
const refuseInheritedNames = (document: DocumentNode): void => {
  visit(document, {
    Name: ({ value }) => {
      if (inherited.includes(value)) throw new Problem(400, 'NAME_NOT_ALLOWED', `Nothing may be called ${value}.`)
    },
  })
}
