import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aShipment, noon } from '../../test/samples.ts'
import { booked, cancel, hold, recalled, resume, resumeWhenDue } from './hold.ts'
import { planParcels } from './plan-parcels.ts'
import { track, trackingStatuses } from './track.ts'
import type { ShipmentStatus } from './shipment.ts'

const types = (events: readonly { type: string }[]) => events.map(({ type }) => type.replace('shipping.', ''))

describe('a report of the courier', () => {
  it('tells of every place that matters to others, also when it is the first one to arrive', () => {
    const { state, events } = track(aShipment({ status: 'BOOKED' }), 'DELIVERED', noon)

    expect(state).toMatchObject({ status: 'DELIVERED', shippedAt: noon, deliveredAt: noon })
    expect(types(events)).toEqual(['shipped', 'trackingMoved', 'delivered'])
  })

  it.each(['PENDING', 'BOOKED', 'HELD', 'CANCELLED'] as const)(
    'that a parcel left is true also when it was %s',
    (status) => {
      expect(track(aShipment({ status }), 'PICKED_UP', noon).state.status).toBe('SHIPPED')
    },
  )

  it('in any order and number tells of shipping and arriving once each, and never goes back', () => {
    const way: ShipmentStatus[] = ['BOOKED', 'SHIPPED', 'OUT_FOR_DELIVERY', 'LOST', 'DELIVERED']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...trackingStatuses), { maxLength: 12 }), (reports) => {
        let shipment = aShipment({ status: 'BOOKED' })
        const told: string[] = []
        for (const report of reports) {
          const { state, events } = track(shipment, report, noon)
          expect(way.indexOf(state.status)).toBeGreaterThanOrEqual(way.indexOf(shipment.status))
          shipment = state
          told.push(...types(events))
        }
        expect(told.filter((type) => type === 'shipped').length).toBe(
          reports.some((report) => report !== 'BOOKED') ? 1 : 0,
        )
        expect(told.filter((type) => type === 'delivered').length).toBe(reports.includes('DELIVERED') ? 1 : 0)
      }),
    )
  })
})

describe('holding a parcel', () => {
  const booking = { carrier: 'Swift', trackingNumber: 'N1', trackingUrl: 'https://courier.example/N1' }

  it.each([
    ['PENDING', 'HELD'],
    ['BOOKED', 'HELD'],
    ['SHIPPED', 'SHIPPED'],
    ['DELIVERED', 'DELIVERED'],
    ['CANCELLED', 'CANCELLED'],
  ] as const)('that is %s makes it %s', (status, expected) => {
    expect(hold(aShipment({ status }), noon).state.status).toBe(expected)
  })

  it('ends where it began, or with a new courier when the booking was taken back', () => {
    const held = hold(aShipment({ status: 'BOOKED', ...booking }), noon).state

    expect(resume(held).state.status).toBe('BOOKED')
    expect(resume(recalled(held, 'N1').state).state).toMatchObject({
      status: 'PENDING',
      trackingNumber: null,
      bookingRound: 1,
    })
    expect(resumeWhenDue(held, noon).state.status).toBe('HELD')
    expect(resumeWhenDue(held, new Date(noon.getTime() + 1)).state.status).toBe('BOOKED')
  })

  it('keeps a number that came too late, so that it can be taken back', () => {
    const held = hold(aShipment({ status: 'PENDING' }), noon).state

    expect(booked(held, booking).state).toMatchObject({ status: 'HELD', trackingNumber: 'N1' })
  })

  it('may end in a cancellation, which is told once', () => {
    const { state, events } = cancel(aShipment({ status: 'HELD' }))

    expect(types(events)).toEqual(['cancelled'])
    expect(cancel(state).events).toEqual([])
  })
})

describe('planning parcels', () => {
  it('makes one per warehouse, with each line once', () => {
    const of = (warehouseId: string, lineId: string, quantity: number) => ({
      warehouseId,
      lineId,
      variantId: `var_${lineId}`,
      quantity,
    })

    expect(planParcels([of('south', 'a', 1), of('north', 'a', 2), of('north', 'a', 3), of('north', 'b', 1)])).toEqual([
      {
        warehouseId: 'north',
        lines: [
          { lineId: 'a', variantId: 'var_a', quantity: 5 },
          { lineId: 'b', variantId: 'var_b', quantity: 1 },
        ],
      },
      { warehouseId: 'south', lines: [{ lineId: 'a', variantId: 'var_a', quantity: 1 }] },
    ])
  })
})
