import { z } from 'zod'
import { requireStaff } from '@shop/kit/denied'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { giftCardPage } from '../../store/gift-cards.ts'
import type { CardKey } from '../../store/gift-cards.ts'

const key = z.object({ at: z.coerce.date(), id: z.string() })
const readKey = (given: unknown): CardKey | null => key.safeParse(given).data ?? null

export const giftCards: QueryResolvers<Context>['giftCards'] = async (_, input, { db, cursors, viewer }) => {
  requireStaff(viewer)
  const page = cursors.read(input, readKey)
  return cursors.connection(await giftCardPage(db, page), page, ({ createdAt: at, id }) => ({ at, id }))
}
