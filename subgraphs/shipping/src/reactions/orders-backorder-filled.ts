import { onAll } from '@shop/kit/events/reaction'
import { ordersBackorderFilled } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { makeParcels } from '../make-parcels.ts'

/** orders.backorderFilled -> further parcels, with the units that came from a supplier. */
export const backorderFilled = onAll(ordersBackorderFilled, (events, context: Context) =>
  makeParcels(
    context,
    events.map(({ id, data, origin }) => ({ ...data, wave: id, origin })),
  ),
)
