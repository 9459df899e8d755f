import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOrder, confirmed, mugs, noon, waiting } from '../../test/people.ts'
import { backorderAllocated } from './backorders.ts'
import { cancelLines } from './cancel-lines.ts'
import type { Answer, Order } from './order.ts'
import { parcelDelivered, parcelShipped } from './parcels.ts'

const dayMs = 24 * 3_600_000
const types = (...answers: Answer[]) => answers.flatMap((answer) => answer.events.map((event) => event.type))
const parcel = (shipmentId: string, quantity: number) => ({ shipmentId, lines: mugs(quantity) })

describe('parcels', () => {
  it('make an order partially shipped until every unit left, in however many', () => {
    const first = parcelShipped(anOrder(confirmed()), parcel('shp_1', 1), dayMs, noon)
    const second = parcelShipped(first.state, parcel('shp_2', 1), dayMs, noon)

    expect(types(first, second)).toEqual(['orders.partiallyShipped', 'orders.shipped'])
    expect(second.events[0]?.data).toMatchObject({ shipmentId: 'shp_2' })
  })

  it('count as shipped and delivered when they arrive before they were seen leaving', () => {
    const answer = parcelDelivered(anOrder(confirmed()), parcel('shp_1', 2), dayMs, noon)

    expect(types(answer)).toEqual(['orders.shipped', 'orders.delivered'])
    expect(answer.events[1]?.data).toMatchObject({ lines: [{ variantId: 'var_1', productId: 'prod_1', quantity: 2 }] })
  })

  it('that arrive while others are to come are remembered and not told', () => {
    const left = parcelShipped(anOrder(confirmed()), parcel('shp_1', 1), dayMs, noon)
    const arrived = parcelDelivered(left.state, parcel('shp_1', 1), dayMs, noon)
    const last = parcelDelivered(arrived.state, parcel('shp_2', 1), dayMs, noon)

    expect(arrived.events).toEqual([])
    expect(types(last)).toEqual(['orders.shipped', 'orders.delivered'])
  })

  it('are not the last while units are still to come from a supplier', () => {
    const [allocation] = backorderAllocation(1)
    const order = anOrder(confirmed({ allocations: allocation ? [allocation] : [], backordered: waiting(1) }))
    const first = parcelDelivered(order, parcel('shp_1', 1), dayMs, noon)
    const filled = backorderAllocated(first.state, backorderAllocation(1), noon)
    const second = parcelDelivered(filled.state, parcel('shp_2', 1), dayMs, noon)

    expect(types(first, filled, second)).toEqual([
      'orders.partiallyShipped',
      'orders.backorderFilled',
      'orders.shipped',
      'orders.delivered',
    ])
  })

  it('were all of them when the units that were still to come are cancelled', () => {
    const order = anOrder(confirmed({ allocations: backorderAllocation(1), backordered: waiting(1) }))
    const first = parcelDelivered(order, parcel('shp_1', 1), dayMs, noon)
    const decision = cancelLines(first.state, mugs(1), 'changed my mind', dayMs, noon)

    expect(decision).toMatchObject({ kind: 'accepted', state: { progress: { status: 'DELIVERED' } } })
    expect(decision.kind === 'accepted' && types(decision)).toEqual([
      'orders.linesCancelled',
      'orders.shipped',
      'orders.delivered',
    ])
  })

  it('in any number and order, repeated and with units that come later, end delivered, told once each', () => {
    fc.assert(
      fc.property(aFulfilment, ({ first, waves, order }) => {
        const news = [...first, ...waves].flatMap(({ id, quantity }) => [
          (at: Order) => parcelShipped(at, parcel(id, quantity), dayMs, noon),
          (at: Order) => parcelDelivered(at, parcel(id, quantity), dayMs, noon),
        ])
        const parcels = order.map((pick) => news[pick % news.length]).concat(news)
        let at = anOrder(
          confirmed({ allocations: backorderAllocation(unitsIn(first)), backordered: waiting(unitsIn(waves)) }),
        )
        at = { ...at, snapshot: withQuantity(at, unitsIn([...first, ...waves])) }
        const told: string[] = []
        const hear = (answer: Answer) => {
          told.push(...types(answer))
          at = answer.state
        }
        for (const { quantity } of waves) hear(backorderAllocated(at, backorderAllocation(quantity), noon))
        for (const next of parcels) if (next) hear(next(at))

        expect(at.progress.status).toBe('DELIVERED')
        expect(told.filter((type) => type === 'orders.backorderFilled')).toHaveLength(waves.length)
        expect(told.filter((type) => type === 'orders.partiallyShipped')).toHaveLength(first.length + waves.length - 1)
        expect(told.slice(-2)).toEqual(['orders.shipped', 'orders.delivered'])
      }),
    )
  })
})

const backorderAllocation = (quantity: number) => mugs(quantity).map((line) => ({ ...line, warehouseId: 'whs_north' }))

type Some = { id: string; quantity: number }[]
const unitsIn = (some: Some) => some.reduce((sum, { quantity }) => sum + quantity, 0)
const some = (prefix: string) =>
  fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
    .map((quantities): Some => quantities.map((quantity, index) => ({ id: `${prefix}${index}`, quantity })))
const aFulfilment = fc.record({ first: some('shp_a'), waves: some('shp_b'), order: fc.array(fc.nat({ max: 11 })) })

const withQuantity = ({ snapshot }: Order, quantity: number) => ({
  ...snapshot,
  lines: snapshot.lines.map((line) => ({ ...line, quantity })),
})
