import { Kind, parse } from 'graphql'
import { expect, it } from 'vitest'
import { selectedOf } from './selected.ts'

/** What the resolver of `thing` is told of a query. */
const asked = (query: string) => {
  const { definitions } = parse(query)
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  return {
    fieldNodes: operation?.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD) ?? [],
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  }
}

it.each([
  ['{ thing { a } }', ['a']],
  ['{ thing { renamed: a other { b } } thing { __typename } }', ['a', 'other', '__typename']],
  ['{ thing { ... on Thing { a ...More } } } fragment More on Thing { b @skip(if: true) ... { c } }', ['a', 'b', 'c']],
])('sees all that is asked for, at whatever depth of fragments: %s', (query, names) => {
  expect([...selectedOf(asked(query))]).toEqual(names)
})
