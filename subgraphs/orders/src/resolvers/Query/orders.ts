import { requireOwner } from '@shop/kit/denied'
import { isStaff, ownerIdsOf, scopeOf } from '@shop/kit/viewer'
import type { QueryResolvers } from '../../generated.ts'
import type { Context } from '../../context.ts'
import type { OrderListFilter } from '../../store/reads.ts'
import { orderKeyOf, orderReads, parseOrderKey } from '../../store/reads.ts'

export const orders: QueryResolvers['orders'] = (_, args, context) => {
  const { viewer } = context
  requireOwner(viewer)
  const status = args.filter?.status
  const buyerId = args.filter?.buyerId
  const buyerIds = isStaff(viewer) ? (buyerId ? [buyerId] : null) : ownerIdsOf(viewer)
  return orderPage(context, { buyerIds, statuses: status?.filter((each) => each !== 'AUTHORIZED') ?? null }, args)
}

/** One page of orders, newest first. AUTHORIZED is never a resting state, so nothing is found under it. */
export const orderPage = async (
  { cursors: all, listed, viewer }: Context,
  filter: OrderListFilter,
  args: { first?: number | null; after?: string | null },
) => {
  const cursors = all.of(scopeOf(viewer))
  const page = cursors.read(args, parseOrderKey)
  return cursors.connection(await listed((db) => orderReads(db).list(filter, page)), page, orderKeyOf)
}
