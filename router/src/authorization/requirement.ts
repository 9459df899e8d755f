/**
 * What must hold of a viewer: at least one of these sets of claims, whole. `[[]]` asks for nothing, `[]` is never met.
 * Claims are `authenticated`, `scope:<name>` and `policy:<name>`.
 */
export type Requirement = readonly (readonly string[])[]

/** Asks for nothing. */
export const nothing: Requirement = [[]]

/** All of them together; alternatives that ask for more than another one does are left out. */
export const allOf = (requirements: readonly Requirement[]): Requirement =>
  requirements.reduce(
    (left, right) => simplest(left.flatMap((one) => right.map((other) => [...new Set([...one, ...other])].sort()))),
    nothing,
  )

const simplest = (alternatives: readonly (readonly string[])[]): Requirement =>
  alternatives.filter(
    (one, at) =>
      !alternatives.some(
        (other, place) =>
          place !== at && other.every((claim) => one.includes(claim)) && (other.length < one.length || place < at),
      ),
  )

/** Whether a viewer with these claims may. */
export const isMet = (requirement: Requirement, holds: (claim: string) => boolean): boolean =>
  requirement.some((claims) => claims.every(holds))
