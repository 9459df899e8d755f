import type { Means } from './measures.ts'

/** How one way of searching did on a catalog, as a whole and by the kind of query. */
export type Result = { way: string; all: Means; kinds: { kind: string; means: Means }[] }

const columns = ['ndcg10', 'ndcg10Judged', 'recall50', 'mrr', 'judged10'] as const

/** A table of results in Markdown. */
export const tableOf = (name: string, results: readonly Result[]): string => {
  const [first] = results
  const kinds = first && first.kinds.length > 1 ? first.kinds.map(({ kind }) => kind) : []
  return [
    `### ${name} (${first?.all.queries ?? 0} queries)`,
    '',
    row(['', 'NDCG@10', 'judged', 'Recall@50', 'MRR', 'judged@10']),
    row(['---', ...columns.map(() => '---')]),
    ...results.map(({ way, all }) => row([way, ...columns.map((column) => shown(all[column]))])),
    ...(kinds.length === 0 ? [] : ['', ...kindRows(kinds, results)]),
    '',
  ].join('\n')
}

const kindRows = (kinds: readonly string[], results: readonly Result[]): string[] => [
  row(['NDCG@10 / Recall@50', ...results.map(({ way }) => way)]),
  row(['---', ...results.map(() => '---')]),
  ...kinds.map((kind) => row([kind, ...results.map((result) => cell(result, kind))])),
]

const cell = ({ kinds }: Result, kind: string): string => {
  const means = kinds.find((one) => one.kind === kind)?.means
  return means ? `${shown(means.ndcg10)} / ${shown(means.recall50)}` : ''
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const shown = (value: number): string => value.toFixed(3)

/** The figures that the last line names. */
export const figuresOf = ({ ndcg10, ndcg10Judged, recall50, mrr }: Means, isPooled: boolean) =>
  isPooled
    ? { ndcg10: round(ndcg10), ndcg10Judged: round(ndcg10Judged), recall50: round(recall50) }
    : { ndcg10: round(ndcg10), recall50: round(recall50), mrr: round(mrr) }

const round = (value: number): number => Math.round(value * 10_000) / 10_000
