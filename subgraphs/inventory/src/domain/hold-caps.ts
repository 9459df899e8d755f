import { quantityByVariant } from './stock.ts'
import type { Line } from './stock.ts'

/** How much may be held without being ordered: by one buyer, and from one address. */
export type Caps = { holdsPerOwner: number; holdsPerAddress: number; unitsPerOwner: number; unitsPerAddress: number }

/** Who holds: a buyer, and where he asked from (null when nobody knows). */
export type Holder = { ownerId: string; callerHash: string | null }

/** What somebody holds already: open holds (`variantId` null), or units of a variant. */
export type Usage = { who: string; variantId: string | null; count: number }

export type LimitReached = { kind: 'limit'; variantId: string | null; max: number }

/** The name under which holds from an address are counted; it is no owner's id. */
export const addressOf = (callerHash: string): string => `address ${callerHash}`

/** The first cap that one more hold would break, if any. */
export const limitReached = (
  { ownerId, callerHash }: Holder,
  lines: readonly Line[],
  usage: readonly Usage[],
  caps: Caps,
): LimitReached | null =>
  overCap(ownerId, lines, usage, { holds: caps.holdsPerOwner, units: caps.unitsPerOwner }) ??
  (callerHash === null
    ? null
    : overCap(addressOf(callerHash), lines, usage, { holds: caps.holdsPerAddress, units: caps.unitsPerAddress }))

const overCap = (
  who: string,
  lines: readonly Line[],
  usage: readonly Usage[],
  max: { holds: number; units: number },
): LimitReached | null => {
  const used = (variantId: string | null) => usedBy(who, variantId, usage)
  if (used(null) + 1 > max.holds) return { kind: 'limit', variantId: null, max: max.holds }
  const over = [...quantityByVariant(lines)].find(([variantId, units]) => used(variantId) + units > max.units)
  return over ? { kind: 'limit', variantId: over[0], max: max.units } : null
}

/** How many open holds (`variantId` null), or units of a variant, somebody has. */
export const usedBy = (who: string, variantId: string | null, usage: readonly Usage[]): number =>
  usage.reduce((sum, row) => (row.who === who && row.variantId === variantId ? sum + row.count : sum), 0)

/** What one hold counts for. */
export const usageOf = ({ ownerId, callerHash }: Holder, lines: readonly Line[]): Usage[] =>
  [ownerId, ...(callerHash === null ? [] : [addressOf(callerHash)])].flatMap((who) => [
    { who, variantId: null, count: 1 },
    ...[...quantityByVariant(lines)].map(([variantId, count]) => ({ who, variantId, count })),
  ])
