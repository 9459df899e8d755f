import { svgOf } from '../../svg.ts'
import type { Latency } from './load.ts'

/** Latency of each workload, by the number of products. */
export type LatencyBySize = Readonly<Record<string, Readonly<Record<string, Latency>>>>

const width = 760
const height = 420
const plot = { left: 60, top: 50, right: 590, bottom: 370 }
const colours = ['#2f6f9f', '#b0413e', '#6a994e', '#8d6ab8']

/** A line for each workload: how long all but one in twenty searches take, by the size of the catalog; both axes by powers of ten. */
export const latencyPlot = (sizes: LatencyBySize): string => {
  const counts = Object.keys(sizes).map(Number)
  const names = Object.keys(Object.values(sizes)[0] ?? {}).filter((name) => !name.endsWith('Popular'))
  const x = scale([Math.min(...counts), Math.max(...counts)], [plot.left + 20, plot.right - 20])
  const y = scale([1, 1_000], [plot.bottom, plot.top])
  const lines = names.map((name, nth) => {
    const points = counts.map((count) => ({ x: x(count), y: y(sizes[count]?.[name]?.p95Ms ?? 1) }))
    return drawn(name, points, colours[nth % colours.length] ?? 'black')
  })
  return svgOf({ width, height, left: plot.left, title: 'p95 in milliseconds by the number of products' }, [
    ...[1, 10, 100, 1_000].map((ms) => horizontal(y(ms), String(ms))),
    ...counts.map((count) => `<text x="${x(count)}" y="${plot.bottom + 20}" text-anchor="middle">${count}</text>`),
    ...lines,
  ])
}

const scale =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number => {
    const share = from === to ? 0.5 : Math.log(value / from) / Math.log(to / from)
    return Math.round(start + share * (end - start))
  }

const horizontal = (y: number, label: string): string =>
  [
    `<line x1="${plot.left}" y1="${y}" x2="${plot.right}" y2="${y}" stroke="#ddd"/>`,
    `<text x="${plot.left - 8}" y="${y + 4}" text-anchor="end">${label}</text>`,
  ].join('\n')

const drawn = (name: string, points: readonly { x: number; y: number }[], colour: string): string => {
  const last = points.at(-1)
  return [
    `<polyline points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...points.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`),
    `<text x="${plot.right + 4}" y="${(last?.y ?? 0) + 4}" fill="${colour}">${name}</text>`,
  ].join('\n')
}
