import { onAll } from '@shop/kit/events/reaction'
import { ordersConfirmed } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { makeParcels } from '../make-parcels.ts'

/** orders.confirmed -> parcels of what is on the shelf; what comes from a supplier follows in parcels of its own. */
export const orderConfirmed = onAll(ordersConfirmed, (events, context: Context) =>
  makeParcels(
    context,
    events.map(({ data, origin }) => ({ ...data, wave: 'confirmed', origin })),
  ),
)
