import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { OwnUses } from '../domain/promotions/own-uses.ts'

/** What an owner's own open quotes keep: stock by variant, and uses of promotions. */
export type OwnHolds = { ownerId: string; holds: ReadonlyMap<string, number>; uses: OwnUses }

/** What an open quote keeps; older ones do not say what comes later, and name no promotions. */
export type OpenQuote = {
  expiresAt: string | Date
  lines: { variantId: string; quantity: number; backordered?: number }[]
  promotions: { promotionId: string; code: string | null }[] | null
}

/** The open quotes of an owner, as one value. */
export const openQuotesJson = (ownerId: string): SQL => sql`(
  select coalesce(json_agg(json_build_object(
    'expiresAt', expires_at, 'lines', snapshot -> 'lines', 'promotions', snapshot -> 'promotions')), '[]')
  from quotes where owner_id = ${ownerId} and claimed_by is null and replaced_at is null)`

export const holdsOf = (ownerId: string, open: readonly OpenQuote[], at: Date): OwnHolds => {
  const running = open.filter(({ expiresAt }) => at < new Date(expiresAt))
  return {
    ownerId,
    holds: new Map(running.flatMap(({ lines }) => lines.map((line) => [line.variantId, onShelf(line)]))),
    uses: open.flatMap(({ promotions }) => promotions ?? []),
  }
}

const onShelf = ({ quantity, backordered = 0 }: OpenQuote['lines'][number]): number => quantity - backordered
