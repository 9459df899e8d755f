import type { PinnedLine } from '@shop/schema/shapes'
import type { Snapshot } from './order.ts'

/**
 * What the buyer owes for `count` units of a line, after the first `from` of them: the line's total after discounts in
 * equal parts, the first ones a cent more where it does not divide. However a line is taken apart, the parts add up to it.
 */
export const paidForUnits = (line: Pick<PinnedLine, 'quantity' | 'total'>, from: number, count: number): number =>
  paidForFirst(line, from + count) - paidForFirst(line, from)

const paidForFirst = ({ quantity, total }: Pick<PinnedLine, 'quantity' | 'total'>, count: number): number => {
  const each = Math.floor(total.gross.minor / quantity)
  const longer = total.gross.minor - each * quantity
  return count * each + Math.min(count, longer)
}

/** What the buyer pays for shipping, after discounts: whatever of the total is for no line. */
export const paidForShipping = ({ lines, totals }: Pick<Snapshot, 'lines' | 'totals'>): number =>
  lines.reduce((rest, line) => rest - line.total.gross.minor, totals.total.minor)
