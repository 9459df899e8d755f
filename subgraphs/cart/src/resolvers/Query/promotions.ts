import { requireStaff } from '@shop/kit/denied'
import { z } from 'zod'
import type { QueryResolvers } from '../../generated.ts'
import { promotionsPage } from '../../store/promotions.ts'

const position = z.tuple([z.iso.datetime(), z.string()])

export const promotions: QueryResolvers['promotions'] = async (
  _,
  { status, ...args },
  { listed, viewer, cursors, now },
) => {
  requireStaff(viewer)
  const page = cursors.read(args, (key) => position.safeParse(key).data ?? null)
  const rows = await listed((db) => promotionsPage(db, { status: status ?? null, at: now() }, page))
  return cursors.connection(rows, page, (row) => [row.createdAt.toISOString(), row.id])
}
