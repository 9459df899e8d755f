import { on } from '@shop/kit/events/reaction'
import { ordersConfirmed } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { makeParcels } from '../make-parcels.ts'

/** orders.confirmed -> parcels of what is on the shelf; what comes from a supplier follows in parcels of its own. */
export const orderConfirmed = on(ordersConfirmed, ({ data }, context: Context) =>
  makeParcels(context, { ...data, wave: 'confirmed' }),
)
