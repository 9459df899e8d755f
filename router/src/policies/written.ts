import { Kind, visit } from 'graphql'
import type { DocumentNode, SelectionNode, SelectionSetNode } from 'graphql'
import { Problem } from '../problem.ts'

/** What stands in a document, fragments not expanded. */
export type Written = { aliases: number; directives: number; repeats: number; introspects: boolean }

const inherited = ['__proto__', 'constructor', 'prototype']

/** Counts what is written; refuses names that every JavaScript object answers to already. */
export const countWritten = (document: DocumentNode): Written => {
  const written: Written = { aliases: 0, directives: 0, repeats: 0, introspects: false }
  visit(document, {
    Name: ({ value }) => {
      if (inherited.includes(value)) throw new Problem(400, 'NAME_NOT_ALLOWED', `Nothing may be called ${value}.`)
    },
    Field: ({ alias, name }) => {
      if (alias) written.aliases += 1
      if (name.value === '__schema' || name.value === '__type') written.introspects = true
    },
    Directive: () => void (written.directives += 1),
    SelectionSet: {
      enter: (set, _key, parent) => {
        const isInline = parent && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT
        if (!isInline) written.repeats += repeatsIn(set)
      },
    },
  })
  return written
}

/** How often something is selected of one value that was selected of it before: validation compares each with each. */
const repeatsIn = (set: SelectionSetNode): number => {
  const names = namesIn(set.selections)
  return names.length - new Set(names).size
}

const namesIn = (selections: readonly SelectionNode[]): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value]
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [`...${selection.name.value}`]
    return namesIn(selection.selectionSet.selections)
  })
