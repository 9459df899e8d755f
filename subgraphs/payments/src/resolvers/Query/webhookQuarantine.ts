import { z } from 'zod'
import { requireStaff } from '@shop/kit/denied'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { quarantinePage } from '../../store/webhook-events.ts'
import type { QuarantineKey } from '../../store/webhook-events.ts'

const key = z.object({ at: z.coerce.date(), id: z.string() })
const readKey = (given: unknown): QuarantineKey | null => key.safeParse(given).data ?? null

export const webhookQuarantine: QueryResolvers<Context>['webhookQuarantine'] = async (_, input, context) => {
  requireStaff(context.viewer)
  const page = context.cursors.read(input, readKey)
  const rows = await quarantinePage(context.db, page)
  return context.cursors.connection(rows, page, ({ receivedAt, id }) => ({ at: receivedAt, id }))
}
