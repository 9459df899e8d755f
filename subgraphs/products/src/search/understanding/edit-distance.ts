/** Letters put in, left out, replaced or swapped with their neighbour; more than `max` when there are more than `max`. */
export const editDistance = (one: string, other: string, max: number): number => {
  if (Math.abs(one.length - other.length) > max) return max + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, nth) => nth)
  for (let row = 1; row <= one.length; row += 1) {
    const current = rowOf({ one, other, row, last, before })
    if (Math.min(...current) > max) return max + 1
    before = last
    last = current
  }
  return last[other.length] ?? max + 1
}

type Step = { one: string; other: string; row: number; last: readonly number[]; before: readonly number[] }

const rowOf = ({ one, other, row, last, before }: Step): number[] => {
  const current = [row]
  for (let column = 1; column <= other.length; column += 1) {
    const replaced = (last[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
    const shifted = 1 + Math.min(last[column] ?? row, current[column - 1] ?? column)
    const isSwapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
    current.push(Math.min(replaced, shifted, isSwapped ? 1 + (before[column - 2] ?? 0) : replaced))
  }
  return current
}
