import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { backoffMs } from '../domain/backoff.ts'
import { claimWebhooks, quarantineWebhook, webhookLater, webhooksHandled } from '../store/webhook-events.ts'
import type { WebhookEvent } from '../store/webhook-events.ts'
import { aboutIntents } from '../webhooks/about-intent.ts'
import { aboutCosts, aboutDispute, aboutRefund, aboutSetup } from '../webhooks/about-others.ts'
import { done } from '../webhooks/handled.ts'
import type { Group, Handled } from '../webhooks/handled.ts'

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
    const groups = await groupsOf(context, events)
    const quiet = (await Promise.all(groups.map((group) => handle(context, group)))).flat()
    if (quiet.length > 0) await webhooksHandled(context.db, quiet, context.now())
    return events.length
  },
}

const groupsOf = async (context: Context, events: readonly WebhookEvent[]): Promise<Group[]> => {
  const { intent = [], movement = [], ...others } = Object.groupBy(events, ({ notice }) => notice.about)
  const { refund = [], dispute = [], setup = [], other = [] } = others
  const each = (
    of: readonly WebhookEvent[],
    read: (context: Context, event: WebhookEvent) => Promise<Handled>,
  ): Group[] => of.map((event) => ({ events: [event], read: () => read(context, event) }))
  return [
    ...(await aboutIntents(context, intent)),
    ...each(refund, aboutRefund),
    ...each(dispute, aboutDispute),
    ...each(setup, aboutSetup),
    ...aboutCosts(context, movement),
    { events: other, read: () => done() },
  ]
}

/**
 * Answers the ids of those that are done without anything to be written but that. What goes wrong does not hold up the
 * others: its lease ends, and it is tried again.
 */
const handle = async (context: Context, { events, read }: Group): Promise<string[]> => {
  try {
    await beforeHandling()
    const handled = await read()
    if (handled.kind === 'done' && handled.apply === null) return events.map(({ id }) => id)
    await settle(context, events, handled)
    await afterHandling()
  } catch (error) {
    const webhooks = events.map(({ id }) => id)
    context.log.error({ err: error, webhooks }, 'webhooks could not be handled: they are tried again')
  }
  return []
}

const settle = async (context: Context, events: readonly WebhookEvent[], handled: Handled): Promise<void> => {
  const { db, now } = context
  if (handled.kind !== 'done') return void (await Promise.all(events.map((event) => putOff(context, event, handled))))
  const ids = events.map(({ id }) => id)
  await transaction(db, async (tx) => {
    await handled.apply?.(tx)
    await webhooksHandled(tx, ids, now())
  })
}

type NotDone = Exclude<Handled, { kind: 'done' }>

const putOff = ({ db, now, config, log }: Context, event: WebhookEvent, handled: NotDone): Promise<void> => {
  const { id, type, receivedAt, attempts } = event
  const isOld = now().getTime() - receivedAt.getTime() > config.WEBHOOK_UNKNOWN_MS
  if (handled.kind === 'later' || (handled.kind === 'unknown' && !isOld))
    return webhookLater(db, id, after(now(), backoffMs(attempts)))
  const { reason } = handled
  log.error({ webhook: id, type, reason }, 'a webhook is not believed and was put aside')
  return quarantineWebhook(db, id, reason)
}
