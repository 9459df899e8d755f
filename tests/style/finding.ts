import { expect } from 'vitest'

/** A file as the rules see it: where it is, from the root of the repository, and what it says. */
export type Text = { path: string; text: string }

/** One break of a house rule, with the sentence that says how to mend it. */
export type Finding = { path: string; line: number; cure: string }

/** A rule is a function of what it is shown: it reads nothing by itself, so it can be shown planted mistakes. */
export type Rule = (files: readonly Text[]) => Finding[]

/** The line, from 1, on which the character at `index` stands. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** Fails with one line per finding: file, line, cure. */
export const expectNothingFrom = (findings: readonly Finding[]): void =>
  expect(findings.map(({ path, line, cure }) => `${path}:${line}  ${cure}`).join('\n')).toBe('')

/** A finding for every place where `pattern` stands; `cure` may use what was found. */
export const everyMatch = (
  { path, text }: Text,
  pattern: RegExp,
  cure: (found: RegExpMatchArray) => string,
): Finding[] =>
  [...text.matchAll(pattern)].map((found) => ({ path, line: lineAt(text, found.index), cure: cure(found) }))
