import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'

const units = z.coerce.number().int()
const mismatchSchema = z.object({
  variantId: z.string(),
  warehouseId: z.string(),
  onHand: units,
  onHandByLedger: units,
  reserved: units,
  reservedByLedger: units,
  reservedByReservations: units,
})
const rowSchema = z.object({
  levels: units,
  movements: units,
  openReservations: units,
  mismatches: units,
  firstMismatch: mismatchSchema.nullable(),
})

export type LedgerCheck = z.infer<typeof rowSchema> & { isConsistent: boolean }

/** Compares every level with its movements, and what is reserved with the open reservations; one statement, one snapshot. */
export const checkLedger = async (db: Db): Promise<LedgerCheck> => {
  const [row] = await db.execute(statement)
  const check = rowSchema.parse(row)
  return { ...check, isConsistent: check.mismatches === 0 }
}

const statement = sql`
  with ledger as (
    select variant_id, warehouse_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
    from stock_movements group by 1, 2
  ), open_lines as (
    select line.variant_id, line.warehouse_id, sum(line.quantity) as reserved
    from reservation_lines line join reservations on reservations.id = line.reservation_id
    where reservations.status = 'HELD' group by 1, 2
  ), compared as (
    select variant_id as "variantId", warehouse_id as "warehouseId",
      coalesce(stock_levels.on_hand, 0) as "onHand", coalesce(ledger.on_hand, 0) as "onHandByLedger",
      coalesce(stock_levels.reserved, 0) as "reserved", coalesce(ledger.reserved, 0) as "reservedByLedger",
      coalesce(open_lines.reserved, 0) as "reservedByReservations"
    from stock_levels
    full join ledger using (variant_id, warehouse_id)
    full join open_lines using (variant_id, warehouse_id)
  ), wrong as (
    select * from compared
    where "onHand" <> "onHandByLedger" or "reserved" <> "reservedByLedger" or "reserved" <> "reservedByReservations"
  )
  select (select count(*) from stock_levels) as "levels",
    (select count(*) from stock_movements) as "movements",
    (select count(*) from reservations where status = 'HELD') as "openReservations",
    (select count(*) from wrong) as "mismatches",
    (select to_jsonb(wrong) from wrong order by "variantId", "warehouseId" limit 1) as "firstMismatch"`
