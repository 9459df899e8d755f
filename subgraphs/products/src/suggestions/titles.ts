import { foldedName } from '../domain/folded-name.ts'
import type { Exactness, Typed } from './typed.ts'

/** Ids of published products with titles of which words begin like those that were typed, in any order; the best first. */
export type FindTitles = (typed: Typed, exactness: Exactness) => Promise<string[]>

/** A title that was found. */
export type Titled = { id: string; title: string }

/** So many that were bought most are looked at to see which begin with what was typed. */
export const candidatesMax = 50

/** Titles that begin with what was typed before those that only have its words; both as they came. */
export const bestTitles = (candidates: readonly Titled[], { text, first }: Typed): string[] => {
  const typed = foldedName(text)
  const begins = Map.groupBy(candidates, ({ title }) => foldedName(title).startsWith(typed))
  return [...(begins.get(true) ?? []), ...(begins.get(false) ?? [])].slice(0, first).map(({ id }) => id)
}
