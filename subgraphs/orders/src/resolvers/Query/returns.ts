import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'
import { mayRead } from '../../store/orders.ts'
import { parseReturnKey, returnKeyOf } from '../../store/returns.ts'

/** Somebody else's return looks exactly like none. */
export const returnOne: QueryResolvers['return'] = async (_, { id }, { returnById, viewer }) => {
  const found = await returnById.load(id)
  return found && mayRead(viewer, found) ? found : null
}

export const returns: QueryResolvers['returns'] = async (_, args, { cursors, returnReads, viewer }) => {
  requireStaff(viewer)
  const page = cursors.read(args, parseReturnKey)
  return cursors.connection(await returnReads.list(args.filter?.status ?? null, page), page, returnKeyOf)
}

export const returnRules: QueryResolvers['returnRules'] = (_, _args, { rules }) => rules()
