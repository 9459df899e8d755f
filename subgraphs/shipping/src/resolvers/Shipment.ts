import { maySee } from '../access.ts'
import type { Context } from '../context.ts'
import type { ShipmentResolvers } from '../generated.ts'

const eventsMax = 100

/** A parcel's fields; the entity path checks the viewer like every other path. */
export const Shipment: ShipmentResolvers<Context> = {
  __resolveReference: async ({ id }, { loaders, viewer }) => {
    const shipment = await loaders.shipment.load(id)
    return shipment && maySee(viewer, shipment) ? shipment : null
  },
  lines: ({ lines }) =>
    lines.map(({ lineId, variantId, quantity }) => ({ orderLineId: lineId, quantity, variant: { id: variantId } })),
  events: async ({ id }, _, { loaders }) => (await loaders.eventsOfShipment.load(id)).slice(-eventsMax),
}
