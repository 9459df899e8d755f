import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { aBackorderable, anOrderOf, startBackorderWorld } from './backorder-world.ts'
import type { BackorderWorld } from './backorder-world.ts'
import { north } from './people.ts'

/** Each is another story; `SEED` tells one of them alone. */
const seeds = process.env['SEED'] ? [Number(process.env['SEED'])] : [3, 11, 15]

let world: BackorderWorld
beforeEach(async () => {
  world = await startBackorderWorld()
  await world.replica()
})
afterEach(() => world.stop())

/** Rows that contradict what is promised; empty when it holds. */
const contradictions = {
  'units wait although some lie on the shelf': sql`
    select variant_id from backorders where waiting > 0 and exists (
      select from stock_levels level where level.variant_id = backorders.variant_id and level.on_hand > level.reserved)`,
  'more units wait than are on their way': sql`
    select variant_id from backorders where waiting > 0 group by variant_id having sum(waiting) > coalesce((
      select sum(greatest(quantity - received, 0)) from purchase_orders
      where purchase_orders.variant_id = backorders.variant_id and status in ('REQUESTED', 'ORDERED')), 0)`,
  'an order took other units than it was given': sql`
    select backorders.id from backorders join reservations on reservations.id = reservation_id
    where reservations.status = 'COMMITTED' and filled <> coalesce((
      select -sum(on_hand_delta) from stock_movements move
      where move.order_id = backorders.order_id and move.reason in ('arrived for a waiting order', 'order line cancelled')), 0)`,
  'a delivery was not booked once': sql`
    select id from purchase_orders where received <> coalesce((
      select sum(quantity) from purchase_deliveries where purchase_order_id = purchase_orders.id), 0)`,
  'units came from nowhere, or went there': sql`
    select variant_id from stock_movements group by variant_id having
      sum(on_hand_delta) <> sum(case when kind = 'RECEIVE' then on_hand_delta else 0 end) - coalesce((
        select sum(quantity) from reservation_lines line join reservations on reservations.id = line.reservation_id
        where line.variant_id = stock_movements.variant_id and reservations.status = 'COMMITTED'), 0)`,
}

type Order = ReturnType<typeof anOrderOf>
type Step = (of: { variants: readonly string[]; orders: Order[]; pick: (below: number) => number }) => Promise<unknown>

const oneOf = <Item>(items: readonly Item[], pick: (below: number) => number): Item | undefined =>
  items[pick(Math.max(1, items.length))]
const aSupplier = (pick: (below: number) => number) => (pick(2) === 0 ? world.suppliers.rest : world.suppliers.soap)
const anOpenOrder = (pick: (below: number) => number) => {
  const supplier = aSupplier(pick)
  const open = supplier.books.all().filter((order) => order.state === 'ACCEPTED')
  return { supplier, order: oneOf(open, pick) }
}
const owed = (order: { quantity: number; deliveries: { quantity: number }[] }) =>
  order.quantity - order.deliveries.reduce((sum, { quantity }) => sum + quantity, 0)

const steps: Record<string, Step> = {
  order: async ({ variants, orders, pick }) => {
    const order = anOrderOf(world, oneOf(variants, pick) ?? '', 1 + pick(4))
    orders.push(order)
    await order.confirmed()
  },
  deliver: async ({ pick }) => {
    const { supplier, order } = anOpenOrder(pick)
    if (order && owed(order) > 0) supplier.desk.deliver(order.reference, 1 + pick(owed(order)))
  },
  delay: async ({ pick }) => {
    const { supplier, order } = anOpenOrder(pick)
    if (order) supplier.desk.delay(order.reference, new Date(Date.now() + pick(1_000) * 60_000))
  },
  giveUp: async ({ pick }) => {
    const { supplier, order } = anOpenOrder(pick)
    if (order) supplier.desk.giveUp(order.reference, 'GONE')
  },
  makeFirm: async ({ pick }) => {
    const { supplier, order } = anOpenOrder(pick)
    if (order) supplier.desk.makeFirm(order.reference)
  },
  cancel: async ({ orders, pick }) => oneOf(orders, pick)?.cancelled(),
  gaveUp: async ({ orders, pick }) => {
    const order = oneOf(orders, pick)
    const [reserved] = order ? await order.heard('inventory.reserved') : []
    const units = reserved?.backordered[0]?.quantity ?? 0
    if (order && units > 0) await order.gaveUp(1 + pick(units))
  },
  receive: async ({ variants, pick }) =>
    world.keeper.receives([{ variantId: oneOf(variants, pick) ?? '', warehouseId: north, quantity: 1 + pick(3) }]),
  fault: async ({ pick }) =>
    aSupplier(pick).faults.add({
      kind: oneOf(['error', 'timeout', 'reset', 'garbage'] as const, pick) ?? 'error',
      when: pick(2) === 0 ? 'before' : 'after',
    }),
}

describe('two replicas, two suppliers, and anything that may happen', () => {
  it.each(seeds)(
    'lose no unit, promise none twice, and leave nobody waiting for nothing (SEED=%i)',
    async (seed) => {
      const [choices = []] = fc.sample(fc.array(fc.nat(1_000_000), { minLength: 2_000, maxLength: 2_000 }), {
        ...{ seed, numRuns: 1 },
      })
      const pick = (below: number) => (choices.pop() ?? 0) % below
      const variants = await Promise.all(
        (['rest', 'soap'] as const).flatMap((supplier) =>
          [0, 2].map((stock) => aBackorderable(world, { supplier, stock })),
        ),
      )
      const orders: Order[] = []
      const names = Object.keys(steps)
      const likely = [...names, 'order', 'order', 'order', 'deliver', 'deliver', 'delay']

      for (let count = 0; count < 80; count += 1)
        await steps[oneOf(likely, pick) ?? 'order']?.({ variants, orders, pick })

      for (const { faults } of Object.values(world.suppliers)) faults.clear()
      await until(isQuiet, { what: `quiet (SEED=${seed})`, timeoutMs: 60_000 })
      for (const [what, query] of Object.entries(contradictions))
        expect([...(await world.part.part.db.execute(query))], `${what} (SEED=${seed})`).toEqual([])
      expect(await world.keeper.checks(), `SEED=${seed}`).toMatchObject({ isConsistent: true, firstMismatch: null })
      const known = await world.part.part.db.execute(sql`select id from purchase_orders`)
      const atSuppliers = Object.values(world.suppliers).flatMap(({ books }) => books.all())
      expect(atSuppliers.filter(({ reference }) => !known.some((row) => row['id'] === reference))).toEqual([])
    },
    180_000,
  )
})

/** Of every order that is not over the supplier's last word is known, he is to be asked nothing, and nobody waits before a full shelf. */
const isQuiet = async () => {
  const rows = await world.part.part.db.execute(sql`select id, version, status, received from purchase_orders`)
  const words = Object.values(world.suppliers).flatMap(({ books }) => books.all())
  const isKnown = rows.every((row) => {
    const word = words.find(({ reference }) => reference === row['id'])
    if (row['status'] === 'REQUESTED' || row['status'] === 'CANCELLING') return false
    return word === undefined || owed(word) === word.quantity - Number(row['received'])
  })
  const isHeard = rows.every((row) => {
    const word = words.find(({ reference }) => reference === row['id'])
    return row['status'] !== 'ORDERED' || word?.version === row['version']
  })
  const [left] = [...(await world.part.part.db.execute(contradictions['units wait although some lie on the shelf']))]
  return isKnown && isHeard && !left
}
