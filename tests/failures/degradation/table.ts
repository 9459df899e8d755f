import { format } from 'prettier'

/**
 * An answer while a part is away: its status, where its data differ from the whole, and its errors; and what a GET gives when
 * there was an answer before, for operations whose answers are kept.
 */
export type Row = {
  status: number
  data: Record<string, unknown>
  errors: string[]
  kept?: 'STALE_WITH_AGE' | 'NOTHING'
}

/** Operation -> part that is away -> the answer, for those that the part matters to. */
export type Table = Record<string, Record<string, Row>>

const options = { semi: false, singleQuote: true, printWidth: 120, trailingComma: 'all' } as const

export const tableAsJson = (table: Table): Promise<string> =>
  format(JSON.stringify(table, null, 2), { ...options, parser: 'json' })

/** The same for people: one table for each operation. */
export const tableAsPage = (table: Table): Promise<string> =>
  format(
    [
      '# What clients get while a part is away',
      'Every registered operation, with each part away in turn. A part that is not in the table of an operation does not matter to it: the answer is whole. What is not named differs from the whole answer in nothing; texts and numbers that are there stand as `…`. `NOTHING_YET`: a subscription that says nothing until the part is back. `STALE_WITH_AGE`: by GET, the whole answer as it was before, for ten minutes after its time, with its `Age` and `Cache-Status` ([caching](caching.md)).',
      'A test takes the parts away and compares (`tests/failures/degradation.test.ts`). `npm test -- tests/failures/degradation.test.ts -u` writes this page and `schema/degradation.json` anew.',
      ...Object.entries(table).flatMap(([operation, rows]) => [`## ${operation}`, ...sectionOf(rows)]),
    ].join('\n\n'),
    { ...options, parser: 'markdown' },
  )

const sectionOf = (rows: Record<string, Row>): string[] => {
  if (Object.keys(rows).length === 0) return ['The answer is always whole.']
  const columns = Object.values(rows).some(({ kept }) => kept) ? [...usual, byGet] : usual
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    [
      line(columns.map(({ title }) => title)),
      line(columns.map(() => '---')),
      ...Object.entries(rows).map(([part, row]) => line(columns.map(({ cell }) => cell(row, part)))),
    ].join('\n'),
  ]
}

type Column = { title: string; cell: (row: Row, part: string) => string }

const usual: readonly Column[] = [
  { title: 'away', cell: (_, part) => part },
  { title: 'status', cell: ({ status }) => String(status) },
  { title: 'differs', cell: (row) => differs(row) },
  { title: 'errors', cell: (row) => errors(row) },
]
const byGet: Column = { title: 'by GET, asked before', cell: ({ kept }) => `\`${kept ?? 'NOTHING'}\`` }

const differs = ({ data }: Row): string =>
  Object.entries(data)
    .map(([path, value]) => `${path || 'data'}: ${JSON.stringify(value) ?? 'absent'}`)
    .map((text) => `\`${text}\``)
    .join('<br>') || 'nothing'

const errors = (row: Row): string => row.errors.map((error) => `\`${error}\``).join('<br>') || 'none'
