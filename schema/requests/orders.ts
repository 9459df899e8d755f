import { defineRequest } from '@shop/kit/requests'
import { z } from 'zod'
import { address } from '../shapes.ts'

/** Where an order goes and what is in it, for the label; null for an unknown order. */
export const ordersDelivery = defineRequest('orders.delivery', {
  input: z.object({ orderId: z.string() }),
  answer: z.object({ delivery: z.object({ number: z.string(), shipTo: address }).nullable() }),
})
