import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import type { Level } from '../domain/stock.ts'

/** The levels of a variant at an instant. */
export type AsOf = { variantId: string; at: Date }

const units = z.number().int()
const rows = z.array(
  z.object({ asked: units, variantId: z.string(), warehouseId: z.string(), onHand: units, reserved: units }),
)

/** What the ledger says that levels were at instants of the past; one statement, however many are asked for. */
export const levelsAsOf = async (db: Db, asked: readonly AsOf[]): Promise<Level[][]> => {
  const found = await db.execute(sql`
    select (asked.number - 1)::int as asked, movement.variant_id as "variantId", movement.warehouse_id as "warehouseId",
      sum(movement.on_hand_delta)::int as "onHand", sum(movement.reserved_delta)::int as reserved
    from jsonb_array_elements(${JSON.stringify(asked)}::jsonb) with ordinality as asked (item, number)
    join stock_movements movement on movement.variant_id = asked.item ->> 'variantId'
      and movement.at <= (asked.item ->> 'at')::timestamptz
    join warehouses on warehouses.id = movement.warehouse_id
    group by asked.number, movement.variant_id, movement.warehouse_id, warehouses.position
    order by asked.number, warehouses.position`)
  const byAsked = Map.groupBy(rows.parse([...found]), (row) => row.asked)
  return asked.map((_, index) => (byAsked.get(index) ?? []).map(({ asked: _number, ...level }) => level))
}
