import { createHash } from 'node:crypto'
import { definePoint } from '@shop/kit/failpoints'
import { failure, jsonAnswer } from '@shop/kit/http'
import type { Route } from '@shop/kit/routes'
import type { Context } from '../context.ts'
import { worthOf } from '../webhooks/worth.ts'

const beforeKeeping = definePoint('payments.webhook-kept:before')
const afterKeeping = definePoint('payments.webhook-kept:after')

/** `POST /webhooks/payments/stripe`: checks the signature over the raw bytes, keeps the notice, and answers at once. */
export const stripeWebhook: Route<Context> = {
  method: 'POST',
  path: '/webhooks/payments/stripe',
  handle: async ({ body, headers }, { keepWebhook, now, log, wake, providers }) => {
    const notice = providers.get('stripe')?.parseWebhook(body, headers)
    if (!notice) return failure(400, 'BAD_SIGNATURE', 'This webhook was not signed with our secret.')
    await beforeKeeping()
    const payloadHash = createHash('sha256').update(body).digest('hex')
    const kept = await keepWebhook({ provider: 'stripe', notice, worth: worthOf(notice), payloadHash, at: now() })
    await afterKeeping()
    if (kept === 'differs')
      log.error({ webhook: notice.id }, 'a webhook came twice with different bodies: the first one counts')
    if (kept === 'news') wake('handleWebhooks')
    return jsonAnswer(200, { received: true })
  },
}
