import { z } from 'zod'
import { operation, orRefused, success, userError } from '../client/operation.ts'

/** Which variants have these SKUs. */
export const variantsBySku = operation(
  'query VariantsBySku($skus: [String!]!) { variants(skus: $skus) { id sku quantityMax } }',
  z.object({ variants: z.array(z.object({ id: z.string(), sku: z.string(), quantityMax: z.number() })) }),
)

/** Takes everything out of the cart. */
export const cartClear = operation(
  'mutation CartClear { cartClear { __typename } }',
  z.object({ cartClear: z.object({ __typename: z.string() }) }),
  { isRepeatable: true },
)

/** Puts all lines into the cart, or none. */
export const cartLinesAdd = operation(
  `mutation CartLinesAdd($input: CartLinesAddInput!) {
    cartLinesAdd(input: $input) {
      ${userError}
      ... on VariantNotForSale { variantId }
      ... on QuantityTooHigh { variantId max }
      ... on InsufficientStock { lines { variantId requested available } }
      ... on SoldOut { lines { variantId } }
      ... on CartFull { max }
    }
  }`,
  z.object({ cartLinesAdd: orRefused(success('CartLinesAdded', {})) }),
  { isRepeatable: true },
)

/** Pins price, tax, shipping and stock. */
export const checkoutQuoteCreate = operation(
  `mutation CheckoutQuoteCreate($input: CheckoutQuoteCreateInput!) {
    checkoutQuoteCreate(input: $input) {
      ${userError}
      ... on InsufficientStock { lines { variantId requested available } }
      ... on SoldOut { lines { variantId } }
      ... on VariantNotForSale { variantId }
      ... on QuantityTooHigh { variantId max }
      ... on CheckoutQuoteCreated { quote { id } }
    }
  }`,
  z.object({
    checkoutQuoteCreate: orRefused(success('CheckoutQuoteCreated', { quote: z.object({ id: z.string() }) })),
  }),
  { isRepeatable: true },
)

const order = z.object({ id: z.string(), status: z.string(), cancelReason: z.string().nullable() })

/** Buys what was quoted. */
export const checkoutSubmit = operation(
  `mutation CheckoutSubmit($input: CheckoutSubmitInput!) {
    checkoutSubmit(input: $input) { ${userError} ... on CheckoutAccepted { order { id status cancelReason } } }
  }`,
  z.object({ checkoutSubmit: orRefused(success('CheckoutAccepted', { order })) }),
  { isRepeatable: true },
)

/** Where an order stands. */
export const orderStatus = operation(
  'query OrderStatus($id: ID!) { order(id: $id) { id status cancelReason } }',
  z.object({ order: order.nullable() }),
)
