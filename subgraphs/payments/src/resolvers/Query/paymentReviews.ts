import { z } from 'zod'
import { requireStaff } from '@shop/kit/denied'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { reviewPage } from '../../store/reviews.ts'
import type { ReviewKey } from '../../store/reviews.ts'

const key = z.object({ until: z.coerce.date(), id: z.string() })
const readKey = (given: unknown): ReviewKey | null => key.safeParse(given).data ?? null

export const paymentReviews: QueryResolvers<Context>['paymentReviews'] = async (_, input, { db, cursors, viewer }) => {
  requireStaff(viewer)
  const page = cursors.read(input, readKey)
  return cursors.connection(await reviewPage(db, page), page, ({ until, payment: { id } }) => ({ until, id }))
}
