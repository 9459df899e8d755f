import { createHmac } from 'node:crypto'
import type { Door } from '../../support/door.ts'

const path = '/webhooks/payments/stripe'

/** A signature as Stripe makes it. */
export const signed = (body: string, secret: string, secondsAgo = 0): string => {
  const at = Math.floor(Date.now() / 1_000) - secondsAgo
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`
}

/** The body of a webhook about an intent. */
export const aboutIntent = (id: string, intent: object): string =>
  JSON.stringify({
    ...{ id, object: 'event', type: 'payment_intent.succeeded' },
    data: { object: { object: 'payment_intent', metadata: {}, ...intent } },
  })

/** Sends a webhook through the router; the status of the answer. */
export const deliver = async (
  { send }: Pick<Door, 'send'>,
  body: string,
  signature: string | null,
): Promise<number> => {
  const headers = { 'content-type': 'application/json', ...(signature !== null && { 'stripe-signature': signature }) }
  return (await send(path, { method: 'POST', headers, body })).status
}
