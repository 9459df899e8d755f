import { z } from 'zod'
import { requireStaff } from '@shop/kit/denied'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { disputePage } from '../../store/disputes.ts'
import type { DisputeKey } from '../../store/disputes.ts'

const key = z.object({ at: z.coerce.date(), id: z.string() })
const readKey = (given: unknown): DisputeKey | null => key.safeParse(given).data ?? null

export const paymentDisputes: QueryResolvers<Context>['paymentDisputes'] = async (_, input, context) => {
  requireStaff(context.viewer)
  const page = context.cursors.read(input, readKey)
  const rows = await disputePage(context.db, { ...page, status: input.status ?? null })
  return context.cursors.connection(rows, page, ({ openedAt, id }) => ({ at: openedAt, id }))
}
