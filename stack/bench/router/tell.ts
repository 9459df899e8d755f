import type { Figures } from './measure.ts'

const columns = ['', 'RPS', 'p50 ms', 'p99 ms', 'RSS MB', 'subreq', 'per core-s', 'failed'] as const
const widths = [14, 9, 9, 9, 8, 8, 12, 8]

const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('')

/** The head of the table. */
export const tellColumns = (): string => line(columns)

/** One row of the table: what was measured of one gateway. */
export const tellFigures = (name: string, figures: Figures): string => {
  const { rps, p50Ms, p99Ms, rssMb, partRequests, perCoreSecond, failures } = figures
  const failed = Object.values(failures).reduce((sum, count) => sum + count, 0)
  const cells = [rps.toFixed(0), p50Ms.toFixed(2), p99Ms.toFixed(2), rssMb.toFixed(0), partRequests.toFixed(2)]
  return line([name, ...cells, perCoreSecond.toFixed(0), String(failed)])
}
