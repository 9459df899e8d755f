import type { KeepableFetch } from '../cache/fetch-policy.ts'
import { given } from './ask-entities.ts'
import type { Data } from './data.ts'
import type { Run } from './run.ts'

/** What is kept of what one fetch brings, for the variables of one run. */
export type Keeping = {
  /** A copy, to be changed at will; undefined when the part has to be asked. */
  find: (about: string) => Data | undefined
  /** Takes a copy of what the part said, when it said it without errors; before anything is changed in it. */
  keep: (about: string, said: unknown, isWhole: boolean) => void
}

/** Null when nothing of it is kept. Call it before the part is asked: what comes after news that come from now on is not kept. */
export const keepingFor = (run: Run, fetch: KeepableFetch | null, names: readonly string[]): Keeping | null => {
  const { kept } = run
  if (!kept || !fetch) return null
  const since = kept.now()
  let variables = ''
  for (const { label, text } of given(run, names)) variables += `${label}${text},`
  return {
    find: (about) => kept.find(fetch, variables + about),
    keep: (about, said, isWhole) => kept.put(fetch, variables + about, isWhole ? said : null, since),
  }
}
