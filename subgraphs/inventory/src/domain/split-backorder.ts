import { allocate } from './allocate.ts'
import type { Shortage } from './allocate.ts'
import { availableByVariant } from './stock.ts'
import type { Allocation, Level, Line } from './stock.ts'

/** Units of a line that are not on the shelf; `expectedAt` is null while nobody has said when they will be. */
export type Backordered = Line & { expectedAt: Date | null }

/** When units of a variant would come that are ordered now, for the variants that may be sold before they are here. */
export type Terms = ReadonlyMap<string, { expectedAt: Date }>

/** What the shelf can give of the lines, and what of the rest may come later; what is neither stays with the shelf, which is short. */
export const splitBackorder = (
  lines: readonly Line[],
  levels: readonly Level[],
  terms: Terms,
): { onShelf: Line[]; backordered: Backordered[] } => {
  const left = availableByVariant(levels)
  const parts = lines.map((line) => {
    const term = terms.get(line.variantId)
    const there = Math.min(line.quantity, left.get(line.variantId) ?? 0)
    left.set(line.variantId, (left.get(line.variantId) ?? 0) - there)
    return term ? { line, there, expectedAt: term.expectedAt } : { line, there: line.quantity, expectedAt: null }
  })
  return {
    onShelf: parts.flatMap(({ line, there }) => (there > 0 ? [{ ...line, quantity: there }] : [])),
    backordered: parts.flatMap(({ line, there, expectedAt }) =>
      there < line.quantity ? [{ ...line, quantity: line.quantity - there, expectedAt }] : [],
    ),
  }
}

export type AllocatedOrBackordered =
  | { kind: 'allocated'; allocations: Allocation[]; backordered: Backordered[] }
  | { kind: 'short'; shortages: Shortage[] }

/** All lines or none, as `allocate`; what is short of a variant that may be sold before it is here counts as given. */
export const allocateOrBackorder = (
  lines: readonly Line[],
  levels: readonly Level[],
  warehouses: readonly string[],
  terms: Terms,
): AllocatedOrBackordered => {
  const { onShelf, backordered } = splitBackorder(lines, levels, terms)
  const allocated = allocate(onShelf, levels, warehouses)
  return allocated.kind === 'short' ? allocated : { ...allocated, backordered }
}
