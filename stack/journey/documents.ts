/** The operations of a purchase, as a storefront would send them. */
const error = '... on UserError { __typename code message path retryable }'
const price = '{ amount currency minorUnits }'

export const guestSessionCreate = 'mutation { guestSessionCreate { ... on GuestSessionCreated { token guestId } } }'

export const register = `mutation ($input: RegisterInput!) { register(input: $input) { __typename ... on Registered { accessToken user { id } } ${error} } }`

export const login = `mutation ($input: LoginInput!) { login(input: $input) { __typename ... on LoggedIn { accessToken user { id } } ${error} } }`

export const search = `query ($query: String!) {
  search(query: $query, first: 10) { nodes { id slug title variants(first: 20) { nodes { id sku price ${price} availability { available status } } } } }
}`

/** Seven owners answer: products, inventory, recommendations, cart, users, orders and shipping. */
export const productPage = `query ProductPage($slug: String!, $signedIn: Boolean!) {
  product(slug: $slug) {
    id title description
    category { name ancestors { name } }
    images { url alt }
    priceRange { min ${price} }
    rating { average count }
    variants(first: 50) { nodes { id sku title price ${price} availability { available status } } }
    related(first: 4) { reason product { slug title } }
  }
  cart { id itemCount }
  me @include(if: $signedIn) { id displayName orders(first: 3) { nodes { number status } } }
  shippingRates(input: { country: "DE", weightGrams: 500, valueMinorUnits: "2500", currency: "EUR" }) { name price ${price} }
  trending(first: 4) { product { slug title } }
}`

export const cartLinesAdd = `mutation ($input: CartLinesAddInput!) {
  cartLinesAdd(input: $input) { __typename ... on CartLinesAdded { cart { id itemCount subtotal ${price} } } ${error} }
}`

export const cart = `query { cart { id itemCount lines { id quantity variant { id sku title availability { status } } } subtotal ${price} problems { code } suggestions(first: 3) { product { title } } } }`

export const cartMerge = `mutation { cartMerge { __typename ... on CartMerged { cart { id itemCount lines { variant { id } quantity } } } ${error} } }`

export const checkoutQuoteCreate = `mutation ($input: CheckoutQuoteCreateInput!) {
  checkoutQuoteCreate(input: $input) {
    __typename
    ... on CheckoutQuoteCreated { quote { id expiresAt totals { lines ${price} shipping ${price} tax ${price} discount ${price} total ${price} } } }
    ${error}
  }
}`

export const checkoutSubmit = `mutation ($input: CheckoutSubmitInput!) {
  checkoutSubmit(input: $input) { __typename ... on CheckoutAccepted { order { id number status } } ${error} }
}`

export const orderUpdated = `subscription ($orderId: ID!, $after: Int) {
  orderUpdated(orderId: $orderId, after: $after) {
    version kind status at reason
    order { number payments { status nextAction { redirectUrl } } shipments { status trackingNumber } lines { quantity variant { sku product { title } } } }
  }
}`

export const order = `query ($id: ID!) {
  order(id: $id) {
    id number status version cancelReason isCancellable
    refundedAmount ${price}
    totals { lines ${price} shipping ${price} discount ${price} tax ${price} total ${price} }
    lines { id quantity sku variant { id } total { gross ${price} } }
    payments { id status declineCode amount ${price} capturedAmount ${price} refundedAmount ${price} nextAction { kind redirectUrl } refunds { id status amount ${price} } }
    shipments { id status trackingNumber events { status } lines { orderLineId quantity } }
  }
}`

export const orderCancel = `mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { __typename ... on OrderCancelled { order { id status } } ${error} } }`

export const refundCreate = `mutation ($input: RefundCreateInput!) {
  refundCreate(input: $input) { __typename ... on RefundCreated { refund { id status amount ${price} } } ${error} }
}`

/** What the two ledgers say about one order; staff only. */
export const ledgers = `query ($orderId: ID!) {
  ledgerEntries(orderId: $orderId, first: 100) { nodes { kind account debit ${price} credit ${price} } }
  moneyLedgerCheck { ok entries mismatch }
  stockLedgerCheck { isConsistent movements mismatches }
}`

export const stockMovements = `query ($variantId: ID!) {
  stockMovements(variantId: $variantId, first: 100) { nodes { kind onHandDelta reservedDelta orderId } }
}`
