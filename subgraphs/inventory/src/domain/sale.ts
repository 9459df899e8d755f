import { quantityByVariant } from './stock.ts'
import type { Line } from './stock.ts'

/** A sale as those who wait see it: tickets up to `served` were let in, those up to `joined` wait. */
export type SaleState = { joined: number; served: number; isSoldOut: boolean }

/** What is there for those who are let in; `claims` were let in and hold nothing yet, `heldUnpaid` units may still come back. */
export type SaleRoom = { available: number; claims: number; heldUnpaid: number }

export type SaleRules = { unitsPerBuyer: number; admittedMax: number }

/**
 * How many more may come in, so that everybody inside finds at least one unit even when all before him take what one may
 * take; and whether it is over for those outside.
 */
export const moveQueue = (
  { joined, served }: SaleState,
  { available, claims, heldUnpaid }: SaleRoom,
  { unitsPerBuyer, admittedMax }: SaleRules,
): { admit: number; isSoldOut: boolean } => {
  const places = Math.min(admittedMax, Math.ceil(available / unitsPerBuyer)) - claims
  return {
    admit: Math.max(0, Math.min(joined - served, places)),
    isSoldOut: available <= 0 && heldUnpaid <= 0,
  }
}

/** What a hold must know of a sale: whether its buyer was let in, and what he ordered of it already. */
export type SaleStanding = {
  variantId: string
  ownerId: string
  unitsPerBuyer: number
  isAdmitted: boolean
  unitsOrdered: number
}

export type SaleRefusal = { kind: 'queue'; variantId: string } | { kind: 'limit'; variantId: string; max: number }

/** Why a buyer may not hold these lines of variants that are on sale, if so; `heldOf` is what his other quotes hold. */
export const refusedBySale = (
  ownerId: string,
  lines: readonly Line[],
  standings: readonly SaleStanding[],
  heldOf: (variantId: string) => number,
): SaleRefusal | null => {
  const asked = quantityByVariant(lines)
  const own = standings.filter((sale) => sale.ownerId === ownerId && asked.has(sale.variantId))
  const outside = own.find((sale) => !sale.isAdmitted)
  if (outside) return { kind: 'queue', variantId: outside.variantId }
  const greedy = own.find(
    ({ variantId, unitsPerBuyer, unitsOrdered }) =>
      unitsOrdered + heldOf(variantId) + (asked.get(variantId) ?? 0) > unitsPerBuyer,
  )
  return greedy ? { kind: 'limit', variantId: greedy.variantId, max: greedy.unitsPerBuyer } : null
}
