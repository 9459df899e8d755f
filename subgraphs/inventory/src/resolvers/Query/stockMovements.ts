import { requireStaff } from '@shop/kit/denied'
import { z } from 'zod'
import type { QueryResolvers } from '../../generated.ts'
import { movementsPage } from '../../store/movement-lists.ts'

const sequence = z.number().int().nullable().catch(null)

export const stockMovements: QueryResolvers['stockMovements'] = async (
  _,
  { variantId, ...args },
  { listed, viewer, cursors },
) => {
  requireStaff(viewer)
  const page = cursors.read(args, (key) => sequence.parse(key))
  const rows = await listed((db) => movementsPage(db, variantId, page))
  return cursors.connection(rows, page, (movement) => movement.seq)
}
