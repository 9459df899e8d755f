import { randomUUID } from 'node:crypto'
import type { Belongings } from './belongings.ts'

/** A request that names something by its id, whosever it is. */
export type Foreign = { what: string; query: string; variables: (of: Belongings) => Record<string, unknown> }

const read = (what: keyof Belongings, field: string, argument: string, selection: string): Foreign => ({
  what: `reading: ${what} by ${field}`,
  query: `query ($id: ID!) { ${field}(${argument}: $id) { ${selection} } }`,
  variables: (of) => ({ id: of[what] }),
})

const change = (what: string, mutation: string, input: (of: Belongings) => object): Foreign => ({
  what: `changing: ${what} by ${mutation}`,
  query: `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename ... on UserError { code message path } } }`,
  variables: (of) => ({ input: input(of) }),
})

const address = { name: 'Eve', line1: 'Elsewhere 1', city: 'Berlin', postalCode: '10115', country: 'DE' }
const key = () => randomUUID()

/** Everything that a customer can ask of the things of another. */
export const foreign: readonly Foreign[] = [
  read('order', 'order', 'id', 'id email status shipTo { line1 } payments { id } shipments { id } returns { id }'),
  read('order', 'orderUpdates', 'orderId', 'version order { email }'),
  read('return', 'return', 'id', 'id status order { id email }'),
  read('payment', 'payment', 'id', 'id status amount { amount } method { last4 }'),
  read('methodSetup', 'paymentMethodSetup', 'id', 'id status nextAction { redirectUrl }'),
  read('shipment', 'shipment', 'id', 'id status trackingNumber'),
  read('quote', 'checkoutQuote', 'id', 'id email shipTo { line1 } totals { total { amount } }'),
  change('an order', 'orderCancel', (of) => ({ orderId: of.order, reason: 'mine' })),
  change('lines of an order', 'orderLinesCancel', (of) => ({
    ...{ orderId: of.order, lines: [{ orderLineId: of.orderLine, quantity: 1 }] },
    idempotencyKey: key(),
  })),
  change('a return', 'returnRequest', (of) => ({
    ...{ orderId: of.order, lines: [{ orderLineId: of.orderLine, quantity: 1, reason: 'DAMAGED' }] },
    idempotencyKey: key(),
  })),
  change('a quote', 'checkoutSubmit', (of) => ({
    ...{ quoteId: of.quote, payment: { methodToken: 'pm_card_visa' }, idempotencyKey: key() },
  })),
  change('a review', 'reviewUpdate', (of) => ({ id: of.review, rating: 1, text: 'Bad.' })),
  change('a review', 'reviewDelete', (of) => ({ id: of.review })),
  change('a line of a cart', 'cartLinesUpdate', (of) => ({ lines: [{ lineId: of.cartLine, quantity: 9 }] })),
  change('a line of a cart', 'cartLinesRemove', (of) => ({ lineIds: [of.cartLine] })),
  change('a line of a cart', 'cartLineMoveToWishlist', (of) => ({ lineId: of.cartLine })),
  change('a line of a wish list', 'wishlistRemove', (of) => ({ lineId: of.wishlistLine })),
  change('a line of a wish list', 'wishlistLineMoveToCart', (of) => ({ lineId: of.wishlistLine, quantity: 1 })),
  change('a saved method', 'paymentMethodDelete', (of) => ({ paymentMethodId: of.savedMethod })),
  change('a session', 'sessionRevoke', (of) => ({ sessionId: of.session })),
  change('an address', 'addressUpdate', (of) => ({ addressId: of.address, address })),
  change('an address', 'addressDelete', (of) => ({ addressId: of.address })),
  change('an address', 'addressDefaultSet', (of) => ({ addressId: of.address, shipping: true })),
  change('an address', 'checkoutQuoteCreate', (of) => ({
    ...{ shipTo: { addressId: of.address }, email: 'eve@example.com', idempotencyKey: key() },
  })),
]

/** All that its owner sees of what the others tried to change. */
export const everything = `{
  orders(first: 5) { nodes { id status version returns { id status } } }
  cart { lines { id quantity } }
  wishlist { nodes { id } }
  me { addresses { nodes { id line1 isDefaultShipping } } paymentMethods { id } sessions { id } }
}`
