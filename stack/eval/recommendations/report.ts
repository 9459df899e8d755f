import type { Figures } from './figures.ts'
import { settings } from './figures.ts'
import type { Setting } from './figures.ts'

/** How one way of ranking did on a window. */
export type Result = { way: string; figures: Record<Setting, Figures> }

/** Tables of results in Markdown, one for each setting. */
export const tablesOf = (name: string, results: readonly Result[]): string =>
  settings
    .flatMap((setting) => [
      `### ${name}, \`${setting}\` (${results[0]?.figures[setting].customers ?? 0} customers)`,
      '',
      row(['', 'HitRate@10', 'Recall@10', 'NDCG@10', 'items shown', 'coverage', 'novelty']),
      row(Array.from({ length: 7 }, () => '---')),
      ...results.filter(({ figures }) => figures[setting].shown > 0).map((result) => rowOf(result, setting)),
      '',
    ])
    .join('\n')

const rowOf = ({ way, figures }: Result, setting: Setting): string => {
  const { hitRate10, recall10, ndcg10, errors, shown, coverage, novelty } = figures[setting]
  return row([
    way,
    ...[within(hitRate10, errors.hitRate10), recall10.toFixed(4), within(ndcg10, errors.ndcg10)],
    String(shown),
    `${(coverage * 100).toFixed(1)} %`,
    novelty.toFixed(2),
  ])
}

const within = (mean: number, error: number): string => `${mean.toFixed(4)} ± ${error.toFixed(4)}`

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The figures that the last line names. */
export const briefly = ({ ndcg10, hitRate10, recall10 }: Figures) => ({
  ndcg10: rounded(ndcg10),
  hitRate10: rounded(hitRate10),
  recall10: rounded(recall10),
})

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

/** What was read of a file, and what was left out and why. */
export const readOf = (file: string, rows: number, skipped: ReadonlyMap<string, number>): string => {
  const total = [...skipped.values()].reduce((sum, count) => sum + count, 0)
  const reasons = [...skipped].map(([reason, count]) => `${count} ${reason}`).join(', ')
  return `${file}: ${rows} rows, ${rows - total} used, ${total} skipped${reasons ? ` (${reasons})` : ''}`
}
