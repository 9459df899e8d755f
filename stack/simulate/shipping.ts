import { booked, cancel, hold, resumeWhenDue } from '@shop/shipping/domain/hold'
import { planParcels } from '@shop/shipping/domain/plan-parcels'
import { hasLeft } from '@shop/shipping/domain/shipment'
import type { Shipment } from '@shop/shipping/domain/shipment'
import { track } from '@shop/shipping/domain/track'
import type { Allocation } from '@shop/schema/shapes'
import { simulatedPart } from './part.ts'
import type { Trouble, Tx } from './part.ts'
import type { Road } from './road.ts'
import type { World } from './world.ts'

export type ParcelRows = { inbox: Map<string, unknown>; parcels: Map<string, Shipment>; cancelled: Map<string, true> }

const holdForMs = 120_000
const courierEveryMs = 20_000

type Confirmed = { data: { orderId: string; buyerId: string; allocations: readonly Allocation[] } }
type Change = ReturnType<typeof hold>

/** The shipping part over its own decisions, with a courier that reports when it likes. */
export const simulatedShipping = (world: World, road: Road, trouble: Trouble, lastMs: number) => {
  const start: ParcelRows = { inbox: new Map(), parcels: new Map(), cancelled: new Map() }
  const part = simulatedPart<ParcelRows>(world, trouble, 'shipping', start, road.publish)
  const change = (rows: ParcelRows, tx: Tx, parcel: Shipment, decide: (parcel: Shipment) => Change) => {
    const decision = decide(parcel)
    if (decision.kind !== 'accepted' || decision.state === parcel) return
    rows.parcels.set(parcel.id, decision.state)
    tx.tell(decision.events)
  }

  const confirmed = ({ data }: Confirmed, rows: ParcelRows) => {
    const { orderId, buyerId, allocations } = data
    if (rows.cancelled.has(orderId)) return
    for (const { warehouseId, lines } of planParcels(allocations)) {
      const id = world.newId('shp')
      rows.parcels.set(id, {
        ...{ id, orderId, buyerId, warehouseId, lines, methodId: 'shm_standard', wave: 'confirmed', status: 'PENDING' },
        ...{ carrier: null, trackingNumber: null, trackingUrl: null, bookingRound: 0, heldUntil: null },
        ...{ shippedAt: null, deliveredAt: null, createdAt: world.now(), version: 1 },
      })
    }
  }
  const ofOrder = (rows: ParcelRows, orderId: string) =>
    [...rows.parcels.values()].filter((parcel) => parcel.orderId === orderId)
  road.hear(part, {
    'orders.confirmed': (event, rows) => confirmed(event as never, rows),
    'orders.cancelled': ({ aggregateId }, rows, tx) => {
      rows.cancelled.set(aggregateId, true)
      for (const parcel of ofOrder(rows, aggregateId)) change(rows, tx, parcel, cancel)
    },
  })

  const courier = () => {
    const isUnderway = ({ status }: Shipment) => status !== 'DELIVERED' && status !== 'CANCELLED'
    for (const { id } of [...part.rows().parcels.values()].filter(isUnderway))
      part.transact((rows, tx) => {
        const parcel = rows.parcels.get(id)
        if (!parcel || world.random.chance(0.3)) return
        if (parcel.status === 'PENDING')
          change(rows, tx, parcel, (each) => booked(each, { carrier: 'Swift', trackingNumber: id, trackingUrl: '' }))
        else if (parcel.status === 'HELD') change(rows, tx, parcel, (each) => resumeWhenDue(each, world.now()))
        else
          change(rows, tx, parcel, (each) =>
            track(each, world.random.pick(['PICKED_UP', 'OUT_FOR_DELIVERY', 'DELIVERED']), world.now()),
          )
      })
    if (world.now().getTime() < lastMs) world.after(courierEveryMs, courier)
  }
  world.after(courierEveryMs, courier)

  return {
    rows: part.rows,
    /** Keeps the parcels of an order from leaving; false when one left already, or nobody answered. */
    stop: (orderId: string): boolean => {
      let isStopped = false
      const ending = part.transact((rows, tx) => {
        const parcels = ofOrder(rows, orderId)
        isStopped = !parcels.some(hasLeft)
        if (!isStopped) return
        const until = new Date(world.now().getTime() + holdForMs)
        for (const parcel of parcels) change(rows, tx, parcel, (each) => hold(each, until))
      })
      return isStopped && ending === 'done'
    },
  }
}
