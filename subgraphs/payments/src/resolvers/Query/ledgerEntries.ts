import { requireStaff } from '@shop/kit/denied'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { entriesOfOrder } from '../../store/ledger.ts'

const readSeq = (key: unknown): number | null => (typeof key === 'number' ? key : null)

export const ledgerEntries: QueryResolvers<Context>['ledgerEntries'] = async (_, input, { db, cursors, viewer }) => {
  requireStaff(viewer)
  const page = cursors.read(input, readSeq, 50)
  return cursors.connection(await entriesOfOrder(db, input.orderId, page), page, ({ seq }) => seq)
}
