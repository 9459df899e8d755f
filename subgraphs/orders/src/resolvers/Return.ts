import { money } from '@shop/kit/money'
import type {
  ReturnLineResolvers,
  ReturnReceivedResolvers,
  ReturnRequestedResolvers,
  ReturnResolvers,
} from '../generated.ts'
import type { Context } from '../context.ts'
import type { Return as ReturnRow } from '../domain/return.ts'
import { mayRead } from '../store/orders.ts'

/** Whoever got hold of a return was allowed to see its order. */
export const Return: ReturnResolvers = {
  __resolveReference: async ({ id }, { returnById, viewer }) => {
    const found = await returnById.load(id)
    return found && mayRead(viewer, found) ? found : null
  },
  order: orderOf,
  status: ({ progress }) => progress.status,
  lines: (ret) => ret.lines.map((line) => ({ ...line, ret })),
  rejectReason: ({ progress }) => (progress.status === 'REJECTED' ? progress.reason : null),
  sendBackBy: ({ progress, dueAt }) => (progress.status === 'APPROVED' ? dueAt : null),
  receivedAt: ({ progress }) => ('receivedAt' in progress ? progress.receivedAt : null),
  refundedAt: ({ progress }) => (progress.status === 'REFUNDED' ? progress.refundedAt : null),
  refundAmount: async (ret, _, context) =>
    'refundMinor' in ret.progress ? inItsCurrency(ret, ret.progress.refundMinor, context) : null,
  deduction: async (ret, _, context) =>
    'deductionMinor' in ret.progress ? inItsCurrency(ret, ret.progress.deductionMinor, context) : null,
}

export const ReturnLine: ReturnLineResolvers = {
  orderLine: async ({ ret, lineId }, _, context) => {
    const order = await orderOf(ret, {}, context)
    const line = order.snapshot.lines.find((each) => each.lineId === lineId)
    if (!line) throw new Error(`there is no line ${lineId} in order ${order.id}`)
    return { ...line, order }
  },
  receivedQuantity: ({ ret, lineId }) => unitsBack(ret, lineId, () => true),
  restockedQuantity: ({ ret, lineId }) => unitsBack(ret, lineId, ({ disposition }) => disposition === 'RESTOCK'),
}

const byId = { return: returnOf }
export const ReturnRequested: ReturnRequestedResolvers = byId
export const ReturnReceived: ReturnReceivedResolvers = byId

async function returnOf({ returnId }: { returnId: string }, _: object, { returnById }: Context) {
  const found = await returnById.clear(returnId).load(returnId)
  if (!found) throw new Error(`there is no return ${returnId}`)
  return found
}

async function orderOf({ orderId }: { orderId: string }, _: object, { orderById }: Context) {
  const order = await orderById.load(orderId)
  if (!order) throw new Error(`there is no order ${orderId}`)
  return order
}

const inItsCurrency = async (ret: ReturnRow, minor: number, context: Context) =>
  money(minor, (await orderOf(ret, {}, context)).snapshot.currency)

type Back = Extract<ReturnRow['progress'], { status: 'RECEIVED' }>['lines'][number]

const unitsBack = ({ progress }: ReturnRow, lineId: string, counts: (line: Back) => boolean): number | null =>
  'receivedAt' in progress
    ? progress.lines
        .filter((line) => line.lineId === lineId && counts(line))
        .reduce((sum, { quantity }) => sum + quantity, 0)
    : null
