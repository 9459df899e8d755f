import { requireStaff } from '@shop/kit/denied'
import { newestKey, newestKeyOf } from '@shop/kit/newest-first'
import type { QueryResolvers } from '../../generated.ts'
import { promotionsPage } from '../../store/promotions.ts'

export const promotions: QueryResolvers['promotions'] = async (
  _,
  { status, ...args },
  { listed, viewer, cursors, now },
) => {
  requireStaff(viewer)
  const page = cursors.read(args, newestKey)
  const rows = await listed((db) => promotionsPage(db, { status: status ?? null, at: now() }, page))
  return cursors.connection(rows, page, ({ createdAt: at, id }) => newestKeyOf({ at, id }))
}
