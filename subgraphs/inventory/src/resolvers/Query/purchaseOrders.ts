import { requireStaff } from '@shop/kit/denied'
import { z } from 'zod'
import { purchasesPage } from '../../backorders/lists.ts'
import type { QueryResolvers } from '../../generated.ts'

const position = z.number().int().nullable().catch(null)

export const purchaseOrders: QueryResolvers['purchaseOrders'] = async (
  _,
  { status = null, variantId = null, ...args },
  { db, viewer, cursors },
) => {
  requireStaff(viewer)
  const page = cursors.read(args, (key) => position.parse(key))
  return cursors.connection(await purchasesPage(db, { status, variantId }, page), page, (row) => row.position)
}
