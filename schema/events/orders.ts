import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'
import {
  allocation,
  backorderedLine,
  lineQuantity,
  paymentChoice,
  pinnedLine,
  screening,
  taxedAmount,
  totals,
} from '../shapes.ts'

/** Every event of an order names its buyer, so that the router can tell who may be woken by it. Aggregate: the order. */
const step = z.object({ orderId: z.string(), buyerId: z.string() })
const stepExample = { orderId: 'ord_01jd00000000000000000000aa', buyerId: 'usr_01jd00000000000000000000aa' }

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const taxed = (net: number, tax: number) => ({ net: eur(net), tax: eur(tax), gross: eur(net + tax), rateBps: 1900 })

/** The buyer committed to a quote: the order exists, nothing is reserved or paid yet. No address and no e-mail in here: ask. */
export const ordersPlaced = defineEvent('orders.placed', {
  data: step.extend({
    number: z.string(),
    quoteId: z.string(),
    market: z.string(),
    currency: z.string(),
    lines: z.array(pinnedLine),
    shipping: z.object({ methodId: z.string(), price: taxedAmount }),
    totals,
    shipToCountry: z.string().length(2),
    billToCountry: z.string().length(2).nullable().default(null),
    payment: paymentChoice,
    /** What gift cards pay of the total. */
    giftCards: z.array(z.object({ giftCardId: z.string(), minor: z.number().int().positive() })).default([]),
    /** Keyed hashes by which the fraud screen recognises who and where again, without knowing either. */
    screening: screening.nullable().default(null),
  }),
  example: {
    ...stepExample,
    number: 'A-10024',
    quoteId: 'quo_01jd00000000000000000000aa',
    market: 'DE',
    currency: 'EUR',
    lines: [
      {
        lineId: 'oln_01jd00000000000000000000aa',
        variantId: 'var_01jd00000000000000000000aa',
        productId: 'prod_01jd00000000000000000000aa',
        sku: 'MUG-RED',
        title: 'Enamel mug, red',
        quantity: 2,
        unitPrice: taxed(1000, 190),
        total: taxed(2000, 380),
        weightGrams: 320,
        categoryIds: ['cat_01jd00000000000000000000aa'],
        promotions: [],
        backordered: 0,
        expectedAt: null,
      },
    ],
    shipping: { methodId: 'shm_standard', price: taxed(420, 80) },
    totals: { lines: eur(2380), shipping: eur(500), discount: eur(0), tax: eur(460), total: eur(2880) },
    shipToCountry: 'DE',
    billToCountry: 'DE',
    payment: {
      provider: 'stripe',
      methodToken: 'pm_card_visa',
      savedMethodId: null,
      methodType: null,
      returnUrl: null,
    },
    giftCards: [{ giftCardId: 'gft_01jd00000000000000000000aa', minor: 500 }],
    screening: { caller: '5f1c', address: '9b02', email: 'c7d4' },
  },
})

/** All lines are reserved: the money may be authorised. */
export const ordersReserved = defineEvent('orders.reserved', { data: step, example: stepExample })

/** The payment waits for the buyer (strong customer authentication). */
export const ordersPaymentActionRequired = defineEvent('orders.paymentActionRequired', {
  data: step,
  example: stepExample,
})

/**
 * The payment's outcome takes longer than a moment: somebody looks at it (`REVIEW`) or the buyer's bank is slow
 * (`PROCESSING`). Until `until` the stock stays reserved.
 */
export const ordersPaymentPending = defineEvent('orders.paymentPending', {
  data: step.extend({ reason: z.enum(['REVIEW', 'PROCESSING']), until: z.iso.datetime() }),
  example: { ...stepExample, reason: 'REVIEW', until: '2026-01-02T12:00:00.000Z' },
})

/** The money is held. */
export const ordersAuthorized = defineEvent('orders.authorized', { data: step, example: stepExample })

/** Stock and money are certain: stock leaves the shelf, parcels are made. */
export const ordersConfirmed = defineEvent('orders.confirmed', {
  data: step.extend({
    allocations: z.array(allocation),
    backordered: z.array(backorderedLine).default([]),
    shippingMethodId: z.string(),
  }),
  example: {
    ...stepExample,
    allocations: [
      {
        warehouseId: 'whs_north',
        lineId: 'oln_01jd00000000000000000000aa',
        variantId: 'var_01jd00000000000000000000aa',
        quantity: 2,
      },
    ],
    backordered: [],
    shippingMethodId: 'shm_standard',
  },
})

const oneLine = {
  lineId: 'oln_01jd00000000000000000000aa',
  variantId: 'var_01jd00000000000000000000aa',
  quantity: 1,
}

/** The supplier said when the units that are still to come will be here. */
export const ordersBackorderExpected = defineEvent('orders.backorderExpected', {
  data: step.extend({ backordered: z.array(backorderedLine).min(1) }),
  example: { ...stepExample, backordered: [{ ...oneLine, expectedAt: '2026-01-09T12:00:00.000Z' }] },
})

/** Units that were still to come are here and reserved for this order: they can be sent. */
export const ordersBackorderFilled = defineEvent('orders.backorderFilled', {
  data: step.extend({ allocations: z.array(allocation).min(1), shippingMethodId: z.string() }),
  example: {
    ...stepExample,
    allocations: [{ ...oneLine, warehouseId: 'whs_north' }],
    shippingMethodId: 'shm_standard',
  },
})

/** Units that were still to come will not be sent; `amountMinor` of the total is not owed any more. */
export const ordersLinesCancelled = defineEvent('orders.linesCancelled', {
  data: step.extend({
    lines: z.array(lineQuantity).min(1),
    amountMinor: z.number().int().nonnegative(),
    currency: z.string(),
    reason: z.string(),
  }),
  example: { ...stepExample, lines: [oneLine], amountMinor: 1190, currency: 'EUR', reason: 'CHANGED_MY_MIND' },
})

const shippedData = step.extend({ shipmentId: z.string() })
const shippedExample = { ...stepExample, shipmentId: 'shp_01jd00000000000000000000aa' }

/** A parcel left, others are still here. */
export const ordersPartiallyShipped = defineEvent('orders.partiallyShipped', {
  data: shippedData,
  example: shippedExample,
})

/** The last parcel left. */
export const ordersShipped = defineEvent('orders.shipped', { data: shippedData, example: shippedExample })

/** The last parcel arrived. */
export const ordersDelivered = defineEvent('orders.delivered', {
  data: step.extend({
    lines: z.array(z.object({ variantId: z.string(), productId: z.string(), quantity: z.number().int() })),
  }),
  example: {
    ...stepExample,
    lines: [{ variantId: 'var_01jd00000000000000000000aa', productId: 'prod_01jd00000000000000000000aa', quantity: 2 }],
  },
})

/** The time for returns is over. */
export const ordersCompleted = defineEvent('orders.completed', { data: step, example: stepExample })

const returning = step.extend({ returnId: z.string() })
const returningExample = { ...stepExample, returnId: 'ret_01jd00000000000000000000aa' }

/** The buyer wants to send units back. */
export const ordersReturnRequested = defineEvent('orders.returnRequested', {
  data: returning.extend({ lines: z.array(lineQuantity).min(1) }),
  example: { ...returningExample, lines: [oneLine] },
})

/** The units may be sent back. */
export const ordersReturnApproved = defineEvent('orders.returnApproved', {
  data: returning,
  example: returningExample,
})

/** The units may not be sent back, or did not come in time. */
export const ordersReturnRejected = defineEvent('orders.returnRejected', {
  data: returning.extend({ reason: z.string() }),
  example: { ...returningExample, reason: 'WORN' },
})

/** Units are back: what is good goes on the shelf, the rest is written off, and `refundMinor` is owed to the buyer. */
export const ordersReturnReceived = defineEvent('orders.returnReceived', {
  data: returning.extend({
    lines: z
      .array(lineQuantity.extend({ warehouseId: z.string(), disposition: z.enum(['RESTOCK', 'WRITE_OFF']) }))
      .min(1),
    refundMinor: z.number().int().nonnegative(),
    currency: z.string(),
  }),
  example: {
    ...returningExample,
    lines: [{ ...oneLine, warehouseId: 'whs_north', disposition: 'RESTOCK' }],
    refundMinor: 1190,
    currency: 'EUR',
  },
})

/** Every unit of the order is back. */
export const ordersReturned = defineEvent('orders.returned', { data: step, example: stepExample })

/** It will not be sent: stock and money go back. */
export const ordersCancelled = defineEvent('orders.cancelled', {
  data: step.extend({ reason: z.string() }),
  example: { ...stepExample, reason: 'CHANGED_MY_MIND' },
})

/** Money went back to the buyer; `refundedMinor` is the sum of all refunds so far. */
export const ordersRefunded = defineEvent('orders.refunded', {
  data: step.extend({ refundedMinor: z.number().int(), currency: z.string() }),
  example: { ...stepExample, refundedMinor: 1190, currency: 'EUR' },
})

export const ordersEvents = [
  ordersPlaced,
  ordersReserved,
  ordersPaymentActionRequired,
  ordersPaymentPending,
  ordersAuthorized,
  ordersConfirmed,
  ordersBackorderExpected,
  ordersBackorderFilled,
  ordersLinesCancelled,
  ordersPartiallyShipped,
  ordersShipped,
  ordersDelivered,
  ordersCompleted,
  ordersReturnRequested,
  ordersReturnApproved,
  ordersReturnRejected,
  ordersReturnReceived,
  ordersReturned,
  ordersCancelled,
  ordersRefunded,
] as const
export type OrdersEvent = EventsOf<typeof ordersEvents>
