import { Kind } from 'graphql'
import type { DirectiveNode } from 'graphql'
import type { Variables } from './term.ts'

/** Always, never, or as the variables of a request say. */
export type Condition = boolean | ((variables: Variables) => boolean)

/** When something with these `@skip` and `@include` is answered, inside of what is answered when `outer` holds. */
export const includedWhen = (directives: readonly DirectiveNode[] = [], outer: Condition): Condition =>
  directives.reduce<Condition>((condition, { name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return condition
    const value = given?.find((argument) => argument.name.value === 'if')?.value
    const wanted = name.value === 'include'
    if (value?.kind === Kind.BOOLEAN) return value.value === wanted ? condition : false
    if (value?.kind !== Kind.VARIABLE) return condition
    const variable = value.name.value
    // A variable that is not given has a default, or is refused later: it counts as included.
    return both(condition, (variables) => typeof variables[variable] !== 'boolean' || variables[variable] === wanted)
  }, outer)

/** Whether one of several holds. */
export const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.includes(true)
    ? true
    : (variables) => conditions.some((condition) => typeof condition === 'function' && condition(variables))

const both = (one: Condition, other: (variables: Variables) => boolean): Condition => {
  if (typeof one === 'boolean') return one && other
  return (variables) => one(variables) && other(variables)
}
