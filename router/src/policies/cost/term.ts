/** What a part of an operation costs: a figure, or one that follows from the variables of a request. */
export type Term = number | ((variables: Variables) => number)

export type Variables = Readonly<Record<string, unknown>>

export const plus = (...terms: readonly Term[]): Term => folded(terms, 0, (left, right) => left + right)

export const times = (left: Term, right: Term): Term =>
  left === 0 || right === 0 ? 0 : folded([left, right], 1, (one, other) => one * other)

export const greatest = (...terms: readonly Term[]): Term => folded(terms, 0, (left, right) => Math.max(left, right))

/** Costs only while the variables say so. */
export const onlyIf = (holds: (variables: Variables) => boolean, term: Term): Term =>
  term === 0 ? 0 : (variables) => (holds(variables) ? valueOf(term, variables) : 0)

export const valueOf = (term: Term, variables: Variables): number => (typeof term === 'number' ? term : term(variables))

/** What is known is computed now; only the rest is left for each request. */
const folded = (terms: readonly Term[], none: number, join: (left: number, right: number) => number): Term => {
  const fixed = terms.filter((term) => typeof term === 'number').reduce(join, none)
  const open = terms.filter((term) => typeof term === 'function')
  if (open.length === 0) return fixed
  return (variables) => open.reduce((sum, term) => join(sum, term(variables)), fixed)
}
