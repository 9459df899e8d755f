import { escaped, svgOf } from '../../svg.ts'
import type { Result } from './report.ts'

const width = 760
const rowHeight = 34
const left = 230
const top = 54
const barsWidth = width - left - 70
/** What the longest bar stands for. */
const most = 0.5

/** A bar chart of ways of ranking, as SVG: NDCG@10 of anything above, of what is new to the customer below it. */
export const plotOf = (results: readonly Result[]): string => {
  const height = top + results.length * rowHeight + 20
  const rows = results.map(({ way, figures }, nth) => {
    const y = top + nth * rowHeight
    return [
      `<text x="${left - 10}" y="${y + 17}" text-anchor="end">${escaped(way)}</text>`,
      bar(y, figures.all.ndcg10, '#2f6f9f'),
      bar(y + 13, figures.new.ndcg10, '#b9cfdd'),
    ].join('\n')
  })
  return svgOf(
    { width, height, left, title: 'NDCG@10: anything (dark), and what is new to the customer (light)' },
    rows,
  )
}

const bar = (y: number, value: number, colour: string): string => {
  const length = (value / most) * barsWidth
  if (value === 0) return ''
  return [
    `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="12" fill="${colour}"/>`,
    `<text x="${(left + length + 6).toFixed(1)}" y="${y + 10}" font-size="10">${value.toFixed(3)}</text>`,
  ].join('\n')
}
