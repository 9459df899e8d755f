import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { OrderModel, OrderUpdateModel, OrderLineModel, OrderConnectionModel, CheckoutAcceptedModel, OrderCancelledModel, OrderLinesCancelledModel, ReturnModel, ReturnLineModel, ReturnConnectionModel, ReturnRequestedModel, ReturnReceivedModel, UserModel, VariantModel } from './models.ts';
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

/** More would be kept than was paid for what came back. */
export type DeductionTooHigh = UserError & {
  /** Always `DEDUCTION_TOO_HIGH`. */
  code: ErrorCode;
  /** What can be kept at most. */
  max: Money;
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
  /** More would be kept than was paid. */
  | 'DEDUCTION_TOO_HIGH'
  /** The idempotency key was used before for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** This way to pay cannot be used. */
  | 'INVALID_PAYMENT_METHOD'
  /** A parcel already left. */
  | 'ORDER_ALREADY_SHIPPED'
  /** These units do not wait for a supplier. */
  | 'ORDER_LINES_NOT_CANCELLABLE'
  /** It is past cancelling. */
  | 'ORDER_NOT_CANCELLABLE'
  /** There is no such order of yours. */
  | 'ORDER_NOT_FOUND'
  /** The quote became an order already. */
  | 'QUOTE_ALREADY_USED'
  /** The quote's promise is over: make a new one. */
  | 'QUOTE_EXPIRED'
  /** There is no such quote of yours. */
  | 'QUOTE_NOT_FOUND'
  /** These units cannot be sent back. */
  | 'RETURN_NOT_ALLOWED'
  /** There is no such return. */
  | 'RETURN_NOT_FOUND'
  /** The return is past this, or not there yet. */
  | 'RETURN_NOT_OPEN'
  /** The return announced fewer units. */
  | 'RETURN_UNITS_UNEXPECTED';

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
  /** Cancels units that are still to come from a supplier; the rest of the order goes on. The last units of an order of which nothing is sent take the order with them. */
  orderLinesCancel: OrderLinesCancelResult;
  /** Staff: the units may be sent back. Doing it twice changes nothing. */
  returnApprove: ReturnApproveResult;
  /** Staff: units came back. They go on the shelf or are written off, and what was paid for them is refunded. */
  returnReceive: ReturnReceiveResult;
  /** Staff: the units may not be sent back. Doing it twice changes nothing. */
  returnReject: ReturnRejectResult;
  /** Asks to send units back that have arrived. Nothing moves before somebody approves it. */
  returnRequest: ReturnRequestResult;
  /** Staff: sets what may be sent back of a category and all below it, from now on. */
  returnRuleSet: ReturnRuleSetResult;
};


export type MutationCheckoutSubmitArgs = {
  input: CheckoutSubmitInput;
};


export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};


export type MutationOrderLinesCancelArgs = {
  input: OrderLinesCancelInput;
};


export type MutationReturnApproveArgs = {
  input: ReturnApproveInput;
};


export type MutationReturnReceiveArgs = {
  input: ReturnReceiveInput;
};


export type MutationReturnRejectArgs = {
  input: ReturnRejectInput;
};


export type MutationReturnRequestArgs = {
  input: ReturnRequestInput;
};


export type MutationReturnRuleSetArgs = {
  input: ReturnRuleSetInput;
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
  /** What was taken off, and why; the sum is `totals.discount`. */
  discounts: Array<OrderDiscount>;
  /** Where mails about it go. */
  email: Scalars['String']['output'];
  /** What gift cards pay of the total. */
  giftCards: Array<OrderGiftCard>;
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
  /** What was or is to be sent back of it, oldest first. */
  returns: Array<Return>;
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
  /** A new key for each cancellation, the same for its retries: 1 to 200 characters. Without one, cancelling twice still changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the order. */
  orderId: Scalars['ID']['input'];
  /** Why; shown in the order's history. At most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `orderCancel`. */
export type OrderCancelResult = CancellationUnavailable | IdempotencyConflict | OrderAlreadyShipped | OrderCancelled | OrderNotCancellable | OrderNotFound;

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

/** Something that was taken off an order. */
export type OrderDiscount = {
  /** How much, with tax. */
  amount: Money;
  /** The coupon that was given for it; null for what needs none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What it was called. */
  label: Scalars['String']['output'];
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

/** What a gift card pays of an order. */
export type OrderGiftCard = {
  /** How much. */
  amount: Money;
  /** The end of its code. */
  lastFour: Scalars['String']['output'];
};

/** One position of an order. */
export type OrderLine = {
  /** How many of them are still to come from a supplier. */
  backorderedQuantity: Scalars['Int']['output'];
  /** How many of them will not be sent. */
  cancelledQuantity: Scalars['Int']['output'];
  /** When those will be here, as far as the supplier has said; null when none are to come. */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** How many of them `returnRequest` would take now. */
  returnableQuantity: Scalars['Int']['output'];
  /** Until when they can be sent back; null before they arrived, and for what cannot be sent back. */
  returnableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How many of them came back. */
  returnedQuantity: Scalars['Int']['output'];
  /** How many of them left. */
  shippedQuantity: Scalars['Int']['output'];
  /** Stock keeping unit at the time. */
  sku: Scalars['String']['output'];
  /** Title at the time. */
  title: Scalars['String']['output'];
  /** Price of all of them, after discounts. */
  total: TaxedMoney;
  /** Price of one. */
  unitPrice: TaxedMoney;
  /** What was bought; null when the catalogue cannot be reached. */
  variant?: Maybe<Variant>;
};

/** Units of an order line. */
export type OrderLineUnitsInput = {
  /** Id of the order line. */
  orderLineId: Scalars['ID']['input'];
  /** How many, at least 1. */
  quantity: Scalars['Int']['input'];
};

/** Which units to cancel, and why. */
export type OrderLinesCancelInput = {
  /** A new key for each cancellation, the same for its retries: 1 to 200 characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** Units that are still to come: see `OrderLine.backorderedQuantity`. 1 to 100 entries. */
  lines: Array<OrderLineUnitsInput>;
  /** Id of the order. */
  orderId: Scalars['ID']['input'];
  /** Why; shown in the order's history. At most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `orderLinesCancel`. */
export type OrderLinesCancelResult = IdempotencyConflict | OrderLinesCancelled | OrderLinesNotCancellable | OrderNotFound;

/** They will not be sent, and are not to be paid: what was paid for them goes back. */
export type OrderLinesCancelled = {
  /** The order. */
  order: Order;
};

/** These units do not wait for a supplier. */
export type OrderLinesNotCancellable = UserError & {
  /** How many of its units can be cancelled alone. */
  cancellableQuantity: Scalars['Int']['output'];
  /** Always `ORDER_LINES_NOT_CANCELLABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The line it is about. */
  orderLineId: Scalars['ID']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
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
  /** The usual time for returns is over. */
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
  /** What is paid otherwise than by gift card. */
  due: Money;
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
  /** Staff: orders and returns that wait although their time is over, the longest overdue first; at most 100. */
  ordersStuck?: Maybe<Array<StuckItem>>;
  /** One return; null unless it is of an order of yours (or you are staff). */
  return?: Maybe<Return>;
  /** What may be sent back, and how long: one rule for everything, and those of categories. Null while orders cannot be reached. */
  returnRules?: Maybe<Array<ReturnRule>>;
  /** Staff: returns, newest first. Null while orders cannot be reached. */
  returns?: Maybe<ReturnConnection>;
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


export type QueryReturnArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnFilter>;
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

/** Units of an order that the buyer sends back, from the wish to the money. */
export type Return = {
  /** What was kept, for traces of use for example; null before the units came. */
  deduction?: Maybe<Money>;
  /** Opaque id: `ret_…`. */
  id: Scalars['ID']['output'];
  /** What is sent back. */
  lines: Array<ReturnLine>;
  /** What the buyer said about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The order that they are of. */
  order: Order;
  /** When the units came; null before. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the buyer gets back for it, after the deduction; null before the units came. */
  refundAmount?: Maybe<Money>;
  /** When the money went back; null before. */
  refundedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was rejected, if it was; `NOT_SENT_BACK_IN_TIME` when nothing came. */
  rejectReason?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Until when the units must be here; null when they are not waited for. */
  sendBackBy?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: ReturnStatus;
};

/** Which return may be sent back. */
export type ReturnApproveInput = {
  /** Id of the return. */
  returnId: Scalars['ID']['input'];
};

/** What came of `returnApprove`. */
export type ReturnApproveResult = ReturnApproved | ReturnNotFound | ReturnNotOpen;

/** The units may be sent back. */
export type ReturnApproved = {
  /** The return. */
  return: Return;
};

/** A page of returns. */
export type ReturnConnection = {
  /** Returns with their cursors. */
  edges: Array<ReturnEdge>;
  /** The returns alone. */
  nodes: Array<Return>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** What becomes of a unit that came back. */
export type ReturnDisposition =
  /** It is good: it goes on the shelf. */
  | 'RESTOCK'
  /** It cannot be sold again. */
  | 'WRITE_OFF';

/** A return in a page. */
export type ReturnEdge = {
  /** Position, for `after`. */
  cursor: Scalars['String']['output'];
  /** The return. */
  node: Return;
};

/** Narrows a list of returns. */
export type ReturnFilter = {
  /** Only these statuses. */
  status?: InputMaybe<Array<ReturnStatus>>;
};

/** So many units of one line in a return. */
export type ReturnLine = {
  /** The order line. */
  orderLine: OrderLine;
  /** How many are sent back. */
  quantity: Scalars['Int']['output'];
  /** Why. */
  reason: ReturnReason;
  /** How many units of the order line came back with this return; null before they came. */
  receivedQuantity?: Maybe<Scalars['Int']['output']>;
  /** How many of those went on the shelf again; null before they came. */
  restockedQuantity?: Maybe<Scalars['Int']['output']>;
};

/** Units to send back. */
export type ReturnLineInput = {
  /** Id of the order line. */
  orderLineId: Scalars['ID']['input'];
  /** How many, at least 1. */
  quantity: Scalars['Int']['input'];
  /** Why. */
  reason: ReturnReason;
};

/** These units cannot be sent back. */
export type ReturnNotAllowed = UserError & {
  /** Why not. */
  because: ReturnObstacle;
  /** Always `RETURN_NOT_ALLOWED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The line it is about. */
  orderLineId: Scalars['ID']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** How many of its units can be sent back. */
  returnableQuantity: Scalars['Int']['output'];
};

/** There is no such return. */
export type ReturnNotFound = UserError & {
  /** Always `RETURN_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The return is past this, or not there yet. */
export type ReturnNotOpen = UserError & {
  /** Always `RETURN_NOT_OPEN`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** Where it stands. */
  status: ReturnStatus;
};

/** Why units cannot be sent back. */
export type ReturnObstacle =
  /** All of it came back already, or is in another return. */
  | 'ALREADY_RETURNED'
  /** The order is cancelled or refunded. */
  | 'CLOSED'
  /** Nothing of the line arrived yet. */
  | 'NOT_ARRIVED'
  /** This kind of thing cannot be sent back. */
  | 'NOT_RETURNABLE'
  /** The time is over. */
  | 'TOO_LATE'
  /** Fewer units can be sent back. */
  | 'TOO_MANY'
  /** The order has no such line. */
  | 'UNKNOWN_LINE';

/** Why something is sent back. */
export type ReturnReason =
  /** It is not wanted any more. */
  | 'CHANGED_MIND'
  /** It came broken. */
  | 'DAMAGED'
  /** It is not as it was described. */
  | 'NOT_AS_DESCRIBED'
  /** Another reason: see the note. */
  | 'OTHER'
  /** It came too late. */
  | 'TOO_LATE'
  /** It is something else than what was ordered. */
  | 'WRONG_ITEM';

/** What came back, and in which condition. */
export type ReturnReceiveInput = {
  /** What to keep of what was paid for it, in the smallest unit of the order's currency. */
  deductionMinorUnits?: InputMaybe<Scalars['BigInt']['input']>;
  /** A new key for each delivery, the same for its retries: 1 to 200 characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** What came: all that was announced, or less. 1 to 100 entries; a line may be in several of them. */
  lines: Array<ReturnReceivedLineInput>;
  /** Id of the return. */
  returnId: Scalars['ID']['input'];
};

/** What came of `returnReceive`. */
export type ReturnReceiveResult = DeductionTooHigh | IdempotencyConflict | ReturnNotFound | ReturnNotOpen | ReturnReceived | ReturnUnitsUnexpected;

/** The units are here; the money follows. */
export type ReturnReceived = {
  /** The return. */
  return: Return;
};

/** Units that came back, and what becomes of them. */
export type ReturnReceivedLineInput = {
  /** What becomes of them. */
  disposition: ReturnDisposition;
  /** Id of the order line. */
  orderLineId: Scalars['ID']['input'];
  /** How many, at least 1. */
  quantity: Scalars['Int']['input'];
  /** Where they are now; absent for the warehouse that they were sent from. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which return may not be sent back, and why. */
export type ReturnRejectInput = {
  /** Why, for the buyer to read: 1 to 200 characters. */
  reason: Scalars['String']['input'];
  /** Id of the return. */
  returnId: Scalars['ID']['input'];
};

/** What came of `returnReject`. */
export type ReturnRejectResult = ReturnNotFound | ReturnNotOpen | ReturnRejected;

/** The units may not be sent back. */
export type ReturnRejected = {
  /** The return. */
  return: Return;
};

/** Which units to send back, and why. */
export type ReturnRequestInput = {
  /** A new key for each return, the same for its retries: 1 to 200 characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to send back: 1 to 100 entries. */
  lines: Array<ReturnLineInput>;
  /** Anything that helps; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the order. */
  orderId: Scalars['ID']['input'];
};

/** What came of `returnRequest`. */
export type ReturnRequestResult = IdempotencyConflict | OrderNotFound | ReturnNotAllowed | ReturnRequested;

/** Somebody will look at it. */
export type ReturnRequested = {
  /** The new return, or the one that this key already made. */
  return: Return;
};

/** What may be sent back of a category and all below it; of the categories of a product the nearest one with a rule counts. */
export type ReturnRule = {
  /** The category; null is the rule for whatever has none of its own. */
  categoryId?: Maybe<Scalars['ID']['output']>;
  /** How many days after it arrived; null when it cannot be sent back. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Whether shipping is given back too when everything comes back. */
  refundsShipping: Scalars['Boolean']['output'];
};

/** What may be sent back of a category. */
export type ReturnRuleSetInput = {
  /** The category; absent for the rule of whatever has none of its own. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** How many days after it arrived, 1 to 3650; absent when it cannot be sent back. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** Whether shipping is given back too when everything comes back. */
  refundsShipping?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of `returnRuleSet`. */
export type ReturnRuleSetResult = ReturnRulesChanged;

/** The rule is in force. */
export type ReturnRulesChanged = {
  /** All rules in force. */
  rules: Array<ReturnRule>;
};

/** Where a return stands. */
export type ReturnStatus =
  /** The units may be sent back. */
  | 'APPROVED'
  /** The units are here; the money follows. */
  | 'RECEIVED'
  /** The money went back, or nothing was owed. */
  | 'REFUNDED'
  /** The units may not be sent back, or did not come in time. */
  | 'REJECTED'
  /** Somebody will look at it. */
  | 'REQUESTED';

/** The return announced fewer units of a line. */
export type ReturnUnitsUnexpected = UserError & {
  /** Always `RETURN_UNITS_UNEXPECTED`. */
  code: ErrorCode;
  /** How many units were announced. */
  expectedQuantity: Scalars['Int']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The line it is about. */
  orderLineId: Scalars['ID']['output'];
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
  Order: Order;
  Return: Return;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Return:
    ( { __typename: 'Return' }
    & GraphQLRecursivePick<FederationTypes['Return'], {"id":true}> );
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
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( OrderAlreadyShipped & { __typename: 'OrderAlreadyShipped' } )
    | ( OrderCancelledModel & { __typename: 'OrderCancelled' } )
    | ( OrderNotCancellable & { __typename: 'OrderNotCancellable' } )
    | ( OrderNotFound & { __typename: 'OrderNotFound' } )
  ;
  OrderLinesCancelResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( OrderLinesCancelledModel & { __typename: 'OrderLinesCancelled' } )
    | ( OrderLinesNotCancellable & { __typename: 'OrderLinesNotCancellable' } )
    | ( OrderNotFound & { __typename: 'OrderNotFound' } )
  ;
  ReturnApproveResult:
    | ( Omit<ReturnApproved, 'return'> & { return: _RefType['Return'] } & { __typename: 'ReturnApproved' } )
    | ( ReturnNotFound & { __typename: 'ReturnNotFound' } )
    | ( ReturnNotOpen & { __typename: 'ReturnNotOpen' } )
  ;
  ReturnReceiveResult:
    | ( Omit<DeductionTooHigh, 'max'> & { max: _RefType['Money'] } & { __typename: 'DeductionTooHigh' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( ReturnNotFound & { __typename: 'ReturnNotFound' } )
    | ( ReturnNotOpen & { __typename: 'ReturnNotOpen' } )
    | ( ReturnReceivedModel & { __typename: 'ReturnReceived' } )
    | ( ReturnUnitsUnexpected & { __typename: 'ReturnUnitsUnexpected' } )
  ;
  ReturnRejectResult:
    | ( ReturnNotFound & { __typename: 'ReturnNotFound' } )
    | ( ReturnNotOpen & { __typename: 'ReturnNotOpen' } )
    | ( Omit<ReturnRejected, 'return'> & { return: _RefType['Return'] } & { __typename: 'ReturnRejected' } )
  ;
  ReturnRequestResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( OrderNotFound & { __typename: 'OrderNotFound' } )
    | ( ReturnNotAllowed & { __typename: 'ReturnNotAllowed' } )
    | ( ReturnRequestedModel & { __typename: 'ReturnRequested' } )
  ;
  ReturnRuleSetResult: ( ReturnRulesChanged & { __typename: 'ReturnRulesChanged' } );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CancellationUnavailable )
    | ( CheckoutUnavailable )
    | ( Omit<DeductionTooHigh, 'max'> & { max: _RefType['Money'] } )
    | ( IdempotencyConflict )
    | ( InvalidPaymentMethod )
    | ( OrderAlreadyShipped )
    | ( OrderLinesNotCancellable )
    | ( OrderNotCancellable )
    | ( OrderNotFound )
    | ( QuoteAlreadyUsed )
    | ( QuoteExpired )
    | ( QuoteNotFound )
    | ( ReturnNotAllowed )
    | ( ReturnNotFound )
    | ( ReturnNotOpen )
    | ( ReturnUnitsUnexpected )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancellationUnavailable: ResolverTypeWrapper<CancellationUnavailable>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CheckoutAccepted: ResolverTypeWrapper<CheckoutAcceptedModel>;
  CheckoutPaymentInput: CheckoutPaymentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CheckoutSubmitInput: CheckoutSubmitInput;
  CheckoutSubmitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckoutSubmitResult']>;
  CheckoutUnavailable: ResolverTypeWrapper<CheckoutUnavailable>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeductionTooHigh: ResolverTypeWrapper<Omit<DeductionTooHigh, 'max'> & { max: ResolversTypes['Money'] }>;
  ErrorCode: ErrorCode;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidPaymentMethod: ResolverTypeWrapper<InvalidPaymentMethod>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderAddress: ResolverTypeWrapper<OrderAddress>;
  OrderAlreadyShipped: ResolverTypeWrapper<OrderAlreadyShipped>;
  OrderCancelInput: OrderCancelInput;
  OrderCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderCancelResult']>;
  OrderCancelled: ResolverTypeWrapper<OrderCancelledModel>;
  OrderConnection: ResolverTypeWrapper<OrderConnectionModel>;
  OrderDiscount: ResolverTypeWrapper<Omit<OrderDiscount, 'amount'> & { amount: ResolversTypes['Money'] }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderGiftCard: ResolverTypeWrapper<Omit<OrderGiftCard, 'amount'> & { amount: ResolversTypes['Money'] }>;
  OrderLine: ResolverTypeWrapper<OrderLineModel>;
  OrderLineUnitsInput: OrderLineUnitsInput;
  OrderLinesCancelInput: OrderLinesCancelInput;
  OrderLinesCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderLinesCancelResult']>;
  OrderLinesCancelled: ResolverTypeWrapper<OrderLinesCancelledModel>;
  OrderLinesNotCancellable: ResolverTypeWrapper<OrderLinesNotCancellable>;
  OrderNotCancellable: ResolverTypeWrapper<OrderNotCancellable>;
  OrderNotFound: ResolverTypeWrapper<OrderNotFound>;
  OrderShipping: ResolverTypeWrapper<Omit<OrderShipping, 'price'> & { price: ResolversTypes['TaxedMoney'] }>;
  OrderStatus: OrderStatus;
  OrderTotals: ResolverTypeWrapper<Omit<OrderTotals, 'discount' | 'due' | 'lines' | 'shipping' | 'tax' | 'total'> & { discount: ResolversTypes['Money'], due: ResolversTypes['Money'], lines: ResolversTypes['Money'], shipping: ResolversTypes['Money'], tax: ResolversTypes['Money'], total: ResolversTypes['Money'] }>;
  OrderUpdate: ResolverTypeWrapper<OrderUpdateModel>;
  OrderUpdateKind: OrderUpdateKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteAlreadyUsed: ResolverTypeWrapper<QuoteAlreadyUsed>;
  QuoteExpired: ResolverTypeWrapper<QuoteExpired>;
  QuoteNotFound: ResolverTypeWrapper<QuoteNotFound>;
  Return: ResolverTypeWrapper<ReturnModel>;
  ReturnApproveInput: ReturnApproveInput;
  ReturnApproveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnApproveResult']>;
  ReturnApproved: ResolverTypeWrapper<Omit<ReturnApproved, 'return'> & { return: ResolversTypes['Return'] }>;
  ReturnConnection: ResolverTypeWrapper<ReturnConnectionModel>;
  ReturnDisposition: ReturnDisposition;
  ReturnEdge: ResolverTypeWrapper<Omit<ReturnEdge, 'node'> & { node: ResolversTypes['Return'] }>;
  ReturnFilter: ReturnFilter;
  ReturnLine: ResolverTypeWrapper<ReturnLineModel>;
  ReturnLineInput: ReturnLineInput;
  ReturnNotAllowed: ResolverTypeWrapper<ReturnNotAllowed>;
  ReturnNotFound: ResolverTypeWrapper<ReturnNotFound>;
  ReturnNotOpen: ResolverTypeWrapper<ReturnNotOpen>;
  ReturnObstacle: ReturnObstacle;
  ReturnReason: ReturnReason;
  ReturnReceiveInput: ReturnReceiveInput;
  ReturnReceiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnReceiveResult']>;
  ReturnReceived: ResolverTypeWrapper<ReturnReceivedModel>;
  ReturnReceivedLineInput: ReturnReceivedLineInput;
  ReturnRejectInput: ReturnRejectInput;
  ReturnRejectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnRejectResult']>;
  ReturnRejected: ResolverTypeWrapper<Omit<ReturnRejected, 'return'> & { return: ResolversTypes['Return'] }>;
  ReturnRequestInput: ReturnRequestInput;
  ReturnRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnRequestResult']>;
  ReturnRequested: ResolverTypeWrapper<ReturnRequestedModel>;
  ReturnRule: ResolverTypeWrapper<ReturnRule>;
  ReturnRuleSetInput: ReturnRuleSetInput;
  ReturnRuleSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnRuleSetResult']>;
  ReturnRulesChanged: ResolverTypeWrapper<ReturnRulesChanged>;
  ReturnStatus: ReturnStatus;
  ReturnUnitsUnexpected: ResolverTypeWrapper<ReturnUnitsUnexpected>;
  StuckItem: ResolverTypeWrapper<StuckItem>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TaxedMoney: ResolverTypeWrapper<TaxedMoneyModel>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<VariantModel>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  CancellationUnavailable: CancellationUnavailable;
  String: Scalars['String']['output'];
  CheckoutAccepted: CheckoutAcceptedModel;
  CheckoutPaymentInput: CheckoutPaymentInput;
  ID: Scalars['ID']['output'];
  CheckoutSubmitInput: CheckoutSubmitInput;
  CheckoutSubmitResult: ResolversUnionTypes<ResolversParentTypes>['CheckoutSubmitResult'];
  CheckoutUnavailable: CheckoutUnavailable;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeductionTooHigh: Omit<DeductionTooHigh, 'max'> & { max: ResolversParentTypes['Money'] };
  IdempotencyConflict: IdempotencyConflict;
  InvalidPaymentMethod: InvalidPaymentMethod;
  JSON: Scalars['JSON']['output'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  Order: OrderModel;
  OrderAddress: OrderAddress;
  OrderAlreadyShipped: OrderAlreadyShipped;
  OrderCancelInput: OrderCancelInput;
  OrderCancelResult: ResolversUnionTypes<ResolversParentTypes>['OrderCancelResult'];
  OrderCancelled: OrderCancelledModel;
  OrderConnection: OrderConnectionModel;
  OrderDiscount: Omit<OrderDiscount, 'amount'> & { amount: ResolversParentTypes['Money'] };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderGiftCard: Omit<OrderGiftCard, 'amount'> & { amount: ResolversParentTypes['Money'] };
  OrderLine: OrderLineModel;
  OrderLineUnitsInput: OrderLineUnitsInput;
  OrderLinesCancelInput: OrderLinesCancelInput;
  OrderLinesCancelResult: ResolversUnionTypes<ResolversParentTypes>['OrderLinesCancelResult'];
  OrderLinesCancelled: OrderLinesCancelledModel;
  OrderLinesNotCancellable: OrderLinesNotCancellable;
  OrderNotCancellable: OrderNotCancellable;
  OrderNotFound: OrderNotFound;
  OrderShipping: Omit<OrderShipping, 'price'> & { price: ResolversParentTypes['TaxedMoney'] };
  OrderTotals: Omit<OrderTotals, 'discount' | 'due' | 'lines' | 'shipping' | 'tax' | 'total'> & { discount: ResolversParentTypes['Money'], due: ResolversParentTypes['Money'], lines: ResolversParentTypes['Money'], shipping: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], total: ResolversParentTypes['Money'] };
  OrderUpdate: OrderUpdateModel;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  QuoteAlreadyUsed: QuoteAlreadyUsed;
  QuoteExpired: QuoteExpired;
  QuoteNotFound: QuoteNotFound;
  Return: ReturnModel;
  ReturnApproveInput: ReturnApproveInput;
  ReturnApproveResult: ResolversUnionTypes<ResolversParentTypes>['ReturnApproveResult'];
  ReturnApproved: Omit<ReturnApproved, 'return'> & { return: ResolversParentTypes['Return'] };
  ReturnConnection: ReturnConnectionModel;
  ReturnEdge: Omit<ReturnEdge, 'node'> & { node: ResolversParentTypes['Return'] };
  ReturnFilter: ReturnFilter;
  ReturnLine: ReturnLineModel;
  ReturnLineInput: ReturnLineInput;
  ReturnNotAllowed: ReturnNotAllowed;
  ReturnNotFound: ReturnNotFound;
  ReturnNotOpen: ReturnNotOpen;
  ReturnReceiveInput: ReturnReceiveInput;
  ReturnReceiveResult: ResolversUnionTypes<ResolversParentTypes>['ReturnReceiveResult'];
  ReturnReceived: ReturnReceivedModel;
  ReturnReceivedLineInput: ReturnReceivedLineInput;
  ReturnRejectInput: ReturnRejectInput;
  ReturnRejectResult: ResolversUnionTypes<ResolversParentTypes>['ReturnRejectResult'];
  ReturnRejected: Omit<ReturnRejected, 'return'> & { return: ResolversParentTypes['Return'] };
  ReturnRequestInput: ReturnRequestInput;
  ReturnRequestResult: ResolversUnionTypes<ResolversParentTypes>['ReturnRequestResult'];
  ReturnRequested: ReturnRequestedModel;
  ReturnRule: ReturnRule;
  ReturnRuleSetInput: ReturnRuleSetInput;
  ReturnRuleSetResult: ResolversUnionTypes<ResolversParentTypes>['ReturnRuleSetResult'];
  ReturnRulesChanged: ReturnRulesChanged;
  ReturnUnitsUnexpected: ReturnUnitsUnexpected;
  StuckItem: StuckItem;
  Subscription: Record<PropertyKey, never>;
  TaxedMoney: TaxedMoneyModel;
  User: UserModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: VariantModel;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type DeductionTooHighResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeductionTooHigh'] = ResolversParentTypes['DeductionTooHigh']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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
  orderLinesCancel?: Resolver<ResolversTypes['OrderLinesCancelResult'], ParentType, ContextType, RequireFields<MutationOrderLinesCancelArgs, 'input'>>;
  returnApprove?: Resolver<ResolversTypes['ReturnApproveResult'], ParentType, ContextType, RequireFields<MutationReturnApproveArgs, 'input'>>;
  returnReceive?: Resolver<ResolversTypes['ReturnReceiveResult'], ParentType, ContextType, RequireFields<MutationReturnReceiveArgs, 'input'>>;
  returnReject?: Resolver<ResolversTypes['ReturnRejectResult'], ParentType, ContextType, RequireFields<MutationReturnRejectArgs, 'input'>>;
  returnRequest?: Resolver<ResolversTypes['ReturnRequestResult'], ParentType, ContextType, RequireFields<MutationReturnRequestArgs, 'input'>>;
  returnRuleSet?: Resolver<ResolversTypes['ReturnRuleSetResult'], ParentType, ContextType, RequireFields<MutationReturnRuleSetArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billTo?: Resolver<ResolversTypes['OrderAddress'], ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['OrderDiscount']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  giftCards?: Resolver<Array<ResolversTypes['OrderGiftCard']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCancellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refundedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['Return']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CancellationUnavailable' | 'IdempotencyConflict' | 'OrderAlreadyShipped' | 'OrderCancelled' | 'OrderNotCancellable' | 'OrderNotFound', ParentType, ContextType>;
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

export type OrderDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDiscount'] = ResolversParentTypes['OrderDiscount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderGiftCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGiftCard'] = ResolversParentTypes['OrderGiftCard']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  backorderedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnableQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shippedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type OrderLinesCancelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLinesCancelResult'] = ResolversParentTypes['OrderLinesCancelResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'OrderLinesCancelled' | 'OrderLinesNotCancellable' | 'OrderNotFound', ParentType, ContextType>;
};

export type OrderLinesCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLinesCancelled'] = ResolversParentTypes['OrderLinesCancelled']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLinesNotCancellableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLinesNotCancellable'] = ResolversParentTypes['OrderLinesNotCancellable']> = {
  cancellableQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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
  ordersStuck?: Resolver<Maybe<Array<ResolversTypes['StuckItem']>>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType, RequireFields<QueryReturnArgs, 'id'>>;
  returnRules?: Resolver<Maybe<Array<ResolversTypes['ReturnRule']>>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnConnection']>, ParentType, ContextType, RequireFields<QueryReturnsArgs, 'first'>>;
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

export type ReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Return'] = ResolversParentTypes['Return'], FederationReferenceType extends FederationReferenceTypes['Return'] = FederationReferenceTypes['Return']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Return']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deduction?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReturnLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refundAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refundedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sendBackBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnStatus'], ParentType, ContextType>;
};

export type ReturnApproveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnApproveResult'] = ResolversParentTypes['ReturnApproveResult']> = {
  __resolveType: TypeResolveFn<'ReturnApproved' | 'ReturnNotFound' | 'ReturnNotOpen', ParentType, ContextType>;
};

export type ReturnApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnApproved'] = ResolversParentTypes['ReturnApproved']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnConnection'] = ResolversParentTypes['ReturnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Return']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReturnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnEdge'] = ResolversParentTypes['ReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
};

export type ReturnLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnLine'] = ResolversParentTypes['ReturnLine']> = {
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReturnReason'], ParentType, ContextType>;
  receivedQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  restockedQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReturnNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnNotAllowed'] = ResolversParentTypes['ReturnNotAllowed']> = {
  because?: Resolver<ResolversTypes['ReturnObstacle'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returnableQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnNotFound'] = ResolversParentTypes['ReturnNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnNotOpen'] = ResolversParentTypes['ReturnNotOpen']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnReceiveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnReceiveResult'] = ResolversParentTypes['ReturnReceiveResult']> = {
  __resolveType: TypeResolveFn<'DeductionTooHigh' | 'IdempotencyConflict' | 'ReturnNotFound' | 'ReturnNotOpen' | 'ReturnReceived' | 'ReturnUnitsUnexpected', ParentType, ContextType>;
};

export type ReturnReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnReceived'] = ResolversParentTypes['ReturnReceived']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnRejectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRejectResult'] = ResolversParentTypes['ReturnRejectResult']> = {
  __resolveType: TypeResolveFn<'ReturnNotFound' | 'ReturnNotOpen' | 'ReturnRejected', ParentType, ContextType>;
};

export type ReturnRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRejected'] = ResolversParentTypes['ReturnRejected']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRequestResult'] = ResolversParentTypes['ReturnRequestResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'OrderNotFound' | 'ReturnNotAllowed' | 'ReturnRequested', ParentType, ContextType>;
};

export type ReturnRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRequested'] = ResolversParentTypes['ReturnRequested']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRule'] = ResolversParentTypes['ReturnRule']> = {
  categoryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refundsShipping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReturnRuleSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRuleSetResult'] = ResolversParentTypes['ReturnRuleSetResult']> = {
  __resolveType: TypeResolveFn<'ReturnRulesChanged', ParentType, ContextType>;
};

export type ReturnRulesChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRulesChanged'] = ResolversParentTypes['ReturnRulesChanged']> = {
  rules?: Resolver<Array<ResolversTypes['ReturnRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnUnitsUnexpectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnUnitsUnexpected'] = ResolversParentTypes['ReturnUnitsUnexpected']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  expectedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CancellationUnavailable' | 'CheckoutUnavailable' | 'DeductionTooHigh' | 'IdempotencyConflict' | 'InvalidPaymentMethod' | 'OrderAlreadyShipped' | 'OrderLinesNotCancellable' | 'OrderNotCancellable' | 'OrderNotFound' | 'QuoteAlreadyUsed' | 'QuoteExpired' | 'QuoteNotFound' | 'ReturnNotAllowed' | 'ReturnNotFound' | 'ReturnNotOpen' | 'ReturnUnitsUnexpected', ParentType, ContextType>;
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
  DeductionTooHigh?: DeductionTooHighResolvers<ContextType>;
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
  OrderDiscount?: OrderDiscountResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderGiftCard?: OrderGiftCardResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderLinesCancelResult?: OrderLinesCancelResultResolvers<ContextType>;
  OrderLinesCancelled?: OrderLinesCancelledResolvers<ContextType>;
  OrderLinesNotCancellable?: OrderLinesNotCancellableResolvers<ContextType>;
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
  Return?: ReturnResolvers<ContextType>;
  ReturnApproveResult?: ReturnApproveResultResolvers<ContextType>;
  ReturnApproved?: ReturnApprovedResolvers<ContextType>;
  ReturnConnection?: ReturnConnectionResolvers<ContextType>;
  ReturnEdge?: ReturnEdgeResolvers<ContextType>;
  ReturnLine?: ReturnLineResolvers<ContextType>;
  ReturnNotAllowed?: ReturnNotAllowedResolvers<ContextType>;
  ReturnNotFound?: ReturnNotFoundResolvers<ContextType>;
  ReturnNotOpen?: ReturnNotOpenResolvers<ContextType>;
  ReturnReceiveResult?: ReturnReceiveResultResolvers<ContextType>;
  ReturnReceived?: ReturnReceivedResolvers<ContextType>;
  ReturnRejectResult?: ReturnRejectResultResolvers<ContextType>;
  ReturnRejected?: ReturnRejectedResolvers<ContextType>;
  ReturnRequestResult?: ReturnRequestResultResolvers<ContextType>;
  ReturnRequested?: ReturnRequestedResolvers<ContextType>;
  ReturnRule?: ReturnRuleResolvers<ContextType>;
  ReturnRuleSetResult?: ReturnRuleSetResultResolvers<ContextType>;
  ReturnRulesChanged?: ReturnRulesChangedResolvers<ContextType>;
  ReturnUnitsUnexpected?: ReturnUnitsUnexpectedResolvers<ContextType>;
  StuckItem?: StuckItemResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
