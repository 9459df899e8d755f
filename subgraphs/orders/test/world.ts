import type { z } from 'zod'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { ownerIdOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { inventoryReserved } from '@shop/schema/events/inventory'
import { paymentsAuthorized } from '@shop/schema/events/payments'
import { shippingDelivered } from '@shop/schema/events/shipping'
import { cartClaimQuote } from '@shop/schema/requests/cart'
import { shippingStop } from '@shop/schema/requests/shipping'
import type { Allocation, BackorderedLine, QuoteSnapshot } from '@shop/schema/shapes'
import { orders } from '../src/subgraph.ts'
import { allocations, aQuote, mugs } from './people.ts'

/** Orders on real servers, with a cart and a shipping that answer as this says. */
export type OrdersWorld = Awaited<ReturnType<typeof startOrders>>

type Stock = { allocations: Allocation[]; backordered: BackorderedLine[] }
const onTheShelf: Stock = { allocations, backordered: [] }

export const startOrders = async (options: Parameters<typeof startTestPart>[1] = {}) => {
  const shop = await startTestPart(orders, options)
  const cart = aCart()
  const courier = { parcelsLeft: false }
  await shop.answering(cartClaimQuote, cart.claim)
  await shop.answering(shippingStop, () => ({
    stopped: !courier.parcelsLeft,
    shippedAt: courier.parcelsLeft ? '2026-06-02T08:00:00.000Z' : null,
  }))
  return { shop, cart, courier, ...purchases(shop, cart) }
}

/** What cart answers: one claimant per quote, and that one again. */
const aCart = () => {
  const quotes = new Map<string, QuoteSnapshot>()
  const claims = new Map<string, string>()
  return {
    lock: (viewer: Viewer, given: Partial<QuoteSnapshot> = {}) => {
      const quote = aQuote({ ownerId: ownerIdOf(viewer) ?? '', ...given })
      quotes.set(quote.quoteId, quote)
      return quote
    },
    claim: ({
      quoteId,
      ownerIds,
      claimant,
    }: z.infer<typeof cartClaimQuote.input>): z.infer<typeof cartClaimQuote.answer> => {
      const quote = quotes.get(quoteId)
      if (!quote || !ownerIds.includes(quote.ownerId)) return { kind: 'notFound' }
      if (quote.market === 'EXPIRED') return { kind: 'expired', expiredAt: quote.expiresAt }
      if ((claims.get(quoteId) ?? claimant) !== claimant) return { kind: 'alreadyUsed' }
      claims.set(quoteId, claimant)
      return { kind: 'claimed', quote }
    },
  }
}

export const submit = /* GraphQL */ `
  mutation ($input: CheckoutSubmitInput!) {
    checkoutSubmit(input: $input) {
      __typename
      ... on CheckoutAccepted {
        order {
          id
          number
          status
          version
          totals {
            total {
              amount
              currency
            }
          }
        }
      }
      ... on UserError {
        code
        message
        path
        retryable
      }
    }
  }
`
export type Submitted = {
  checkoutSubmit: { __typename: string; order: { id: string; status: string; number: string }; code: string }
}

export const inputFor = (quoteId: string, idempotencyKey: string = newId('key')) => ({
  input: { quoteId, idempotencyKey, payment: { methodToken: 'pm_card_visa' } },
})

/** Orders at several places of their life, got there as others' news would. */
const purchases = (shop: TestPart, cart: ReturnType<typeof aCart>) => {
  const statusOf = async (viewer: Viewer, id: string) => {
    const look = 'query ($id: ID!) { order(id: $id) { status } }'
    const { data } = await shop.as(viewer)<{ order: { status: string } | null }>(look, { id })
    return data.order?.status
  }
  const untilStatus = (viewer: Viewer, id: string, status: string) =>
    until(async () => (await statusOf(viewer, id)) === status, { what: status })

  const placed = async (viewer: Viewer) => {
    const { data } = await shop.as(viewer)<Submitted>(submit, inputFor(cart.lock(viewer).quoteId))
    return data.checkoutSubmit.order.id
  }
  const reserved = async (viewer: Viewer, stock = onTheShelf) => {
    const id = await placed(viewer)
    await shop.hear(inventoryReserved, id, { orderId: id, expiresAt: '2026-06-01T12:30:00.000Z', ...stock })
    await untilStatus(viewer, id, 'RESERVED')
    return id
  }
  const confirmed = async (viewer: Viewer, stock = onTheShelf) => {
    const id = await reserved(viewer, stock)
    const paid = { paymentId: newId('pay'), orderId: id, amountMinor: 2880, currency: 'EUR' }
    await shop.hear(paymentsAuthorized, paid.paymentId, paid)
    await untilStatus(viewer, id, 'CONFIRMED')
    return id
  }
  const delivered = async (viewer: Viewer) => {
    const id = await confirmed(viewer)
    const shipmentId = newId('shp')
    await shop.hear(shippingDelivered, shipmentId, { shipmentId, orderId: id, lines: mugs(2) })
    await untilStatus(viewer, id, 'DELIVERED')
    return id
  }
  return { statusOf, untilStatus, placed, reserved, confirmed, delivered }
}
