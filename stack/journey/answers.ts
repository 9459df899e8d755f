import { z } from 'zod'

/*
 * The parts of the answers that the journey looks at. The graph's types are checked where they are made; this is the
 * outside, where an answer is parsed like anybody else's.
 */
export const price = z.object({ amount: z.string(), currency: z.string(), minorUnits: z.coerce.number() })

const refused = z.object({ __typename: z.string(), code: z.string(), message: z.string(), retryable: z.boolean() })
export type Refused = z.infer<typeof refused>

export const union = <Success extends z.ZodType>(success: Success) => z.union([success, refused])

export const isRefused = (answer: object): answer is Refused => 'code' in answer

export const guestSession = z.object({ guestSessionCreate: z.object({ token: z.string(), guestId: z.string() }) })

const signedIn = z.object({ accessToken: z.string(), user: z.object({ id: z.string() }) })
export const registered = z.object({ register: union(signedIn) })
export const loggedIn = z.object({ login: union(signedIn) })

const variant = z.object({
  id: z.string(),
  sku: z.string(),
  price: price.nullable(),
  availability: z.object({ available: z.number(), status: z.string() }).nullable(),
})
export type FoundVariant = z.infer<typeof variant>
const found = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  variants: z.object({ nodes: z.array(variant) }),
})
export type FoundProduct = z.infer<typeof found>
export const searched = z.object({ search: z.object({ nodes: z.array(found) }) })

export const productPage = z.object({
  product: z.object({
    id: z.string(),
    title: z.string(),
    variants: z.object({ nodes: z.array(variant) }),
    related: z.array(z.object({ reason: z.string() })).nullable(),
    images: z.array(z.object({ url: z.string() })),
  }),
  cart: z.object({ itemCount: z.number() }).nullable(),
  me: z.object({ id: z.string(), orders: z.object({ nodes: z.array(z.unknown()) }).nullable() }).nullish(),
  shippingRates: z.array(z.object({ name: z.string() })),
  trending: z.array(z.object({ product: z.object({ slug: z.string() }) })),
})

const cartFields = z.object({ id: z.string(), itemCount: z.number() })
export const added = z.object({ cartLinesAdd: union(z.object({ cart: cartFields })) })
export const merged = z.object({ cartMerge: union(z.object({ cart: cartFields })) })

const totals = z.object({ lines: price, shipping: price, discount: price, tax: price, total: price })
export const quoted = z.object({
  checkoutQuoteCreate: union(z.object({ quote: z.object({ id: z.string(), totals }) })),
})

export const submitted = z.object({
  checkoutSubmit: union(z.object({ order: z.object({ id: z.string(), number: z.string(), status: z.string() }) })),
})

export const update = z.object({
  version: z.number(),
  kind: z.string(),
  status: z.string(),
  reason: z.string().nullable(),
  order: z.object({
    number: z.string(),
    payments: z
      .array(z.object({ status: z.string(), nextAction: z.object({ redirectUrl: z.string().nullable() }).nullable() }))
      .nullable(),
    shipments: z.array(z.object({ status: z.string() })).nullable(),
  }),
})
export type Update = z.infer<typeof update>

const payment = z.object({
  id: z.string(),
  status: z.string(),
  declineCode: z.string().nullable(),
  amount: price,
  capturedAmount: price,
  refundedAmount: price,
  nextAction: z.object({ kind: z.string(), redirectUrl: z.string().nullable() }).nullable(),
  refunds: z.array(z.object({ id: z.string(), status: z.string(), amount: price })),
})
const orderFields = z.object({
  id: z.string(),
  number: z.string(),
  status: z.string(),
  version: z.number(),
  cancelReason: z.string().nullable(),
  refundedAmount: price,
  totals,
  lines: z.array(
    z.object({
      id: z.string(),
      quantity: z.number(),
      sku: z.string(),
      variant: z.object({ id: z.string() }).nullable(),
      total: z.object({ gross: price }),
    }),
  ),
  payments: z.array(payment).nullable(),
  shipments: z.array(z.object({ id: z.string(), status: z.string() })).nullable(),
})
export type OrderView = z.infer<typeof orderFields>
export const order = z.object({ order: orderFields.nullable() })

export const cancelled = z.object({ orderCancel: union(z.object({ order: z.object({ status: z.string() }) })) })
export const refunded = z.object({
  refundCreate: union(z.object({ refund: z.object({ id: z.string(), status: z.string(), amount: price }) })),
})

export const ledgers = z.object({
  ledgerEntries: z.object({
    nodes: z.array(z.object({ kind: z.string(), account: z.string(), debit: price, credit: price })),
  }),
  moneyLedgerCheck: z.object({ ok: z.boolean(), mismatch: z.string().nullable() }),
  stockLedgerCheck: z.object({ isConsistent: z.boolean(), mismatches: z.number() }),
})
export type Ledgers = z.infer<typeof ledgers>

export const movements = z.object({
  stockMovements: z.object({
    nodes: z.array(
      z.object({
        kind: z.string(),
        onHandDelta: z.number(),
        reservedDelta: z.number(),
        orderId: z.string().nullable(),
      }),
    ),
  }),
})
