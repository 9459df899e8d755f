import { format } from 'prettier'

/** An answer while a part is away: its status, where its data differ from the whole, and its errors. */
export type Row = { status: number; data: Record<string, unknown>; errors: string[] }

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
      'Every registered operation, with each part away in turn. A part that is not in the table of an operation does not matter to it: the answer is whole. What is not named differs from the whole answer in nothing; texts and numbers that are there stand as `…`. `NOTHING_YET`: a subscription that says nothing until the part is back.',
      'A test takes the parts away and compares (`tests/failures/degradation.test.ts`). `npm test -- tests/failures/degradation.test.ts -u` writes this page and `schema/degradation.json` anew.',
      ...Object.entries(table).flatMap(([operation, rows]) => [`## ${operation}`, ...sectionOf(rows)]),
    ].join('\n\n'),
    { ...options, parser: 'markdown' },
  )

const sectionOf = (rows: Record<string, Row>): string[] =>
  Object.keys(rows).length === 0
    ? ['The answer is always whole.']
    : [
        [
          '| away | status | differs | errors |',
          '|---|---|---|---|',
          ...Object.entries(rows).map(
            ([part, row]) => `| ${part} | ${row.status} | ${differs(row)} | ${errors(row)} |`,
          ),
        ].join('\n'),
      ]

const differs = ({ data }: Row): string =>
  Object.entries(data)
    .map(([path, value]) => `${path || 'data'}: ${JSON.stringify(value) ?? 'absent'}`)
    .map((text) => `\`${text}\``)
    .join('<br>') || 'nothing'

const errors = (row: Row): string => row.errors.map((error) => `\`${error}\``).join('<br>') || 'none'
