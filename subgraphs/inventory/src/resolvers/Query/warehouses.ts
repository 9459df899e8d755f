import { asc } from 'drizzle-orm'
import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'
import { warehouses as table } from '../../store/tables.ts'

export const warehouses: QueryResolvers['warehouses'] = (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  return db.select().from(table).orderBy(asc(table.position))
}
