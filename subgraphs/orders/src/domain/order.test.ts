import { describe, expect, it } from 'vitest'
import { noon } from '../../test/people.ts'
import { progress } from './order.ts'

const at = noon.toISOString()

describe('reading where an order stands', () => {
  it.each([
    [
      { status: 'RESERVED', allocations: [], waitsForBuyer: true },
      { backordered: [], pending: null },
    ],
    [
      { status: 'CONFIRMED', allocations: [], confirmedAt: at },
      { cancelled: [], waivedMinor: 0 },
    ],
    [
      {
        status: 'SHIPPED',
        allocations: [],
        parcels: [{ shipmentId: 's', delivered: false }],
        parcelCount: 1,
        shippedAt: at,
      },
      { parcels: [{ shipmentId: 's', lines: [], deliveredAt: null }], returning: [], returned: [] },
    ],
    [
      { status: 'DELIVERED', deliveredAt: at, shippedAt: at },
      { parcels: [], deliveredAt: noon },
    ],
  ])('understands what was written before units were counted: %o', (written, read) => {
    expect(progress.parse(written)).toMatchObject(read)
  })
})
