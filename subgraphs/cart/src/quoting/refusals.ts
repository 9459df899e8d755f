import type { IdempotencyConflict } from '@shop/kit/idempotency'
import type { InsufficientStock, QuantityTooHigh, SoldOut, VariantNotForSale } from '../domain/refusals.ts'
import type { PriceUnavailable } from '../actions/price-unavailable.ts'

/** Why there is no quote; each code is the name of its GraphQL type. */
export const emptyCart = {
  code: 'EmptyCart',
  message: 'There is nothing in the cart. Put something in first.',
} as const

export const addressNotFound = (path: string[]) =>
  ({ code: 'AddressNotFound', message: 'You have no saved address with this id.', path }) as const

export const invalidAddress = (message: string, path: string[]) => ({ code: 'InvalidAddress', message, path }) as const

export const emailRequired = {
  code: 'EmailRequired',
  message: 'Give a valid e-mail address for the confirmation.',
  path: ['email'] as string[],
} as const

export const noShippingMethod = {
  code: 'NoShippingMethod',
  message:
    'This shipping method does not go there. Leave it out to get the cheapest, and see the options of the quote.',
  path: ['shippingMethodId'] as string[],
} as const

export const countryNotServed = (country: string) =>
  ({
    code: 'CountryNotServed',
    message: 'We cannot send these goods to this country.',
    path: ['shipTo'] as string[],
    country,
  }) as const

export const stockUnverified = {
  code: 'StockUnverified',
  message: 'The stock cannot be checked right now. Try again in a moment.',
  retryable: true,
} as const

export const shippingUnavailable = {
  code: 'ShippingUnavailable',
  message: 'Shipping rates cannot be checked right now. Try again in a moment.',
  retryable: true,
} as const

export const addressUnavailable = {
  code: 'AddressUnavailable',
  message: 'Your saved addresses cannot be read right now. Try again in a moment, or write the address and e-mail out.',
  retryable: true,
} as const

export const giftCardsUnavailable = {
  code: 'GiftCardsUnavailable',
  message: 'Gift cards cannot be checked right now. Try again in a moment, or leave them out.',
  retryable: true,
} as const

export const holdLimitReached = ({ variantId, max }: { variantId: string | null; max: number }) =>
  ({
    code: 'HoldLimitReached',
    message: `At most ${max} may be kept at once. Lower the quantity, or finish an earlier checkout first.`,
    variantId,
    max,
  }) as const

export const queueFirst = (variantId: string) =>
  ({
    code: 'QueueFirst',
    message: 'This is sold to those whose turn it is. Join the queue of its sale first.',
    variantId,
  }) as const

export type PartyRefusal =
  | ReturnType<typeof addressNotFound>
  | ReturnType<typeof invalidAddress>
  | typeof emailRequired
  | typeof addressUnavailable

export type OfferRefusal =
  | PriceUnavailable
  | VariantNotForSale
  | QuantityTooHigh
  | typeof noShippingMethod
  | ReturnType<typeof countryNotServed>
  | typeof shippingUnavailable

export type QuoteRefusal =
  | typeof emptyCart
  | PartyRefusal
  | OfferRefusal
  | InsufficientStock
  | SoldOut
  | ReturnType<typeof holdLimitReached>
  | ReturnType<typeof queueFirst>
  | typeof stockUnverified
  | typeof giftCardsUnavailable
  | IdempotencyConflict
