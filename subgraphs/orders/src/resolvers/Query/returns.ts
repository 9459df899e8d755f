import { requireStaff } from '@shop/kit/denied'
import { pinToPrimary } from '@shop/kit/reads'
import type { QueryResolvers } from '../../generated.ts'
import { mayRead } from '../../store/orders.ts'
import { parseReturnKey, returnKeyOf, returnReads } from '../../store/returns.ts'

/** Somebody else's return looks exactly like none. */
export const returnOne: QueryResolvers['return'] = async (_, { id }, { returnById, viewer }) => {
  pinToPrimary()
  const found = await returnById.load(id)
  return found && mayRead(viewer, found) ? found : null
}

export const returns: QueryResolvers['returns'] = async (_, args, { cursors, listed, viewer }) => {
  requireStaff(viewer)
  const page = cursors.read(args, parseReturnKey)
  const rows = await listed((db) => returnReads(db).list(args.filter?.status ?? null, page))
  return cursors.connection(rows, page, returnKeyOf)
}

export const returnRules: QueryResolvers['returnRules'] = (_, _args, { rules }) => rules()
