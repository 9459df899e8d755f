import { escaped, svgOf } from '../../svg.ts'
import type { Result } from './report.ts'

const width = 760
const rowHeight = 34
const left = 230
const top = 54
const barsWidth = width - left - 70

/** A bar chart of ways of searching, as SVG: NDCG@10 above, Recall@50 below it. */
export const plotOf = (name: string, results: readonly Result[]): string => {
  const height = top + results.length * rowHeight + 20
  const rows = results.map(({ way, all }, nth) => {
    const y = top + nth * rowHeight
    return [
      `<text x="${left - 10}" y="${y + 17}" text-anchor="end">${escaped(way.replace('lever: ', ''))}</text>`,
      bar(y, all.ndcg10, '#2f6f9f'),
      bar(y + 13, all.recall50, '#b9cfdd'),
    ].join('\n')
  })
  return svgOf({ width, height, left, title: `${name}: NDCG@10 (dark) and Recall@50 (light)` }, rows)
}

const bar = (y: number, value: number, colour: string): string =>
  [
    `<rect x="${left}" y="${y}" width="${(value * barsWidth).toFixed(1)}" height="12" fill="${colour}"/>`,
    `<text x="${(left + value * barsWidth + 6).toFixed(1)}" y="${y + 10}" font-size="10">${value.toFixed(3)}</text>`,
  ].join('\n')
