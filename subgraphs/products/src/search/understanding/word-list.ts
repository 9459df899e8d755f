import { wordsOf } from './words.ts'

/** The words of a list; `#` begins a remark. */
export const wordListOf = (list: string): ReadonlySet<string> =>
  new Set(list.split('\n').flatMap((line) => wordsOf(line.replace(/#.*/, ''))))
