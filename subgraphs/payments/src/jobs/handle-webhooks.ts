import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { backoffMs } from '../domain/backoff.ts'
import { claimWebhooks, quarantineWebhook, webhookHandled, webhookLater } from '../store/webhook-events.ts'
import type { WebhookEvent } from '../store/webhook-events.ts'
import { aboutIntent } from '../webhooks/about-intent.ts'
import { aboutDispute, aboutMovement, aboutRefund, aboutSetup } from '../webhooks/about-others.ts'
import { done } from '../webhooks/handled.ts'
import type { Handled } from '../webhooks/handled.ts'

const beforeHandling = definePoint('payments.webhook-handled:before')
const afterHandling = definePoint('payments.webhook-handled:after')

/**
 * Handles kept webhooks. A webhook only says that something moved: the state itself is fetched from the provider, so
 * order, doubles and delays do not matter, and nothing that a webhook claims is believed alone.
 */
export const handleWebhooks: Job<Context> = {
  name: 'handleWebhooks',
  everyMs: 1_000,
  run: async (context) => {
    const events = await claimWebhooks(context.db, context.now())
    await Promise.all(events.map((event) => handle(context, event)))
    return events.length
  },
}

/** One that goes wrong does not hold up the others: its lease ends, and it is tried again. */
const handle = async (context: Context, event: WebhookEvent): Promise<void> => {
  try {
    await beforeHandling()
    await settle(context, event, await read(context, event))
    await afterHandling()
  } catch (error) {
    context.log.error({ err: error, webhook: event.id }, 'a webhook could not be handled: it is tried again')
  }
}

const read = (context: Context, event: WebhookEvent): Promise<Handled> | Handled => {
  switch (event.notice.about) {
    case 'intent':
      return aboutIntent(context, event)
    case 'refund':
      return aboutRefund(context, event)
    case 'dispute':
      return aboutDispute(context, event)
    case 'setup':
      return aboutSetup(context, event)
    case 'movement':
      return aboutMovement(context, event)
    case 'other':
      return done()
  }
}

const settle = async (context: Context, event: WebhookEvent, handled: Handled): Promise<void> => {
  const { db, now, config } = context
  switch (handled.kind) {
    case 'done':
      return transaction(db, async (tx) => {
        await handled.apply(tx)
        await webhookHandled(tx, event.id, now())
      })
    case 'quarantine':
      return quarantine(context, event, handled.reason)
    case 'unknown': {
      const isOld = now().getTime() - event.receivedAt.getTime() > config.WEBHOOK_UNKNOWN_MS
      return isOld ? quarantine(context, event, handled.reason) : later(context, event)
    }
    case 'later':
      return later(context, event)
  }
}

const later = ({ db, now }: Context, { id, attempts }: WebhookEvent): Promise<void> =>
  webhookLater(db, id, after(now(), backoffMs(attempts)))

const quarantine = ({ db, log }: Context, { id, type }: WebhookEvent, reason: string): Promise<void> => {
  log.error({ webhook: id, type, reason }, 'a webhook is not believed and was put aside')
  return quarantineWebhook(db, id, reason)
}
