import { Kind } from 'graphql'
import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql'
import { Problem } from '../problem.ts'
import { limits } from './limits.ts'

/** Each of these tries a secret: an operation that tries many at once would be a faster way to guess. */
const tries = ['accountErase', 'login', 'passwordChange', 'refresh', 'register']

/** An operation starts a few things at most, and tries one secret at most, however that is spread over fragments. */
export const checkRootFields = (
  root: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void => {
  const names = fieldNames(root, fragments, new Set())
  if (names.length > limits.rootFields)
    throw new Problem(400, 'TOO_MANY_ROOT_FIELDS', `An operation may have ${limits.rootFields} root fields.`)
  if (names.filter((name) => tries.includes(name)).length > 1)
    throw new Problem(400, 'ONE_SIGN_IN_PER_OPERATION', `An operation may have one of these: ${tries.join(', ')}.`)
}

/** Each fragment counts once: its fields are merged however often it is spread. */
const fieldNames = (
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen: Set<string>,
): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldNames(selection.selectionSet, fragments, seen)
    const fragment = fragments.get(selection.name.value)
    if (!fragment || seen.has(fragment.name.value)) return []
    seen.add(fragment.name.value)
    return fieldNames(fragment.selectionSet, fragments, seen)
  })
