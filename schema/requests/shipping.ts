import { defineRequest } from '@shop/kit/requests'
import { z } from 'zod'
import { amount } from '../shapes.ts'

const rate = z.object({
  methodId: z.string(),
  name: z.string(),
  price: amount,
  daysMin: z.number().int(),
  daysMax: z.number().int(),
})
export type ShippingRate = z.infer<typeof rate>

/** Every way to send this weight and value to this country, cheapest first; empty when we do not send there. Prices are net or gross as item prices are. */
export const shippingQuoteRates = defineRequest('shipping.quoteRates', {
  input: z.object({ country: z.string().length(2), weightGrams: z.number().int(), value: amount }),
  answer: z.object({ rates: z.array(rate) }),
})

/** Keeps every parcel of the order from leaving, for a cancellation. `stopped` is false when one already left. */
export const shippingStop = defineRequest('shipping.stop', {
  input: z.object({ orderId: z.string() }),
  answer: z.object({ stopped: z.boolean(), shippedAt: z.iso.datetime().nullable() }),
})
