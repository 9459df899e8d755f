import { randomUUID } from 'node:crypto'
import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { z } from 'zod'
import { buyersAt } from '../../support/buyers.ts'
import { stockUp } from '../../support/catalog.ts'

type Variables = Record<string, unknown>

/** People and things that every registered operation can be about. */
export type Scene = {
  /** Has all that can be looked at. */
  ada: Shopper
  /** Does what changes something, so that nothing of Ada's does. */
  ben: Shopper
  /** Buys, which empties a cart some time later. */
  dora: Shopper
  /** What an operation is sent with, by its name, or by its client and name. Made while everything is there. */
  variables: () => Promise<Record<string, Variables>>
}

const password = 'a long password for tests'
const noTicket = 'tkt_01980000000000000000000000'
const address = { name: 'Ben Example', line1: 'Example Street 1', city: 'Berlin', postalCode: '10115', country: 'DE' }
const lines = z.object({ order: z.object({ lines: z.array(z.object({ id: z.string() })) }) })
const returned = z.object({ returnRequest: z.object({ return: z.object({ id: z.string() }) }) })

/** A part that met a wall waits before it asks a sibling again. */
const again = <Answer extends object>(ask: () => Promise<Answer>) =>
  until(
    async () =>
      ask()
        .then(accepted<Answer>, () => null)
        .catch(() => null),
    { timeoutMs: 60_000 },
  )

const quoted = async (who: Shopper): Promise<string> => (await again(() => who.quote())).quote.id

/** An order of its own each time: one that is there already moves on while it is looked at. */
const submitting = (quoteId: string): Variables => ({
  input: { quoteId, payment: { methodToken: 'pm_card_visa' }, idempotencyKey: randomUUID() },
})

/** A shop with a little of everything in it. */
export const setScene = async (endpoint: string): Promise<Scene> => {
  const [mug, other] = await stockUp(endpoint, [
    { title: 'Enamel mug', stock: 500 },
    { title: 'Stoneware mug', stock: 500 },
  ])
  if (!mug || !other) throw new Error('nothing on the shelves')
  const buyers = buyersAt(endpoint, mug.variantId)
  const [ada, ben, dora] = [shopper(endpoint), shopper(endpoint), shopper(endpoint)]
  await ada.register({ email: 'ada@example.com', password })
  await ben.register({ email: 'ben@example.com', password }, 'Ben Example')
  await dora.register({ email: 'dora@example.com', password }, 'Dora Example')
  // Signs in so often that her first sessions end.
  await shopper(endpoint).register({ email: 'carol@example.com', password }, 'Carol Example')

  const orderId = await buyers.buys(ada, 5)
  await buyers.reaches(ada, orderId, 'DELIVERED')
  await until(async () => (await ada.order(orderId))?.payments?.[0]?.status === 'CAPTURED')
  const { order } = await ada.ask(lines, 'query ($id: ID!) { order(id: $id) { lines { id } } }', { id: orderId })
  const returnLine = { orderLineId: order.lines[0]?.id, quantity: 1, reason: 'NOT_AS_DESCRIBED' }
  const { returnRequest } = await ada.ask(
    returned,
    'mutation ($input: ReturnRequestInput!) { returnRequest(input: $input) { ... on ReturnRequested { return { id } } } }',
    { input: { orderId, lines: [returnLine], idempotencyKey: randomUUID() } },
  )
  await ada.ask(z.unknown(), 'mutation ($input: WishlistAddInput!) { wishlistAdd(input: $input) { __typename } }', {
    input: { variantId: other.variantId },
  })
  await ada.ask(z.unknown(), 'mutation ($input: AddressCreateInput!) { addressCreate(input: $input) { __typename } }', {
    input: { address },
  })
  accepted(await ada.puts(mug.variantId, 2))

  const buying = async (): Promise<string> => {
    const { quote } = await again(async () => {
      await dora.puts(mug.variantId, 1)
      return dora.quote()
    })
    return quote.id
  }
  const variables = async (): Promise<Record<string, Variables>> => {
    await again(() => ben.ask(z.object({}), 'mutation { cartClear { __typename } }'))
    await again(() => ben.puts(mug.variantId, 1))
    const [ready, alsoReady] = [await buying(), await buying()]
    const seen = await quoted(ada)
    const key = randomUUID()
    const unknownLine = 'cln_01980000000000000000000000'
    return {
      AccountErase: { input: { password } },
      AddressCreate: { input: { address: { ...address, country: 'XX' } } },
      CartCouponApply: { input: { code: 'NOTHING' } },
      CartCouponRemove: { input: { code: 'NOTHING' } },
      CartLinesAdd: { input: { lines: [{ variantId: mug.variantId, quantity: 1 }] } },
      CartLinesRemove: { input: { lineIds: [unknownLine] } },
      CartLinesUpdate: { input: { lines: [{ lineId: unknownLine, quantity: 1 }] } },
      CategoryPage: { slug: 'kitchen' },
      CheckoutQuote: { id: seen },
      CheckoutQuoteCreate: { input: { shipTo: { address }, idempotencyKey: randomUUID() } },
      'mobile/CheckoutSubmit': submitting(ready),
      'web/CheckoutSubmit': submitting(alsoReady),
      Login: { input: { email: 'carol@example.com', password } },
      Logout: { input: { refreshToken: 'not a token' } },
      OrderCancel: { input: { orderId, idempotencyKey: key } },
      OrderDetail: { id: orderId },
      OrderLinesCancel: {
        input: { orderId, lines: [{ orderLineId: order.lines[0]?.id, quantity: 1 }], idempotencyKey: key },
      },
      OrderUpdated: { orderId, after: 0 },
      PasswordChange: { input: { currentPassword: password, newPassword: 'short' } },
      PaymentMethodSave: { input: { methodToken: 'pm_card_visa' } },
      ProductBySku: { sku: mug.sku },
      ProductPage: { slug: 'enamel-mug', id: mug.productId },
      Refresh: { input: { refreshToken: 'not a token' } },
      Register: { input: { email: 'carol@example.com', password, name: 'Carol' } },
      ReturnDetail: { id: returnRequest.return.id },
      ReturnRequest: { input: { orderId, lines: [{ ...returnLine, quantity: 99 }], idempotencyKey: key } },
      ReviewCreate: { input: { productId: other.productId, rating: 5, title: 'Good', text: 'A mug.' } },
      ReviewDelete: { input: { id: 'rev_01980000000000000000000000' } },
      SaleQueueJoin: { input: { variantId: mug.variantId } },
      SaleQueueUpdated: { ticketId: noTicket },
      Search: { query: 'mug' },
      SearchSuggestions: { prefix: 'mug' },
      TrackEvents: {
        input: {
          consent: 'GRANTED',
          events: [{ id: randomUUID(), kind: 'VIEW', at: new Date().toISOString(), productId: mug.productId }],
        },
      },
      WishlistAdd: { input: { variantId: mug.variantId } },
      WishlistLineMoveToCart: { input: { lineId: unknownLine } },
    }
  }
  return { ada, ben, dora, variables }
}
