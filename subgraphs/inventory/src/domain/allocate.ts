import { availableByVariant, availableOf, placeOf, quantityByVariant, sumBy } from './stock.ts'
import type { Allocation, Level, Line } from './stock.ts'

/** A variant of which less can be sold than was asked for. */
export type Shortage = { variantId: string; requested: number; available: number }

export type Allocated = { kind: 'allocated'; allocations: Allocation[] } | { kind: 'short'; shortages: Shortage[] }

/** With more warehouses than this, trying every combination costs more than a parcel. */
const warehousesTriedMax = 10

/** All lines or none: from one warehouse when one has everything, else from as few as possible; `warehouses` by preference. */
export const allocate = (
  lines: readonly Line[],
  levels: readonly Level[],
  warehouses: readonly string[],
): Allocated => {
  const shortages = shortagesOf(lines, levels)
  if (shortages.length > 0) return { kind: 'short', shortages }
  const senders = fewest(warehouses, (chosen) => shortagesOf(lines, levelsIn(levels, chosen)).length === 0)
  return { kind: 'allocated', allocations: share(lines, levels, senders) }
}

/** Exactly these units from exactly these warehouses, or what is missing of them. */
export const allocateAsPromised = (promised: readonly Allocation[], levels: readonly Level[]): Allocated => {
  const asked = sumBy(promised, placeOf, (part) => part.quantity)
  const there = sumBy(levels, placeOf, availableOf)
  const missing = promised.filter((part) => (asked.get(placeOf(part)) ?? 0) > (there.get(placeOf(part)) ?? 0))
  if (missing.length === 0) return { kind: 'allocated', allocations: [...promised] }
  const available = availableByVariant(levels)
  const shortages = [...quantityByVariant(missing)].map(([variantId, requested]) => ({
    variantId,
    requested,
    available: available.get(variantId) ?? 0,
  }))
  return { kind: 'short', shortages }
}

const shortagesOf = (lines: readonly Line[], levels: readonly Level[]): Shortage[] => {
  const available = availableByVariant(levels)
  return [...quantityByVariant(lines)]
    .map(([variantId, requested]) => ({ variantId, requested, available: available.get(variantId) ?? 0 }))
    .filter((line) => line.requested > line.available)
}

const levelsIn = (levels: readonly Level[], warehouses: readonly string[]) =>
  levels.filter((level) => warehouses.includes(level.warehouseId))

const fewest = (warehouses: readonly string[], suffice: (chosen: readonly string[]) => boolean): readonly string[] => {
  if (warehouses.length > warehousesTriedMax) return warehouses
  for (let size = 1; size < warehouses.length; size += 1) {
    const found = combinations(warehouses, size).find(suffice)
    if (found) return found
  }
  return warehouses
}

/** In the order of preference: those with the first warehouses come first. */
const combinations = (from: readonly string[], size: number): string[][] => {
  if (size === 0) return [[]]
  return from.flatMap((first, index) => combinations(from.slice(index + 1), size - 1).map((rest) => [first, ...rest]))
}

/** A line stays in one warehouse where one still has it whole; else it is split in the order of preference. */
const share = (lines: readonly Line[], levels: readonly Level[], senders: readonly string[]): Allocation[] => {
  const left = new Map(levels.map((level) => [placeOf(level), availableOf(level)]))
  const leftIn = (variantId: string, warehouseId: string) => left.get(placeOf({ variantId, warehouseId })) ?? 0
  return lines.flatMap((line) => {
    const whole = senders.find((warehouseId) => leftIn(line.variantId, warehouseId) >= line.quantity)
    let open = line.quantity
    return (whole ? [whole] : senders).flatMap((warehouseId) => {
      const quantity = Math.min(open, leftIn(line.variantId, warehouseId))
      if (quantity === 0) return []
      open -= quantity
      left.set(placeOf({ variantId: line.variantId, warehouseId }), leftIn(line.variantId, warehouseId) - quantity)
      return [{ lineId: line.lineId, variantId: line.variantId, warehouseId, quantity }]
    })
  })
}
