import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { CartModel, CartLineModel, WishlistLineModel, QuoteShippingOptionModel, CheckoutQuoteModel, QuoteLineModel, UserModel } from './models.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer that may need more than 32 bits; answered as text. */
  BigInt: { input: number; output: number; }
  /** A currency of ISO 4217: `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** An instant in UTC, RFC 3339: `2026-03-01T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** An exact decimal number as text: `"19.99"`. */
  Decimal: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** The viewer has no saved address with this id. */
export type AddressNotFound = UserError & {
  /** Always `ADDRESS_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Saved addresses cannot be asked right now. */
export type AddressUnavailable = UserError & {
  /** Always `ADDRESS_UNAVAILABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** What a guest or a user is about to buy. Each owner has one. */
export type Cart = {
  /** Stays the same for as long as its owner does. */
  id: Scalars['ID']['output'];
  /** Sum of the quantities. */
  itemCount: Scalars['Int']['output'];
  /** What lies in it, in the order in which it was put in; at most 200. */
  lines: Array<CartLine>;
  /** What would keep this cart from being bought as it is, or what its owner should know first. */
  problems: Array<CartProblem>;
  /** Sum of the lines that have a price now, in the currency of the request; shipping comes with the quote. */
  subtotal: Money;
  /** When it last changed; null when nothing was ever put in. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What came of emptying. */
export type CartClearResult = CartCleared;

/** The cart is empty. */
export type CartCleared = {
  /** The cart as it is now. */
  cart: Cart;
  /** What was done differently from what was asked. */
  warnings: Array<CartWarning>;
};

/** The cart holds its 200 lines. */
export type CartFull = UserError & {
  /** Always `CART_FULL`. */
  code: ErrorCode;
  /** The most lines that a cart holds. */
  max: Scalars['Int']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** One variant in a cart. */
export type CartLine = {
  /** Price of one when the line was put in. */
  addedPrice: Money;
  /** Whether the quantity can be bought now. `UNKNOWN` while the stock cannot be asked. */
  availability: CartLineAvailability;
  /** How many can be bought now; larger stocks show as 100 or the line's quantity. Null while the stock cannot be asked. */
  available?: Maybe<Scalars['Int']['output']>;
  /** Use it to change or remove the line. */
  id: Scalars['ID']['output'];
  /** Price of one, times the quantity. */
  lineTotal?: Maybe<Money>;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit when it was put in. */
  sku: Scalars['String']['output'];
  /** Title when it was put in. */
  title: Scalars['String']['output'];
  /** Price of one now, in the currency of the request. Null when it is not for sale or has no price in this currency; the price when it was added while the catalog cannot be asked. */
  unitPrice?: Maybe<Money>;
  /** What is bought; null while the catalogue is out of reach. */
  variant?: Maybe<Variant>;
};

/** A variant and how many of it. */
export type CartLineAddInput = {
  /** How many more, at least 1. */
  quantity: Scalars['Int']['input'];
  /** Which variant. */
  variantId: Scalars['ID']['input'];
};

/** Whether a cart line can be bought. */
export type CartLineAvailability =
  /** All of it. */
  | 'AVAILABLE'
  /** Some, but fewer than the line's quantity. */
  | 'INSUFFICIENT'
  /** It is not sold any more, or not in this currency. */
  | 'NOT_FOR_SALE'
  /** None right now. */
  | 'OUT_OF_STOCK'
  /** The stock cannot be asked right now. */
  | 'UNKNOWN';

/** Which cart line to keep for later instead. */
export type CartLineMoveToWishlistInput = {
  /** Which cart line. */
  lineId: Scalars['ID']['input'];
};

/** What came of moving to the wish list. */
export type CartLineMoveToWishlistResult = CartLineMovedToWishlist | CartLineNotFound | WishlistFull;

/** The variant is on the wish list and not in the cart. */
export type CartLineMovedToWishlist = {
  /** The cart as it is now. */
  cart: Cart;
  /** The new wish list line. */
  line: WishlistLine;
  /** What was done differently from what was asked. */
  warnings: Array<CartWarning>;
};

/** There is no such line in the cart. */
export type CartLineNotFound = UserError & {
  /** Always `CART_LINE_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A line and its new quantity. */
export type CartLineUpdateInput = {
  /** Which line. */
  lineId: Scalars['ID']['input'];
  /** How many from now on; 0 removes the line. */
  quantity: Scalars['Int']['input'];
};

/** What to put into the cart. */
export type CartLinesAddInput = {
  /** When given, repeating the request with the same key adds nothing again. 1 to 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 variants with quantities. */
  lines: Array<CartLineAddInput>;
};

/** What came of adding. */
export type CartLinesAddResult = CartFull | CartLinesAdded | IdempotencyConflict | InsufficientStock | PriceUnavailable | QuantityTooHigh | VariantNotForSale | VariantNotFound;

/** The lines are in the cart. */
export type CartLinesAdded = {
  /** The cart as it is now. */
  cart: Cart;
  /** What was done differently from what was asked. */
  warnings: Array<CartWarning>;
};

/** Which lines to take out. */
export type CartLinesRemoveInput = {
  /** 1 to 200 line ids. */
  lineIds: Array<Scalars['ID']['input']>;
};

/** What came of removing. */
export type CartLinesRemoveResult = CartLinesRemoved;

/** The lines are out of the cart. */
export type CartLinesRemoved = {
  /** The cart as it is now. */
  cart: Cart;
  /** What was done differently from what was asked. */
  warnings: Array<CartWarning>;
};

/** Which lines get which quantity. */
export type CartLinesUpdateInput = {
  /** 1 to 200 lines. */
  lines: Array<CartLineUpdateInput>;
};

/** What came of setting quantities. */
export type CartLinesUpdateResult = CartLineNotFound | CartLinesUpdated | InsufficientStock | QuantityTooHigh;

/** The quantities are set. */
export type CartLinesUpdated = {
  /** The cart as it is now. */
  cart: Cart;
  /** What was done differently from what was asked. */
  warnings: Array<CartWarning>;
};

/** What came of merging. */
export type CartMergeResult = CartMerged | GuestNotProven;

/** The guest's things are the user's. */
export type CartMerged = {
  /** The user's cart as it is now. */
  cart: Cart;
  /** Quantities that had to be clamped. */
  warnings: Array<CartWarning>;
};

/** Something about a cart that its owner should see before the checkout. */
export type CartProblem = {
  /** What kind of problem. */
  code: CartProblemCode;
  /** The line it is about; null when it is about the whole cart. */
  line?: Maybe<CartLine>;
  /** What is the case and what to do, in English. */
  message: Scalars['String']['output'];
};

/** Kinds of cart problems. */
export type CartProblemCode =
  /** There are fewer than wanted: see `available`. */
  | 'INSUFFICIENT_STOCK'
  /** The variant is not sold any more. */
  | 'NOT_FOR_SALE'
  /** The variant has no price in the currency of the request. */
  | 'NO_PRICE_IN_CURRENCY'
  /** There is none. */
  | 'OUT_OF_STOCK'
  /** The price is another one than when the line was put in: see `addedPrice` and `unitPrice`. */
  | 'PRICE_CHANGED'
  /** The catalog cannot be asked: the price shown is the one from when the line was put in. */
  | 'PRICE_UNVERIFIED'
  /** The quantity is above what one order may hold. */
  | 'QUANTITY_TOO_HIGH'
  /** The stock cannot be asked right now. */
  | 'STOCK_UNVERIFIED';

/** Something that was done a little differently from what was asked. */
export type CartWarning = {
  /** What kind of difference. */
  code: CartWarningCode;
  /** The line it is about. */
  line?: Maybe<CartLine>;
  /** What was done, in English. */
  message: Scalars['String']['output'];
};

/** Kinds of warnings. */
export type CartWarningCode =
  /** The quantity was lowered to what one order may hold. */
  | 'QUANTITY_CLAMPED'
  /** It was added, but whether it is in stock could not be checked. */
  | 'STOCK_UNVERIFIED';

/** Exactly one of a saved address or a new one. */
export type CheckoutAddressInput = {
  /** An address written out. */
  address?: InputMaybe<QuoteAddressInput>;
  /** An address saved by the signed-in user. */
  addressId?: InputMaybe<Scalars['ID']['input']>;
};

/** Prices, tax, shipping and stock of a cart, promised until `expiresAt`. */
export type CheckoutQuote = {
  /** Who is billed. */
  billTo: QuoteAddress;
  /** Where the confirmation goes. */
  email: Scalars['String']['output'];
  /** Until when all of this is promised. */
  expiresAt: Scalars['DateTime']['output'];
  /** Give it to `checkoutSubmit`. */
  id: Scalars['ID']['output'];
  /** What is bought, with every price pinned. */
  lines: Array<QuoteLine>;
  /** What the buyer should know before paying; an expired or used quote says so here. */
  problems: Array<QuoteProblem>;
  /** Where it is sent. */
  shipTo: QuoteAddress;
  /** The way that is part of the totals. */
  shippingMethod: QuoteShippingOption;
  /** Every way to send it, cheapest first, with tax. Choose another one by creating a new quote. */
  shippingOptions: Array<QuoteShippingOption>;
  /** What is to be paid. */
  totals: QuoteTotals;
};

/** Where a quote's goods go, and how. */
export type CheckoutQuoteCreateInput = {
  /** Who is billed; as `shipTo` when left out. */
  billTo?: InputMaybe<CheckoutAddressInput>;
  /** Where the confirmation goes. Guests must give it; users' own is taken when left out. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A new one per intent, 1 to 200 characters: the same key gives the same quote. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where it is sent. */
  shipTo: CheckoutAddressInput;
  /** One of `shippingOptions` of an earlier quote; the cheapest when left out. */
  shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of asking for a quote. */
export type CheckoutQuoteCreateResult = AddressNotFound | AddressUnavailable | CheckoutQuoteCreated | CountryNotServed | EmailRequired | EmptyCart | IdempotencyConflict | InsufficientStock | InvalidAddress | NoShippingMethod | PriceUnavailable | QuantityTooHigh | ShippingUnavailable | StockUnverified | VariantNotForSale;

/** The quote holds until it expires. */
export type CheckoutQuoteCreated = {
  /** The quote. */
  quote: CheckoutQuote;
};

/** Nothing can be sent to this country. */
export type CountryNotServed = UserError & {
  /** Always `COUNTRY_NOT_SERVED`. */
  code: ErrorCode;
  /** Which country. */
  country: Scalars['String']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A valid e-mail address is needed. */
export type EmailRequired = UserError & {
  /** Always `EMAIL_REQUIRED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There is nothing in the cart to quote. */
export type EmptyCart = UserError & {
  /** Always `EMPTY_CART`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Every code that a `UserError` can carry. */
export type ErrorCode =
  /** The viewer has no saved address with this id. */
  | 'ADDRESS_NOT_FOUND'
  /** Saved addresses cannot be asked right now. */
  | 'ADDRESS_UNAVAILABLE'
  /** The cart holds its 200 lines. */
  | 'CART_FULL'
  /** There is no such line in the cart. */
  | 'CART_LINE_NOT_FOUND'
  /** Nothing can be sent to this country. */
  | 'COUNTRY_NOT_SERVED'
  /** A valid e-mail address is needed. */
  | 'EMAIL_REQUIRED'
  /** There is nothing in the cart to quote. */
  | 'EMPTY_CART'
  /** No guest token came with the access token, so there is nothing to merge. */
  | 'GUEST_NOT_PROVEN'
  /** The idempotency key was used before for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There are fewer than wanted. */
  | 'INSUFFICIENT_STOCK'
  /** A field of the address cannot be used; `path` names it. */
  | 'INVALID_ADDRESS'
  /** The chosen shipping method does not go there. */
  | 'NO_SHIPPING_METHOD'
  /** The catalog cannot be asked right now, and an old price is never used silently. */
  | 'PRICE_UNAVAILABLE'
  /** One order may not hold that many of the variant. */
  | 'QUANTITY_TOO_HIGH'
  /** Shipping rates cannot be asked right now. */
  | 'SHIPPING_UNAVAILABLE'
  /** The stock cannot be asked right now. */
  | 'STOCK_UNVERIFIED'
  /** The variant is not for sale, or not in this currency. */
  | 'VARIANT_NOT_FOR_SALE'
  /** There is no such variant. */
  | 'VARIANT_NOT_FOUND'
  /** The wish list holds its 500 lines. */
  | 'WISHLIST_FULL'
  /** There is no such line on the wish list. */
  | 'WISHLIST_LINE_NOT_FOUND';

/** No guest token came with the access token, so there is nothing to merge. */
export type GuestNotProven = UserError & {
  /** Always `GUEST_NOT_PROVEN`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The idempotency key was used before with another body. */
export type IdempotencyConflict = UserError & {
  /** Always `IDEMPOTENCY_CONFLICT`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There are fewer than wanted. */
export type InsufficientStock = UserError & {
  /** Always `INSUFFICIENT_STOCK`. */
  code: ErrorCode;
  /** What is short. */
  lines: Array<InsufficientStockLine>;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A variant of which there are fewer than wanted. */
export type InsufficientStockLine = {
  /** How many can be bought. */
  available: Scalars['Int']['output'];
  /** How many were wanted in all. */
  requested: Scalars['Int']['output'];
  /** Which variant. */
  variantId: Scalars['ID']['output'];
};

/** A field of the address cannot be used; `path` names it. */
export type InvalidAddress = UserError & {
  /** Always `INVALID_ADDRESS`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** An exact amount of money. Never rounded, never a float. */
export type Money = {
  /** Exact decimal text in major units: `"19.99"`. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
  /** The same amount in the smallest unit of the currency (cents). */
  minorUnits: Scalars['BigInt']['output'];
};

export type Mutation = {
  /** Empties the cart. */
  cartClear: CartClearResult;
  /** Takes a line out of the cart and keeps its variant on the wish list. */
  cartLineMoveToWishlist: CartLineMoveToWishlistResult;
  /** Puts variants into the cart; more of what is already there raises its quantity. All lines or none. */
  cartLinesAdd: CartLinesAddResult;
  /** Takes lines out of the cart. Lines that are gone already are no error. */
  cartLinesRemove: CartLinesRemoveResult;
  /** Sets quantities of lines; 0 removes the line. All lines or none. */
  cartLinesUpdate: CartLinesUpdateResult;
  /**
   * Moves what the viewer gathered as a guest (cart and wish list) to the signed-in user. Needs the guest token beside the access token.
   * Quantities of the same variant are summed, and clamped to the most that one order may hold, with a warning. Repeating it does nothing more.
   */
  cartMerge: CartMergeResult;
  /**
   * Pins prices, tax, shipping and stock of everything in the cart until `expiresAt`: an order placed before then costs exactly this.
   * A new quote replaces the viewer's previous one.
   */
  checkoutQuoteCreate: CheckoutQuoteCreateResult;
  /** Keeps a variant for later. Keeping it twice is the same as once. */
  wishlistAdd: WishlistAddResult;
  /** Takes a line off the wish list and puts its variant into the cart. */
  wishlistLineMoveToCart: WishlistLineMoveToCartResult;
  /** Takes a line off the wish list. A line that is gone already is no error. */
  wishlistRemove: WishlistRemoveResult;
};


export type MutationCartLineMoveToWishlistArgs = {
  input: CartLineMoveToWishlistInput;
};


export type MutationCartLinesAddArgs = {
  input: CartLinesAddInput;
};


export type MutationCartLinesRemoveArgs = {
  input: CartLinesRemoveInput;
};


export type MutationCartLinesUpdateArgs = {
  input: CartLinesUpdateInput;
};


export type MutationCheckoutQuoteCreateArgs = {
  input: CheckoutQuoteCreateInput;
};


export type MutationWishlistAddArgs = {
  input: WishlistAddInput;
};


export type MutationWishlistLineMoveToCartArgs = {
  input: WishlistLineMoveToCartInput;
};


export type MutationWishlistRemoveArgs = {
  input: WishlistRemoveInput;
};

/** The chosen shipping method does not go there. */
export type NoShippingMethod = UserError & {
  /** Always `NO_SHIPPING_METHOD`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Where a page of a list stands in the whole (Relay). */
export type PageInfo = {
  /** Cursor of the last item: give it as `after` to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this is not the first page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The catalog cannot be asked right now, and an old price is never used silently. */
export type PriceUnavailable = UserError & {
  /** Always `PRICE_UNAVAILABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** One order may not hold that many of the variant. */
export type QuantityTooHigh = UserError & {
  /** Always `QUANTITY_TOO_HIGH`. */
  code: ErrorCode;
  /** The most that one order may hold. */
  max: Scalars['Int']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** Which variant. */
  variantId: Scalars['ID']['output'];
};

export type Query = {
  /** The viewer's own cart, empty when nothing was put in yet. Null when the viewer is neither a guest nor signed in. */
  cart?: Maybe<Cart>;
  /** A checkout quote of the viewer. Null when there is none with this id, or it is somebody else's. */
  checkoutQuote?: Maybe<CheckoutQuote>;
  /** What the viewer keeps for later, newest first. Null when the viewer is neither a guest nor signed in. */
  wishlist?: Maybe<WishlistLineConnection>;
};


export type QueryCheckoutQuoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWishlistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A postal address as it is printed. */
export type QuoteAddress = {
  /** Town. */
  city: Scalars['String']['output'];
  /** Company. */
  company?: Maybe<Scalars['String']['output']>;
  /** Country, ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Anything else about the place. */
  line2?: Maybe<Scalars['String']['output']>;
  /** Person. */
  name: Scalars['String']['output'];
  /** Phone number for the carrier. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code; empty where there are none. */
  postalCode: Scalars['String']['output'];
  /** State, province or county. */
  region?: Maybe<Scalars['String']['output']>;
};

/** A postal address written out. */
export type QuoteAddressInput = {
  /** Town, up to 100 characters. */
  city: Scalars['String']['input'];
  /** Company, up to 100 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Country, ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  /** Street and number, up to 100 characters. */
  line1: Scalars['String']['input'];
  /** Anything else about the place, up to 100 characters. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Person, up to 100 characters. */
  name: Scalars['String']['input'];
  /** Phone number for the carrier, up to 30 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, up to 20 characters; may be empty where there are none. */
  postalCode: Scalars['String']['input'];
  /** State, province or county, up to 100 characters; for the United States the two letters of the state. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** One variant of a quote. */
export type QuoteLine = {
  /** Id of the line within its quote. */
  id: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit. */
  sku: Scalars['String']['output'];
  /** Product title with the variant's options. */
  title: Scalars['String']['output'];
  /** Price of all of them after discounts, with its tax; the tax is reckoned on this sum, not on one. */
  total: TaxedMoney;
  /** Price of one, with its tax. */
  unitPrice: TaxedMoney;
  /** What is bought; null while the catalogue is out of reach. */
  variant?: Maybe<Variant>;
};

/** Something about a quote that the buyer should see before paying. */
export type QuoteProblem = {
  /** What kind of problem. */
  code: QuoteProblemCode;
  /** The line it is about; null when it is about the whole quote. */
  line?: Maybe<QuoteLine>;
  /** What is the case and what to do, in English. */
  message: Scalars['String']['output'];
};

/** Kinds of quote problems. */
export type QuoteProblemCode =
  /** The time is over: make a new quote. */
  | 'EXPIRED'
  /** The price is another one than when the line was put into the cart. */
  | 'PRICE_CHANGED'
  /** A newer quote took its place. */
  | 'REPLACED'
  /** An order was placed with it. */
  | 'USED';

/** A way to send a quote's goods, with its price. */
export type QuoteShippingOption = {
  /** Most working days on the way. */
  daysMax: Scalars['Int']['output'];
  /** Fewest working days on the way. */
  daysMin: Scalars['Int']['output'];
  /** Give it as `shippingMethodId`. */
  id: Scalars['ID']['output'];
  /** Name to show. */
  name: Scalars['String']['output'];
  /** Price with tax at the standard rate of the country. */
  price: TaxedMoney;
};

/** The sums of a quote, with tax: `total = lines + shipping - discount`. */
export type QuoteTotals = {
  /** What is taken off. */
  discount: Money;
  /** All lines before discounts. */
  lines: Money;
  /** The chosen shipping method. */
  shipping: Money;
  /** The part of the total that is tax. */
  tax: Money;
  /** What is to be paid. */
  total: Money;
};

/** Shipping rates cannot be asked right now. */
export type ShippingUnavailable = UserError & {
  /** Always `SHIPPING_UNAVAILABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The stock cannot be asked right now. */
export type StockUnverified = UserError & {
  /** Always `STOCK_UNVERIFIED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Something that waits although its time is over, and that nothing will move on by itself: for staff to look at. */
export type StuckItem = {
  /** When it should have moved on. */
  dueAt: Scalars['DateTime']['output'];
  /** Which order, payment, reservation or parcel it is. */
  id: Scalars['ID']['output'];
  /** Since when it waits in this state. */
  since: Scalars['DateTime']['output'];
  /** The state it waits in. */
  state: Scalars['String']['output'];
};

/** An amount with its tax: `net + tax = gross`, to the cent. */
export type TaxedMoney = {
  /** With tax: what is paid. */
  gross: Money;
  /** Without tax. */
  net: Money;
  /** The tax rate in basis points: 1900 is 19 %. 0 where several rates are summed up. */
  rateBps: Scalars['Int']['output'];
  /** The tax itself. */
  tax: Money;
};

/** A customer of the shop. */
export type User = {
  /** The user's cart, for the user and for staff; null for others, and while carts are unreachable. */
  cart?: Maybe<Cart>;
  /** Id of the user. */
  id: Scalars['ID']['output'];
  /** What the user keeps for later, newest first, for the user and for staff; null for others, and while carts are unreachable. */
  wishlist?: Maybe<WishlistLineConnection>;
};


/** A customer of the shop. */
export type UserWishlistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An expected no: what the client did cannot be done as things stand. Data, not a fault. */
export type UserError = {
  /** Stable code to branch on. */
  code: ErrorCode;
  /** What is the case and what to do, in English. */
  message: Scalars['String']['output'];
  /** The input field it is about, from the mutation's input down. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later without a change. */
  retryable: Scalars['Boolean']['output'];
};

/** A sellable variant of the catalog. */
export type Variant = {
  /** Id of the variant. */
  id: Scalars['ID']['output'];
};

/** The variant is not for sale, or not in this currency. */
export type VariantNotForSale = UserError & {
  /** Always `VARIANT_NOT_FOR_SALE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** Which variant. */
  variantId: Scalars['ID']['output'];
};

/** There is no such variant. */
export type VariantNotFound = UserError & {
  /** Always `VARIANT_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** What to keep for later. */
export type WishlistAddInput = {
  /** Which variant. */
  variantId: Scalars['ID']['input'];
};

/** What came of keeping a variant for later. */
export type WishlistAddResult = PriceUnavailable | VariantNotFound | WishlistAdded | WishlistFull;

/** The variant is on the wish list. */
export type WishlistAdded = {
  /** Its line. */
  line: WishlistLine;
};

/** The wish list holds its 500 lines. */
export type WishlistFull = UserError & {
  /** Always `WISHLIST_FULL`. */
  code: ErrorCode;
  /** The most lines that a wish list holds. */
  max: Scalars['Int']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A variant that somebody keeps for later. */
export type WishlistLine = {
  /** Since when. */
  addedAt: Scalars['DateTime']['output'];
  /** Use it to remove or move the line. */
  id: Scalars['ID']['output'];
  /** What is kept; null while the catalogue is out of reach. */
  variant?: Maybe<Variant>;
};

/** A page of a wish list. */
export type WishlistLineConnection = {
  /** The lines with their cursors. */
  edges: Array<WishlistLineEdge>;
  /** The lines alone. */
  nodes: Array<WishlistLine>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A wish list line in a page. */
export type WishlistLineEdge = {
  /** Position of the line. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: WishlistLine;
};

/** Which wish list line to buy now. */
export type WishlistLineMoveToCartInput = {
  /** Which wish list line. */
  lineId: Scalars['ID']['input'];
  /** How many, at least 1. */
  quantity?: Scalars['Int']['input'];
};

/** What came of moving to the cart. */
export type WishlistLineMoveToCartResult = CartFull | InsufficientStock | PriceUnavailable | QuantityTooHigh | VariantNotForSale | VariantNotFound | WishlistLineMovedToCart | WishlistLineNotFound;

/** The variant is in the cart and not on the wish list. */
export type WishlistLineMovedToCart = {
  /** The cart as it is now. */
  cart: Cart;
  /** What was done differently from what was asked. */
  warnings: Array<CartWarning>;
};

/** There is no such line on the wish list. */
export type WishlistLineNotFound = UserError & {
  /** Always `WISHLIST_LINE_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Which wish list line to remove. */
export type WishlistRemoveInput = {
  /** Which line. */
  lineId: Scalars['ID']['input'];
};

/** What came of taking a line off the wish list. */
export type WishlistRemoveResult = WishlistRemoved;

/** The line is off the wish list. */
export type WishlistRemoved = {
  /** The line that is gone. */
  lineId: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Cart: Cart;
  CheckoutQuote: CheckoutQuote;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}> );
  CheckoutQuote:
    ( { __typename: 'CheckoutQuote' }
    & GraphQLRecursivePick<FederationTypes['CheckoutQuote'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CartClearResult: ( Omit<CartCleared, 'cart' | 'warnings'> & { cart: _RefType['Cart'], warnings: Array<_RefType['CartWarning']> } & { __typename: 'CartCleared' } );
  CartLineMoveToWishlistResult:
    | ( Omit<CartLineMovedToWishlist, 'cart' | 'line' | 'warnings'> & { cart: _RefType['Cart'], line: _RefType['WishlistLine'], warnings: Array<_RefType['CartWarning']> } & { __typename: 'CartLineMovedToWishlist' } )
    | ( CartLineNotFound & { __typename: 'CartLineNotFound' } )
    | ( WishlistFull & { __typename: 'WishlistFull' } )
  ;
  CartLinesAddResult:
    | ( CartFull & { __typename: 'CartFull' } )
    | ( Omit<CartLinesAdded, 'cart' | 'warnings'> & { cart: _RefType['Cart'], warnings: Array<_RefType['CartWarning']> } & { __typename: 'CartLinesAdded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InsufficientStock & { __typename: 'InsufficientStock' } )
    | ( PriceUnavailable & { __typename: 'PriceUnavailable' } )
    | ( QuantityTooHigh & { __typename: 'QuantityTooHigh' } )
    | ( VariantNotForSale & { __typename: 'VariantNotForSale' } )
    | ( VariantNotFound & { __typename: 'VariantNotFound' } )
  ;
  CartLinesRemoveResult: ( Omit<CartLinesRemoved, 'cart' | 'warnings'> & { cart: _RefType['Cart'], warnings: Array<_RefType['CartWarning']> } & { __typename: 'CartLinesRemoved' } );
  CartLinesUpdateResult:
    | ( CartLineNotFound & { __typename: 'CartLineNotFound' } )
    | ( Omit<CartLinesUpdated, 'cart' | 'warnings'> & { cart: _RefType['Cart'], warnings: Array<_RefType['CartWarning']> } & { __typename: 'CartLinesUpdated' } )
    | ( InsufficientStock & { __typename: 'InsufficientStock' } )
    | ( QuantityTooHigh & { __typename: 'QuantityTooHigh' } )
  ;
  CartMergeResult:
    | ( Omit<CartMerged, 'cart' | 'warnings'> & { cart: _RefType['Cart'], warnings: Array<_RefType['CartWarning']> } & { __typename: 'CartMerged' } )
    | ( GuestNotProven & { __typename: 'GuestNotProven' } )
  ;
  CheckoutQuoteCreateResult:
    | ( AddressNotFound & { __typename: 'AddressNotFound' } )
    | ( AddressUnavailable & { __typename: 'AddressUnavailable' } )
    | ( Omit<CheckoutQuoteCreated, 'quote'> & { quote: _RefType['CheckoutQuote'] } & { __typename: 'CheckoutQuoteCreated' } )
    | ( CountryNotServed & { __typename: 'CountryNotServed' } )
    | ( EmailRequired & { __typename: 'EmailRequired' } )
    | ( EmptyCart & { __typename: 'EmptyCart' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InsufficientStock & { __typename: 'InsufficientStock' } )
    | ( InvalidAddress & { __typename: 'InvalidAddress' } )
    | ( NoShippingMethod & { __typename: 'NoShippingMethod' } )
    | ( PriceUnavailable & { __typename: 'PriceUnavailable' } )
    | ( QuantityTooHigh & { __typename: 'QuantityTooHigh' } )
    | ( ShippingUnavailable & { __typename: 'ShippingUnavailable' } )
    | ( StockUnverified & { __typename: 'StockUnverified' } )
    | ( VariantNotForSale & { __typename: 'VariantNotForSale' } )
  ;
  WishlistAddResult:
    | ( PriceUnavailable & { __typename: 'PriceUnavailable' } )
    | ( VariantNotFound & { __typename: 'VariantNotFound' } )
    | ( Omit<WishlistAdded, 'line'> & { line: _RefType['WishlistLine'] } & { __typename: 'WishlistAdded' } )
    | ( WishlistFull & { __typename: 'WishlistFull' } )
  ;
  WishlistLineMoveToCartResult:
    | ( CartFull & { __typename: 'CartFull' } )
    | ( InsufficientStock & { __typename: 'InsufficientStock' } )
    | ( PriceUnavailable & { __typename: 'PriceUnavailable' } )
    | ( QuantityTooHigh & { __typename: 'QuantityTooHigh' } )
    | ( VariantNotForSale & { __typename: 'VariantNotForSale' } )
    | ( VariantNotFound & { __typename: 'VariantNotFound' } )
    | ( Omit<WishlistLineMovedToCart, 'cart' | 'warnings'> & { cart: _RefType['Cart'], warnings: Array<_RefType['CartWarning']> } & { __typename: 'WishlistLineMovedToCart' } )
    | ( WishlistLineNotFound & { __typename: 'WishlistLineNotFound' } )
  ;
  WishlistRemoveResult: ( WishlistRemoved & { __typename: 'WishlistRemoved' } );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AddressNotFound )
    | ( AddressUnavailable )
    | ( CartFull )
    | ( CartLineNotFound )
    | ( CountryNotServed )
    | ( EmailRequired )
    | ( EmptyCart )
    | ( GuestNotProven )
    | ( IdempotencyConflict )
    | ( InsufficientStock )
    | ( InvalidAddress )
    | ( NoShippingMethod )
    | ( PriceUnavailable )
    | ( QuantityTooHigh )
    | ( ShippingUnavailable )
    | ( StockUnverified )
    | ( VariantNotForSale )
    | ( VariantNotFound )
    | ( WishlistFull )
    | ( WishlistLineNotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddressNotFound: ResolverTypeWrapper<AddressNotFound>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddressUnavailable: ResolverTypeWrapper<AddressUnavailable>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Cart: ResolverTypeWrapper<CartModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CartClearResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartClearResult']>;
  CartCleared: ResolverTypeWrapper<Omit<CartCleared, 'cart' | 'warnings'> & { cart: ResolversTypes['Cart'], warnings: Array<ResolversTypes['CartWarning']> }>;
  CartFull: ResolverTypeWrapper<CartFull>;
  CartLine: ResolverTypeWrapper<CartLineModel>;
  CartLineAddInput: CartLineAddInput;
  CartLineAvailability: CartLineAvailability;
  CartLineMoveToWishlistInput: CartLineMoveToWishlistInput;
  CartLineMoveToWishlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartLineMoveToWishlistResult']>;
  CartLineMovedToWishlist: ResolverTypeWrapper<Omit<CartLineMovedToWishlist, 'cart' | 'line' | 'warnings'> & { cart: ResolversTypes['Cart'], line: ResolversTypes['WishlistLine'], warnings: Array<ResolversTypes['CartWarning']> }>;
  CartLineNotFound: ResolverTypeWrapper<CartLineNotFound>;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddInput: CartLinesAddInput;
  CartLinesAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartLinesAddResult']>;
  CartLinesAdded: ResolverTypeWrapper<Omit<CartLinesAdded, 'cart' | 'warnings'> & { cart: ResolversTypes['Cart'], warnings: Array<ResolversTypes['CartWarning']> }>;
  CartLinesRemoveInput: CartLinesRemoveInput;
  CartLinesRemoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartLinesRemoveResult']>;
  CartLinesRemoved: ResolverTypeWrapper<Omit<CartLinesRemoved, 'cart' | 'warnings'> & { cart: ResolversTypes['Cart'], warnings: Array<ResolversTypes['CartWarning']> }>;
  CartLinesUpdateInput: CartLinesUpdateInput;
  CartLinesUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartLinesUpdateResult']>;
  CartLinesUpdated: ResolverTypeWrapper<Omit<CartLinesUpdated, 'cart' | 'warnings'> & { cart: ResolversTypes['Cart'], warnings: Array<ResolversTypes['CartWarning']> }>;
  CartMergeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartMergeResult']>;
  CartMerged: ResolverTypeWrapper<Omit<CartMerged, 'cart' | 'warnings'> & { cart: ResolversTypes['Cart'], warnings: Array<ResolversTypes['CartWarning']> }>;
  CartProblem: ResolverTypeWrapper<Omit<CartProblem, 'line'> & { line?: Maybe<ResolversTypes['CartLine']> }>;
  CartProblemCode: CartProblemCode;
  CartWarning: ResolverTypeWrapper<Omit<CartWarning, 'line'> & { line?: Maybe<ResolversTypes['CartLine']> }>;
  CartWarningCode: CartWarningCode;
  CheckoutAddressInput: CheckoutAddressInput;
  CheckoutQuote: ResolverTypeWrapper<CheckoutQuoteModel>;
  CheckoutQuoteCreateInput: CheckoutQuoteCreateInput;
  CheckoutQuoteCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckoutQuoteCreateResult']>;
  CheckoutQuoteCreated: ResolverTypeWrapper<Omit<CheckoutQuoteCreated, 'quote'> & { quote: ResolversTypes['CheckoutQuote'] }>;
  CountryNotServed: ResolverTypeWrapper<CountryNotServed>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailRequired: ResolverTypeWrapper<EmailRequired>;
  EmptyCart: ResolverTypeWrapper<EmptyCart>;
  ErrorCode: ErrorCode;
  GuestNotProven: ResolverTypeWrapper<GuestNotProven>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InsufficientStock: ResolverTypeWrapper<InsufficientStock>;
  InsufficientStockLine: ResolverTypeWrapper<InsufficientStockLine>;
  InvalidAddress: ResolverTypeWrapper<InvalidAddress>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoShippingMethod: ResolverTypeWrapper<NoShippingMethod>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceUnavailable: ResolverTypeWrapper<PriceUnavailable>;
  QuantityTooHigh: ResolverTypeWrapper<QuantityTooHigh>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteAddress: ResolverTypeWrapper<QuoteAddress>;
  QuoteAddressInput: QuoteAddressInput;
  QuoteLine: ResolverTypeWrapper<QuoteLineModel>;
  QuoteProblem: ResolverTypeWrapper<Omit<QuoteProblem, 'line'> & { line?: Maybe<ResolversTypes['QuoteLine']> }>;
  QuoteProblemCode: QuoteProblemCode;
  QuoteShippingOption: ResolverTypeWrapper<QuoteShippingOptionModel>;
  QuoteTotals: ResolverTypeWrapper<Omit<QuoteTotals, 'discount' | 'lines' | 'shipping' | 'tax' | 'total'> & { discount: ResolversTypes['Money'], lines: ResolversTypes['Money'], shipping: ResolversTypes['Money'], tax: ResolversTypes['Money'], total: ResolversTypes['Money'] }>;
  ShippingUnavailable: ResolverTypeWrapper<ShippingUnavailable>;
  StockUnverified: ResolverTypeWrapper<StockUnverified>;
  StuckItem: ResolverTypeWrapper<StuckItem>;
  TaxedMoney: ResolverTypeWrapper<TaxedMoneyModel>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<Variant>;
  VariantNotForSale: ResolverTypeWrapper<VariantNotForSale>;
  VariantNotFound: ResolverTypeWrapper<VariantNotFound>;
  WishlistAddInput: WishlistAddInput;
  WishlistAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WishlistAddResult']>;
  WishlistAdded: ResolverTypeWrapper<Omit<WishlistAdded, 'line'> & { line: ResolversTypes['WishlistLine'] }>;
  WishlistFull: ResolverTypeWrapper<WishlistFull>;
  WishlistLine: ResolverTypeWrapper<WishlistLineModel>;
  WishlistLineConnection: ResolverTypeWrapper<Omit<WishlistLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WishlistLineEdge']>, nodes: Array<ResolversTypes['WishlistLine']> }>;
  WishlistLineEdge: ResolverTypeWrapper<Omit<WishlistLineEdge, 'node'> & { node: ResolversTypes['WishlistLine'] }>;
  WishlistLineMoveToCartInput: WishlistLineMoveToCartInput;
  WishlistLineMoveToCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WishlistLineMoveToCartResult']>;
  WishlistLineMovedToCart: ResolverTypeWrapper<Omit<WishlistLineMovedToCart, 'cart' | 'warnings'> & { cart: ResolversTypes['Cart'], warnings: Array<ResolversTypes['CartWarning']> }>;
  WishlistLineNotFound: ResolverTypeWrapper<WishlistLineNotFound>;
  WishlistRemoveInput: WishlistRemoveInput;
  WishlistRemoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WishlistRemoveResult']>;
  WishlistRemoved: ResolverTypeWrapper<WishlistRemoved>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressNotFound: AddressNotFound;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddressUnavailable: AddressUnavailable;
  BigInt: Scalars['BigInt']['output'];
  Cart: CartModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  CartClearResult: ResolversUnionTypes<ResolversParentTypes>['CartClearResult'];
  CartCleared: Omit<CartCleared, 'cart' | 'warnings'> & { cart: ResolversParentTypes['Cart'], warnings: Array<ResolversParentTypes['CartWarning']> };
  CartFull: CartFull;
  CartLine: CartLineModel;
  CartLineAddInput: CartLineAddInput;
  CartLineMoveToWishlistInput: CartLineMoveToWishlistInput;
  CartLineMoveToWishlistResult: ResolversUnionTypes<ResolversParentTypes>['CartLineMoveToWishlistResult'];
  CartLineMovedToWishlist: Omit<CartLineMovedToWishlist, 'cart' | 'line' | 'warnings'> & { cart: ResolversParentTypes['Cart'], line: ResolversParentTypes['WishlistLine'], warnings: Array<ResolversParentTypes['CartWarning']> };
  CartLineNotFound: CartLineNotFound;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddInput: CartLinesAddInput;
  CartLinesAddResult: ResolversUnionTypes<ResolversParentTypes>['CartLinesAddResult'];
  CartLinesAdded: Omit<CartLinesAdded, 'cart' | 'warnings'> & { cart: ResolversParentTypes['Cart'], warnings: Array<ResolversParentTypes['CartWarning']> };
  CartLinesRemoveInput: CartLinesRemoveInput;
  CartLinesRemoveResult: ResolversUnionTypes<ResolversParentTypes>['CartLinesRemoveResult'];
  CartLinesRemoved: Omit<CartLinesRemoved, 'cart' | 'warnings'> & { cart: ResolversParentTypes['Cart'], warnings: Array<ResolversParentTypes['CartWarning']> };
  CartLinesUpdateInput: CartLinesUpdateInput;
  CartLinesUpdateResult: ResolversUnionTypes<ResolversParentTypes>['CartLinesUpdateResult'];
  CartLinesUpdated: Omit<CartLinesUpdated, 'cart' | 'warnings'> & { cart: ResolversParentTypes['Cart'], warnings: Array<ResolversParentTypes['CartWarning']> };
  CartMergeResult: ResolversUnionTypes<ResolversParentTypes>['CartMergeResult'];
  CartMerged: Omit<CartMerged, 'cart' | 'warnings'> & { cart: ResolversParentTypes['Cart'], warnings: Array<ResolversParentTypes['CartWarning']> };
  CartProblem: Omit<CartProblem, 'line'> & { line?: Maybe<ResolversParentTypes['CartLine']> };
  CartWarning: Omit<CartWarning, 'line'> & { line?: Maybe<ResolversParentTypes['CartLine']> };
  CheckoutAddressInput: CheckoutAddressInput;
  CheckoutQuote: CheckoutQuoteModel;
  CheckoutQuoteCreateInput: CheckoutQuoteCreateInput;
  CheckoutQuoteCreateResult: ResolversUnionTypes<ResolversParentTypes>['CheckoutQuoteCreateResult'];
  CheckoutQuoteCreated: Omit<CheckoutQuoteCreated, 'quote'> & { quote: ResolversParentTypes['CheckoutQuote'] };
  CountryNotServed: CountryNotServed;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailRequired: EmailRequired;
  EmptyCart: EmptyCart;
  GuestNotProven: GuestNotProven;
  IdempotencyConflict: IdempotencyConflict;
  InsufficientStock: InsufficientStock;
  InsufficientStockLine: InsufficientStockLine;
  InvalidAddress: InvalidAddress;
  JSON: Scalars['JSON']['output'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  NoShippingMethod: NoShippingMethod;
  PageInfo: PageInfo;
  PriceUnavailable: PriceUnavailable;
  QuantityTooHigh: QuantityTooHigh;
  Query: Record<PropertyKey, never>;
  QuoteAddress: QuoteAddress;
  QuoteAddressInput: QuoteAddressInput;
  QuoteLine: QuoteLineModel;
  QuoteProblem: Omit<QuoteProblem, 'line'> & { line?: Maybe<ResolversParentTypes['QuoteLine']> };
  QuoteShippingOption: QuoteShippingOptionModel;
  QuoteTotals: Omit<QuoteTotals, 'discount' | 'lines' | 'shipping' | 'tax' | 'total'> & { discount: ResolversParentTypes['Money'], lines: ResolversParentTypes['Money'], shipping: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], total: ResolversParentTypes['Money'] };
  ShippingUnavailable: ShippingUnavailable;
  StockUnverified: StockUnverified;
  StuckItem: StuckItem;
  TaxedMoney: TaxedMoneyModel;
  User: UserModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: Variant;
  VariantNotForSale: VariantNotForSale;
  VariantNotFound: VariantNotFound;
  WishlistAddInput: WishlistAddInput;
  WishlistAddResult: ResolversUnionTypes<ResolversParentTypes>['WishlistAddResult'];
  WishlistAdded: Omit<WishlistAdded, 'line'> & { line: ResolversParentTypes['WishlistLine'] };
  WishlistFull: WishlistFull;
  WishlistLine: WishlistLineModel;
  WishlistLineConnection: Omit<WishlistLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WishlistLineEdge']>, nodes: Array<ResolversParentTypes['WishlistLine']> };
  WishlistLineEdge: Omit<WishlistLineEdge, 'node'> & { node: ResolversParentTypes['WishlistLine'] };
  WishlistLineMoveToCartInput: WishlistLineMoveToCartInput;
  WishlistLineMoveToCartResult: ResolversUnionTypes<ResolversParentTypes>['WishlistLineMoveToCartResult'];
  WishlistLineMovedToCart: Omit<WishlistLineMovedToCart, 'cart' | 'warnings'> & { cart: ResolversParentTypes['Cart'], warnings: Array<ResolversParentTypes['CartWarning']> };
  WishlistLineNotFound: WishlistLineNotFound;
  WishlistRemoveInput: WishlistRemoveInput;
  WishlistRemoveResult: ResolversUnionTypes<ResolversParentTypes>['WishlistRemoveResult'];
  WishlistRemoved: WishlistRemoved;
};

export type AddressNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressNotFound'] = ResolversParentTypes['AddressNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressUnavailable'] = ResolversParentTypes['AddressUnavailable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CartLine']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['CartProblem']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CartClearResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartClearResult'] = ResolversParentTypes['CartClearResult']> = {
  __resolveType: TypeResolveFn<'CartCleared', ParentType, ContextType>;
};

export type CartClearedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCleared'] = ResolversParentTypes['CartCleared']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartFullResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartFull'] = ResolversParentTypes['CartFull']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  addedPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['CartLineAvailability'], ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type CartLineMoveToWishlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineMoveToWishlistResult'] = ResolversParentTypes['CartLineMoveToWishlistResult']> = {
  __resolveType: TypeResolveFn<'CartLineMovedToWishlist' | 'CartLineNotFound' | 'WishlistFull', ParentType, ContextType>;
};

export type CartLineMovedToWishlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineMovedToWishlist'] = ResolversParentTypes['CartLineMovedToWishlist']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['WishlistLine'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineNotFound'] = ResolversParentTypes['CartLineNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLinesAddResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesAddResult'] = ResolversParentTypes['CartLinesAddResult']> = {
  __resolveType: TypeResolveFn<'CartFull' | 'CartLinesAdded' | 'IdempotencyConflict' | 'InsufficientStock' | 'PriceUnavailable' | 'QuantityTooHigh' | 'VariantNotForSale' | 'VariantNotFound', ParentType, ContextType>;
};

export type CartLinesAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesAdded'] = ResolversParentTypes['CartLinesAdded']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLinesRemoveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesRemoveResult'] = ResolversParentTypes['CartLinesRemoveResult']> = {
  __resolveType: TypeResolveFn<'CartLinesRemoved', ParentType, ContextType>;
};

export type CartLinesRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesRemoved'] = ResolversParentTypes['CartLinesRemoved']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLinesUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesUpdateResult'] = ResolversParentTypes['CartLinesUpdateResult']> = {
  __resolveType: TypeResolveFn<'CartLineNotFound' | 'CartLinesUpdated' | 'InsufficientStock' | 'QuantityTooHigh', ParentType, ContextType>;
};

export type CartLinesUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesUpdated'] = ResolversParentTypes['CartLinesUpdated']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartMergeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartMergeResult'] = ResolversParentTypes['CartMergeResult']> = {
  __resolveType: TypeResolveFn<'CartMerged' | 'GuestNotProven', ParentType, ContextType>;
};

export type CartMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartMerged'] = ResolversParentTypes['CartMerged']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartProblem'] = ResolversParentTypes['CartProblem']> = {
  code?: Resolver<ResolversTypes['CartProblemCode'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['CartLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartWarning'] = ResolversParentTypes['CartWarning']> = {
  code?: Resolver<ResolversTypes['CartWarningCode'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['CartLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckoutQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutQuote'] = ResolversParentTypes['CheckoutQuote'], FederationReferenceType extends FederationReferenceTypes['CheckoutQuote'] = FederationReferenceTypes['CheckoutQuote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckoutQuote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billTo?: Resolver<ResolversTypes['QuoteAddress'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['QuoteProblem']>, ParentType, ContextType>;
  shipTo?: Resolver<ResolversTypes['QuoteAddress'], ParentType, ContextType>;
  shippingMethod?: Resolver<ResolversTypes['QuoteShippingOption'], ParentType, ContextType>;
  shippingOptions?: Resolver<Array<ResolversTypes['QuoteShippingOption']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['QuoteTotals'], ParentType, ContextType>;
};

export type CheckoutQuoteCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutQuoteCreateResult'] = ResolversParentTypes['CheckoutQuoteCreateResult']> = {
  __resolveType: TypeResolveFn<'AddressNotFound' | 'AddressUnavailable' | 'CheckoutQuoteCreated' | 'CountryNotServed' | 'EmailRequired' | 'EmptyCart' | 'IdempotencyConflict' | 'InsufficientStock' | 'InvalidAddress' | 'NoShippingMethod' | 'PriceUnavailable' | 'QuantityTooHigh' | 'ShippingUnavailable' | 'StockUnverified' | 'VariantNotForSale', ParentType, ContextType>;
};

export type CheckoutQuoteCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutQuoteCreated'] = ResolversParentTypes['CheckoutQuoteCreated']> = {
  quote?: Resolver<ResolversTypes['CheckoutQuote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryNotServedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryNotServed'] = ResolversParentTypes['CountryNotServed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EmailRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailRequired'] = ResolversParentTypes['EmailRequired']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmptyCartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptyCart'] = ResolversParentTypes['EmptyCart']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestNotProvenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestNotProven'] = ResolversParentTypes['GuestNotProven']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStock'] = ResolversParentTypes['InsufficientStock']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['InsufficientStockLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientStockLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStockLine'] = ResolversParentTypes['InsufficientStockLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InvalidAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidAddress'] = ResolversParentTypes['InvalidAddress']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cartClear?: Resolver<ResolversTypes['CartClearResult'], ParentType, ContextType>;
  cartLineMoveToWishlist?: Resolver<ResolversTypes['CartLineMoveToWishlistResult'], ParentType, ContextType, RequireFields<MutationCartLineMoveToWishlistArgs, 'input'>>;
  cartLinesAdd?: Resolver<ResolversTypes['CartLinesAddResult'], ParentType, ContextType, RequireFields<MutationCartLinesAddArgs, 'input'>>;
  cartLinesRemove?: Resolver<ResolversTypes['CartLinesRemoveResult'], ParentType, ContextType, RequireFields<MutationCartLinesRemoveArgs, 'input'>>;
  cartLinesUpdate?: Resolver<ResolversTypes['CartLinesUpdateResult'], ParentType, ContextType, RequireFields<MutationCartLinesUpdateArgs, 'input'>>;
  cartMerge?: Resolver<ResolversTypes['CartMergeResult'], ParentType, ContextType>;
  checkoutQuoteCreate?: Resolver<ResolversTypes['CheckoutQuoteCreateResult'], ParentType, ContextType, RequireFields<MutationCheckoutQuoteCreateArgs, 'input'>>;
  wishlistAdd?: Resolver<ResolversTypes['WishlistAddResult'], ParentType, ContextType, RequireFields<MutationWishlistAddArgs, 'input'>>;
  wishlistLineMoveToCart?: Resolver<ResolversTypes['WishlistLineMoveToCartResult'], ParentType, ContextType, RequireFields<MutationWishlistLineMoveToCartArgs, 'input'>>;
  wishlistRemove?: Resolver<ResolversTypes['WishlistRemoveResult'], ParentType, ContextType, RequireFields<MutationWishlistRemoveArgs, 'input'>>;
};

export type NoShippingMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoShippingMethod'] = ResolversParentTypes['NoShippingMethod']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceUnavailable'] = ResolversParentTypes['PriceUnavailable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityTooHighResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityTooHigh'] = ResolversParentTypes['QuantityTooHigh']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  checkoutQuote?: Resolver<Maybe<ResolversTypes['CheckoutQuote']>, ParentType, ContextType, RequireFields<QueryCheckoutQuoteArgs, 'id'>>;
  wishlist?: Resolver<Maybe<ResolversTypes['WishlistLineConnection']>, ParentType, ContextType, RequireFields<QueryWishlistArgs, 'first'>>;
};

export type QuoteAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteAddress'] = ResolversParentTypes['QuoteAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type QuoteProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteProblem'] = ResolversParentTypes['QuoteProblem']> = {
  code?: Resolver<ResolversTypes['QuoteProblemCode'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteShippingOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteShippingOption'] = ResolversParentTypes['QuoteShippingOption']> = {
  daysMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
};

export type QuoteTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteTotals'] = ResolversParentTypes['QuoteTotals']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShippingUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingUnavailable'] = ResolversParentTypes['ShippingUnavailable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockUnverifiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockUnverified'] = ResolversParentTypes['StockUnverified']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StuckItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StuckItem'] = ResolversParentTypes['StuckItem']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxedMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxedMoney'] = ResolversParentTypes['TaxedMoney']> = {
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wishlist?: Resolver<Maybe<ResolversTypes['WishlistLineConnection']>, ParentType, ContextType, RequireFields<UserWishlistArgs, 'first'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AddressNotFound' | 'AddressUnavailable' | 'CartFull' | 'CartLineNotFound' | 'CountryNotServed' | 'EmailRequired' | 'EmptyCart' | 'GuestNotProven' | 'IdempotencyConflict' | 'InsufficientStock' | 'InvalidAddress' | 'NoShippingMethod' | 'PriceUnavailable' | 'QuantityTooHigh' | 'ShippingUnavailable' | 'StockUnverified' | 'VariantNotForSale' | 'VariantNotFound' | 'WishlistFull' | 'WishlistLineNotFound', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VariantNotForSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantNotForSale'] = ResolversParentTypes['VariantNotForSale']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantNotFound'] = ResolversParentTypes['VariantNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishlistAddResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistAddResult'] = ResolversParentTypes['WishlistAddResult']> = {
  __resolveType: TypeResolveFn<'PriceUnavailable' | 'VariantNotFound' | 'WishlistAdded' | 'WishlistFull', ParentType, ContextType>;
};

export type WishlistAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistAdded'] = ResolversParentTypes['WishlistAdded']> = {
  line?: Resolver<ResolversTypes['WishlistLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishlistFullResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistFull'] = ResolversParentTypes['WishlistFull']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishlistLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistLine'] = ResolversParentTypes['WishlistLine']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type WishlistLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistLineConnection'] = ResolversParentTypes['WishlistLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WishlistLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WishlistLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WishlistLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistLineEdge'] = ResolversParentTypes['WishlistLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WishlistLine'], ParentType, ContextType>;
};

export type WishlistLineMoveToCartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistLineMoveToCartResult'] = ResolversParentTypes['WishlistLineMoveToCartResult']> = {
  __resolveType: TypeResolveFn<'CartFull' | 'InsufficientStock' | 'PriceUnavailable' | 'QuantityTooHigh' | 'VariantNotForSale' | 'VariantNotFound' | 'WishlistLineMovedToCart' | 'WishlistLineNotFound', ParentType, ContextType>;
};

export type WishlistLineMovedToCartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistLineMovedToCart'] = ResolversParentTypes['WishlistLineMovedToCart']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishlistLineNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistLineNotFound'] = ResolversParentTypes['WishlistLineNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishlistRemoveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistRemoveResult'] = ResolversParentTypes['WishlistRemoveResult']> = {
  __resolveType: TypeResolveFn<'WishlistRemoved', ParentType, ContextType>;
};

export type WishlistRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistRemoved'] = ResolversParentTypes['WishlistRemoved']> = {
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddressNotFound?: AddressNotFoundResolvers<ContextType>;
  AddressUnavailable?: AddressUnavailableResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Cart?: CartResolvers<ContextType>;
  CartClearResult?: CartClearResultResolvers<ContextType>;
  CartCleared?: CartClearedResolvers<ContextType>;
  CartFull?: CartFullResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartLineMoveToWishlistResult?: CartLineMoveToWishlistResultResolvers<ContextType>;
  CartLineMovedToWishlist?: CartLineMovedToWishlistResolvers<ContextType>;
  CartLineNotFound?: CartLineNotFoundResolvers<ContextType>;
  CartLinesAddResult?: CartLinesAddResultResolvers<ContextType>;
  CartLinesAdded?: CartLinesAddedResolvers<ContextType>;
  CartLinesRemoveResult?: CartLinesRemoveResultResolvers<ContextType>;
  CartLinesRemoved?: CartLinesRemovedResolvers<ContextType>;
  CartLinesUpdateResult?: CartLinesUpdateResultResolvers<ContextType>;
  CartLinesUpdated?: CartLinesUpdatedResolvers<ContextType>;
  CartMergeResult?: CartMergeResultResolvers<ContextType>;
  CartMerged?: CartMergedResolvers<ContextType>;
  CartProblem?: CartProblemResolvers<ContextType>;
  CartWarning?: CartWarningResolvers<ContextType>;
  CheckoutQuote?: CheckoutQuoteResolvers<ContextType>;
  CheckoutQuoteCreateResult?: CheckoutQuoteCreateResultResolvers<ContextType>;
  CheckoutQuoteCreated?: CheckoutQuoteCreatedResolvers<ContextType>;
  CountryNotServed?: CountryNotServedResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailRequired?: EmailRequiredResolvers<ContextType>;
  EmptyCart?: EmptyCartResolvers<ContextType>;
  GuestNotProven?: GuestNotProvenResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  InsufficientStockLine?: InsufficientStockLineResolvers<ContextType>;
  InvalidAddress?: InvalidAddressResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoShippingMethod?: NoShippingMethodResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceUnavailable?: PriceUnavailableResolvers<ContextType>;
  QuantityTooHigh?: QuantityTooHighResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteAddress?: QuoteAddressResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  QuoteProblem?: QuoteProblemResolvers<ContextType>;
  QuoteShippingOption?: QuoteShippingOptionResolvers<ContextType>;
  QuoteTotals?: QuoteTotalsResolvers<ContextType>;
  ShippingUnavailable?: ShippingUnavailableResolvers<ContextType>;
  StockUnverified?: StockUnverifiedResolvers<ContextType>;
  StuckItem?: StuckItemResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantNotForSale?: VariantNotForSaleResolvers<ContextType>;
  VariantNotFound?: VariantNotFoundResolvers<ContextType>;
  WishlistAddResult?: WishlistAddResultResolvers<ContextType>;
  WishlistAdded?: WishlistAddedResolvers<ContextType>;
  WishlistFull?: WishlistFullResolvers<ContextType>;
  WishlistLine?: WishlistLineResolvers<ContextType>;
  WishlistLineConnection?: WishlistLineConnectionResolvers<ContextType>;
  WishlistLineEdge?: WishlistLineEdgeResolvers<ContextType>;
  WishlistLineMoveToCartResult?: WishlistLineMoveToCartResultResolvers<ContextType>;
  WishlistLineMovedToCart?: WishlistLineMovedToCartResolvers<ContextType>;
  WishlistLineNotFound?: WishlistLineNotFoundResolvers<ContextType>;
  WishlistRemoveResult?: WishlistRemoveResultResolvers<ContextType>;
  WishlistRemoved?: WishlistRemovedResolvers<ContextType>;
};

