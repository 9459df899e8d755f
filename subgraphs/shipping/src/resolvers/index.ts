import type { Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { shipmentMarkLost } from './Mutation/shipmentMarkLost.ts'
import { Order } from './Order.ts'
import { shipment } from './Query/shipment.ts'
import { shipmentsStuck } from './Query/shipmentsStuck.ts'
import { shippingRates } from './Query/shippingRates.ts'
import { shippingZones } from './Query/shippingZones.ts'
import { Shipment } from './Shipment.ts'

export const resolvers: Resolvers<Context> = {
  Query: { shipment, shipmentsStuck, shippingRates, shippingZones },
  Mutation: { shipmentMarkLost },
  Order,
  Shipment,
}
