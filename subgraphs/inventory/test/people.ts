import { randomUUID } from 'node:crypto'
import { newId } from '@shop/kit/id'
import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember } from '@shop/kit/testing/viewers'
import { ordersCancelled, ordersConfirmed, ordersPlaced } from '@shop/schema/events/orders'

export const north = 'whs_north'
export const south = 'whs_south'

export const aVariant = () => newId('var')

const receiveStock = /* GraphQL */ `
  mutation ($input: StockReceiveInput!) {
    stockReceive(input: $input) {
      __typename
      ... on StockReceived {
        levels {
          onHand
          available
          warehouse {
            id
          }
        }
      }
      ... on UserError {
        code
        path
      }
    }
  }
`

export type Delivered = { variantId: string; warehouseId: string; quantity: number; purchaseOrderId?: string }
type Received = { stockReceive: { __typename: string; code?: string; path?: string[]; levels?: { onHand: number }[] } }

/** Somebody of the staff, with both hands on the shelf. */
export const aStorekeeper = (part: TestPart) => {
  const ask = part.as(aStaffMember())
  return {
    ask,
    receives: async (lines: Delivered[], idempotencyKey: string = randomUUID()) => {
      const answer = await ask<Received>(receiveStock, { input: { lines, reason: 'delivery 17', idempotencyKey } })
      return { ...answer.data.stockReceive, statements: answer.statements }
    },
    adjusts: async (
      input: { variantId: string; warehouseId: string; delta: number },
      idempotencyKey: string = randomUUID(),
    ) => {
      const { data } = await ask<{ stockAdjust: { __typename: string; code?: string } }>(
        `mutation ($input: StockAdjustInput!) { stockAdjust(input: $input) {
          __typename ... on StockAdjusted { level { onHand reserved } } ... on UserError { code path }
          ... on StockBelowReserved { onHand reserved } ... on WarehouseNotFound { warehouseId } } }`,
        { input: { ...input, reason: 'count', idempotencyKey } },
      )
      return data.stockAdjust
    },
    checks: async () => {
      const { data } = await ask<{
        stockLedgerCheck: { isConsistent: boolean; openReservations: number; firstMismatch: unknown }
      }>(
        '{ stockLedgerCheck { isConsistent levels movements openReservations mismatches firstMismatch { variantId warehouseId onHand onHandByLedger reserved reservedByLedger reservedByReservations } } }',
      )
      return data.stockLedgerCheck
    },
    sees: async (variantId: string) => {
      const { data } = await ask<{
        _entities: [{ stockLevels: { onHand: number; reserved: number; warehouse: { id: string } }[] }]
      }>(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { stockLevels { onHand reserved warehouse { id } } } } }',
        { of: [{ __typename: 'Variant', id: variantId }] },
      )
      return Object.fromEntries(
        data._entities[0].stockLevels.map(({ warehouse, onHand, reserved }) => [warehouse.id, { onHand, reserved }]),
      )
    },
  }
}

type Wanted = { variantId: string; quantity: number }

/** An order as the orders part tells of it. */
export const anOrder = (part: TestPart, { quoteId = newId('quo'), lines }: { quoteId?: string; lines: Wanted[] }) => {
  const step = { orderId: newId('ord'), buyerId: newId('usr') }
  const [example] = ordersPlaced.example.lines
  if (!example) throw new Error('the example has a line')
  const pinned = lines.map((line) => ({ ...example, ...line, lineId: newId('oln') }))
  const told = async (tell: (eventId: string) => Promise<void>, eventId: string = newId('evt')) => {
    await tell(eventId)
    return eventId
  }
  type Taken = { warehouseId: string; lineId: string; variantId: string; quantity: number }
  /** Each answers the id of the event. */
  const tell = {
    placed: (eventId?: string) => {
      const data = { ...ordersPlaced.example, ...step, quoteId, lines: pinned }
      return told((id) => part.hear(ordersPlaced, step.orderId, data, id), eventId)
    },
    confirmed: (allocations: Taken[] = []) => {
      const data = { ...step, allocations, backordered: [], shippingMethodId: 'shm_standard' }
      return told((id) => part.hear(ordersConfirmed, step.orderId, data, id))
    },
    cancelled: () => told((id) => part.hear(ordersCancelled, step.orderId, { ...step, reason: 'CHANGED_MY_MIND' }, id)),
  }
  /** What inventory said about this order. */
  const heard = async () => (await part.told()).filter((event) => event.subject === step.orderId)
  return { ...step, quoteId, lines: pinned, ...tell, heard }
}
