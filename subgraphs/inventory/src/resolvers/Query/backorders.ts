import { requireStaff } from '@shop/kit/denied'
import { z } from 'zod'
import { backordersPage } from '../../backorders/lists.ts'
import type { QueryResolvers } from '../../generated.ts'

const position = z.number().int().nullable().catch(null)

export const backorders: QueryResolvers['backorders'] = async (
  _,
  { variantId = null, ...args },
  { db, viewer, cursors },
) => {
  requireStaff(viewer)
  const page = cursors.read(args, (key) => position.parse(key))
  return cursors.connection(await backordersPage(db, variantId, page), page, (row) => row.position)
}
