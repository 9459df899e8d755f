export type Line = {
  id: string
  quantity: number
  variant: { id: string }
  unitPrice: { minorUnits: string } | null
  addedPrice: { minorUnits: string }
  availability: string
  available: number | null
  expectedAt: string | null
}
export type CartView = {
  id: string
  itemCount: number
  subtotal: { minorUnits: string; currency: string }
  lines: Line[]
  discounts: Discount[]
  total: { minorUnits: string }
  coupons: string[]
  problems: { code: string; line: { id: string } | null; couponCode: string | null; couponObstacle: string | null }[]
}
export type Discount = { label: string; code: string | null; amount: { minorUnits: string } }
export type Refused = {
  __typename: string
  code?: string
  message?: string
  path?: string[] | null
  retryable?: boolean
}
export type CartOutcome = Refused & {
  cart: CartView
  warnings: { code: string }[]
  max?: number
  obstacle?: string
  retryAfterSeconds?: number
  soldOut?: { variantId: string }[]
  lines?: { variantId: string; requested: number; available: number }[]
}

const discounts = 'discounts { label code amount { minorUnits } }'
const cart = `id itemCount subtotal { minorUnits currency } ${discounts} total { minorUnits } coupons
  lines { id quantity variant { id } unitPrice { minorUnits } addedPrice { minorUnits } availability available expectedAt }
  problems { code line { id } couponCode couponObstacle }`
const done = `cart { ${cart} } warnings { code }`
const refused = '... on UserError { code message path retryable }'
const limits =
  '... on QuantityTooHigh { max } ... on CartFull { max } ... on InsufficientStock { lines { variantId requested available } } ... on SoldOut { soldOut: lines { variantId } }'

export const readCart = `{ cart { ${cart} updatedAt } }`
export const add = `mutation ($input: CartLinesAddInput!) { cartLinesAdd(input: $input) { __typename ${refused} ${limits} ... on CartLinesAdded { ${done} } } }`
export const update = `mutation ($input: CartLinesUpdateInput!) { cartLinesUpdate(input: $input) { __typename ${refused}
  ... on QuantityTooHigh { max } ... on InsufficientStock { lines { variantId requested available } } ... on SoldOut { soldOut: lines { variantId } } ... on CartLinesUpdated { ${done} } } }`
export const remove = `mutation ($input: CartLinesRemoveInput!) { cartLinesRemove(input: $input) { __typename ... on CartLinesRemoved { ${done} } } }`
export const clear = `mutation { cartClear { __typename ... on CartCleared { ${done} } } }`
export const merge = `mutation { cartMerge { __typename ${refused} ... on CartMerged { ${done} } } }`
export const wish = `mutation ($input: WishlistAddInput!) { wishlistAdd(input: $input) { __typename ${refused} ... on WishlistAdded { line { id variant { id } } } } }`
export const unwish = `mutation ($input: WishlistRemoveInput!) { wishlistRemove(input: $input) { __typename ... on WishlistRemoved { lineId } } }`
export const toWishlist = `mutation ($input: CartLineMoveToWishlistInput!) { cartLineMoveToWishlist(input: $input) { __typename ${refused}
  ... on CartLineMovedToWishlist { ${done} line { id variant { id } } } } }`
export const toCart = `mutation ($input: WishlistLineMoveToCartInput!) { wishlistLineMoveToCart(input: $input) { __typename ${refused} ${limits}
  ... on WishlistLineMovedToCart { ${done} } } }`
export const readWishlist = `query ($first: Int, $after: String) { wishlist(first: $first, after: $after) {
  nodes { id variant { id } } pageInfo { hasNextPage endCursor } } }`

type Taxed = {
  net: { minorUnits: string }
  gross: { minorUnits: string }
  tax: { minorUnits: string }
  rateBps: number
}
type Amount = { minorUnits: string }
export type QuoteProblem = {
  code: string
  line: { id: string } | null
  couponCode: string | null
  couponObstacle: string | null
  giftCardIndex: number | null
}
export type QuoteView = {
  id: string
  lines: {
    id: string
    sku: string
    quantity: number
    variant: { id: string }
    unitPrice: Taxed
    total: Taxed
    discounts: Discount[]
    backorderedQuantity: number
    expectedAt: string | null
  }[]
  shippingOptions: { id: string; price: Taxed }[]
  shippingMethod: { id: string; name: string; price: Taxed; daysMin: number; daysMax: number }
  totals: { lines: Amount; shipping: Amount; discount: Amount; tax: Amount; total: Amount }
  discounts: Discount[]
  giftCards: { lastFour: string; amount: Amount }[]
  amountDue: Amount
  shipTo: { city: string; country: string }
  billTo: { city: string; country: string }
  email: string
  expiresAt: string
  problems: QuoteProblem[]
}
export type QuoteOutcome = Refused & {
  quote: QuoteView
  country?: string
  variantId?: string | null
  queued?: string
  max?: number
  soldOut?: { variantId: string }[]
  lines?: { variantId: string; requested: number; available: number }[]
}

const taxed = '{ net { minorUnits } gross { minorUnits } tax { minorUnits } rateBps }'
const quote = `id lines { id sku quantity variant { id } unitPrice ${taxed} total ${taxed} ${discounts} backorderedQuantity expectedAt }
  ${discounts} giftCards { lastFour amount { minorUnits } } amountDue { minorUnits }
  shippingOptions { id price ${taxed} } shippingMethod { id name price ${taxed} daysMin daysMax }
  totals { lines { minorUnits } shipping { minorUnits } discount { minorUnits } tax { minorUnits } total { minorUnits } }
  shipTo { city country } billTo { city country } email expiresAt problems { code line { id } couponCode couponObstacle giftCardIndex }`
export const createQuote = `mutation ($input: CheckoutQuoteCreateInput!) { checkoutQuoteCreate(input: $input) { __typename ${refused}
  ... on CheckoutQuoteCreated { quote { ${quote} } } ... on InsufficientStock { lines { variantId requested available } } ... on CountryNotServed { country } ... on SoldOut { soldOut: lines { variantId } }
  ... on HoldLimitReached { variantId max } ... on QueueFirst { queued: variantId } } }`
const couponRefusals =
  '... on CouponNotApplicable { obstacle } ... on CartCouponsFull { max } ... on CouponTriesUsedUp { retryAfterSeconds }'
export const applyCoupon = `mutation ($input: CartCouponApplyInput!) { cartCouponApply(input: $input) { __typename ${refused} ${couponRefusals} ... on CartCouponApplied { cart { ${cart} } } } }`
export const removeCoupon = `mutation ($input: CartCouponRemoveInput!) { cartCouponRemove(input: $input) { __typename ... on CartCouponRemoved { cart { ${cart} } } } }`
export const readQuote = `query ($id: ID!) { checkoutQuote(id: $id) { ${quote} } }`
export const entities = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename
  ... on Cart { id itemCount } ... on CheckoutQuote { id email } ... on User { id cart { id itemCount } wishlist { nodes { variant { id } } } } } }`
