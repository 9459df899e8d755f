import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GraphClient } from '../client/graph.ts'
import { isRefused } from '../client/operation.ts'
import { withoutRefused } from './basket.ts'
import type { Basket } from './basket.ts'
import type { ReplayAddress } from './countries.ts'
import type { Left } from './invoice.ts'
import { cartClear, cartLinesAdd, checkoutQuoteCreate, checkoutSubmit, orderStatus } from './operations.ts'

/** What came of an attempt to buy. */
export type Bought =
  { kind: 'confirmed' | 'unsettled'; left: Left[] } | { kind: 'failed' | 'refused'; reason: string; left: Left[] }

type Shopping = { client: GraphClient; invoiceNo: string; address: ReplayAddress }

/** One real checkout: cart, quote, payment, and the wait until the shop confirms or cancels the order. A refusal leaves no cart behind. */
export const buy = async (shopping: Shopping, basket: Basket): Promise<Bought> => {
  // What an earlier attempt left in it.
  await shopping.client.request(cartClear)
  const bought = await checkOut(shopping, basket)
  if (bought.kind === 'refused') await shopping.client.request(cartClear)
  return bought
}

const checkOut = async (shopping: Shopping, basket: Basket): Promise<Bought> => {
  const { client, address, invoiceNo } = shopping
  const filled = await fillCart(client, basket)
  if ('kind' in filled) return filled
  const quoteInput = { shipTo: { address }, idempotencyKey: randomUUID() }
  const { checkoutQuoteCreate: quoted } = await client.request(checkoutQuoteCreate, { input: quoteInput })
  if (isRefused(quoted)) {
    const smaller = withoutRefused(filled, quoted)
    if (!smaller) return refused(quoted.__typename, filled)
    await client.request(cartClear)
    return checkOut(shopping, smaller)
  }
  const payment = { methodToken: 'pm_card_visa' }
  const input = { quoteId: quoted.quote.id, payment, idempotencyKey: `invoice ${invoiceNo}` }
  const { checkoutSubmit: submitted } = await client.request(checkoutSubmit, { input })
  if (isRefused(submitted)) return refused(submitted.__typename, filled)
  return { left: filled.left, ...(await settled(client, submitted.order.id)) }
}

const reasonOf = new Map([
  ['CountryNotServed', 'we do not send there'],
  ['NoShippingMethod', 'no shipping method for this weight and country'],
  ['IdempotencyConflict', 'this invoice was replayed before'],
])

const refused = (code: string, { left }: Basket): Bought => ({
  kind: 'refused',
  reason: reasonOf.get(code) ?? code,
  left,
})

/** Puts the basket into the cart; lines that the shop refuses are left out until the others fit. */
const fillCart = async (client: GraphClient, basket: Basket): Promise<Basket | Bought> => {
  if (basket.lines.length === 0) return { kind: 'refused', reason: 'no line that can be bought', left: basket.left }
  const lines = basket.lines.map(({ variantId, quantity }) => ({ variantId, quantity }))
  const { cartLinesAdd: added } = await client.request(cartLinesAdd, { input: { lines, idempotencyKey: randomUUID() } })
  if (!isRefused(added)) return basket
  const smaller = withoutRefused(basket, added)
  return smaller ? fillCart(client, smaller) : refused(added.__typename, basket)
}

const open = ['PENDING', 'RESERVED', 'AUTHORIZED']
const settledWithinMs = 60_000
const lookMsMax = 1_000

const settled = async (
  client: GraphClient,
  orderId: string,
): Promise<{ kind: 'confirmed' | 'unsettled' } | { kind: 'failed'; reason: string }> => {
  for (let waitedMs = 0, lookMs = 250; waitedMs < settledWithinMs; lookMs = Math.min(lookMsMax, lookMs * 1.5)) {
    await sleep(lookMs)
    waitedMs += lookMs
    const { order } = await client.request(orderStatus, { id: orderId })
    if (!order || open.includes(order.status)) continue
    if (order.status === 'CANCELLED')
      return { kind: 'failed', reason: `cancelled: ${order.cancelReason ?? 'no reason given'}` }
    return { kind: 'confirmed' }
  }
  return { kind: 'unsettled' }
}
