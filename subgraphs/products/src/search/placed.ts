import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Placement } from '../merchandising/placement.ts'
import { products } from '../store/tables.ts'

/** Above every score that words can have; each pin is lower than the one before by more than that. */
export const pinScore = 1_000_000_000
export const pinStep = 100_000

/** What is pinned is in the list, whatever was typed. */
export const orPinned = (condition: SQL, placement: Placement | null): SQL =>
  placement && placement.pinned.length > 0
    ? sql`(${condition} or ${products.id} = any(${sql.param(pinnedIds(placement))}))`
    : condition

/** A score with what staff moved up or down, and what they pinned on top. */
export const placedScore = (score: SQL, placement: Placement): SQL => {
  const factors = placement.moved.map(
    ({ productIds, brandIds, factor }) =>
      sql` * case when ${products.id} = any(${sql.param(productIds)}) or ${products.brandId} = any(${sql.param(brandIds)}) then ${factor}::numeric else 1 end`,
  )
  const nth = sql`array_position(${sql.param(pinnedIds(placement))}::text[], ${products.id})`
  return sql`((${score})::numeric ${sql.join(factors, sql``)} + coalesce(${pinScore}::numeric - ${nth} * ${pinStep}::numeric, 0))`
}

const pinnedIds = ({ pinned }: Placement): string[] => pinned.map(({ productId }) => productId)
