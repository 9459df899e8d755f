import type { FetchNode } from '@apollo/query-planner'
import { given } from './ask-entities.ts'
import { mergeIntoAll } from './data.ts'
import type { Data } from './data.ts'
import { keepingFor } from './keeping.ts'
import type { Keeping } from './keeping.ts'
import { partError } from './part-error.ts'
import { partQuery } from './question.ts'
import { compileRewrites } from './rewrites.ts'
import { rootNames } from './root-names.ts'
import type { PartAnswer, PathStep, Run } from './run.ts'
import type { Context, Cursor, Step } from './step.ts'

const done = Promise.resolve()

/** Asks a part for fields of the root, or takes what it said before, as if it answered at once: what runs beside sees nothing of it yet. */
export const compileRootFetch = ({ schema, judgeFetch }: Context, fetch: FetchNode): Step => {
  const { serviceName: part, operationName, variableUsages = [] } = fetch
  const kind = fetch.operationKind === 'mutation' ? 'mutation' : 'query'
  const rewrite = compileRewrites(schema, fetch.outputRewrites)
  const query = partQuery(kind, fetch.operation, { operationName })
  const keepable = judgeFetch(part, fetch.operation)
  const namesFor = rootNames(fetch.operation)
  /** What is said of no place, as of a part that is away, is said of all that was asked for and did not come. */
  const placesOf = (run: Run, data: PartAnswer['data']): (readonly PathStep[] | undefined)[] => {
    const missing = namesFor(run.conditions).filter((name) => (data?.[name] ?? null) === null)
    return missing.length === 0 ? [undefined] : missing.map((name) => [name])
  }
  const place = ({ objects }: Cursor, data: Data) => {
    rewrite?.(data)
    mergeIntoAll(objects, data)
  }

  const ask = async (run: Run, cursor: Cursor, keeping: Keeping | null): Promise<void> => {
    const { data, errors, degraded } = await run.send(part, { query, variables: given(run, variableUsages) })
    for (const error of errors ?? [])
      for (const place of error.path ? [error.path] : placesOf(run, data))
        run.errors.push(partError(part, error, place && [...cursor.path, ...place]))
    const isWhole = !errors?.length && !degraded && !Object.values(data ?? {}).includes(null)
    keeping?.keep('', data, isWhole)
    if (data) place(cursor, data)
  }

  return (run, cursor) => {
    const keeping = keepingFor(run, keepable, variableUsages)
    const found = keeping?.find('')
    return found ? done.then(() => place(cursor, found)) : ask(run, cursor, keeping)
  }
}
