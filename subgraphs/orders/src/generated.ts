import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { OrderModel, OrderUpdateModel, OrderLineModel, OrderConnectionModel, CheckoutAcceptedModel, OrderCancelledModel, UserModel, VariantModel } from './models.ts';
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

/** It cannot be found out right now whether a parcel left. Nothing happened: send the same request again. */
export type CancellationUnavailable = UserError & {
  /** Always `CANCELLATION_UNAVAILABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The order is placed; its payment follows. */
export type CheckoutAccepted = {
  /** The new order, or the one that this key already made. */
  order: Order;
};

/** Exactly one of the ways to pay; `returnUrl` goes with any of them. */
export type CheckoutPaymentInput = {
  /** A payment method of the payment provider: `pm_card_visa`. Never a card number. */
  methodToken?: InputMaybe<Scalars['String']['input']>;
  /** A kind of method that you finish elsewhere: `paypal`, `upi`, `sepa_debit`, `bank_transfer`. */
  methodType?: InputMaybe<Scalars['String']['input']>;
  /** True to pay the courier. */
  onDelivery?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where your browser comes back to, for methods that send it away: an https address of yours. */
  returnUrl?: InputMaybe<Scalars['String']['input']>;
  /** A saved method of yours: see `User.paymentMethods`. */
  savedMethodId?: InputMaybe<Scalars['ID']['input']>;
};

/** What to buy and how to pay. */
export type CheckoutSubmitInput = {
  /** A new key for each purchase, the same for its retries: 1 to 200 characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** How to pay. */
  payment: CheckoutPaymentInput;
  /** A quote of yours that has not expired: see `checkoutQuoteCreate`. */
  quoteId: Scalars['ID']['input'];
};

/** What came of `checkoutSubmit`. */
export type CheckoutSubmitResult = CheckoutAccepted | CheckoutUnavailable | IdempotencyConflict | InvalidPaymentMethod | QuoteAlreadyUsed | QuoteExpired | QuoteNotFound;

/** The checkout cannot be reached right now. Nothing happened: send the same request again. */
export type CheckoutUnavailable = UserError & {
  /** Always `CHECKOUT_UNAVAILABLE`. */
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
  /** It cannot be found out right now whether a parcel left: send the same request again. */
  | 'CANCELLATION_UNAVAILABLE'
  /** The checkout cannot be reached right now: send the same request again. */
  | 'CHECKOUT_UNAVAILABLE'
  /** The idempotency key was used before for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** This way to pay cannot be used. */
  | 'INVALID_PAYMENT_METHOD'
  /** A parcel already left. */
  | 'ORDER_ALREADY_SHIPPED'
  /** It is past cancelling. */
  | 'ORDER_NOT_CANCELLABLE'
  /** There is no such order of yours. */
  | 'ORDER_NOT_FOUND'
  /** The quote became an order already. */
  | 'QUOTE_ALREADY_USED'
  /** The quote's promise is over: make a new one. */
  | 'QUOTE_EXPIRED'
  /** There is no such quote of yours. */
  | 'QUOTE_NOT_FOUND';

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

/** This way to pay cannot be used. */
export type InvalidPaymentMethod = UserError & {
  /** Always `INVALID_PAYMENT_METHOD`. */
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
  /** Turns a locked quote into an order and starts its payment. The order exists before money moves; follow it with `orderUpdated`. */
  checkoutSubmit: CheckoutSubmitResult;
  /** Cancels an order that has not left the warehouse: stock and money go back. */
  orderCancel: OrderCancelResult;
};


export type MutationCheckoutSubmitArgs = {
  input: CheckoutSubmitInput;
};


export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};

/** A purchase: what was bought, pinned at its price, and where it stands. */
export type Order = {
  /** Who is billed, as it was when ordered. */
  billTo: OrderAddress;
  /** The customer who bought; null for guests. */
  buyer?: Maybe<User>;
  /** Why it was cancelled, if it was. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** Currency of all its amounts. */
  currency: Scalars['CurrencyCode']['output'];
  /** Where mails about it go. */
  email: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether `orderCancel` can still work. */
  isCancellable: Scalars['Boolean']['output'];
  /** What was bought, as promised by the quote. */
  lines: Array<OrderLine>;
  /** Short number for people: on parcels, in mails, on the phone. */
  number: Scalars['String']['output'];
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** How much went back to the buyer so far. */
  refundedAmount: Money;
  /** Where it goes, as it was when ordered. */
  shipTo: OrderAddress;
  /** How it is sent, and for how much. */
  shipping: OrderShipping;
  /** Where it stands. */
  status: OrderStatus;
  /** The sums. */
  totals: OrderTotals;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Everything that happened to it, oldest first. */
  updates: Array<OrderUpdate>;
  /** Grows by one with each update. */
  version: Scalars['Int']['output'];
};


/** A purchase: what was bought, pinned at its price, and where it stands. */
export type OrderUpdatesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
};

/** A postal address as it was when ordered. */
export type OrderAddress = {
  /** Town. */
  city: Scalars['String']['output'];
  /** Company. */
  company?: Maybe<Scalars['String']['output']>;
  /** Country, ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** More. */
  line2?: Maybe<Scalars['String']['output']>;
  /** Person. */
  name: Scalars['String']['output'];
  /** Telephone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode: Scalars['String']['output'];
  /** State or region. */
  region?: Maybe<Scalars['String']['output']>;
};

/** A parcel already left: ask for a return instead. */
export type OrderAlreadyShipped = UserError & {
  /** Always `ORDER_ALREADY_SHIPPED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** When the first parcel left. */
  shippedAt: Scalars['DateTime']['output'];
};

/** Which order to cancel, and why. */
export type OrderCancelInput = {
  /** Id of the order. */
  orderId: Scalars['ID']['input'];
  /** Why; shown in the order's history. At most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `orderCancel`. */
export type OrderCancelResult = CancellationUnavailable | OrderAlreadyShipped | OrderCancelled | OrderNotCancellable | OrderNotFound;

/** It is cancelled; stock and money go back. */
export type OrderCancelled = {
  /** The order. */
  order: Order;
};

/** A page of orders. */
export type OrderConnection = {
  /** Orders with their cursors. */
  edges: Array<OrderEdge>;
  /** The orders alone. */
  nodes: Array<Order>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An order in a page. */
export type OrderEdge = {
  /** Position, for `after`. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: Order;
};

/** Narrows a list of orders. */
export type OrderFilter = {
  /** Only this buyer's (staff only). */
  buyerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these statuses. */
  status?: InputMaybe<Array<OrderStatus>>;
};

/** One position of an order. */
export type OrderLine = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Stock keeping unit at the time. */
  sku: Scalars['String']['output'];
  /** Title at the time. */
  title: Scalars['String']['output'];
  /** Price of all of them. */
  total: TaxedMoney;
  /** Price of one. */
  unitPrice: TaxedMoney;
  /** What was bought; null when the catalogue cannot be reached. */
  variant?: Maybe<Variant>;
};

/** The order is past cancelling. */
export type OrderNotCancellable = UserError & {
  /** Always `ORDER_NOT_CANCELLABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There is no such order of yours. */
export type OrderNotFound = UserError & {
  /** Always `ORDER_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The chosen way of delivery. */
export type OrderShipping = {
  /** Id of the shipping method. */
  methodId: Scalars['ID']['output'];
  /** Its name at the time. */
  name: Scalars['String']['output'];
  /** Its price at the time. */
  price: TaxedMoney;
};

/** Where an order stands. */
export type OrderStatus =
  /** The money is held. */
  | 'AUTHORIZED'
  /** It will not be sent; stock and money went back. */
  | 'CANCELLED'
  /** The time for returns is over. */
  | 'COMPLETED'
  /** Stock and money are certain; parcels are being packed. */
  | 'CONFIRMED'
  /** All parcels arrived. */
  | 'DELIVERED'
  /** Some parcels left. */
  | 'PARTIALLY_SHIPPED'
  /** Placed; stock is being reserved. */
  | 'PENDING'
  /** All of the money that was taken went back after delivery. */
  | 'REFUNDED'
  /** Stock is held; the payment is being authorised or waits for the buyer. */
  | 'RESERVED'
  /** Every unit came back; its money follows. */
  | 'RETURNED'
  /** All parcels left. */
  | 'SHIPPED';

/** `total = lines + shipping - discount`; `tax` is the part of it that is tax. */
export type OrderTotals = {
  /** Taken off. */
  discount: Money;
  /** All lines, with tax. */
  lines: Money;
  /** Shipping, with tax. */
  shipping: Money;
  /** Tax inside the total. */
  tax: Money;
  /** What is paid. */
  total: Money;
};

/** One step in the life of an order. Versions count 1, 2, 3 … without a gap. */
export type OrderUpdate = {
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** What happened. */
  kind: OrderUpdateKind;
  /** The order as it is now. */
  order: Order;
  /** Why, where there is a reason: a decline code, a cancellation reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The status right after it. */
  status: OrderStatus;
  /** Give the last one seen as `after` to miss nothing after a reconnect. */
  version: Scalars['Int']['output'];
};

/** What an update tells. */
export type OrderUpdateKind =
  /** Its money is held. */
  | 'AUTHORIZED'
  /** The supplier said when the units that are still to come will be here: see `OrderLine.expectedAt`. */
  | 'BACKORDER_EXPECTED'
  /** Units that were still to come are here, and will be sent. */
  | 'BACKORDER_FILLED'
  /** It was cancelled. */
  | 'CANCELLED'
  /** It is closed. */
  | 'COMPLETED'
  /** It will be sent. */
  | 'CONFIRMED'
  /** The last parcel arrived. */
  | 'DELIVERED'
  /** Units that were still to come will not be sent, and are not to be paid. */
  | 'LINES_CANCELLED'
  /** A parcel left, others follow. */
  | 'PARTIALLY_SHIPPED'
  /** The buyer must confirm the payment: see `Order.payments.nextAction`. */
  | 'PAYMENT_ACTION_REQUIRED'
  /** The payment takes a while; `reason` is `REVIEW` (somebody looks at it) or `PROCESSING` (the buyer's bank is slow). */
  | 'PAYMENT_PENDING'
  /** The order was placed. */
  | 'PLACED'
  /** Money went back to the buyer. */
  | 'REFUNDED'
  /** Its stock is held. */
  | 'RESERVED'
  /** Every unit came back. */
  | 'RETURNED'
  /** The units may be sent back. */
  | 'RETURN_APPROVED'
  /** Units came back; their money follows. */
  | 'RETURN_RECEIVED'
  /** The units may not be sent back, or did not come in time. */
  | 'RETURN_REJECTED'
  /** The buyer wants to send units back. */
  | 'RETURN_REQUESTED'
  /** The last parcel left. */
  | 'SHIPPED';

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

export type Query = {
  /** The latest update of each of your most recent orders, newest order first: the start of `myOrdersUpdated`. */
  myOrderUpdates: Array<OrderUpdate>;
  /** One order; null unless it is yours (or you are staff). */
  order?: Maybe<Order>;
  /** What happened to an order after a version that you have seen, oldest first: the answer behind `orderUpdated`. Null unless it is yours. */
  orderUpdates?: Maybe<Array<OrderUpdate>>;
  /** Your orders, newest first. Staff see everybody's. Null while orders cannot be reached. */
  orders?: Maybe<OrderConnection>;
};


export type QueryMyOrderUpdatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderUpdatesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  orderId: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The quote became an order already, by another request. */
export type QuoteAlreadyUsed = UserError & {
  /** Always `QUOTE_ALREADY_USED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The quote's promise is over: make a new one with `checkoutQuoteCreate`. */
export type QuoteExpired = UserError & {
  /** Always `QUOTE_EXPIRED`. */
  code: ErrorCode;
  /** When it expired. */
  expiredAt: Scalars['DateTime']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There is no such quote of yours. */
export type QuoteNotFound = UserError & {
  /** Always `QUOTE_NOT_FOUND`. */
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

export type Subscription = {
  /** Every change of any of your orders; first the latest state of your recent ones. */
  myOrdersUpdated: OrderUpdate;
  /** Every change of one order, in order and without a gap: first the current state (or all after `after`), then each change as it happens. */
  orderUpdated: OrderUpdate;
};


export type SubscriptionOrderUpdatedArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  orderId: Scalars['ID']['input'];
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
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Their orders, newest first; only for themselves and staff. Null while orders cannot be reached. */
  orders?: Maybe<OrderConnection>;
};


/** A customer of the shop. */
export type UserOrdersArgs = {
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

/** A sellable unit. */
export type Variant = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
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
  Order: Order;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CheckoutSubmitResult:
    | ( CheckoutAcceptedModel & { __typename: 'CheckoutAccepted' } )
    | ( CheckoutUnavailable & { __typename: 'CheckoutUnavailable' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidPaymentMethod & { __typename: 'InvalidPaymentMethod' } )
    | ( QuoteAlreadyUsed & { __typename: 'QuoteAlreadyUsed' } )
    | ( QuoteExpired & { __typename: 'QuoteExpired' } )
    | ( QuoteNotFound & { __typename: 'QuoteNotFound' } )
  ;
  OrderCancelResult:
    | ( CancellationUnavailable & { __typename: 'CancellationUnavailable' } )
    | ( OrderAlreadyShipped & { __typename: 'OrderAlreadyShipped' } )
    | ( OrderCancelledModel & { __typename: 'OrderCancelled' } )
    | ( OrderNotCancellable & { __typename: 'OrderNotCancellable' } )
    | ( OrderNotFound & { __typename: 'OrderNotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CancellationUnavailable )
    | ( CheckoutUnavailable )
    | ( IdempotencyConflict )
    | ( InvalidPaymentMethod )
    | ( OrderAlreadyShipped )
    | ( OrderNotCancellable )
    | ( OrderNotFound )
    | ( QuoteAlreadyUsed )
    | ( QuoteExpired )
    | ( QuoteNotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancellationUnavailable: ResolverTypeWrapper<CancellationUnavailable>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CheckoutAccepted: ResolverTypeWrapper<CheckoutAcceptedModel>;
  CheckoutPaymentInput: CheckoutPaymentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CheckoutSubmitInput: CheckoutSubmitInput;
  CheckoutSubmitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckoutSubmitResult']>;
  CheckoutUnavailable: ResolverTypeWrapper<CheckoutUnavailable>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErrorCode: ErrorCode;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidPaymentMethod: ResolverTypeWrapper<InvalidPaymentMethod>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  OrderAddress: ResolverTypeWrapper<OrderAddress>;
  OrderAlreadyShipped: ResolverTypeWrapper<OrderAlreadyShipped>;
  OrderCancelInput: OrderCancelInput;
  OrderCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderCancelResult']>;
  OrderCancelled: ResolverTypeWrapper<OrderCancelledModel>;
  OrderConnection: ResolverTypeWrapper<OrderConnectionModel>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderLine: ResolverTypeWrapper<OrderLineModel>;
  OrderNotCancellable: ResolverTypeWrapper<OrderNotCancellable>;
  OrderNotFound: ResolverTypeWrapper<OrderNotFound>;
  OrderShipping: ResolverTypeWrapper<Omit<OrderShipping, 'price'> & { price: ResolversTypes['TaxedMoney'] }>;
  OrderStatus: OrderStatus;
  OrderTotals: ResolverTypeWrapper<Omit<OrderTotals, 'discount' | 'lines' | 'shipping' | 'tax' | 'total'> & { discount: ResolversTypes['Money'], lines: ResolversTypes['Money'], shipping: ResolversTypes['Money'], tax: ResolversTypes['Money'], total: ResolversTypes['Money'] }>;
  OrderUpdate: ResolverTypeWrapper<OrderUpdateModel>;
  OrderUpdateKind: OrderUpdateKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteAlreadyUsed: ResolverTypeWrapper<QuoteAlreadyUsed>;
  QuoteExpired: ResolverTypeWrapper<QuoteExpired>;
  QuoteNotFound: ResolverTypeWrapper<QuoteNotFound>;
  StuckItem: ResolverTypeWrapper<StuckItem>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TaxedMoney: ResolverTypeWrapper<TaxedMoneyModel>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<VariantModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  CancellationUnavailable: CancellationUnavailable;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  CheckoutAccepted: CheckoutAcceptedModel;
  CheckoutPaymentInput: CheckoutPaymentInput;
  ID: Scalars['ID']['output'];
  CheckoutSubmitInput: CheckoutSubmitInput;
  CheckoutSubmitResult: ResolversUnionTypes<ResolversParentTypes>['CheckoutSubmitResult'];
  CheckoutUnavailable: CheckoutUnavailable;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdempotencyConflict: IdempotencyConflict;
  InvalidPaymentMethod: InvalidPaymentMethod;
  JSON: Scalars['JSON']['output'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  Order: OrderModel;
  Int: Scalars['Int']['output'];
  OrderAddress: OrderAddress;
  OrderAlreadyShipped: OrderAlreadyShipped;
  OrderCancelInput: OrderCancelInput;
  OrderCancelResult: ResolversUnionTypes<ResolversParentTypes>['OrderCancelResult'];
  OrderCancelled: OrderCancelledModel;
  OrderConnection: OrderConnectionModel;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderLine: OrderLineModel;
  OrderNotCancellable: OrderNotCancellable;
  OrderNotFound: OrderNotFound;
  OrderShipping: Omit<OrderShipping, 'price'> & { price: ResolversParentTypes['TaxedMoney'] };
  OrderTotals: Omit<OrderTotals, 'discount' | 'lines' | 'shipping' | 'tax' | 'total'> & { discount: ResolversParentTypes['Money'], lines: ResolversParentTypes['Money'], shipping: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], total: ResolversParentTypes['Money'] };
  OrderUpdate: OrderUpdateModel;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  QuoteAlreadyUsed: QuoteAlreadyUsed;
  QuoteExpired: QuoteExpired;
  QuoteNotFound: QuoteNotFound;
  StuckItem: StuckItem;
  Subscription: Record<PropertyKey, never>;
  TaxedMoney: TaxedMoneyModel;
  User: UserModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: VariantModel;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CancellationUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancellationUnavailable'] = ResolversParentTypes['CancellationUnavailable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutAccepted'] = ResolversParentTypes['CheckoutAccepted']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutSubmitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutSubmitResult'] = ResolversParentTypes['CheckoutSubmitResult']> = {
  __resolveType: TypeResolveFn<'CheckoutAccepted' | 'CheckoutUnavailable' | 'IdempotencyConflict' | 'InvalidPaymentMethod' | 'QuoteAlreadyUsed' | 'QuoteExpired' | 'QuoteNotFound', ParentType, ContextType>;
};

export type CheckoutUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutUnavailable'] = ResolversParentTypes['CheckoutUnavailable']> = {
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

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidPaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidPaymentMethod'] = ResolversParentTypes['InvalidPaymentMethod']> = {
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
  checkoutSubmit?: Resolver<ResolversTypes['CheckoutSubmitResult'], ParentType, ContextType, RequireFields<MutationCheckoutSubmitArgs, 'input'>>;
  orderCancel?: Resolver<ResolversTypes['OrderCancelResult'], ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billTo?: Resolver<ResolversTypes['OrderAddress'], ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCancellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refundedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipTo?: Resolver<ResolversTypes['OrderAddress'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['OrderShipping'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OrderTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updates?: Resolver<Array<ResolversTypes['OrderUpdate']>, ParentType, ContextType, RequireFields<OrderUpdatesArgs, 'after'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAddress'] = ResolversParentTypes['OrderAddress']> = {
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

export type OrderAlreadyShippedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAlreadyShipped'] = ResolversParentTypes['OrderAlreadyShipped']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shippedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCancelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancelResult'] = ResolversParentTypes['OrderCancelResult']> = {
  __resolveType: TypeResolveFn<'CancellationUnavailable' | 'OrderAlreadyShipped' | 'OrderCancelled' | 'OrderNotCancellable' | 'OrderNotFound', ParentType, ContextType>;
};

export type OrderCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancelled'] = ResolversParentTypes['OrderCancelled']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type OrderNotCancellableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotCancellable'] = ResolversParentTypes['OrderNotCancellable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotFound'] = ResolversParentTypes['OrderNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderShippingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderShipping'] = ResolversParentTypes['OrderShipping']> = {
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
};

export type OrderTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTotals'] = ResolversParentTypes['OrderTotals']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderUpdate'] = ResolversParentTypes['OrderUpdate']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderUpdateKind'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  myOrderUpdates?: Resolver<Array<ResolversTypes['OrderUpdate']>, ParentType, ContextType, RequireFields<QueryMyOrderUpdatesArgs, 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderUpdates?: Resolver<Maybe<Array<ResolversTypes['OrderUpdate']>>, ParentType, ContextType, RequireFields<QueryOrderUpdatesArgs, 'orderId'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
};

export type QuoteAlreadyUsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteAlreadyUsed'] = ResolversParentTypes['QuoteAlreadyUsed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteExpired'] = ResolversParentTypes['QuoteExpired']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  expiredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteNotFound'] = ResolversParentTypes['QuoteNotFound']> = {
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

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  myOrdersUpdated?: SubscriptionResolver<ResolversTypes['OrderUpdate'], "myOrdersUpdated", ParentType, ContextType>;
  orderUpdated?: SubscriptionResolver<ResolversTypes['OrderUpdate'], "orderUpdated", ParentType, ContextType, RequireFields<SubscriptionOrderUpdatedArgs, 'orderId'>>;
};

export type TaxedMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxedMoney'] = ResolversParentTypes['TaxedMoney']> = {
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<UserOrdersArgs, 'first'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CancellationUnavailable' | 'CheckoutUnavailable' | 'IdempotencyConflict' | 'InvalidPaymentMethod' | 'OrderAlreadyShipped' | 'OrderNotCancellable' | 'OrderNotFound' | 'QuoteAlreadyUsed' | 'QuoteExpired' | 'QuoteNotFound', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  CancellationUnavailable?: CancellationUnavailableResolvers<ContextType>;
  CheckoutAccepted?: CheckoutAcceptedResolvers<ContextType>;
  CheckoutSubmitResult?: CheckoutSubmitResultResolvers<ContextType>;
  CheckoutUnavailable?: CheckoutUnavailableResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidPaymentMethod?: InvalidPaymentMethodResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderAddress?: OrderAddressResolvers<ContextType>;
  OrderAlreadyShipped?: OrderAlreadyShippedResolvers<ContextType>;
  OrderCancelResult?: OrderCancelResultResolvers<ContextType>;
  OrderCancelled?: OrderCancelledResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderNotCancellable?: OrderNotCancellableResolvers<ContextType>;
  OrderNotFound?: OrderNotFoundResolvers<ContextType>;
  OrderShipping?: OrderShippingResolvers<ContextType>;
  OrderTotals?: OrderTotalsResolvers<ContextType>;
  OrderUpdate?: OrderUpdateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteAlreadyUsed?: QuoteAlreadyUsedResolvers<ContextType>;
  QuoteExpired?: QuoteExpiredResolvers<ContextType>;
  QuoteNotFound?: QuoteNotFoundResolvers<ContextType>;
  StuckItem?: StuckItemResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
};

