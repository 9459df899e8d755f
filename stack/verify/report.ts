import type { Line, Report } from './verify-shop.ts'

const offendersShown = 5

/** A report as a table for people: what is kept, what was not looked at, and the first of what offends. */
export const reportLines = ({ lines, isKept, ms }: Report): string[] => {
  const broken = lines.filter(({ violations }) => violations.length > 0)
  const seconds = (ms / 1_000).toFixed(1)
  return [
    ...lines.flatMap(linesOf),
    '',
    isKept
      ? `All promises are kept (${lines.length} looked at in ${seconds} s).`
      : `Broken: ${[...new Set(broken.map(({ row }) => `INV ${row}`))].join(', ')} (${seconds} s).`,
  ]
}

const linesOf = ({ row, sentence, figure, violations, skipped }: Line): string[] => {
  const outcome = skipped ? `not looked at: ${skipped}` : violations.length === 0 ? 'ok' : `${violations.length} BROKEN`
  return [
    `INV ${row.padEnd(3)} ${sentence}${figure === '' ? '' : ` (${figure})`}: ${outcome}`,
    ...violations.slice(0, offendersShown).map((violation) => `          ${violation}`),
  ]
}
