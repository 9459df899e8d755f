import type { Typed } from './typed.ts'

/** Ids of published products with titles of which words begin like those that were typed, in any order; the best first. */
export type FindTitles = (typed: Typed) => Promise<string[]>
