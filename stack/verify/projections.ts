import type { Row } from 'postgres'
import type { Check } from './check.ts'

/** What parts know of each other's things, against the things themselves. */
export const projectionChecks: readonly Check[] = [
  {
    row: '27',
    sentence: 'Every order has its payment, and every unit that may leave has its parcel',
    whenSettled: true,
    run: async ({ databases: { orders, payments, shipping } }) => {
      const placed = await orders`select id from orders`
      const paid = new Set((await payments`select order_id from payments`).map(({ order_id: id }) => id))
      const allocated = await orders`
        select id, part ->> 'lineId' as line_id, sum((part ->> 'quantity')::int)::int as units
        from orders, jsonb_array_elements(progress -> 'allocations') part
        where status not in ('RESERVED', 'CANCELLED') group by 1, 2`
      const packed = await shipping`
        select order_id, line ->> 'lineId' as line_id, sum((line ->> 'quantity')::int)::int as units
        from shipments, jsonb_array_elements(lines) line where status <> 'CANCELLED' group by 1, 2`
      const unitsOf = new Map(packed.map((row) => [`${row['order_id']} ${row['line_id']}`, Number(row['units'])]))
      return {
        figure: `${placed.length} orders, ${allocated.length} lines to send`,
        violations: [
          ...placed.filter(({ id }) => !paid.has(id)).map(({ id }) => `${id} has no payment`),
          ...allocated
            .filter(({ id, line_id: line, units }) => (unitsOf.get(`${id} ${line}`) ?? 0) !== units)
            .map(
              ({ id, line_id: line, units }) =>
                `${id} ${line}: ${units} are to be sent, ${unitsOf.get(`${id} ${line}`) ?? 0} are packed`,
            ),
        ],
      }
    },
  },
  {
    row: '27',
    sentence: 'What an order waits for is what inventory awaits for it',
    whenSettled: true,
    run: async ({ databases: { orders, inventory } }) => {
      const waits = await orders`
        select id, part ->> 'lineId' as line_id, sum((part ->> 'quantity')::int)::int as units
        from orders, jsonb_array_elements(coalesce(progress -> 'backordered', '[]')) part where status <> 'RESERVED' group by 1, 2`
      const awaited = await inventory`
        select order_id as id, line_id, sum(waiting)::int as units from backorders where waiting > 0 group by 1, 2`
      return { figure: `${waits.length} lines`, violations: differences(waits, awaited) }
    },
  },
  {
    row: '27',
    sentence: 'Who may review what is who received what',
    whenSettled: true,
    run: async ({ databases: { orders, products } }) => {
      const delivered = await orders`
        select envelope #>> '{data,buyerId}' as buyer_id, line ->> 'productId' as product_id, sum((line ->> 'quantity')::int)::int as units
        from outbox, jsonb_array_elements(envelope #> '{data,lines}') line where type = 'orders.delivered' group by 1, 2`
      const known = await products`select buyer_id, product_id, quantity from purchases`
      const unitsOf = new Map(known.map((row) => [`${row['buyer_id']} ${row['product_id']}`, row['quantity']]))
      return {
        figure: `${delivered.length} purchases`,
        violations: delivered
          .filter(({ buyer_id: buyer, product_id: product, units }) => unitsOf.get(`${buyer} ${product}`) !== units)
          .map(
            ({ buyer_id: buyer, product_id: product, units }) =>
              `${buyer} received ${units} of ${product}, products knows ${unitsOf.get(`${buyer} ${product}`) ?? 0}`,
          ),
      }
    },
  },
]

type Units = readonly Row[]

/** Lines of which one side has another number of units than the other. */
const differences = (waits: Units, awaited: Units): string[] => {
  const [left, right] = [byLine(waits), byLine(awaited)]
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((line) => left.get(line) !== right.get(line))
    .map((line) => `${line} waits for ${left.get(line) ?? 0} units, ${right.get(line) ?? 0} are awaited`)
}

const byLine = (units: Units): Map<string, number> =>
  new Map(units.map((row) => [`${row['id']} ${row['line_id']}`, Number(row['units'])]))
