import { requireStaff } from '@shop/kit/denied'
import { z } from 'zod'
import type { QueryResolvers } from '../../generated.ts'
import { changesPage } from '../../store/promotion-changes.ts'

const position = z.number().int().nullable().catch(null)

export const promotionChanges: QueryResolvers['promotionChanges'] = async (
  _,
  { promotionId, ...args },
  { listed, viewer, cursors },
) => {
  requireStaff(viewer)
  const page = cursors.read(args, (key) => position.parse(key))
  const rows = await listed((db) => changesPage(db, promotionId, page))
  return cursors.connection(rows, page, (change) => change.seq)
}
