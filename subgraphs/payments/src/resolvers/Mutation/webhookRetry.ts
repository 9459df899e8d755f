import { requireStaff } from '@shop/kit/denied'
import { transaction } from '@shop/kit/db'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated.ts'
import { audit } from '../../store/audit.ts'
import { retryWebhook } from '../../store/webhook-events.ts'

export const webhookRetry: MutationResolvers<Context>['webhookRetry'] = async (_, { input }, context) => {
  requireStaff(context.viewer)
  const { db, now, viewer, wake } = context
  const { webhookId } = input
  const isRetried = await transaction(db, async (tx) => {
    if (!(await retryWebhook(tx, webhookId, now()))) return false
    await audit(tx, { at: now(), actor: scopeOf(viewer), action: 'webhookRetry', subject: webhookId })
    return true
  })
  if (!isRetried) return refusal(notThere)
  wake('handleWebhooks')
  return { __typename: 'WebhookRetried', webhookId }
}

const notThere = {
  code: 'WebhookNotInQuarantine',
  message: 'No webhook of this id was put aside.',
  path: ['webhookId'],
} as const
