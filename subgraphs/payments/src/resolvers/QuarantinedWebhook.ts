import type { Context } from '../context.ts'
import type { QuarantinedWebhookResolvers } from '../generated.ts'

/** A webhook that was put aside, beside the fields that it has by name. */
export const QuarantinedWebhook: QuarantinedWebhookResolvers<Context> = {
  reason: ({ quarantined }) => quarantined ?? '',
}
