import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { CartModel, CartLineModel, WishlistLineModel, QuoteShippingOptionModel, CheckoutQuoteModel, QuoteLineModel, UserModel, DiscountModel, QuoteGiftCardModel, PromotionModel, PromotionBenefitModel, PromotionConditionsModel } from './models.ts';
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
  /** The coupon codes that were given, in that order; at most 5. */
  coupons: Array<Scalars['String']['output']>;
  /** What promotions take off the goods as things stand, in the order of application; shipping and tax come with the quote. */
  discounts: Array<Discount>;
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
  /** `subtotal` less `discounts`. */
  total: Money;
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

/** The coupon is on the cart. */
export type CartCouponApplied = {
  /** The cart as it is now. */
  cart: Cart;
};

/** Which coupon to give. */
export type CartCouponApplyInput = {
  /** The code; upper and lower case are the same. */
  code: Scalars['String']['input'];
};

/** What came of giving a coupon code. */
export type CartCouponApplyResult = CartCouponApplied | CartCouponsFull | CouponLimitReached | CouponNotApplicable | CouponNotFound | CouponTriesUsedUp | CouponsUnavailable | PriceUnavailable;

/** Which coupon to take off. */
export type CartCouponRemoveInput = {
  /** The code; upper and lower case are the same. */
  code: Scalars['String']['input'];
};

/** What came of taking a coupon code off. */
export type CartCouponRemoveResult = CartCouponRemoved;

/** The coupon is off the cart. */
export type CartCouponRemoved = {
  /** The cart as it is now. */
  cart: Cart;
};

/** The cart holds its 5 coupons. */
export type CartCouponsFull = UserError & {
  /** Always `CART_COUPONS_FULL`. */
  code: ErrorCode;
  /** The most coupons that a cart holds. */
  max: Scalars['Int']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
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
  /** When what is not on the shelf is expected, for `BACKORDER`; null while nobody knows. */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** Some or none now, and the rest comes later: see `expectedAt`. */
  | 'BACKORDER'
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
export type CartLinesAddResult = CartFull | CartLinesAdded | IdempotencyConflict | InsufficientStock | PriceUnavailable | QuantityTooHigh | SoldOut | VariantNotForSale | VariantNotFound;

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
export type CartLinesUpdateResult = CartLineNotFound | CartLinesUpdated | InsufficientStock | QuantityTooHigh | SoldOut;

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
  /** The coupon code it is about, for `COUPON_NOT_APPLIED`. */
  couponCode?: Maybe<Scalars['String']['output']>;
  /** Why the coupon gives nothing, for `COUPON_NOT_APPLIED`. */
  couponObstacle?: Maybe<CouponObstacle>;
  /** The line it is about; null when it is about the whole cart. */
  line?: Maybe<CartLine>;
  /** What is the case and what to do, in English. */
  message: Scalars['String']['output'];
};

/** Kinds of cart problems. */
export type CartProblemCode =
  /** A coupon that was given takes nothing off: see `couponObstacle`. */
  | 'COUPON_NOT_APPLIED'
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
  /** It was added, and not all of it is on the shelf: see `expectedAt` of the line. */
  | 'BACKORDER'
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
  /** What is left to pay after gift cards. */
  amountDue: Money;
  /** Who is billed. */
  billTo: QuoteAddress;
  /** What promotions take off, in the order of application; the sum is `totals.discount`. */
  discounts: Array<Discount>;
  /** Where the confirmation goes. */
  email: Scalars['String']['output'];
  /** Until when all of this is promised. */
  expiresAt: Scalars['DateTime']['output'];
  /** What gift cards pay of the total; kept for this quote until it expires. */
  giftCards: Array<QuoteGiftCard>;
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
  /** What is to be paid, be it by gift cards or otherwise. */
  totals: QuoteTotals;
};

/** Where a quote's goods go, and how. */
export type CheckoutQuoteCreateInput = {
  /** Who is billed; as `shipTo` when left out. */
  billTo?: InputMaybe<CheckoutAddressInput>;
  /** Where the confirmation goes. Guests must give it; users' own is taken when left out. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Up to 5 gift cards that pay as far as they go, the first one first. */
  giftCardCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A new one per intent, 1 to 200 characters: the same key gives the same quote. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where it is sent. */
  shipTo: CheckoutAddressInput;
  /** One of `shippingOptions` of an earlier quote; the cheapest when left out. */
  shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of asking for a quote. */
export type CheckoutQuoteCreateResult = AddressNotFound | AddressUnavailable | CheckoutQuoteCreated | CountryNotServed | EmailRequired | EmptyCart | GiftCardsUnavailable | HoldLimitReached | IdempotencyConflict | InsufficientStock | InvalidAddress | NoShippingMethod | PriceUnavailable | QuantityTooHigh | QueueFirst | ShippingUnavailable | SoldOut | StockUnverified | VariantNotForSale;

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

/** A code that lets its holder use a promotion. */
export type Coupon = {
  /** The code. */
  code: Scalars['String']['output'];
  /** How many orders and open quotes use it; counted only when `usesMax` is set. */
  uses: Scalars['Int']['output'];
  /** How many orders may use it; null without a limit of its own. */
  usesMax?: Maybe<Scalars['Int']['output']>;
};

/** Some of these codes are there already. */
export type CouponCodeTaken = UserError & {
  /** Always `COUPON_CODE_TAKEN`. */
  code: ErrorCode;
  /** Which of them. */
  codes: Array<Scalars['String']['output']>;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A page of coupons. */
export type CouponConnection = {
  /** The coupons with their cursors. */
  edges: Array<CouponEdge>;
  /** The coupons alone. */
  nodes: Array<Coupon>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A coupon in a page. */
export type CouponEdge = {
  /** Position of the coupon. */
  cursor: Scalars['String']['output'];
  /** The coupon. */
  node: Coupon;
};

/** The coupon was used as often as it may be. */
export type CouponLimitReached = UserError & {
  /** Always `COUPON_LIMIT_REACHED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The coupon takes nothing off this cart as it is. */
export type CouponNotApplicable = UserError & {
  /** Always `COUPON_NOT_APPLICABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** Why. */
  obstacle: CouponObstacle;
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There is no such coupon, or its time is over. */
export type CouponNotFound = UserError & {
  /** Always `COUPON_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Why a coupon gives nothing. */
export type CouponObstacle =
  /** The goods that it is for are worth less than it asks for. */
  | 'BELOW_MINIMUM'
  /** Its time is over, or has not come. */
  | 'ENDED'
  /** It is for first orders, and this would be another one. */
  | 'FIRST_ORDER_ONLY'
  /** It was used as often as it may be, by all or by this buyer. */
  | 'LIMIT_REACHED'
  /** There is nothing (left) that it could take off. */
  | 'NOTHING_TO_TAKE_OFF'
  /** It cannot be had together with other offers, and those take off as much or more. */
  | 'NOT_COMBINABLE'
  /** It is for other goods. */
  | 'NO_MATCHING_GOODS'
  /** It is for other currencies. */
  | 'OTHER_CURRENCY'
  /** It is for another market. */
  | 'OTHER_MARKET';

/** Too many codes were tried. */
export type CouponTriesUsedUp = UserError & {
  /** Always `COUPON_TRIES_USED_UP`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** How long to wait, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Codes to make: either given or drawn. */
export type CouponsCreateInput = {
  /** 1 to 1000 codes of 3 to 40 letters, digits, `-` and `_`. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many codes to draw by lot instead, 1 to 1000. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** A new one per intent, 1 to 200 characters: repeating the request makes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** What drawn codes begin with, up to 20 letters, digits, `-` and `_`. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /** The promotion that they are for; it must need coupons. */
  promotionId: Scalars['ID']['input'];
  /** How many orders may use each of them; null without a limit of their own. */
  usesMax?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of making coupon codes. */
export type CouponsCreateResult = CouponCodeTaken | CouponsCreated | IdempotencyConflict | PromotionInvalid | PromotionNotFound;

/** The codes can be given from now on. */
export type CouponsCreated = {
  /** The codes as they are stored. */
  codes: Array<Scalars['String']['output']>;
};

/** Coupons cannot be taken right now. */
export type CouponsUnavailable = UserError & {
  /** Always `COUPONS_UNAVAILABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** What one promotion takes off. */
export type Discount = {
  /** How much; as the prices beside it: in a cart as they are shown, in a quote with tax. */
  amount: Money;
  /** The coupon code that brought it; null when it needs none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What to call it. */
  label: Scalars['String']['output'];
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
  /** The cart holds its 5 coupons. */
  | 'CART_COUPONS_FULL'
  /** The cart holds its 200 lines. */
  | 'CART_FULL'
  /** There is no such line in the cart. */
  | 'CART_LINE_NOT_FOUND'
  /** Nothing can be sent to this country. */
  | 'COUNTRY_NOT_SERVED'
  /** Coupons cannot be taken right now. */
  | 'COUPONS_UNAVAILABLE'
  /** Some of these codes are there already. */
  | 'COUPON_CODE_TAKEN'
  /** The coupon was used as often as it may be. */
  | 'COUPON_LIMIT_REACHED'
  /** The coupon takes nothing off this cart as it is. */
  | 'COUPON_NOT_APPLICABLE'
  /** There is no such coupon, or its time is over. */
  | 'COUPON_NOT_FOUND'
  /** Too many codes were tried. */
  | 'COUPON_TRIES_USED_UP'
  /** A valid e-mail address is needed. */
  | 'EMAIL_REQUIRED'
  /** There is nothing in the cart to quote. */
  | 'EMPTY_CART'
  /** Gift cards cannot be asked right now. */
  | 'GIFT_CARDS_UNAVAILABLE'
  /** No guest token came with the access token, so there is nothing to merge. */
  | 'GUEST_NOT_PROVEN'
  /** One buyer, or one place, may not keep that much at once. */
  | 'HOLD_LIMIT_REACHED'
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
  /** Somebody else changed the promotion since it was read. */
  | 'PROMOTION_CHANGED'
  /** A term of the promotion or its codes cannot be; `path` names it. */
  | 'PROMOTION_INVALID'
  /** There is no such promotion. */
  | 'PROMOTION_NOT_FOUND'
  /** One order may not hold that many of the variant. */
  | 'QUANTITY_TOO_HIGH'
  /** The variant is on a sale with a queue: it is sold to those whose turn it is. */
  | 'QUEUE_FIRST'
  /** Shipping rates cannot be asked right now. */
  | 'SHIPPING_UNAVAILABLE'
  /** Nothing at all is left of something that was wanted. */
  | 'SOLD_OUT'
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

/** Gift cards cannot be asked right now. */
export type GiftCardsUnavailable = UserError & {
  /** Always `GIFT_CARDS_UNAVAILABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

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

/** One buyer, or one place, may not keep that much at once. */
export type HoldLimitReached = UserError & {
  /** Always `HOLD_LIMIT_REACHED`. */
  code: ErrorCode;
  /** How many may be kept. */
  max: Scalars['Int']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** Which variant; null when it is about everything that is kept. */
  variantId?: Maybe<Scalars['ID']['output']>;
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
  /**
   * Gives a coupon code for the cart. Upper and lower case are the same. It stays on the cart, also while it does not apply any
   * more; `Cart.problems` then says why. Guessing is throttled.
   */
  cartCouponApply: CartCouponApplyResult;
  /** Takes a coupon code off the cart. One that is not there is no error. */
  cartCouponRemove: CartCouponRemoveResult;
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
  /** Makes coupon codes for a promotion, given or drawn by lot, for staff. */
  couponsCreate: CouponsCreateResult;
  /** Makes a promotion, for staff. */
  promotionCreate: PromotionCreateResult;
  /** Ends a promotion now, for staff. Quotes that were made before keep it. Ending it twice is the same as once. */
  promotionEnd: PromotionEndResult;
  /** Gives a promotion other terms, for staff. Quotes and orders that were made before keep theirs. */
  promotionUpdate: PromotionUpdateResult;
  /** Keeps a variant for later. Keeping it twice is the same as once. */
  wishlistAdd: WishlistAddResult;
  /** Takes a line off the wish list and puts its variant into the cart. */
  wishlistLineMoveToCart: WishlistLineMoveToCartResult;
  /** Takes a line off the wish list. A line that is gone already is no error. */
  wishlistRemove: WishlistRemoveResult;
};


export type MutationCartCouponApplyArgs = {
  input: CartCouponApplyInput;
};


export type MutationCartCouponRemoveArgs = {
  input: CartCouponRemoveInput;
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


export type MutationCouponsCreateArgs = {
  input: CouponsCreateInput;
};


export type MutationPromotionCreateArgs = {
  input: PromotionCreateInput;
};


export type MutationPromotionEndArgs = {
  input: PromotionEndInput;
};


export type MutationPromotionUpdateArgs = {
  input: PromotionUpdateInput;
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

/** A rule that takes something off. */
export type Promotion = {
  /** What it gives. */
  benefit: PromotionBenefit;
  /** When it gives it. */
  conditions: PromotionConditions;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Up to when; null without an end. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the promotion. */
  id: Scalars['ID']['output'];
  /** Whether it applies alone or not at all; the buyer gets what takes off more. */
  isExclusive: Scalars['Boolean']['output'];
  /** What buyers read. */
  label: Scalars['String']['output'];
  /** Whether only those who give one of its codes get it. */
  needsCoupon: Scalars['Boolean']['output'];
  /** Smaller is applied earlier, on what those before it left; the older first where priorities are equal. */
  priority: Scalars['Int']['output'];
  /** From when on. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands at the moment. */
  status: PromotionStatus;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** How many orders and open quotes have it; counted only while `usesMax` is set. */
  uses: Scalars['Int']['output'];
  /** How many orders may have it in all; null without a limit. */
  usesMax?: Maybe<Scalars['Int']['output']>;
  /** How many orders of one buyer may have it; null without a limit. */
  usesPerBuyerMax?: Maybe<Scalars['Int']['output']>;
  /** Grows with every change; give it to `promotionUpdate`. */
  version: Scalars['Int']['output'];
};

/** What can be done to a promotion. */
export type PromotionAction =
  /** It got codes. */
  | 'COUPONS_CREATED'
  /** It was made. */
  | 'CREATED'
  /** It was ended. */
  | 'ENDED'
  /** It got other terms. */
  | 'UPDATED';

/** An amount in one currency. */
export type PromotionAmountInput = {
  /** The currency. */
  currency: Scalars['CurrencyCode']['input'];
  /** In the smallest unit of the currency (cents), above 0. */
  minorUnits: Scalars['BigInt']['input'];
};

/** What a promotion gives. */
export type PromotionBenefit = {
  /** For `AMOUNT_OFF`: the amount by currency. */
  amounts?: Maybe<Array<Money>>;
  /** For `BUY_X_GET_Y`: how many are paid in full in each group. */
  buy?: Maybe<Scalars['Int']['output']>;
  /** For `BUY_X_GET_Y`: how many more in each group are reduced; always the cheapest. */
  get?: Maybe<Scalars['Int']['output']>;
  /** Kind of benefit; it says which of the other fields are set. */
  kind: PromotionBenefitKind;
  /** For `PERCENT_OFF` and `BUY_X_GET_Y`: how much is taken off, in basis points; 10000 is all of it. */
  percentBps?: Maybe<Scalars['Int']['output']>;
};

/** What a promotion is to give. */
export type PromotionBenefitInput = {
  /** For `AMOUNT_OFF`, one per currency. */
  amounts?: InputMaybe<Array<PromotionAmountInput>>;
  /** For `BUY_X_GET_Y`, 1 to 100. */
  buy?: InputMaybe<Scalars['Int']['input']>;
  /** For `BUY_X_GET_Y`, 1 to 100. */
  get?: InputMaybe<Scalars['Int']['input']>;
  /** Kind of benefit; it says which of the other fields must be set. */
  kind: PromotionBenefitKind;
  /** For `PERCENT_OFF` and `BUY_X_GET_Y`, 1 to 10000 basis points. */
  percentBps?: InputMaybe<Scalars['Int']['input']>;
};

/** Kinds of benefits. */
export type PromotionBenefitKind =
  /** An amount off the goods it is for, never more than they are worth. */
  | 'AMOUNT_OFF'
  /** Of each group of `buy + get` goods the cheapest `get` are reduced. */
  | 'BUY_X_GET_Y'
  /** What shipping costs. */
  | 'FREE_SHIPPING'
  /** A part of the worth of the goods it is for. */
  | 'PERCENT_OFF';

/** Something that was done to a promotion. */
export type PromotionChange = {
  /** What. */
  action: PromotionAction;
  /** Who: id of a user, or a part of the system. */
  actor: Scalars['String']['output'];
  /** How it was after. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How it was before; null when there was nothing. */
  before?: Maybe<Scalars['JSON']['output']>;
};

/** A page of changes. */
export type PromotionChangeConnection = {
  /** The changes with their cursors. */
  edges: Array<PromotionChangeEdge>;
  /** The changes alone. */
  nodes: Array<PromotionChange>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A change in a page. */
export type PromotionChangeEdge = {
  /** Position of the change. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: PromotionChange;
};

/** Somebody else changed the promotion since it was read. */
export type PromotionChanged = UserError & {
  /** Always `PROMOTION_CHANGED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** Its version now. */
  version: Scalars['Int']['output'];
};

/** When a promotion gives something; what is empty asks for nothing. */
export type PromotionConditions = {
  /** It is for goods in any of these categories or below them, and for those of `variantIds`. */
  categoryIds: Array<Scalars['ID']['output']>;
  /** Whether it is for people who have not ordered before; each of them gets it once. */
  isFirstOrderOnly: Scalars['Boolean']['output'];
  /** Markets in which it applies; empty is all. */
  markets: Array<Scalars['String']['output']>;
  /** What the goods that it is for must be worth before discounts, by currency; null asks for nothing. */
  minimum?: Maybe<Array<Money>>;
  /** It is for these variants, and for those of `categoryIds`. */
  variantIds: Array<Scalars['ID']['output']>;
};

/** When a promotion is to give something. */
export type PromotionConditionsInput = {
  /** Goods in any of these categories or below them; up to 100. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only for people who have not ordered before. */
  isFirstOrderOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Markets; up to 50. */
  markets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the goods that it is for must be worth before discounts, one per currency; other currencies then get nothing. */
  minimum?: InputMaybe<Array<PromotionAmountInput>>;
  /** These variants; up to 500. */
  variantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A page of promotions. */
export type PromotionConnection = {
  /** The promotions with their cursors. */
  edges: Array<PromotionEdge>;
  /** The promotions alone. */
  nodes: Array<Promotion>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A promotion to make. */
export type PromotionCreateInput = {
  /** A new one per intent, 1 to 200 characters: repeating the request makes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its terms. */
  terms: PromotionTermsInput;
};

/** What came of making a promotion. */
export type PromotionCreateResult = IdempotencyConflict | PromotionCreated | PromotionInvalid;

/** The promotion is there. */
export type PromotionCreated = {
  /** The promotion. */
  promotion: Promotion;
};

/** A promotion in a page. */
export type PromotionEdge = {
  /** Position of the promotion. */
  cursor: Scalars['String']['output'];
  /** The promotion. */
  node: Promotion;
};

/** Which promotion to end. */
export type PromotionEndInput = {
  /** Which promotion. */
  promotionId: Scalars['ID']['input'];
};

/** What came of ending a promotion. */
export type PromotionEndResult = PromotionNotFound | PromotionOver;

/** A term of the promotion or its codes cannot be; `path` names it. */
export type PromotionInvalid = UserError & {
  /** Always `PROMOTION_INVALID`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There is no such promotion. */
export type PromotionNotFound = UserError & {
  /** Always `PROMOTION_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The promotion is over. */
export type PromotionOver = {
  /** The promotion. */
  promotion: Promotion;
};

/** Where a promotion stands. */
export type PromotionStatus =
  /** It is on. */
  | 'ACTIVE'
  /** Its end has come. */
  | 'ENDED'
  /** Its start is to come. */
  | 'SCHEDULED';

/** All terms of a promotion. */
export type PromotionTermsInput = {
  /** What it gives. */
  benefit: PromotionBenefitInput;
  /** When it gives it; to everybody and for all goods when left out. */
  conditions?: InputMaybe<PromotionConditionsInput>;
  /** Up to when; without an end when left out. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it applies alone or not at all. */
  isExclusive?: Scalars['Boolean']['input'];
  /** What buyers read, 1 to 80 characters. */
  label: Scalars['String']['input'];
  /** Whether only those who give one of its codes get it. */
  needsCoupon: Scalars['Boolean']['input'];
  /** Smaller is applied earlier, 0 to 1000. */
  priority?: Scalars['Int']['input'];
  /** From when on; at once when left out. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many orders may have it in all. */
  usesMax?: InputMaybe<Scalars['Int']['input']>;
  /** How many orders of one buyer may have it. */
  usesPerBuyerMax?: InputMaybe<Scalars['Int']['input']>;
};

/** Other terms for a promotion. */
export type PromotionUpdateInput = {
  /** Which promotion. */
  promotionId: Scalars['ID']['input'];
  /** All its terms, also those that stay. */
  terms: PromotionTermsInput;
  /** The version that was read: when somebody else changed it since, nothing is done. */
  version: Scalars['Int']['input'];
};

/** What came of giving a promotion other terms. */
export type PromotionUpdateResult = PromotionChanged | PromotionInvalid | PromotionNotFound | PromotionUpdated;

/** The promotion has its new terms. */
export type PromotionUpdated = {
  /** The promotion. */
  promotion: Promotion;
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
  /** The codes of a promotion by alphabet, for staff. */
  coupons?: Maybe<CouponConnection>;
  /** One promotion, for staff. Null when there is none with this id. */
  promotion?: Maybe<Promotion>;
  /** Who did what to a promotion, newest first, for staff. */
  promotionChanges?: Maybe<PromotionChangeConnection>;
  /** Promotions, newest first, for staff. */
  promotions?: Maybe<PromotionConnection>;
  /** What the viewer keeps for later, newest first. Null when the viewer is neither a guest nor signed in. */
  wishlist?: Maybe<WishlistLineConnection>;
};


export type QueryCheckoutQuoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCouponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  promotionId: Scalars['ID']['input'];
};


export type QueryPromotionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPromotionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  promotionId: Scalars['ID']['input'];
};


export type QueryPromotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PromotionStatus>;
};


export type QueryWishlistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The variant is on a sale with a queue: it is sold to those whose turn it is. */
export type QueueFirst = UserError & {
  /** Always `QUEUE_FIRST`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** Which variant: join the queue of its sale. */
  variantId: Scalars['ID']['output'];
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

/** What a gift card pays of a quote. */
export type QuoteGiftCard = {
  /** How much of it. */
  amount: Money;
  /** The last four characters of its code. */
  lastFour: Scalars['String']['output'];
};

/** One variant of a quote. */
export type QuoteLine = {
  /** How many of them are not on the shelf yet and come later. */
  backorderedQuantity: Scalars['Int']['output'];
  /** What promotions took off this line. */
  discounts: Array<Discount>;
  /** When those are expected; null when there are none, or while nobody knows. */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** The coupon code it is about, for `COUPON_NOT_APPLIED`. */
  couponCode?: Maybe<Scalars['String']['output']>;
  /** Why the coupon gives nothing, for `COUPON_NOT_APPLIED`. */
  couponObstacle?: Maybe<CouponObstacle>;
  /** The place in `giftCardCodes` of the code it is about, from 0. */
  giftCardIndex?: Maybe<Scalars['Int']['output']>;
  /** The line it is about; null when it is about the whole quote. */
  line?: Maybe<QuoteLine>;
  /** What is the case and what to do, in English. */
  message: Scalars['String']['output'];
};

/** Kinds of quote problems. */
export type QuoteProblemCode =
  /** Not all of a line is on the shelf: see `backorderedQuantity` and `expectedAt` of the line. */
  | 'BACKORDER'
  /** A coupon of the cart takes nothing off: see `couponObstacle`. */
  | 'COUPON_NOT_APPLIED'
  /** The time is over: make a new quote. */
  | 'EXPIRED'
  /** There is nothing left on a gift card, or nothing left to pay. */
  | 'GIFT_CARD_EMPTY'
  /** A gift card is in another currency. */
  | 'GIFT_CARD_OTHER_CURRENCY'
  /** Too many gift card codes were tried: wait a while. */
  | 'GIFT_CARD_TOO_MANY_TRIES'
  /** A gift card code cannot be used: it is unknown, over, or switched off. */
  | 'GIFT_CARD_UNUSABLE'
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
  /** Price before discounts, with tax by the rule of the place; where several rates share it `rateBps` is 0. */
  price: TaxedMoney;
};

/** The sums of a quote, with tax: `total = lines + shipping - discount`. */
export type QuoteTotals = {
  /** What is taken off. */
  discount: Money;
  /** All lines before discounts. */
  lines: Money;
  /** The chosen shipping method, before discounts. */
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

/** Nothing at all is left of something that was wanted. */
export type SoldOut = UserError & {
  /** Always `SOLD_OUT`. */
  code: ErrorCode;
  /** What is sold out. */
  lines: Array<SoldOutLine>;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A variant of which nothing is left. */
export type SoldOutLine = {
  /** Which variant. */
  variantId: Scalars['ID']['output'];
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
export type WishlistLineMoveToCartResult = CartFull | InsufficientStock | PriceUnavailable | QuantityTooHigh | SoldOut | VariantNotForSale | VariantNotFound | WishlistLineMovedToCart | WishlistLineNotFound;

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

/** For whom an answer may be kept. */
export type CacheControl__Scope =
  /** For the viewer who asked. */
  | 'PRIVATE'
  /** For everybody who is answered alike. */
  | 'PUBLIC';



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
  CartCouponApplyResult:
    | ( Omit<CartCouponApplied, 'cart'> & { cart: _RefType['Cart'] } & { __typename: 'CartCouponApplied' } )
    | ( CartCouponsFull & { __typename: 'CartCouponsFull' } )
    | ( CouponLimitReached & { __typename: 'CouponLimitReached' } )
    | ( CouponNotApplicable & { __typename: 'CouponNotApplicable' } )
    | ( CouponNotFound & { __typename: 'CouponNotFound' } )
    | ( CouponTriesUsedUp & { __typename: 'CouponTriesUsedUp' } )
    | ( CouponsUnavailable & { __typename: 'CouponsUnavailable' } )
    | ( PriceUnavailable & { __typename: 'PriceUnavailable' } )
  ;
  CartCouponRemoveResult: ( Omit<CartCouponRemoved, 'cart'> & { cart: _RefType['Cart'] } & { __typename: 'CartCouponRemoved' } );
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
    | ( SoldOut & { __typename: 'SoldOut' } )
    | ( VariantNotForSale & { __typename: 'VariantNotForSale' } )
    | ( VariantNotFound & { __typename: 'VariantNotFound' } )
  ;
  CartLinesRemoveResult: ( Omit<CartLinesRemoved, 'cart' | 'warnings'> & { cart: _RefType['Cart'], warnings: Array<_RefType['CartWarning']> } & { __typename: 'CartLinesRemoved' } );
  CartLinesUpdateResult:
    | ( CartLineNotFound & { __typename: 'CartLineNotFound' } )
    | ( Omit<CartLinesUpdated, 'cart' | 'warnings'> & { cart: _RefType['Cart'], warnings: Array<_RefType['CartWarning']> } & { __typename: 'CartLinesUpdated' } )
    | ( InsufficientStock & { __typename: 'InsufficientStock' } )
    | ( QuantityTooHigh & { __typename: 'QuantityTooHigh' } )
    | ( SoldOut & { __typename: 'SoldOut' } )
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
    | ( GiftCardsUnavailable & { __typename: 'GiftCardsUnavailable' } )
    | ( HoldLimitReached & { __typename: 'HoldLimitReached' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InsufficientStock & { __typename: 'InsufficientStock' } )
    | ( InvalidAddress & { __typename: 'InvalidAddress' } )
    | ( NoShippingMethod & { __typename: 'NoShippingMethod' } )
    | ( PriceUnavailable & { __typename: 'PriceUnavailable' } )
    | ( QuantityTooHigh & { __typename: 'QuantityTooHigh' } )
    | ( QueueFirst & { __typename: 'QueueFirst' } )
    | ( ShippingUnavailable & { __typename: 'ShippingUnavailable' } )
    | ( SoldOut & { __typename: 'SoldOut' } )
    | ( StockUnverified & { __typename: 'StockUnverified' } )
    | ( VariantNotForSale & { __typename: 'VariantNotForSale' } )
  ;
  CouponsCreateResult:
    | ( CouponCodeTaken & { __typename: 'CouponCodeTaken' } )
    | ( CouponsCreated & { __typename: 'CouponsCreated' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( PromotionInvalid & { __typename: 'PromotionInvalid' } )
    | ( PromotionNotFound & { __typename: 'PromotionNotFound' } )
  ;
  PromotionCreateResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( Omit<PromotionCreated, 'promotion'> & { promotion: _RefType['Promotion'] } & { __typename: 'PromotionCreated' } )
    | ( PromotionInvalid & { __typename: 'PromotionInvalid' } )
  ;
  PromotionEndResult:
    | ( PromotionNotFound & { __typename: 'PromotionNotFound' } )
    | ( Omit<PromotionOver, 'promotion'> & { promotion: _RefType['Promotion'] } & { __typename: 'PromotionOver' } )
  ;
  PromotionUpdateResult:
    | ( PromotionChanged & { __typename: 'PromotionChanged' } )
    | ( PromotionInvalid & { __typename: 'PromotionInvalid' } )
    | ( PromotionNotFound & { __typename: 'PromotionNotFound' } )
    | ( Omit<PromotionUpdated, 'promotion'> & { promotion: _RefType['Promotion'] } & { __typename: 'PromotionUpdated' } )
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
    | ( SoldOut & { __typename: 'SoldOut' } )
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
    | ( CartCouponsFull )
    | ( CartFull )
    | ( CartLineNotFound )
    | ( CountryNotServed )
    | ( CouponCodeTaken )
    | ( CouponLimitReached )
    | ( CouponNotApplicable )
    | ( CouponNotFound )
    | ( CouponTriesUsedUp )
    | ( CouponsUnavailable )
    | ( EmailRequired )
    | ( EmptyCart )
    | ( GiftCardsUnavailable )
    | ( GuestNotProven )
    | ( HoldLimitReached )
    | ( IdempotencyConflict )
    | ( InsufficientStock )
    | ( InvalidAddress )
    | ( NoShippingMethod )
    | ( PriceUnavailable )
    | ( PromotionChanged )
    | ( PromotionInvalid )
    | ( PromotionNotFound )
    | ( QuantityTooHigh )
    | ( QueueFirst )
    | ( ShippingUnavailable )
    | ( SoldOut )
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
  AddressUnavailable: ResolverTypeWrapper<AddressUnavailable>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Cart: ResolverTypeWrapper<CartModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CartClearResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartClearResult']>;
  CartCleared: ResolverTypeWrapper<Omit<CartCleared, 'cart' | 'warnings'> & { cart: ResolversTypes['Cart'], warnings: Array<ResolversTypes['CartWarning']> }>;
  CartCouponApplied: ResolverTypeWrapper<Omit<CartCouponApplied, 'cart'> & { cart: ResolversTypes['Cart'] }>;
  CartCouponApplyInput: CartCouponApplyInput;
  CartCouponApplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartCouponApplyResult']>;
  CartCouponRemoveInput: CartCouponRemoveInput;
  CartCouponRemoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartCouponRemoveResult']>;
  CartCouponRemoved: ResolverTypeWrapper<Omit<CartCouponRemoved, 'cart'> & { cart: ResolversTypes['Cart'] }>;
  CartCouponsFull: ResolverTypeWrapper<CartCouponsFull>;
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
  Coupon: ResolverTypeWrapper<Coupon>;
  CouponCodeTaken: ResolverTypeWrapper<CouponCodeTaken>;
  CouponConnection: ResolverTypeWrapper<CouponConnection>;
  CouponEdge: ResolverTypeWrapper<CouponEdge>;
  CouponLimitReached: ResolverTypeWrapper<CouponLimitReached>;
  CouponNotApplicable: ResolverTypeWrapper<CouponNotApplicable>;
  CouponNotFound: ResolverTypeWrapper<CouponNotFound>;
  CouponObstacle: CouponObstacle;
  CouponTriesUsedUp: ResolverTypeWrapper<CouponTriesUsedUp>;
  CouponsCreateInput: CouponsCreateInput;
  CouponsCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CouponsCreateResult']>;
  CouponsCreated: ResolverTypeWrapper<CouponsCreated>;
  CouponsUnavailable: ResolverTypeWrapper<CouponsUnavailable>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Discount: ResolverTypeWrapper<DiscountModel>;
  EmailRequired: ResolverTypeWrapper<EmailRequired>;
  EmptyCart: ResolverTypeWrapper<EmptyCart>;
  ErrorCode: ErrorCode;
  GiftCardsUnavailable: ResolverTypeWrapper<GiftCardsUnavailable>;
  GuestNotProven: ResolverTypeWrapper<GuestNotProven>;
  HoldLimitReached: ResolverTypeWrapper<HoldLimitReached>;
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
  Promotion: ResolverTypeWrapper<PromotionModel>;
  PromotionAction: PromotionAction;
  PromotionAmountInput: PromotionAmountInput;
  PromotionBenefit: ResolverTypeWrapper<PromotionBenefitModel>;
  PromotionBenefitInput: PromotionBenefitInput;
  PromotionBenefitKind: PromotionBenefitKind;
  PromotionChange: ResolverTypeWrapper<PromotionChange>;
  PromotionChangeConnection: ResolverTypeWrapper<PromotionChangeConnection>;
  PromotionChangeEdge: ResolverTypeWrapper<PromotionChangeEdge>;
  PromotionChanged: ResolverTypeWrapper<PromotionChanged>;
  PromotionConditions: ResolverTypeWrapper<PromotionConditionsModel>;
  PromotionConditionsInput: PromotionConditionsInput;
  PromotionConnection: ResolverTypeWrapper<Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PromotionEdge']>, nodes: Array<ResolversTypes['Promotion']> }>;
  PromotionCreateInput: PromotionCreateInput;
  PromotionCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PromotionCreateResult']>;
  PromotionCreated: ResolverTypeWrapper<Omit<PromotionCreated, 'promotion'> & { promotion: ResolversTypes['Promotion'] }>;
  PromotionEdge: ResolverTypeWrapper<Omit<PromotionEdge, 'node'> & { node: ResolversTypes['Promotion'] }>;
  PromotionEndInput: PromotionEndInput;
  PromotionEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PromotionEndResult']>;
  PromotionInvalid: ResolverTypeWrapper<PromotionInvalid>;
  PromotionNotFound: ResolverTypeWrapper<PromotionNotFound>;
  PromotionOver: ResolverTypeWrapper<Omit<PromotionOver, 'promotion'> & { promotion: ResolversTypes['Promotion'] }>;
  PromotionStatus: PromotionStatus;
  PromotionTermsInput: PromotionTermsInput;
  PromotionUpdateInput: PromotionUpdateInput;
  PromotionUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PromotionUpdateResult']>;
  PromotionUpdated: ResolverTypeWrapper<Omit<PromotionUpdated, 'promotion'> & { promotion: ResolversTypes['Promotion'] }>;
  QuantityTooHigh: ResolverTypeWrapper<QuantityTooHigh>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueFirst: ResolverTypeWrapper<QueueFirst>;
  QuoteAddress: ResolverTypeWrapper<QuoteAddress>;
  QuoteAddressInput: QuoteAddressInput;
  QuoteGiftCard: ResolverTypeWrapper<QuoteGiftCardModel>;
  QuoteLine: ResolverTypeWrapper<QuoteLineModel>;
  QuoteProblem: ResolverTypeWrapper<Omit<QuoteProblem, 'line'> & { line?: Maybe<ResolversTypes['QuoteLine']> }>;
  QuoteProblemCode: QuoteProblemCode;
  QuoteShippingOption: ResolverTypeWrapper<QuoteShippingOptionModel>;
  QuoteTotals: ResolverTypeWrapper<Omit<QuoteTotals, 'discount' | 'lines' | 'shipping' | 'tax' | 'total'> & { discount: ResolversTypes['Money'], lines: ResolversTypes['Money'], shipping: ResolversTypes['Money'], tax: ResolversTypes['Money'], total: ResolversTypes['Money'] }>;
  ShippingUnavailable: ResolverTypeWrapper<ShippingUnavailable>;
  SoldOut: ResolverTypeWrapper<SoldOut>;
  SoldOutLine: ResolverTypeWrapper<SoldOutLine>;
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
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressNotFound: AddressNotFound;
  String: Scalars['String']['output'];
  AddressUnavailable: AddressUnavailable;
  BigInt: Scalars['BigInt']['output'];
  Cart: CartModel;
  ID: Scalars['ID']['output'];
  CartClearResult: ResolversUnionTypes<ResolversParentTypes>['CartClearResult'];
  CartCleared: Omit<CartCleared, 'cart' | 'warnings'> & { cart: ResolversParentTypes['Cart'], warnings: Array<ResolversParentTypes['CartWarning']> };
  CartCouponApplied: Omit<CartCouponApplied, 'cart'> & { cart: ResolversParentTypes['Cart'] };
  CartCouponApplyInput: CartCouponApplyInput;
  CartCouponApplyResult: ResolversUnionTypes<ResolversParentTypes>['CartCouponApplyResult'];
  CartCouponRemoveInput: CartCouponRemoveInput;
  CartCouponRemoveResult: ResolversUnionTypes<ResolversParentTypes>['CartCouponRemoveResult'];
  CartCouponRemoved: Omit<CartCouponRemoved, 'cart'> & { cart: ResolversParentTypes['Cart'] };
  CartCouponsFull: CartCouponsFull;
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
  Coupon: Coupon;
  CouponCodeTaken: CouponCodeTaken;
  CouponConnection: CouponConnection;
  CouponEdge: CouponEdge;
  CouponLimitReached: CouponLimitReached;
  CouponNotApplicable: CouponNotApplicable;
  CouponNotFound: CouponNotFound;
  CouponTriesUsedUp: CouponTriesUsedUp;
  CouponsCreateInput: CouponsCreateInput;
  CouponsCreateResult: ResolversUnionTypes<ResolversParentTypes>['CouponsCreateResult'];
  CouponsCreated: CouponsCreated;
  CouponsUnavailable: CouponsUnavailable;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Discount: DiscountModel;
  EmailRequired: EmailRequired;
  EmptyCart: EmptyCart;
  GiftCardsUnavailable: GiftCardsUnavailable;
  GuestNotProven: GuestNotProven;
  HoldLimitReached: HoldLimitReached;
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
  Promotion: PromotionModel;
  PromotionAmountInput: PromotionAmountInput;
  PromotionBenefit: PromotionBenefitModel;
  PromotionBenefitInput: PromotionBenefitInput;
  PromotionChange: PromotionChange;
  PromotionChangeConnection: PromotionChangeConnection;
  PromotionChangeEdge: PromotionChangeEdge;
  PromotionChanged: PromotionChanged;
  PromotionConditions: PromotionConditionsModel;
  PromotionConditionsInput: PromotionConditionsInput;
  PromotionConnection: Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PromotionEdge']>, nodes: Array<ResolversParentTypes['Promotion']> };
  PromotionCreateInput: PromotionCreateInput;
  PromotionCreateResult: ResolversUnionTypes<ResolversParentTypes>['PromotionCreateResult'];
  PromotionCreated: Omit<PromotionCreated, 'promotion'> & { promotion: ResolversParentTypes['Promotion'] };
  PromotionEdge: Omit<PromotionEdge, 'node'> & { node: ResolversParentTypes['Promotion'] };
  PromotionEndInput: PromotionEndInput;
  PromotionEndResult: ResolversUnionTypes<ResolversParentTypes>['PromotionEndResult'];
  PromotionInvalid: PromotionInvalid;
  PromotionNotFound: PromotionNotFound;
  PromotionOver: Omit<PromotionOver, 'promotion'> & { promotion: ResolversParentTypes['Promotion'] };
  PromotionTermsInput: PromotionTermsInput;
  PromotionUpdateInput: PromotionUpdateInput;
  PromotionUpdateResult: ResolversUnionTypes<ResolversParentTypes>['PromotionUpdateResult'];
  PromotionUpdated: Omit<PromotionUpdated, 'promotion'> & { promotion: ResolversParentTypes['Promotion'] };
  QuantityTooHigh: QuantityTooHigh;
  Query: Record<PropertyKey, never>;
  QueueFirst: QueueFirst;
  QuoteAddress: QuoteAddress;
  QuoteAddressInput: QuoteAddressInput;
  QuoteGiftCard: QuoteGiftCardModel;
  QuoteLine: QuoteLineModel;
  QuoteProblem: Omit<QuoteProblem, 'line'> & { line?: Maybe<ResolversParentTypes['QuoteLine']> };
  QuoteShippingOption: QuoteShippingOptionModel;
  QuoteTotals: Omit<QuoteTotals, 'discount' | 'lines' | 'shipping' | 'tax' | 'total'> & { discount: ResolversParentTypes['Money'], lines: ResolversParentTypes['Money'], shipping: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], total: ResolversParentTypes['Money'] };
  ShippingUnavailable: ShippingUnavailable;
  SoldOut: SoldOut;
  SoldOutLine: SoldOutLine;
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
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  coupons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['Discount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CartLine']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['CartProblem']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type CartCouponAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCouponApplied'] = ResolversParentTypes['CartCouponApplied']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartCouponApplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCouponApplyResult'] = ResolversParentTypes['CartCouponApplyResult']> = {
  __resolveType: TypeResolveFn<'CartCouponApplied' | 'CartCouponsFull' | 'CouponLimitReached' | 'CouponNotApplicable' | 'CouponNotFound' | 'CouponTriesUsedUp' | 'CouponsUnavailable' | 'PriceUnavailable', ParentType, ContextType>;
};

export type CartCouponRemoveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCouponRemoveResult'] = ResolversParentTypes['CartCouponRemoveResult']> = {
  __resolveType: TypeResolveFn<'CartCouponRemoved', ParentType, ContextType>;
};

export type CartCouponRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCouponRemoved'] = ResolversParentTypes['CartCouponRemoved']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartCouponsFullResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCouponsFull'] = ResolversParentTypes['CartCouponsFull']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CartFull' | 'CartLinesAdded' | 'IdempotencyConflict' | 'InsufficientStock' | 'PriceUnavailable' | 'QuantityTooHigh' | 'SoldOut' | 'VariantNotForSale' | 'VariantNotFound', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CartLineNotFound' | 'CartLinesUpdated' | 'InsufficientStock' | 'QuantityTooHigh' | 'SoldOut', ParentType, ContextType>;
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
  couponCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  couponObstacle?: Resolver<Maybe<ResolversTypes['CouponObstacle']>, ParentType, ContextType>;
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
  amountDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  billTo?: Resolver<ResolversTypes['QuoteAddress'], ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['Discount']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  giftCards?: Resolver<Array<ResolversTypes['QuoteGiftCard']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['QuoteProblem']>, ParentType, ContextType>;
  shipTo?: Resolver<ResolversTypes['QuoteAddress'], ParentType, ContextType>;
  shippingMethod?: Resolver<ResolversTypes['QuoteShippingOption'], ParentType, ContextType>;
  shippingOptions?: Resolver<Array<ResolversTypes['QuoteShippingOption']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['QuoteTotals'], ParentType, ContextType>;
};

export type CheckoutQuoteCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutQuoteCreateResult'] = ResolversParentTypes['CheckoutQuoteCreateResult']> = {
  __resolveType: TypeResolveFn<'AddressNotFound' | 'AddressUnavailable' | 'CheckoutQuoteCreated' | 'CountryNotServed' | 'EmailRequired' | 'EmptyCart' | 'GiftCardsUnavailable' | 'HoldLimitReached' | 'IdempotencyConflict' | 'InsufficientStock' | 'InvalidAddress' | 'NoShippingMethod' | 'PriceUnavailable' | 'QuantityTooHigh' | 'QueueFirst' | 'ShippingUnavailable' | 'SoldOut' | 'StockUnverified' | 'VariantNotForSale', ParentType, ContextType>;
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

export type CouponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usesMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CouponCodeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponCodeTaken'] = ResolversParentTypes['CouponCodeTaken']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponConnection'] = ResolversParentTypes['CouponConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Coupon']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CouponEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponEdge'] = ResolversParentTypes['CouponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
};

export type CouponLimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponLimitReached'] = ResolversParentTypes['CouponLimitReached']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponNotApplicableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponNotApplicable'] = ResolversParentTypes['CouponNotApplicable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obstacle?: Resolver<ResolversTypes['CouponObstacle'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponNotFound'] = ResolversParentTypes['CouponNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponTriesUsedUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponTriesUsedUp'] = ResolversParentTypes['CouponTriesUsedUp']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponsCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponsCreateResult'] = ResolversParentTypes['CouponsCreateResult']> = {
  __resolveType: TypeResolveFn<'CouponCodeTaken' | 'CouponsCreated' | 'IdempotencyConflict' | 'PromotionInvalid' | 'PromotionNotFound', ParentType, ContextType>;
};

export type CouponsCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponsCreated'] = ResolversParentTypes['CouponsCreated']> = {
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponsUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponsUnavailable'] = ResolversParentTypes['CouponsUnavailable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
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

export type DiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discount'] = ResolversParentTypes['Discount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

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

export type GiftCardsUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardsUnavailable'] = ResolversParentTypes['GiftCardsUnavailable']> = {
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

export type HoldLimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldLimitReached'] = ResolversParentTypes['HoldLimitReached']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  variantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  cartCouponApply?: Resolver<ResolversTypes['CartCouponApplyResult'], ParentType, ContextType, RequireFields<MutationCartCouponApplyArgs, 'input'>>;
  cartCouponRemove?: Resolver<ResolversTypes['CartCouponRemoveResult'], ParentType, ContextType, RequireFields<MutationCartCouponRemoveArgs, 'input'>>;
  cartLineMoveToWishlist?: Resolver<ResolversTypes['CartLineMoveToWishlistResult'], ParentType, ContextType, RequireFields<MutationCartLineMoveToWishlistArgs, 'input'>>;
  cartLinesAdd?: Resolver<ResolversTypes['CartLinesAddResult'], ParentType, ContextType, RequireFields<MutationCartLinesAddArgs, 'input'>>;
  cartLinesRemove?: Resolver<ResolversTypes['CartLinesRemoveResult'], ParentType, ContextType, RequireFields<MutationCartLinesRemoveArgs, 'input'>>;
  cartLinesUpdate?: Resolver<ResolversTypes['CartLinesUpdateResult'], ParentType, ContextType, RequireFields<MutationCartLinesUpdateArgs, 'input'>>;
  cartMerge?: Resolver<ResolversTypes['CartMergeResult'], ParentType, ContextType>;
  checkoutQuoteCreate?: Resolver<ResolversTypes['CheckoutQuoteCreateResult'], ParentType, ContextType, RequireFields<MutationCheckoutQuoteCreateArgs, 'input'>>;
  couponsCreate?: Resolver<ResolversTypes['CouponsCreateResult'], ParentType, ContextType, RequireFields<MutationCouponsCreateArgs, 'input'>>;
  promotionCreate?: Resolver<ResolversTypes['PromotionCreateResult'], ParentType, ContextType, RequireFields<MutationPromotionCreateArgs, 'input'>>;
  promotionEnd?: Resolver<ResolversTypes['PromotionEndResult'], ParentType, ContextType, RequireFields<MutationPromotionEndArgs, 'input'>>;
  promotionUpdate?: Resolver<ResolversTypes['PromotionUpdateResult'], ParentType, ContextType, RequireFields<MutationPromotionUpdateArgs, 'input'>>;
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

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion']> = {
  benefit?: Resolver<ResolversTypes['PromotionBenefit'], ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['PromotionConditions'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsCoupon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PromotionStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usesMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usesPerBuyerMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotionBenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionBenefit'] = ResolversParentTypes['PromotionBenefit']> = {
  amounts?: Resolver<Maybe<Array<ResolversTypes['Money']>>, ParentType, ContextType>;
  buy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  get?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PromotionBenefitKind'], ParentType, ContextType>;
  percentBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PromotionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionChange'] = ResolversParentTypes['PromotionChange']> = {
  action?: Resolver<ResolversTypes['PromotionAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type PromotionChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionChangeConnection'] = ResolversParentTypes['PromotionChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PromotionChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PromotionChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PromotionChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionChangeEdge'] = ResolversParentTypes['PromotionChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PromotionChange'], ParentType, ContextType>;
};

export type PromotionChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionChanged'] = ResolversParentTypes['PromotionChanged']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionConditions'] = ResolversParentTypes['PromotionConditions']> = {
  categoryIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  isFirstOrderOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  markets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<Array<ResolversTypes['Money']>>, ParentType, ContextType>;
  variantIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PromotionCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionCreateResult'] = ResolversParentTypes['PromotionCreateResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'PromotionCreated' | 'PromotionInvalid', ParentType, ContextType>;
};

export type PromotionCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionCreated'] = ResolversParentTypes['PromotionCreated']> = {
  promotion?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
};

export type PromotionEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEndResult'] = ResolversParentTypes['PromotionEndResult']> = {
  __resolveType: TypeResolveFn<'PromotionNotFound' | 'PromotionOver', ParentType, ContextType>;
};

export type PromotionInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionInvalid'] = ResolversParentTypes['PromotionInvalid']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionNotFound'] = ResolversParentTypes['PromotionNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionOver'] = ResolversParentTypes['PromotionOver']> = {
  promotion?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionUpdateResult'] = ResolversParentTypes['PromotionUpdateResult']> = {
  __resolveType: TypeResolveFn<'PromotionChanged' | 'PromotionInvalid' | 'PromotionNotFound' | 'PromotionUpdated', ParentType, ContextType>;
};

export type PromotionUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionUpdated'] = ResolversParentTypes['PromotionUpdated']> = {
  promotion?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
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
  coupons?: Resolver<Maybe<ResolversTypes['CouponConnection']>, ParentType, ContextType, RequireFields<QueryCouponsArgs, 'first' | 'promotionId'>>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType, RequireFields<QueryPromotionArgs, 'id'>>;
  promotionChanges?: Resolver<Maybe<ResolversTypes['PromotionChangeConnection']>, ParentType, ContextType, RequireFields<QueryPromotionChangesArgs, 'first' | 'promotionId'>>;
  promotions?: Resolver<Maybe<ResolversTypes['PromotionConnection']>, ParentType, ContextType, RequireFields<QueryPromotionsArgs, 'first'>>;
  wishlist?: Resolver<Maybe<ResolversTypes['WishlistLineConnection']>, ParentType, ContextType, RequireFields<QueryWishlistArgs, 'first'>>;
};

export type QueueFirstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueFirst'] = ResolversParentTypes['QueueFirst']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type QuoteGiftCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteGiftCard'] = ResolversParentTypes['QuoteGiftCard']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  backorderedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['Discount']>, ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  couponCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  couponObstacle?: Resolver<Maybe<ResolversTypes['CouponObstacle']>, ParentType, ContextType>;
  giftCardIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type SoldOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoldOut'] = ResolversParentTypes['SoldOut']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SoldOutLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoldOutLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoldOutLine'] = ResolversParentTypes['SoldOutLine']> = {
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AddressNotFound' | 'AddressUnavailable' | 'CartCouponsFull' | 'CartFull' | 'CartLineNotFound' | 'CountryNotServed' | 'CouponCodeTaken' | 'CouponLimitReached' | 'CouponNotApplicable' | 'CouponNotFound' | 'CouponTriesUsedUp' | 'CouponsUnavailable' | 'EmailRequired' | 'EmptyCart' | 'GiftCardsUnavailable' | 'GuestNotProven' | 'HoldLimitReached' | 'IdempotencyConflict' | 'InsufficientStock' | 'InvalidAddress' | 'NoShippingMethod' | 'PriceUnavailable' | 'PromotionChanged' | 'PromotionInvalid' | 'PromotionNotFound' | 'QuantityTooHigh' | 'QueueFirst' | 'ShippingUnavailable' | 'SoldOut' | 'StockUnverified' | 'VariantNotForSale' | 'VariantNotFound' | 'WishlistFull' | 'WishlistLineNotFound', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CartFull' | 'InsufficientStock' | 'PriceUnavailable' | 'QuantityTooHigh' | 'SoldOut' | 'VariantNotForSale' | 'VariantNotFound' | 'WishlistLineMovedToCart' | 'WishlistLineNotFound', ParentType, ContextType>;
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
  CartCouponApplied?: CartCouponAppliedResolvers<ContextType>;
  CartCouponApplyResult?: CartCouponApplyResultResolvers<ContextType>;
  CartCouponRemoveResult?: CartCouponRemoveResultResolvers<ContextType>;
  CartCouponRemoved?: CartCouponRemovedResolvers<ContextType>;
  CartCouponsFull?: CartCouponsFullResolvers<ContextType>;
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
  Coupon?: CouponResolvers<ContextType>;
  CouponCodeTaken?: CouponCodeTakenResolvers<ContextType>;
  CouponConnection?: CouponConnectionResolvers<ContextType>;
  CouponEdge?: CouponEdgeResolvers<ContextType>;
  CouponLimitReached?: CouponLimitReachedResolvers<ContextType>;
  CouponNotApplicable?: CouponNotApplicableResolvers<ContextType>;
  CouponNotFound?: CouponNotFoundResolvers<ContextType>;
  CouponTriesUsedUp?: CouponTriesUsedUpResolvers<ContextType>;
  CouponsCreateResult?: CouponsCreateResultResolvers<ContextType>;
  CouponsCreated?: CouponsCreatedResolvers<ContextType>;
  CouponsUnavailable?: CouponsUnavailableResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Discount?: DiscountResolvers<ContextType>;
  EmailRequired?: EmailRequiredResolvers<ContextType>;
  EmptyCart?: EmptyCartResolvers<ContextType>;
  GiftCardsUnavailable?: GiftCardsUnavailableResolvers<ContextType>;
  GuestNotProven?: GuestNotProvenResolvers<ContextType>;
  HoldLimitReached?: HoldLimitReachedResolvers<ContextType>;
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
  Promotion?: PromotionResolvers<ContextType>;
  PromotionBenefit?: PromotionBenefitResolvers<ContextType>;
  PromotionChange?: PromotionChangeResolvers<ContextType>;
  PromotionChangeConnection?: PromotionChangeConnectionResolvers<ContextType>;
  PromotionChangeEdge?: PromotionChangeEdgeResolvers<ContextType>;
  PromotionChanged?: PromotionChangedResolvers<ContextType>;
  PromotionConditions?: PromotionConditionsResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionCreateResult?: PromotionCreateResultResolvers<ContextType>;
  PromotionCreated?: PromotionCreatedResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  PromotionEndResult?: PromotionEndResultResolvers<ContextType>;
  PromotionInvalid?: PromotionInvalidResolvers<ContextType>;
  PromotionNotFound?: PromotionNotFoundResolvers<ContextType>;
  PromotionOver?: PromotionOverResolvers<ContextType>;
  PromotionUpdateResult?: PromotionUpdateResultResolvers<ContextType>;
  PromotionUpdated?: PromotionUpdatedResolvers<ContextType>;
  QuantityTooHigh?: QuantityTooHighResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueFirst?: QueueFirstResolvers<ContextType>;
  QuoteAddress?: QuoteAddressResolvers<ContextType>;
  QuoteGiftCard?: QuoteGiftCardResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  QuoteProblem?: QuoteProblemResolvers<ContextType>;
  QuoteShippingOption?: QuoteShippingOptionResolvers<ContextType>;
  QuoteTotals?: QuoteTotalsResolvers<ContextType>;
  ShippingUnavailable?: ShippingUnavailableResolvers<ContextType>;
  SoldOut?: SoldOutResolvers<ContextType>;
  SoldOutLine?: SoldOutLineResolvers<ContextType>;
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

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
