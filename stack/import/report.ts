import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A row that did not get in, by its line in the file. */
export type BadRow = { line: number; reason: string; path: string[] | null }

/** Bad rows as they are found: all of them in a file, the first ones and the counts for the summary. */
export type BadRowReport = {
  add: (rows: readonly BadRow[]) => Promise<void>
  count: () => number
  /** A few lines for people. */
  summary: () => string[]
}

const examplesMax = 10

/** Opens the report file; one of an earlier run is gone on with only when the import is. */
export const badRowReport = async (path: string, isResumed: boolean): Promise<BadRowReport> => {
  await mkdir(dirname(path), { recursive: true })
  if (!isResumed) await writeFile(path, '')
  const examples: BadRow[] = []
  let count = 0
  return {
    add: async (rows) => {
      if (rows.length === 0) return
      count += rows.length
      examples.push(...rows.slice(0, examplesMax - examples.length))
      await appendFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    },
    count: () => count,
    summary: () => [
      ...examples.map(({ line, reason }) => `  line ${line}: ${reason}`),
      ...(count > examples.length ? [`  … and ${count - examples.length} more`] : []),
      ...(count > 0 ? [`  All of them: ${path}`] : []),
    ],
  }
}
