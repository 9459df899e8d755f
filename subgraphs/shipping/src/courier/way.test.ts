import { describe, expect, it } from 'vitest'
import { after } from '@shop/kit/clock'
import { noon } from '../../test/samples.ts'
import { reportsOf } from './way.ts'
import type { CourierParcel } from './way.ts'

const stepMs = 1_000
const aParcel = (more: Partial<CourierParcel>): CourierParcel => ({
  ...{ trackingNumber: 'SWP_1', bookingKey: 'shp_1-0', stage: 'BOOKED', stageAt: noon },
  ...{ isReported: true, dueAt: after(noon, stepMs) },
  ...more,
})
const seen = (parcel: CourierParcel, ms: number) =>
  reportsOf(parcel, after(noon, ms), stepMs).map(({ status, at }) => `${status} ${at.getTime() - noon.getTime()}`)

describe('a parcel that moves by the clock', () => {
  it('reports each stage that it came to since', () => {
    expect(seen(aParcel({}), 999)).toEqual([])
    expect(seen(aParcel({}), 1_000)).toEqual(['PICKED_UP 1000'])
    expect(seen(aParcel({}), 3_500)).toEqual(['PICKED_UP 1000', 'IN_TRANSIT 2000', 'OUT_FOR_DELIVERY 3000'])
    expect(seen(aParcel({ stage: 'OUT_FOR_DELIVERY' }), 60_000)).toEqual(['DELIVERED 1000'])
    expect(seen(aParcel({ stage: 'DELIVERED' }), 60_000)).toEqual([])
  })

  it('stays where it is until the report arrives, and tells its whole way again, in the same words', () => {
    const parcel = aParcel({ stage: 'IN_TRANSIT', stageAt: after(noon, 5_000), isReported: false })

    const reports = reportsOf(parcel, after(noon, 60_000), stepMs)

    expect(reports.map(({ id }) => id)).toEqual(['SWP_1-BOOKED', 'SWP_1-PICKED_UP', 'SWP_1-IN_TRANSIT'])
    expect(reports.map(({ at }) => at.getTime() - noon.getTime())).toEqual([3_000, 4_000, 5_000])
  })

  it('reports nothing when it was cancelled, and once that it is lost', () => {
    expect(seen(aParcel({ stage: 'CANCELLED', isReported: false }), 60_000)).toEqual([])
    expect(seen(aParcel({ stage: 'LOST', isReported: false }), 60_000)).toEqual(['LOST 0'])
    expect(seen(aParcel({ stage: 'LOST' }), 60_000)).toEqual([])
  })
})
