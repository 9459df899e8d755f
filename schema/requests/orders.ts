import { defineRequest } from '@shop/kit/requests'
import { z } from 'zod'
import { address } from '../shapes.ts'

/** Where orders go and what their numbers are, for the labels; unknown ones are left away. */
export const ordersDeliveries = defineRequest('orders.deliveries', {
  input: z.object({ orderIds: z.array(z.string()).max(100) }),
  answer: z.object({ deliveries: z.array(z.object({ orderId: z.string(), number: z.string(), shipTo: address })) }),
})
