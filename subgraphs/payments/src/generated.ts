import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { PaymentModel, RefundModel, SavedPaymentMethodModel, LedgerEntryModel, OrderModel, UserModel, GiftCardModel, PaymentScreeningModel, PaymentReviewModel, PaymentGiftCardModel, PaymentMethodTypeModel, PaymentMethodSetupModel, PaymentDisputeModel, QuarantinedWebhookModel } from './models.ts';
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

/** Something that looks like a card number was given: nothing of it was kept. */
export type CardDataNotAllowed = UserError & {
  /** Always `CARD_DATA_NOT_ALLOWED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The payment is in another currency. */
export type CurrencyMismatch = UserError & {
  /** Always `CURRENCY_MISMATCH`. */
  code: ErrorCode;
  /** The currency of the payment. */
  expected: Scalars['CurrencyCode']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Every code that a `UserError` can carry. */
export type ErrorCode =
  /** Something that looks like a card number was given. */
  | 'CARD_DATA_NOT_ALLOWED'
  /** The payment is in another currency. */
  | 'CURRENCY_MISMATCH'
  /** No such gift card. */
  | 'GIFT_CARD_NOT_FOUND'
  /** Nobody can pay with this code. */
  | 'GIFT_CARD_NOT_USABLE'
  /** Too many codes were tried. */
  | 'GIFT_CARD_TRIES_USED_UP'
  /** The idempotency key was used before for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Nothing was taken, or all of it went back already. */
  | 'NOTHING_TO_REFUND'
  /** The provider does not accept this method. */
  | 'PAYMENT_METHOD_DECLINED'
  /** No such saved method. */
  | 'PAYMENT_METHOD_NOT_FOUND'
  /** This kind of method is not offered. */
  | 'PAYMENT_METHOD_NOT_OFFERED'
  /** The token is not one of the payment provider's. */
  | 'PAYMENT_METHOD_TOKEN_INVALID'
  /** No such payment, or the order has none. */
  | 'PAYMENT_NOT_FOUND'
  /** The payment does not wait for a review. */
  | 'PAYMENT_NOT_IN_REVIEW'
  /** The payment has no such order line. */
  | 'REFUND_LINE_NOT_FOUND'
  /** More than what is left. */
  | 'REFUND_TOO_HIGH'
  /** The browser may not be sent to this page. */
  | 'RETURN_URL_NOT_ALLOWED'
  /** The transfer is not the amount that is due. */
  | 'TRANSFER_AMOUNT_DIFFERS'
  /** The payment does not wait for a transfer any more. */
  | 'TRANSFER_NOT_AWAITED'
  /** No payment waits for a transfer with this reference. */
  | 'TRANSFER_REFERENCE_UNKNOWN'
  /** No webhook of this id was put aside. */
  | 'WEBHOOK_NOT_IN_QUARANTINE';

/** A gift card as staff see it. Its code is kept nowhere. */
export type GiftCard = {
  /** What is left, with what quotes and orders keep on it. */
  balance: Money;
  /** When it was issued. */
  createdAt: Scalars['DateTime']['output'];
  /** When staff ended its use. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its time is over; null for cards without an end. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What of the balance quotes and orders keep on it. */
  held: Money;
  /** Id of the gift card: `gft_…`. */
  id: Scalars['ID']['output'];
  /** What it was worth when it was issued. */
  issued: Money;
  /** Who issued it. */
  issuedBy: Scalars['ID']['output'];
  /** The last four letters of its code. */
  lastFour: Scalars['String']['output'];
  /** Why it was issued. */
  reason: Scalars['String']['output'];
  /** Whether it can be used. */
  status: GiftCardStatus;
};

/** A plain amount. */
export type GiftCardAmountInput = {
  /** The only currency that can be paid with the card. */
  currency: Scalars['CurrencyCode']['input'];
  /** In the smallest unit of the currency: 1 to 100,000,000. */
  minorUnits: Scalars['BigInt']['input'];
};

/** What the bearer of a code may spend. */
export type GiftCardBalance = {
  /** What can be spent now; what quotes and orders keep is not in it. */
  available: Money;
  /** When its time is over; null for cards without an end. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last four letters of the code. */
  lastFour: Scalars['String']['output'];
};

/** Answer to `giftCardBalance`. */
export type GiftCardBalanceResult = GiftCardBalance | GiftCardNotUsable | GiftCardTriesUsedUp;

/** A page of gift cards. */
export type GiftCardConnection = {
  /** Gift cards with their cursors. */
  edges: Array<GiftCardEdge>;
  /** The gift cards alone. */
  nodes: Array<GiftCard>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** Which gift card, and why. */
export type GiftCardDisableInput = {
  /** The gift card: `gft_…`. */
  giftCardId: Scalars['ID']['input'];
  /** Why: for staff. Up to 200 characters. */
  reason: Scalars['String']['input'];
};

/** Answer to `giftCardDisable`. */
export type GiftCardDisableResult = GiftCardDisabled | GiftCardNotFound;

/** Nobody can pay with the card any more. */
export type GiftCardDisabled = {
  /** The gift card. */
  giftCard: GiftCard;
};

/** A gift card in a list. */
export type GiftCardEdge = {
  /** Cursor of the gift card. */
  cursor: Scalars['String']['output'];
  /** The gift card. */
  node: GiftCard;
};

/** What a gift card is worth, and why it is issued. */
export type GiftCardIssueInput = {
  /** What it is worth. */
  amount: GiftCardAmountInput;
  /** When its time is over; leave it away for a card without an end. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Chosen by the client, 1 to 200 characters: the same key gives the same card and never a second one. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why: for staff. Up to 200 characters. */
  reason: Scalars['String']['input'];
};

/** Answer to `giftCardIssue`. */
export type GiftCardIssueResult = GiftCardIssued | IdempotencyConflict;

/** The gift card exists. */
export type GiftCardIssued = {
  /** The gift card. */
  giftCard: GiftCard;
  /** The code to pay with. It is not kept and not shown again. */
  giftCardCode: Scalars['String']['output'];
};

/** No such gift card. */
export type GiftCardNotFound = UserError & {
  /** Always `GIFT_CARD_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Nobody can pay with this code: it is unknown, or its time is over. */
export type GiftCardNotUsable = UserError & {
  /** Always `GIFT_CARD_NOT_USABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Whether a gift card can be used. */
export type GiftCardStatus =
  /** Its bearer may pay with it. */
  | 'ACTIVE'
  /** Staff ended its use. */
  | 'DISABLED'
  /** Its time is over. */
  | 'EXPIRED';

/** Too many codes were tried from here: wait a quarter of an hour. */
export type GiftCardTriesUsedUp = UserError & {
  /** Always `GIFT_CARD_TRIES_USED_UP`. */
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

/** One line of the money ledger: an amount on one side of one account. */
export type LedgerEntry = {
  /** The account: `provider.clearing`, `gift_cards.liability`, `sales`, `shipping`, `tax`, `memo.held` and so on. */
  account: Scalars['String']['output'];
  /** When it was booked. */
  at: Scalars['DateTime']['output'];
  /** Amount on the credit side, zero on a debit entry. */
  credit: Money;
  /** Amount on the debit side, zero on a credit entry. */
  debit: Money;
  /** Entries of one booking share it; in each booking debits equal credits. */
  groupId: Scalars['ID']['output'];
  /** What happened: `authorize`, `release`, `capture`, `refund`, `gift_issue`, `gift_expire` and so on. */
  kind: Scalars['String']['output'];
  /** The payment it belongs to. */
  paymentId: Scalars['ID']['output'];
  /** The provider's own id of what was booked, or our id of the gift card or refund. */
  providerObjectId: Scalars['String']['output'];
  /** Place in the ledger, growing. */
  seq: Scalars['BigInt']['output'];
};

/** A page of ledger entries. */
export type LedgerEntryConnection = {
  /** Entries with their cursors. */
  edges: Array<LedgerEntryEdge>;
  /** The entries alone. */
  nodes: Array<LedgerEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A ledger entry in a list. */
export type LedgerEntryEdge = {
  /** Cursor of the entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: LedgerEntry;
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

/** Whether the money ledger adds up. */
export type MoneyLedgerCheck = {
  /** Debits and credits per currency. */
  currencies: Array<MoneyLedgerTotal>;
  /** How many entries were added up. */
  entries: Scalars['BigInt']['output'];
  /** Hash of the last link: written down elsewhere, it proves later that nothing before it was changed. */
  head: Scalars['String']['output'];
  /** The first thing that does not fit; null when all does. */
  mismatch?: Maybe<Scalars['String']['output']>;
  /** True when nothing was found. */
  ok: Scalars['Boolean']['output'];
  /** How many entries are sealed into the hash chain; the newest ones follow within a moment. */
  sealed: Scalars['BigInt']['output'];
};

/** Both sides of the ledger in one currency. */
export type MoneyLedgerTotal = {
  /** All credits. */
  credits: Money;
  /** All debits. */
  debits: Money;
};

export type Mutation = {
  /** Staff: ends the use of a gift card. What orders and quotes keep on it already stays theirs. Doing it twice changes nothing. */
  giftCardDisable: GiftCardDisableResult;
  /** Staff: makes a gift card. Its code is in the answer and nowhere else: give it to whoever may spend it. */
  giftCardIssue: GiftCardIssueResult;
  /** Forgets a saved payment method, here and at the payment provider. Doing it twice changes nothing. */
  paymentMethodDelete: PaymentMethodDeleteResult;
  /** Keeps a payment method for later purchases of the signed-in user. Only a token of the payment provider is taken, never a card number. */
  paymentMethodSave: PaymentMethodSaveResult;
  /** Begins to keep a payment method of the signed-in user, with whatever step at the bank that takes: see `nextAction`. It ends by itself, also when the browser never comes back. */
  paymentMethodSetupCreate: PaymentMethodSetupCreateResult;
  /** Staff: a bank transfer with this reference is on the shop's account. Only the whole amount counts. */
  paymentReceived: PaymentReceivedResult;
  /** Staff: refuses a payment that was put aside for review: its order is cancelled. */
  paymentReviewRefuse: PaymentReviewRefuseResult;
  /** Staff: lets a payment go on that was put aside for review: the provider is asked for the money now. */
  paymentReviewRelease: PaymentReviewReleaseResult;
  /** Staff: gives money of a captured payment back. The refund is answered as PENDING; its status moves on when the provider has answered. */
  refundCreate: RefundCreateResult;
  /** Staff: looks at a webhook again that was put aside. Nothing it claims is believed alone: the provider is asked. */
  webhookRetry: WebhookRetryResult;
};


export type MutationGiftCardDisableArgs = {
  input: GiftCardDisableInput;
};


export type MutationGiftCardIssueArgs = {
  input: GiftCardIssueInput;
};


export type MutationPaymentMethodDeleteArgs = {
  input: PaymentMethodDeleteInput;
};


export type MutationPaymentMethodSaveArgs = {
  input: PaymentMethodSaveInput;
};


export type MutationPaymentMethodSetupCreateArgs = {
  input: PaymentMethodSetupCreateInput;
};


export type MutationPaymentReceivedArgs = {
  input: PaymentReceivedInput;
};


export type MutationPaymentReviewRefuseArgs = {
  input: PaymentReviewRefuseInput;
};


export type MutationPaymentReviewReleaseArgs = {
  input: PaymentReviewReleaseInput;
};


export type MutationRefundCreateArgs = {
  input: RefundCreateInput;
};


export type MutationWebhookRetryArgs = {
  input: WebhookRetryInput;
};

/** Nothing was taken, or all of it went back already or is about to. */
export type NothingToRefund = UserError & {
  /** Always `NOTHING_TO_REFUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** An order, as far as payments know it. */
export type Order = {
  /** Id of the order. */
  id: Scalars['ID']['output'];
  /** The payments of the order: empty before it was placed here, null when payments cannot be reached, and for those who may not see them. */
  payments?: Maybe<Array<Payment>>;
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

/** The payment of one order. */
export type Payment = {
  /** What the order costs, gift cards included. */
  amount: Money;
  /** What was taken so far, gift cards included. */
  capturedAmount: Money;
  /** When the order was placed. */
  createdAt: Scalars['DateTime']['output'];
  /** Why the provider said no: `insufficient_funds`, `expired_card` and so on; null otherwise. */
  declineCode?: Maybe<Scalars['String']['output']>;
  /** What banks took back or ask for; zero without disputes. */
  disputedAmount: Money;
  /** What of it the provider is asked for: the rest is paid by gift cards. */
  dueAmount: Money;
  /** What gift cards pay of it, in the order in which they are used up; empty without gift cards. */
  giftCards: Array<PaymentGiftCard>;
  /** Id of the payment: `pay_…`. */
  id: Scalars['ID']['output'];
  /** The card or account, as far as it may be shown; null before the provider told. */
  method?: Maybe<PaymentMethodFace>;
  /** The kind of method that was chosen: see `paymentMethodTypes`; null for a plain token or a saved method. */
  methodType?: Maybe<Scalars['String']['output']>;
  /** What the buyer must do to go on; null when there is nothing to do, and for everybody but the buyer. */
  nextAction?: Maybe<PaymentAction>;
  /** When a slow method has told its outcome at the latest; null for methods that are not slow. */
  outcomeBy?: Maybe<Scalars['DateTime']['output']>;
  /** Who handles the money: `stripe`, or `offline` for paying on delivery. */
  provider: Scalars['String']['output'];
  /** What went back to the buyer so far, gift cards included. */
  refundedAmount: Money;
  /** Everything that was or will be given back, oldest first. */
  refunds: Array<Refund>;
  /** Staff: what the fraud screen made of it; null for everybody else. */
  screening?: Maybe<PaymentScreening>;
  /** How far it is. */
  status: PaymentStatus;
};

/** A step that only the buyer can do, such as strong customer authentication. */
export type PaymentAction = {
  /** Secret of this one payment for the provider's script; never log it. */
  clientSecret?: Maybe<Scalars['String']['output']>;
  /** How it is done. */
  kind: PaymentActionKind;
  /** Where to send the browser; null when the provider's script does it. */
  redirectUrl?: Maybe<Scalars['String']['output']>;
  /** What to write on the bank transfer; null for every other kind. */
  reference?: Maybe<Scalars['String']['output']>;
};

/** How a buyer's action is done. */
export type PaymentActionKind =
  /** Open `redirectUrl` in the browser. */
  | 'REDIRECT'
  /** Give `clientSecret` to the provider's own script. */
  | 'SCRIPT'
  /** Transfer the whole amount and write `reference` on it. */
  | 'TRANSFER';

/** A buyer's bank took the money of a payment back, or asks about it. */
export type PaymentDispute = {
  /** What the buyer asks back. */
  amount: Money;
  /** When it was decided; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when evidence can be given; null when there is none to give. */
  evidenceDueBy?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the dispute: `dsp_…`. */
  id: Scalars['ID']['output'];
  /** True while the bank only asks: no money moved. */
  isInquiry: Scalars['Boolean']['output'];
  /** When the bank opened it. */
  openedAt: Scalars['DateTime']['output'];
  /** The payment. */
  payment?: Maybe<Payment>;
  /** The provider's own id of it. */
  providerDisputeId: Scalars['String']['output'];
  /** Why, in the provider's words: `fraudulent`, `product_not_received` and so on. */
  reason: Scalars['String']['output'];
  /** Where it stands. */
  status: PaymentDisputeStatus;
  /** What is gone from the shop's balance for it now, without fees. */
  withdrawnAmount: Money;
};

/** A page of disputes. */
export type PaymentDisputeConnection = {
  /** Disputes with their cursors. */
  edges: Array<PaymentDisputeEdge>;
  /** The disputes alone. */
  nodes: Array<PaymentDispute>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A dispute in a list. */
export type PaymentDisputeEdge = {
  /** Cursor of the dispute. */
  cursor: Scalars['String']['output'];
  /** The dispute. */
  node: PaymentDispute;
};

/** Where a dispute stands. */
export type PaymentDisputeStatus =
  /** The money is gone. */
  | 'LOST'
  /** The bank has not decided. */
  | 'OPEN'
  /** The money stays with the shop, or came back to it. */
  | 'WON';

/** What a gift card pays of an order. */
export type PaymentGiftCard = {
  /** What it pays: kept on it until the order's money is taken, spent then. */
  amount: Money;
  /** Id of the gift card: `gft_…`. */
  giftCardId: Scalars['ID']['output'];
  /** The last four letters of its code. */
  lastFour: Scalars['String']['output'];
  /** What of it went back to the card. */
  refundedAmount: Money;
};

/** The provider does not accept this method. */
export type PaymentMethodDeclined = UserError & {
  /** Always `PAYMENT_METHOD_DECLINED`. */
  code: ErrorCode;
  /** Why: `expired_card`, `insufficient_funds` and so on. */
  declineCode: Scalars['String']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Which saved method to forget. */
export type PaymentMethodDeleteInput = {
  /** The saved method: `spm_…`. */
  paymentMethodId: Scalars['ID']['input'];
};

/** Answer to `paymentMethodDelete`. */
export type PaymentMethodDeleteResult = PaymentMethodDeleted | PaymentMethodNotFound;

/** The method can no longer be used. */
export type PaymentMethodDeleted = {
  /** Which one. */
  paymentMethodId: Scalars['ID']['output'];
};

/** What may be shown of a card. */
export type PaymentMethodFace = {
  /** `visa`, `mastercard` and so on. */
  brand: Scalars['String']['output'];
  /** The last four digits. */
  last4: Scalars['String']['output'];
};

/** No such saved method. */
export type PaymentMethodNotFound = UserError & {
  /** Always `PAYMENT_METHOD_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** This kind of method is not offered, or cannot be kept. */
export type PaymentMethodNotOffered = UserError & {
  /** Always `PAYMENT_METHOD_NOT_OFFERED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Which method to keep. */
export type PaymentMethodSaveInput = {
  /** The provider's token: `pm_…`. */
  methodToken: Scalars['String']['input'];
};

/** Answer to `paymentMethodSave`. */
export type PaymentMethodSaveResult = CardDataNotAllowed | PaymentMethodDeclined | PaymentMethodSaved | PaymentMethodTokenInvalid;

/** The method is kept. */
export type PaymentMethodSaved = {
  /** What is kept. */
  paymentMethod: SavedPaymentMethod;
};

/** A payment method on its way to its owner's file. */
export type PaymentMethodSetup = {
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** Why the provider said no; null otherwise. */
  declineCode?: Maybe<Scalars['String']['output']>;
  /** Id of the set-up: `pms_…`. */
  id: Scalars['ID']['output'];
  /** The kind of method: see `paymentMethodTypes`. */
  methodType: Scalars['String']['output'];
  /** What its owner must do to go on; null when there is nothing to do, and while the provider cannot be reached. */
  nextAction?: Maybe<PaymentAction>;
  /** The method, once it is on file; null before, and after it was deleted. */
  paymentMethod?: Maybe<SavedPaymentMethod>;
  /** How far it is. */
  status: PaymentMethodSetupStatus;
};

/** What to keep for later. */
export type PaymentMethodSetupCreateInput = {
  /** The provider's token: `pm_…`; leave it away to go on in the provider's script. */
  methodToken?: InputMaybe<Scalars['String']['input']>;
  /** The kind of method: see `paymentMethodTypes` where `isReusable`. */
  methodType?: InputMaybe<Scalars['String']['input']>;
  /** The page of yours that the browser comes back to from the bank; the shop's own page unless given. */
  returnUrl?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to `paymentMethodSetupCreate`. */
export type PaymentMethodSetupCreateResult = CardDataNotAllowed | PaymentMethodDeclined | PaymentMethodNotOffered | PaymentMethodSetupCreated | PaymentMethodTokenInvalid | ReturnUrlNotAllowed;

/** The provider was asked. */
export type PaymentMethodSetupCreated = {
  /** Where it stands, and what to do next. */
  setup: PaymentMethodSetup;
};

/** How far a payment method is on its way to the file. */
export type PaymentMethodSetupStatus =
  /** It was not finished within a day. */
  | 'CANCELED'
  /** The provider or the owner's bank said no: see `declineCode`. */
  | 'FAILED'
  /** The provider has not answered yet. */
  | 'PENDING'
  /** The owner must act first: see `nextAction`. */
  | 'REQUIRES_ACTION'
  /** It is on file: see `paymentMethod`. */
  | 'SUCCEEDED';

/** How a kind of payment method begins. */
export type PaymentMethodStart =
  /** Send `methodType`; then send the browser to the payment's `nextAction.redirectUrl`. */
  | 'REDIRECT'
  /** Send `methodType`; then give the payment's `nextAction.clientSecret` to the provider's script. */
  | 'SCRIPT'
  /** Get a token from the provider's script and send it as `methodToken`. */
  | 'TOKEN'
  /** Send `methodType`; then show the buyer the payment's `nextAction.reference` for the bank transfer. */
  | 'TRANSFER';

/** The token is not one of the payment provider's, or was used up. */
export type PaymentMethodTokenInvalid = UserError & {
  /** Always `PAYMENT_METHOD_TOKEN_INVALID`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A kind of payment method that is offered. */
export type PaymentMethodType = {
  /** Whether it can be kept for later: see `paymentMethodSetupCreate`. */
  isReusable: Scalars['Boolean']['output'];
  /** What buyers call it. */
  label: Scalars['String']['output'];
  /** Who handles the money: `stripe` or `offline`. */
  provider: Scalars['String']['output'];
  /** For how many days the outcome may be open after the buyer did everything; 0 when it is known at once. */
  slowDays: Scalars['Int']['output'];
  /** How it begins. */
  start: PaymentMethodStart;
  /** True when the money is taken at once, and not first when the goods leave. */
  takesAtOnce: Scalars['Boolean']['output'];
  /** Its name, for `methodType`: `card`, `paypal`, `sepa_debit` and so on. */
  type: Scalars['String']['output'];
};

/** No such payment, or the order has none. */
export type PaymentNotFound = UserError & {
  /** Always `PAYMENT_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The payment does not wait for a review: somebody decided already, its time was over, or the order was cancelled. */
export type PaymentNotInReview = UserError & {
  /** Always `PAYMENT_NOT_IN_REVIEW`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The payment is paid. */
export type PaymentReceived = {
  /** The payment, CAPTURED. */
  payment: Payment;
};

/** What arrived on the shop's account. */
export type PaymentReceivedInput = {
  /** In which currency. */
  currency: Scalars['CurrencyCode']['input'];
  /** Chosen by the client, 1 to 200 characters: the same key gives the same answer and never a second effect. */
  idempotencyKey: Scalars['ID']['input'];
  /** How much, in the smallest unit of the currency. */
  minorUnits: Scalars['BigInt']['input'];
  /** What is written on the transfer; blanks, dashes and case do not matter. */
  reference: Scalars['String']['input'];
};

/** Answer to `paymentReceived`. */
export type PaymentReceivedResult = IdempotencyConflict | PaymentReceived | TransferAmountDiffers | TransferNotAwaited | TransferReferenceUnknown;

/** A payment that waits for somebody to look at it. */
export type PaymentReview = {
  /** The payment. */
  payment: Payment;
  /** Why it was put aside. */
  screening: PaymentScreening;
  /** When it is refused if nobody decides. */
  until: Scalars['DateTime']['output'];
};

/** A page of payments to look at. */
export type PaymentReviewConnection = {
  /** Reviews with their cursors. */
  edges: Array<PaymentReviewEdge>;
  /** The reviews alone. */
  nodes: Array<PaymentReview>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A review in a list. */
export type PaymentReviewEdge = {
  /** Cursor of the review. */
  cursor: Scalars['String']['output'];
  /** The review. */
  node: PaymentReview;
};

/** What people made of a payment that was put aside. */
export type PaymentReviewOutcome =
  /** Nobody looked in time: it may not be paid. */
  | 'LAPSED'
  /** It may not be paid. */
  | 'REFUSED'
  /** It may be paid. */
  | 'RELEASED';

/** Which payment may not be paid, and why. */
export type PaymentReviewRefuseInput = {
  /** Chosen by the client, 1 to 200 characters: the same key decides once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why: for staff and for the record. Up to 500 characters. */
  note: Scalars['String']['input'];
  /** The payment: `pay_…`. */
  paymentId: Scalars['ID']['input'];
};

/** Answer to `paymentReviewRefuse`. */
export type PaymentReviewRefuseResult = IdempotencyConflict | PaymentNotFound | PaymentNotInReview | PaymentReviewRefused;

/** The payment is refused. */
export type PaymentReviewRefused = {
  /** The payment. */
  payment: Payment;
};

/** Which payment may go on, and why. */
export type PaymentReviewReleaseInput = {
  /** Chosen by the client, 1 to 200 characters: the same key decides once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why: for staff and for the record. Up to 500 characters. */
  note: Scalars['String']['input'];
  /** The payment: `pay_…`. */
  paymentId: Scalars['ID']['input'];
};

/** Answer to `paymentReviewRelease`. */
export type PaymentReviewReleaseResult = IdempotencyConflict | PaymentNotFound | PaymentNotInReview | PaymentReviewReleased;

/** The payment goes on. */
export type PaymentReviewReleased = {
  /** The payment. */
  payment: Payment;
};

/** What the fraud screen made of a payment before any money was asked for. */
export type PaymentScreening = {
  /** When it was screened. */
  at: Scalars['DateTime']['output'];
  /** What it says. */
  decision: PaymentScreeningDecision;
  /** Why, in their words. */
  note?: Maybe<Scalars['String']['output']>;
  /** What people made of it; null before that, and for payments that needed nobody. */
  outcome?: Maybe<PaymentReviewOutcome>;
  /** Why, each reason once. */
  reasons: Array<PaymentScreeningReason>;
  /** When that was. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null when nobody did. */
  reviewedBy?: Maybe<Scalars['ID']['output']>;
  /** The sum of all reasons. */
  score: Scalars['Int']['output'];
};

/** What the fraud screen says. */
export type PaymentScreeningDecision =
  /** Nothing against it. */
  | 'ALLOW'
  /** Refused at once. */
  | 'BLOCK'
  /** Somebody must look at it first. */
  | 'REVIEW';

/** One reason of a score. */
export type PaymentScreeningReason = {
  /** What it is. */
  code: PaymentScreeningSign;
  /** What it adds to the score. */
  score: Scalars['Int']['output'];
};

/** What made a payment score. */
export type PaymentScreeningSign =
  /** Very many purchases went to the same postal address. */
  | 'ADDRESS_VELOCITY'
  /** The buyer bought very often within a short time. */
  | 'BUYER_VELOCITY'
  /** Very many purchases came from the same address of the internet. */
  | 'CALLER_VELOCITY'
  /** The card is from another country than the bill. */
  | 'CARD_COUNTRY_DIFFERS'
  /** So many declines that somebody may be trying cards. */
  | 'CARD_TESTING'
  /** A large amount, and nothing bought before. */
  | 'LARGE_FIRST_PURCHASE'
  /** A large amount, far above what this buyer bought before. */
  | 'LARGE_FOR_THIS_BUYER'
  /** Several buyers used the same payment method. */
  | 'METHOD_SHARED'
  /** The same payment method was used very often. */
  | 'METHOD_VELOCITY'
  /** Payments were declined again and again. */
  | 'REPEATED_DECLINES'
  /** The parcel goes to another country than the bill. */
  | 'SHIP_COUNTRY_DIFFERS';

/** How far the money of an order is. */
export type PaymentStatus =
  /** The amount is held on the buyer's side. */
  | 'AUTHORIZED'
  /** The provider was asked to hold the amount, its answer is not known yet. */
  | 'AUTHORIZING'
  /** The amount was taken. */
  | 'CAPTURED'
  /** The provider was asked to take the held amount, its answer is not known yet. */
  | 'CAPTURING'
  /** The provider said no, for good: see `declineCode`. */
  | 'DECLINED'
  /** Somebody of the shop looks at it before any money is asked for. */
  | 'IN_REVIEW'
  /** Waits for the goods to be reserved: the provider was not asked yet. */
  | 'PENDING'
  /** The buyer did everything; their bank takes its time, for days with some methods. */
  | 'PROCESSING'
  /** The buyer must act first: see `nextAction`. */
  | 'REQUIRES_ACTION'
  /** Nothing is held and nothing was taken. */
  | 'VOIDED'
  /** The provider was asked to let go of the amount, its answer is not known yet. */
  | 'VOIDING';

/** A webhook of a provider that was not believed. */
export type QuarantinedWebhook = {
  /** How often it was looked at. */
  attempts: Scalars['Int']['output'];
  /** The provider's id of it. */
  id: Scalars['ID']['output'];
  /** SHA-256 of its body. */
  payloadHash: Scalars['String']['output'];
  /** Whose it is. */
  provider: Scalars['String']['output'];
  /** Why it is not believed: `UNKNOWN_INTENT`, `AMOUNT_MISMATCH` and so on. */
  reason: Scalars['String']['output'];
  /** When it came first. */
  receivedAt: Scalars['DateTime']['output'];
  /** What it said happened: `payment_intent.succeeded` and so on. */
  type: Scalars['String']['output'];
};

/** A page of webhooks that were put aside. */
export type QuarantinedWebhookConnection = {
  /** Webhooks with their cursors. */
  edges: Array<QuarantinedWebhookEdge>;
  /** The webhooks alone. */
  nodes: Array<QuarantinedWebhook>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A webhook in a list. */
export type QuarantinedWebhookEdge = {
  /** Cursor of the webhook. */
  cursor: Scalars['String']['output'];
  /** The webhook. */
  node: QuarantinedWebhook;
};

export type Query = {
  /** What is left on the gift card of this code. Unknown, disabled and expired codes get one and the same answer; who tries too many is told to wait. */
  giftCardBalance: GiftCardBalanceResult;
  /** Staff: all gift cards, newest first. */
  giftCards: GiftCardConnection;
  /** Staff: what was booked for one order, oldest first. */
  ledgerEntries: LedgerEntryConnection;
  /** Staff: adds up the whole money ledger and names the first thing that does not fit. */
  moneyLedgerCheck: MoneyLedgerCheck;
  /** One payment, by its id. Null when there is none, or when it is somebody else's. */
  payment?: Maybe<Payment>;
  /** Staff: payments that buyers' banks took back or ask about, newest first. */
  paymentDisputes: PaymentDisputeConnection;
  /** A payment method on its way to your file. Null when there is none of this id, or when it is somebody else's. */
  paymentMethodSetup?: Maybe<PaymentMethodSetup>;
  /** Which kinds of payment methods a buyer may choose at the checkout, for the country of the bill and the currency of the order. */
  paymentMethodTypes: Array<PaymentMethodType>;
  /** Staff: payments that somebody must look at before money is asked for, the most urgent first. */
  paymentReviews: PaymentReviewConnection;
  /** Staff: payments, refunds, reviews and calls that wait although their time is over, the longest overdue first; at most 100. */
  paymentsStuck?: Maybe<Array<StuckItem>>;
  /** Staff: webhooks of providers that were not believed and changed nothing, newest first. */
  webhookQuarantine: QuarantinedWebhookConnection;
};


export type QueryGiftCardBalanceArgs = {
  code: Scalars['String']['input'];
};


export type QueryGiftCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLedgerEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderId: Scalars['ID']['input'];
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PaymentDisputeStatus>;
};


export type QueryPaymentMethodSetupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentMethodTypesArgs = {
  country: Scalars['String']['input'];
  currency: Scalars['CurrencyCode']['input'];
};


export type QueryPaymentReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWebhookQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Money that goes back to the buyer. */
export type Refund = {
  /** How much. */
  amount: Money;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** Id of the refund: `ref_…`. */
  id: Scalars['ID']['output'];
  /** Which order lines it is for; empty when it is for a plain amount. */
  lines: Array<RefundLine>;
  /** Why, in the words of whoever asked for it. */
  reason: Scalars['String']['output'];
  /** How far it is. */
  status: RefundStatus;
  /** What of it goes back to gift cards: only what the provider did not take. */
  toGiftCards: Money;
};

/** A plain amount. */
export type RefundAmountInput = {
  /** Must be the currency of the payment. */
  currency: Scalars['CurrencyCode']['input'];
  /** In the smallest unit of the currency. */
  minorUnits: Scalars['BigInt']['input'];
};

/** What to give back: either `amount` or `lines`. */
export type RefundCreateInput = {
  /** A plain amount; leave `lines` away. */
  amount?: InputMaybe<RefundAmountInput>;
  /** Chosen by the client, 1 to 200 characters: the same key gives the same refund and never a second one. */
  idempotencyKey: Scalars['ID']['input'];
  /** Order lines at what was paid for them; leave `amount` away. */
  lines?: InputMaybe<Array<RefundLineInput>>;
  /** The order that was paid. */
  orderId: Scalars['ID']['input'];
  /** Why: shown to the buyer. Up to 200 characters. */
  reason: Scalars['String']['input'];
};

/** Answer to `refundCreate`. */
export type RefundCreateResult = CardDataNotAllowed | CurrencyMismatch | IdempotencyConflict | NothingToRefund | PaymentNotFound | RefundCreated | RefundLineNotFound | RefundTooHigh;

/** The refund is written down and will be made. */
export type RefundCreated = {
  /** The payment that it belongs to. */
  payment: Payment;
  /** The refund, PENDING. */
  refund: Refund;
};

/** So many of one order line. */
export type RefundLine = {
  /** The order line: `oln_…`. */
  orderLineId: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
};

/** So many of one order line. */
export type RefundLineInput = {
  /** The order line: `oln_…`. */
  orderLineId: Scalars['ID']['input'];
  /** How many, at least one. */
  quantity: Scalars['Int']['input'];
};

/** The payment has no such order line. */
export type RefundLineNotFound = UserError & {
  /** Always `REFUND_LINE_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The unknown line. */
  orderLineId: Scalars['ID']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** How far a refund is. */
export type RefundStatus =
  /** The provider could not give the money back: it stays with the shop. */
  | 'FAILED'
  /** The provider was asked, or will be in a moment. */
  | 'PENDING'
  /** The money is on its way to the buyer. */
  | 'SUCCEEDED';

/** More than what is left of the payment, or of an order line. */
export type RefundTooHigh = UserError & {
  /** Always `REFUND_TOO_HIGH`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What can still be given back of the whole payment. */
  refundable: Money;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The browser may only be sent back to pages of the shop. */
export type ReturnUrlNotAllowed = UserError & {
  /** Always `RETURN_URL_NOT_ALLOWED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A payment method that its owner can use again. */
export type SavedPaymentMethod = {
  /** `visa`, `mastercard` and so on. */
  brand: Scalars['String']['output'];
  /** When it was saved. */
  createdAt: Scalars['DateTime']['output'];
  /** Month of expiry, 1 to 12; null for methods that do not expire. */
  expiryMonth?: Maybe<Scalars['Int']['output']>;
  /** Year of expiry; null for methods that do not expire. */
  expiryYear?: Maybe<Scalars['Int']['output']>;
  /** Id of the saved method: `spm_…`. */
  id: Scalars['ID']['output'];
  /** The last four digits. */
  last4: Scalars['String']['output'];
  /** Its kind: `card`, `sepa_debit` and so on. */
  methodType: Scalars['String']['output'];
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

/** The transfer is not the amount that is due: give it back, or ask the buyer for the rest. */
export type TransferAmountDiffers = UserError & {
  /** Always `TRANSFER_AMOUNT_DIFFERS`. */
  code: ErrorCode;
  /** What is due. */
  due: Money;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The order was cancelled meanwhile: give the transfer back. */
export type TransferNotAwaited = UserError & {
  /** Always `TRANSFER_NOT_AWAITED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** No payment waits for a transfer with this reference. */
export type TransferReferenceUnknown = UserError & {
  /** Always `TRANSFER_REFERENCE_UNKNOWN`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A customer, as far as payments know them. */
export type User = {
  /** Id of the user. */
  id: Scalars['ID']['output'];
  /** Saved payment methods, newest first: only for the user; null for others, and when payments cannot be reached. */
  paymentMethods?: Maybe<Array<SavedPaymentMethod>>;
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

/** No webhook of this id was put aside. */
export type WebhookNotInQuarantine = UserError & {
  /** Always `WEBHOOK_NOT_IN_QUARANTINE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The webhook is looked at again in a moment. */
export type WebhookRetried = {
  /** Which one. */
  webhookId: Scalars['ID']['output'];
};

/** Which webhook to look at again. */
export type WebhookRetryInput = {
  /** The provider's id of it: `evt_…`. */
  webhookId: Scalars['ID']['input'];
};

/** Answer to `webhookRetry`. */
export type WebhookRetryResult = WebhookNotInQuarantine | WebhookRetried;

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
  Payment: Payment;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  GiftCardBalanceResult:
    | ( Omit<GiftCardBalance, 'available'> & { available: _RefType['Money'] } & { __typename: 'GiftCardBalance' } )
    | ( GiftCardNotUsable & { __typename: 'GiftCardNotUsable' } )
    | ( GiftCardTriesUsedUp & { __typename: 'GiftCardTriesUsedUp' } )
  ;
  GiftCardDisableResult:
    | ( Omit<GiftCardDisabled, 'giftCard'> & { giftCard: _RefType['GiftCard'] } & { __typename: 'GiftCardDisabled' } )
    | ( GiftCardNotFound & { __typename: 'GiftCardNotFound' } )
  ;
  GiftCardIssueResult:
    | ( Omit<GiftCardIssued, 'giftCard'> & { giftCard: _RefType['GiftCard'] } & { __typename: 'GiftCardIssued' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
  ;
  PaymentMethodDeleteResult:
    | ( PaymentMethodDeleted & { __typename: 'PaymentMethodDeleted' } )
    | ( PaymentMethodNotFound & { __typename: 'PaymentMethodNotFound' } )
  ;
  PaymentMethodSaveResult:
    | ( CardDataNotAllowed & { __typename: 'CardDataNotAllowed' } )
    | ( PaymentMethodDeclined & { __typename: 'PaymentMethodDeclined' } )
    | ( Omit<PaymentMethodSaved, 'paymentMethod'> & { paymentMethod: _RefType['SavedPaymentMethod'] } & { __typename: 'PaymentMethodSaved' } )
    | ( PaymentMethodTokenInvalid & { __typename: 'PaymentMethodTokenInvalid' } )
  ;
  PaymentMethodSetupCreateResult:
    | ( CardDataNotAllowed & { __typename: 'CardDataNotAllowed' } )
    | ( PaymentMethodDeclined & { __typename: 'PaymentMethodDeclined' } )
    | ( PaymentMethodNotOffered & { __typename: 'PaymentMethodNotOffered' } )
    | ( Omit<PaymentMethodSetupCreated, 'setup'> & { setup: _RefType['PaymentMethodSetup'] } & { __typename: 'PaymentMethodSetupCreated' } )
    | ( PaymentMethodTokenInvalid & { __typename: 'PaymentMethodTokenInvalid' } )
    | ( ReturnUrlNotAllowed & { __typename: 'ReturnUrlNotAllowed' } )
  ;
  PaymentReceivedResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( Omit<PaymentReceived, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'PaymentReceived' } )
    | ( Omit<TransferAmountDiffers, 'due'> & { due: _RefType['Money'] } & { __typename: 'TransferAmountDiffers' } )
    | ( TransferNotAwaited & { __typename: 'TransferNotAwaited' } )
    | ( TransferReferenceUnknown & { __typename: 'TransferReferenceUnknown' } )
  ;
  PaymentReviewRefuseResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( PaymentNotFound & { __typename: 'PaymentNotFound' } )
    | ( PaymentNotInReview & { __typename: 'PaymentNotInReview' } )
    | ( Omit<PaymentReviewRefused, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'PaymentReviewRefused' } )
  ;
  PaymentReviewReleaseResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( PaymentNotFound & { __typename: 'PaymentNotFound' } )
    | ( PaymentNotInReview & { __typename: 'PaymentNotInReview' } )
    | ( Omit<PaymentReviewReleased, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'PaymentReviewReleased' } )
  ;
  RefundCreateResult:
    | ( CardDataNotAllowed & { __typename: 'CardDataNotAllowed' } )
    | ( CurrencyMismatch & { __typename: 'CurrencyMismatch' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( NothingToRefund & { __typename: 'NothingToRefund' } )
    | ( PaymentNotFound & { __typename: 'PaymentNotFound' } )
    | ( Omit<RefundCreated, 'payment' | 'refund'> & { payment: _RefType['Payment'], refund: _RefType['Refund'] } & { __typename: 'RefundCreated' } )
    | ( RefundLineNotFound & { __typename: 'RefundLineNotFound' } )
    | ( Omit<RefundTooHigh, 'refundable'> & { refundable: _RefType['Money'] } & { __typename: 'RefundTooHigh' } )
  ;
  WebhookRetryResult:
    | ( WebhookNotInQuarantine & { __typename: 'WebhookNotInQuarantine' } )
    | ( WebhookRetried & { __typename: 'WebhookRetried' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CardDataNotAllowed )
    | ( CurrencyMismatch )
    | ( GiftCardNotFound )
    | ( GiftCardNotUsable )
    | ( GiftCardTriesUsedUp )
    | ( IdempotencyConflict )
    | ( NothingToRefund )
    | ( PaymentMethodDeclined )
    | ( PaymentMethodNotFound )
    | ( PaymentMethodNotOffered )
    | ( PaymentMethodTokenInvalid )
    | ( PaymentNotFound )
    | ( PaymentNotInReview )
    | ( RefundLineNotFound )
    | ( Omit<RefundTooHigh, 'refundable'> & { refundable: _RefType['Money'] } )
    | ( ReturnUrlNotAllowed )
    | ( Omit<TransferAmountDiffers, 'due'> & { due: _RefType['Money'] } )
    | ( TransferNotAwaited )
    | ( TransferReferenceUnknown )
    | ( WebhookNotInQuarantine )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CardDataNotAllowed: ResolverTypeWrapper<CardDataNotAllowed>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CurrencyMismatch: ResolverTypeWrapper<CurrencyMismatch>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErrorCode: ErrorCode;
  GiftCard: ResolverTypeWrapper<GiftCardModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  GiftCardAmountInput: GiftCardAmountInput;
  GiftCardBalance: ResolverTypeWrapper<Omit<GiftCardBalance, 'available'> & { available: ResolversTypes['Money'] }>;
  GiftCardBalanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiftCardBalanceResult']>;
  GiftCardConnection: ResolverTypeWrapper<Omit<GiftCardConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GiftCardEdge']>, nodes: Array<ResolversTypes['GiftCard']> }>;
  GiftCardDisableInput: GiftCardDisableInput;
  GiftCardDisableResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiftCardDisableResult']>;
  GiftCardDisabled: ResolverTypeWrapper<Omit<GiftCardDisabled, 'giftCard'> & { giftCard: ResolversTypes['GiftCard'] }>;
  GiftCardEdge: ResolverTypeWrapper<Omit<GiftCardEdge, 'node'> & { node: ResolversTypes['GiftCard'] }>;
  GiftCardIssueInput: GiftCardIssueInput;
  GiftCardIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiftCardIssueResult']>;
  GiftCardIssued: ResolverTypeWrapper<Omit<GiftCardIssued, 'giftCard'> & { giftCard: ResolversTypes['GiftCard'] }>;
  GiftCardNotFound: ResolverTypeWrapper<GiftCardNotFound>;
  GiftCardNotUsable: ResolverTypeWrapper<GiftCardNotUsable>;
  GiftCardStatus: GiftCardStatus;
  GiftCardTriesUsedUp: ResolverTypeWrapper<GiftCardTriesUsedUp>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryModel>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LedgerEntryEdge']>, nodes: Array<ResolversTypes['LedgerEntry']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  Money: ResolverTypeWrapper<MoneyModel>;
  MoneyLedgerCheck: ResolverTypeWrapper<Omit<MoneyLedgerCheck, 'currencies'> & { currencies: Array<ResolversTypes['MoneyLedgerTotal']> }>;
  MoneyLedgerTotal: ResolverTypeWrapper<Omit<MoneyLedgerTotal, 'credits' | 'debits'> & { credits: ResolversTypes['Money'], debits: ResolversTypes['Money'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NothingToRefund: ResolverTypeWrapper<NothingToRefund>;
  Order: ResolverTypeWrapper<OrderModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentModel>;
  PaymentAction: ResolverTypeWrapper<PaymentAction>;
  PaymentActionKind: PaymentActionKind;
  PaymentDispute: ResolverTypeWrapper<PaymentDisputeModel>;
  PaymentDisputeConnection: ResolverTypeWrapper<Omit<PaymentDisputeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PaymentDisputeEdge']>, nodes: Array<ResolversTypes['PaymentDispute']> }>;
  PaymentDisputeEdge: ResolverTypeWrapper<Omit<PaymentDisputeEdge, 'node'> & { node: ResolversTypes['PaymentDispute'] }>;
  PaymentDisputeStatus: PaymentDisputeStatus;
  PaymentGiftCard: ResolverTypeWrapper<PaymentGiftCardModel>;
  PaymentMethodDeclined: ResolverTypeWrapper<PaymentMethodDeclined>;
  PaymentMethodDeleteInput: PaymentMethodDeleteInput;
  PaymentMethodDeleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentMethodDeleteResult']>;
  PaymentMethodDeleted: ResolverTypeWrapper<PaymentMethodDeleted>;
  PaymentMethodFace: ResolverTypeWrapper<PaymentMethodFace>;
  PaymentMethodNotFound: ResolverTypeWrapper<PaymentMethodNotFound>;
  PaymentMethodNotOffered: ResolverTypeWrapper<PaymentMethodNotOffered>;
  PaymentMethodSaveInput: PaymentMethodSaveInput;
  PaymentMethodSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentMethodSaveResult']>;
  PaymentMethodSaved: ResolverTypeWrapper<Omit<PaymentMethodSaved, 'paymentMethod'> & { paymentMethod: ResolversTypes['SavedPaymentMethod'] }>;
  PaymentMethodSetup: ResolverTypeWrapper<PaymentMethodSetupModel>;
  PaymentMethodSetupCreateInput: PaymentMethodSetupCreateInput;
  PaymentMethodSetupCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentMethodSetupCreateResult']>;
  PaymentMethodSetupCreated: ResolverTypeWrapper<Omit<PaymentMethodSetupCreated, 'setup'> & { setup: ResolversTypes['PaymentMethodSetup'] }>;
  PaymentMethodSetupStatus: PaymentMethodSetupStatus;
  PaymentMethodStart: PaymentMethodStart;
  PaymentMethodTokenInvalid: ResolverTypeWrapper<PaymentMethodTokenInvalid>;
  PaymentMethodType: ResolverTypeWrapper<PaymentMethodTypeModel>;
  PaymentNotFound: ResolverTypeWrapper<PaymentNotFound>;
  PaymentNotInReview: ResolverTypeWrapper<PaymentNotInReview>;
  PaymentReceived: ResolverTypeWrapper<Omit<PaymentReceived, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PaymentReceivedInput: PaymentReceivedInput;
  PaymentReceivedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentReceivedResult']>;
  PaymentReview: ResolverTypeWrapper<PaymentReviewModel>;
  PaymentReviewConnection: ResolverTypeWrapper<Omit<PaymentReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PaymentReviewEdge']>, nodes: Array<ResolversTypes['PaymentReview']> }>;
  PaymentReviewEdge: ResolverTypeWrapper<Omit<PaymentReviewEdge, 'node'> & { node: ResolversTypes['PaymentReview'] }>;
  PaymentReviewOutcome: PaymentReviewOutcome;
  PaymentReviewRefuseInput: PaymentReviewRefuseInput;
  PaymentReviewRefuseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentReviewRefuseResult']>;
  PaymentReviewRefused: ResolverTypeWrapper<Omit<PaymentReviewRefused, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PaymentReviewReleaseInput: PaymentReviewReleaseInput;
  PaymentReviewReleaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentReviewReleaseResult']>;
  PaymentReviewReleased: ResolverTypeWrapper<Omit<PaymentReviewReleased, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PaymentScreening: ResolverTypeWrapper<PaymentScreeningModel>;
  PaymentScreeningDecision: PaymentScreeningDecision;
  PaymentScreeningReason: ResolverTypeWrapper<PaymentScreeningReason>;
  PaymentScreeningSign: PaymentScreeningSign;
  PaymentStatus: PaymentStatus;
  QuarantinedWebhook: ResolverTypeWrapper<QuarantinedWebhookModel>;
  QuarantinedWebhookConnection: ResolverTypeWrapper<Omit<QuarantinedWebhookConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['QuarantinedWebhookEdge']>, nodes: Array<ResolversTypes['QuarantinedWebhook']> }>;
  QuarantinedWebhookEdge: ResolverTypeWrapper<Omit<QuarantinedWebhookEdge, 'node'> & { node: ResolversTypes['QuarantinedWebhook'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refund: ResolverTypeWrapper<RefundModel>;
  RefundAmountInput: RefundAmountInput;
  RefundCreateInput: RefundCreateInput;
  RefundCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefundCreateResult']>;
  RefundCreated: ResolverTypeWrapper<Omit<RefundCreated, 'payment' | 'refund'> & { payment: ResolversTypes['Payment'], refund: ResolversTypes['Refund'] }>;
  RefundLine: ResolverTypeWrapper<RefundLine>;
  RefundLineInput: RefundLineInput;
  RefundLineNotFound: ResolverTypeWrapper<RefundLineNotFound>;
  RefundStatus: RefundStatus;
  RefundTooHigh: ResolverTypeWrapper<Omit<RefundTooHigh, 'refundable'> & { refundable: ResolversTypes['Money'] }>;
  ReturnUrlNotAllowed: ResolverTypeWrapper<ReturnUrlNotAllowed>;
  SavedPaymentMethod: ResolverTypeWrapper<SavedPaymentMethodModel>;
  StuckItem: ResolverTypeWrapper<StuckItem>;
  TaxedMoney: ResolverTypeWrapper<TaxedMoneyModel>;
  TransferAmountDiffers: ResolverTypeWrapper<Omit<TransferAmountDiffers, 'due'> & { due: ResolversTypes['Money'] }>;
  TransferNotAwaited: ResolverTypeWrapper<TransferNotAwaited>;
  TransferReferenceUnknown: ResolverTypeWrapper<TransferReferenceUnknown>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WebhookNotInQuarantine: ResolverTypeWrapper<WebhookNotInQuarantine>;
  WebhookRetried: ResolverTypeWrapper<WebhookRetried>;
  WebhookRetryInput: WebhookRetryInput;
  WebhookRetryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookRetryResult']>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  CardDataNotAllowed: CardDataNotAllowed;
  String: Scalars['String']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CurrencyMismatch: CurrencyMismatch;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  GiftCard: GiftCardModel;
  ID: Scalars['ID']['output'];
  GiftCardAmountInput: GiftCardAmountInput;
  GiftCardBalance: Omit<GiftCardBalance, 'available'> & { available: ResolversParentTypes['Money'] };
  GiftCardBalanceResult: ResolversUnionTypes<ResolversParentTypes>['GiftCardBalanceResult'];
  GiftCardConnection: Omit<GiftCardConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GiftCardEdge']>, nodes: Array<ResolversParentTypes['GiftCard']> };
  GiftCardDisableInput: GiftCardDisableInput;
  GiftCardDisableResult: ResolversUnionTypes<ResolversParentTypes>['GiftCardDisableResult'];
  GiftCardDisabled: Omit<GiftCardDisabled, 'giftCard'> & { giftCard: ResolversParentTypes['GiftCard'] };
  GiftCardEdge: Omit<GiftCardEdge, 'node'> & { node: ResolversParentTypes['GiftCard'] };
  GiftCardIssueInput: GiftCardIssueInput;
  GiftCardIssueResult: ResolversUnionTypes<ResolversParentTypes>['GiftCardIssueResult'];
  GiftCardIssued: Omit<GiftCardIssued, 'giftCard'> & { giftCard: ResolversParentTypes['GiftCard'] };
  GiftCardNotFound: GiftCardNotFound;
  GiftCardNotUsable: GiftCardNotUsable;
  GiftCardTriesUsedUp: GiftCardTriesUsedUp;
  IdempotencyConflict: IdempotencyConflict;
  JSON: Scalars['JSON']['output'];
  LedgerEntry: LedgerEntryModel;
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LedgerEntryEdge']>, nodes: Array<ResolversParentTypes['LedgerEntry']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  Money: MoneyModel;
  MoneyLedgerCheck: Omit<MoneyLedgerCheck, 'currencies'> & { currencies: Array<ResolversParentTypes['MoneyLedgerTotal']> };
  MoneyLedgerTotal: Omit<MoneyLedgerTotal, 'credits' | 'debits'> & { credits: ResolversParentTypes['Money'], debits: ResolversParentTypes['Money'] };
  Mutation: Record<PropertyKey, never>;
  NothingToRefund: NothingToRefund;
  Order: OrderModel;
  PageInfo: PageInfo;
  Payment: PaymentModel;
  PaymentAction: PaymentAction;
  PaymentDispute: PaymentDisputeModel;
  PaymentDisputeConnection: Omit<PaymentDisputeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PaymentDisputeEdge']>, nodes: Array<ResolversParentTypes['PaymentDispute']> };
  PaymentDisputeEdge: Omit<PaymentDisputeEdge, 'node'> & { node: ResolversParentTypes['PaymentDispute'] };
  PaymentGiftCard: PaymentGiftCardModel;
  PaymentMethodDeclined: PaymentMethodDeclined;
  PaymentMethodDeleteInput: PaymentMethodDeleteInput;
  PaymentMethodDeleteResult: ResolversUnionTypes<ResolversParentTypes>['PaymentMethodDeleteResult'];
  PaymentMethodDeleted: PaymentMethodDeleted;
  PaymentMethodFace: PaymentMethodFace;
  PaymentMethodNotFound: PaymentMethodNotFound;
  PaymentMethodNotOffered: PaymentMethodNotOffered;
  PaymentMethodSaveInput: PaymentMethodSaveInput;
  PaymentMethodSaveResult: ResolversUnionTypes<ResolversParentTypes>['PaymentMethodSaveResult'];
  PaymentMethodSaved: Omit<PaymentMethodSaved, 'paymentMethod'> & { paymentMethod: ResolversParentTypes['SavedPaymentMethod'] };
  PaymentMethodSetup: PaymentMethodSetupModel;
  PaymentMethodSetupCreateInput: PaymentMethodSetupCreateInput;
  PaymentMethodSetupCreateResult: ResolversUnionTypes<ResolversParentTypes>['PaymentMethodSetupCreateResult'];
  PaymentMethodSetupCreated: Omit<PaymentMethodSetupCreated, 'setup'> & { setup: ResolversParentTypes['PaymentMethodSetup'] };
  PaymentMethodTokenInvalid: PaymentMethodTokenInvalid;
  PaymentMethodType: PaymentMethodTypeModel;
  PaymentNotFound: PaymentNotFound;
  PaymentNotInReview: PaymentNotInReview;
  PaymentReceived: Omit<PaymentReceived, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PaymentReceivedInput: PaymentReceivedInput;
  PaymentReceivedResult: ResolversUnionTypes<ResolversParentTypes>['PaymentReceivedResult'];
  PaymentReview: PaymentReviewModel;
  PaymentReviewConnection: Omit<PaymentReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PaymentReviewEdge']>, nodes: Array<ResolversParentTypes['PaymentReview']> };
  PaymentReviewEdge: Omit<PaymentReviewEdge, 'node'> & { node: ResolversParentTypes['PaymentReview'] };
  PaymentReviewRefuseInput: PaymentReviewRefuseInput;
  PaymentReviewRefuseResult: ResolversUnionTypes<ResolversParentTypes>['PaymentReviewRefuseResult'];
  PaymentReviewRefused: Omit<PaymentReviewRefused, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PaymentReviewReleaseInput: PaymentReviewReleaseInput;
  PaymentReviewReleaseResult: ResolversUnionTypes<ResolversParentTypes>['PaymentReviewReleaseResult'];
  PaymentReviewReleased: Omit<PaymentReviewReleased, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PaymentScreening: PaymentScreeningModel;
  PaymentScreeningReason: PaymentScreeningReason;
  QuarantinedWebhook: QuarantinedWebhookModel;
  QuarantinedWebhookConnection: Omit<QuarantinedWebhookConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['QuarantinedWebhookEdge']>, nodes: Array<ResolversParentTypes['QuarantinedWebhook']> };
  QuarantinedWebhookEdge: Omit<QuarantinedWebhookEdge, 'node'> & { node: ResolversParentTypes['QuarantinedWebhook'] };
  Query: Record<PropertyKey, never>;
  Refund: RefundModel;
  RefundAmountInput: RefundAmountInput;
  RefundCreateInput: RefundCreateInput;
  RefundCreateResult: ResolversUnionTypes<ResolversParentTypes>['RefundCreateResult'];
  RefundCreated: Omit<RefundCreated, 'payment' | 'refund'> & { payment: ResolversParentTypes['Payment'], refund: ResolversParentTypes['Refund'] };
  RefundLine: RefundLine;
  RefundLineInput: RefundLineInput;
  RefundLineNotFound: RefundLineNotFound;
  RefundTooHigh: Omit<RefundTooHigh, 'refundable'> & { refundable: ResolversParentTypes['Money'] };
  ReturnUrlNotAllowed: ReturnUrlNotAllowed;
  SavedPaymentMethod: SavedPaymentMethodModel;
  StuckItem: StuckItem;
  TaxedMoney: TaxedMoneyModel;
  TransferAmountDiffers: Omit<TransferAmountDiffers, 'due'> & { due: ResolversParentTypes['Money'] };
  TransferNotAwaited: TransferNotAwaited;
  TransferReferenceUnknown: TransferReferenceUnknown;
  User: UserModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WebhookNotInQuarantine: WebhookNotInQuarantine;
  WebhookRetried: WebhookRetried;
  WebhookRetryInput: WebhookRetryInput;
  WebhookRetryResult: ResolversUnionTypes<ResolversParentTypes>['WebhookRetryResult'];
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

export type CardDataNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardDataNotAllowed'] = ResolversParentTypes['CardDataNotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CurrencyMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyMismatch'] = ResolversParentTypes['CurrencyMismatch']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type GiftCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCard'] = ResolversParentTypes['GiftCard']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GiftCardStatus'], ParentType, ContextType>;
};

export type GiftCardBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardBalance'] = ResolversParentTypes['GiftCardBalance']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftCardBalanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardBalanceResult'] = ResolversParentTypes['GiftCardBalanceResult']> = {
  __resolveType: TypeResolveFn<'GiftCardBalance' | 'GiftCardNotUsable' | 'GiftCardTriesUsedUp', ParentType, ContextType>;
};

export type GiftCardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardConnection'] = ResolversParentTypes['GiftCardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GiftCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GiftCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GiftCardDisableResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardDisableResult'] = ResolversParentTypes['GiftCardDisableResult']> = {
  __resolveType: TypeResolveFn<'GiftCardDisabled' | 'GiftCardNotFound', ParentType, ContextType>;
};

export type GiftCardDisabledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardDisabled'] = ResolversParentTypes['GiftCardDisabled']> = {
  giftCard?: Resolver<ResolversTypes['GiftCard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftCardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardEdge'] = ResolversParentTypes['GiftCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GiftCard'], ParentType, ContextType>;
};

export type GiftCardIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardIssueResult'] = ResolversParentTypes['GiftCardIssueResult']> = {
  __resolveType: TypeResolveFn<'GiftCardIssued' | 'IdempotencyConflict', ParentType, ContextType>;
};

export type GiftCardIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardIssued'] = ResolversParentTypes['GiftCardIssued']> = {
  giftCard?: Resolver<ResolversTypes['GiftCard'], ParentType, ContextType>;
  giftCardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftCardNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardNotFound'] = ResolversParentTypes['GiftCardNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftCardNotUsableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardNotUsable'] = ResolversParentTypes['GiftCardNotUsable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftCardTriesUsedUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardTriesUsedUp'] = ResolversParentTypes['GiftCardTriesUsedUp']> = {
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

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  groupId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  providerObjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MoneyLedgerCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyLedgerCheck'] = ResolversParentTypes['MoneyLedgerCheck']> = {
  currencies?: Resolver<Array<ResolversTypes['MoneyLedgerTotal']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mismatch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sealed?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MoneyLedgerTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyLedgerTotal'] = ResolversParentTypes['MoneyLedgerTotal']> = {
  credits?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debits?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  giftCardDisable?: Resolver<ResolversTypes['GiftCardDisableResult'], ParentType, ContextType, RequireFields<MutationGiftCardDisableArgs, 'input'>>;
  giftCardIssue?: Resolver<ResolversTypes['GiftCardIssueResult'], ParentType, ContextType, RequireFields<MutationGiftCardIssueArgs, 'input'>>;
  paymentMethodDelete?: Resolver<ResolversTypes['PaymentMethodDeleteResult'], ParentType, ContextType, RequireFields<MutationPaymentMethodDeleteArgs, 'input'>>;
  paymentMethodSave?: Resolver<ResolversTypes['PaymentMethodSaveResult'], ParentType, ContextType, RequireFields<MutationPaymentMethodSaveArgs, 'input'>>;
  paymentMethodSetupCreate?: Resolver<ResolversTypes['PaymentMethodSetupCreateResult'], ParentType, ContextType, RequireFields<MutationPaymentMethodSetupCreateArgs, 'input'>>;
  paymentReceived?: Resolver<ResolversTypes['PaymentReceivedResult'], ParentType, ContextType, RequireFields<MutationPaymentReceivedArgs, 'input'>>;
  paymentReviewRefuse?: Resolver<ResolversTypes['PaymentReviewRefuseResult'], ParentType, ContextType, RequireFields<MutationPaymentReviewRefuseArgs, 'input'>>;
  paymentReviewRelease?: Resolver<ResolversTypes['PaymentReviewReleaseResult'], ParentType, ContextType, RequireFields<MutationPaymentReviewReleaseArgs, 'input'>>;
  refundCreate?: Resolver<ResolversTypes['RefundCreateResult'], ParentType, ContextType, RequireFields<MutationRefundCreateArgs, 'input'>>;
  webhookRetry?: Resolver<ResolversTypes['WebhookRetryResult'], ParentType, ContextType, RequireFields<MutationWebhookRetryArgs, 'input'>>;
};

export type NothingToRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToRefund'] = ResolversParentTypes['NothingToRefund']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['Payment']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  capturedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declineCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  giftCards?: Resolver<Array<ResolversTypes['PaymentGiftCard']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethodFace']>, ParentType, ContextType>;
  methodType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['PaymentAction']>, ParentType, ContextType>;
  outcomeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['Refund']>, ParentType, ContextType>;
  screening?: Resolver<Maybe<ResolversTypes['PaymentScreening']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
};

export type PaymentActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAction'] = ResolversParentTypes['PaymentAction']> = {
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentActionKind'], ParentType, ContextType>;
  redirectUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentDisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDispute'] = ResolversParentTypes['PaymentDispute']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceDueBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInquiry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  providerDisputeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentDisputeStatus'], ParentType, ContextType>;
  withdrawnAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentDisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDisputeConnection'] = ResolversParentTypes['PaymentDisputeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentDisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaymentDispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentDisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDisputeEdge'] = ResolversParentTypes['PaymentDisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentDispute'], ParentType, ContextType>;
};

export type PaymentGiftCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGiftCard'] = ResolversParentTypes['PaymentGiftCard']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  giftCardId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentMethodDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodDeclined'] = ResolversParentTypes['PaymentMethodDeclined']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  declineCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodDeleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodDeleteResult'] = ResolversParentTypes['PaymentMethodDeleteResult']> = {
  __resolveType: TypeResolveFn<'PaymentMethodDeleted' | 'PaymentMethodNotFound', ParentType, ContextType>;
};

export type PaymentMethodDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodDeleted'] = ResolversParentTypes['PaymentMethodDeleted']> = {
  paymentMethodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodFaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodFace'] = ResolversParentTypes['PaymentMethodFace']> = {
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  last4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentMethodNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodNotFound'] = ResolversParentTypes['PaymentMethodNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodNotOfferedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodNotOffered'] = ResolversParentTypes['PaymentMethodNotOffered']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodSaveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodSaveResult'] = ResolversParentTypes['PaymentMethodSaveResult']> = {
  __resolveType: TypeResolveFn<'CardDataNotAllowed' | 'PaymentMethodDeclined' | 'PaymentMethodSaved' | 'PaymentMethodTokenInvalid', ParentType, ContextType>;
};

export type PaymentMethodSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodSaved'] = ResolversParentTypes['PaymentMethodSaved']> = {
  paymentMethod?: Resolver<ResolversTypes['SavedPaymentMethod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodSetupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodSetup'] = ResolversParentTypes['PaymentMethodSetup']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declineCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['PaymentAction']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['SavedPaymentMethod']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentMethodSetupStatus'], ParentType, ContextType>;
};

export type PaymentMethodSetupCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodSetupCreateResult'] = ResolversParentTypes['PaymentMethodSetupCreateResult']> = {
  __resolveType: TypeResolveFn<'CardDataNotAllowed' | 'PaymentMethodDeclined' | 'PaymentMethodNotOffered' | 'PaymentMethodSetupCreated' | 'PaymentMethodTokenInvalid' | 'ReturnUrlNotAllowed', ParentType, ContextType>;
};

export type PaymentMethodSetupCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodSetupCreated'] = ResolversParentTypes['PaymentMethodSetupCreated']> = {
  setup?: Resolver<ResolversTypes['PaymentMethodSetup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodTokenInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodTokenInvalid'] = ResolversParentTypes['PaymentMethodTokenInvalid']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodType'] = ResolversParentTypes['PaymentMethodType']> = {
  isReusable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['PaymentMethodStart'], ParentType, ContextType>;
  takesAtOnce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotFound'] = ResolversParentTypes['PaymentNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentNotInReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotInReview'] = ResolversParentTypes['PaymentNotInReview']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReceived'] = ResolversParentTypes['PaymentReceived']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentReceivedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReceivedResult'] = ResolversParentTypes['PaymentReceivedResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'PaymentReceived' | 'TransferAmountDiffers' | 'TransferNotAwaited' | 'TransferReferenceUnknown', ParentType, ContextType>;
};

export type PaymentReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReview'] = ResolversParentTypes['PaymentReview']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  screening?: Resolver<ResolversTypes['PaymentScreening'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PaymentReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReviewConnection'] = ResolversParentTypes['PaymentReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaymentReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReviewEdge'] = ResolversParentTypes['PaymentReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentReview'], ParentType, ContextType>;
};

export type PaymentReviewRefuseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReviewRefuseResult'] = ResolversParentTypes['PaymentReviewRefuseResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'PaymentNotFound' | 'PaymentNotInReview' | 'PaymentReviewRefused', ParentType, ContextType>;
};

export type PaymentReviewRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReviewRefused'] = ResolversParentTypes['PaymentReviewRefused']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentReviewReleaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReviewReleaseResult'] = ResolversParentTypes['PaymentReviewReleaseResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'PaymentNotFound' | 'PaymentNotInReview' | 'PaymentReviewReleased', ParentType, ContextType>;
};

export type PaymentReviewReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReviewReleased'] = ResolversParentTypes['PaymentReviewReleased']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentScreeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentScreening'] = ResolversParentTypes['PaymentScreening']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PaymentScreeningDecision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PaymentReviewOutcome']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PaymentScreeningReason']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentScreeningReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentScreeningReason'] = ResolversParentTypes['PaymentScreeningReason']> = {
  code?: Resolver<ResolversTypes['PaymentScreeningSign'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuarantinedWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedWebhook'] = ResolversParentTypes['QuarantinedWebhook']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payloadHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuarantinedWebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedWebhookConnection'] = ResolversParentTypes['QuarantinedWebhookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuarantinedWebhookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['QuarantinedWebhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuarantinedWebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedWebhookEdge'] = ResolversParentTypes['QuarantinedWebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuarantinedWebhook'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  giftCardBalance?: Resolver<ResolversTypes['GiftCardBalanceResult'], ParentType, ContextType, RequireFields<QueryGiftCardBalanceArgs, 'code'>>;
  giftCards?: Resolver<ResolversTypes['GiftCardConnection'], ParentType, ContextType, RequireFields<QueryGiftCardsArgs, 'first'>>;
  ledgerEntries?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<QueryLedgerEntriesArgs, 'first' | 'orderId'>>;
  moneyLedgerCheck?: Resolver<ResolversTypes['MoneyLedgerCheck'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  paymentDisputes?: Resolver<ResolversTypes['PaymentDisputeConnection'], ParentType, ContextType, RequireFields<QueryPaymentDisputesArgs, 'first'>>;
  paymentMethodSetup?: Resolver<Maybe<ResolversTypes['PaymentMethodSetup']>, ParentType, ContextType, RequireFields<QueryPaymentMethodSetupArgs, 'id'>>;
  paymentMethodTypes?: Resolver<Array<ResolversTypes['PaymentMethodType']>, ParentType, ContextType, RequireFields<QueryPaymentMethodTypesArgs, 'country' | 'currency'>>;
  paymentReviews?: Resolver<ResolversTypes['PaymentReviewConnection'], ParentType, ContextType, RequireFields<QueryPaymentReviewsArgs, 'first'>>;
  paymentsStuck?: Resolver<Maybe<Array<ResolversTypes['StuckItem']>>, ParentType, ContextType>;
  webhookQuarantine?: Resolver<ResolversTypes['QuarantinedWebhookConnection'], ParentType, ContextType, RequireFields<QueryWebhookQuarantineArgs, 'first'>>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RefundLine']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
  toGiftCards?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RefundCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundCreateResult'] = ResolversParentTypes['RefundCreateResult']> = {
  __resolveType: TypeResolveFn<'CardDataNotAllowed' | 'CurrencyMismatch' | 'IdempotencyConflict' | 'NothingToRefund' | 'PaymentNotFound' | 'RefundCreated' | 'RefundLineNotFound' | 'RefundTooHigh', ParentType, ContextType>;
};

export type RefundCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundCreated'] = ResolversParentTypes['RefundCreated']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundLine'] = ResolversParentTypes['RefundLine']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefundLineNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundLineNotFound'] = ResolversParentTypes['RefundLineNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundTooHighResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundTooHigh'] = ResolversParentTypes['RefundTooHigh']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnUrlNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnUrlNotAllowed'] = ResolversParentTypes['ReturnUrlNotAllowed']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedPaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedPaymentMethod'] = ResolversParentTypes['SavedPaymentMethod']> = {
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiryMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiryYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  last4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TransferAmountDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferAmountDiffers'] = ResolversParentTypes['TransferAmountDiffers']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferNotAwaitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferNotAwaited'] = ResolversParentTypes['TransferNotAwaited']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferReferenceUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferReferenceUnknown'] = ResolversParentTypes['TransferReferenceUnknown']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentMethods?: Resolver<Maybe<Array<ResolversTypes['SavedPaymentMethod']>>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CardDataNotAllowed' | 'CurrencyMismatch' | 'GiftCardNotFound' | 'GiftCardNotUsable' | 'GiftCardTriesUsedUp' | 'IdempotencyConflict' | 'NothingToRefund' | 'PaymentMethodDeclined' | 'PaymentMethodNotFound' | 'PaymentMethodNotOffered' | 'PaymentMethodTokenInvalid' | 'PaymentNotFound' | 'PaymentNotInReview' | 'RefundLineNotFound' | 'RefundTooHigh' | 'ReturnUrlNotAllowed' | 'TransferAmountDiffers' | 'TransferNotAwaited' | 'TransferReferenceUnknown' | 'WebhookNotInQuarantine', ParentType, ContextType>;
};

export type WebhookNotInQuarantineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookNotInQuarantine'] = ResolversParentTypes['WebhookNotInQuarantine']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookRetriedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRetried'] = ResolversParentTypes['WebhookRetried']> = {
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookRetryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRetryResult'] = ResolversParentTypes['WebhookRetryResult']> = {
  __resolveType: TypeResolveFn<'WebhookNotInQuarantine' | 'WebhookRetried', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  CardDataNotAllowed?: CardDataNotAllowedResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CurrencyMismatch?: CurrencyMismatchResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  GiftCard?: GiftCardResolvers<ContextType>;
  GiftCardBalance?: GiftCardBalanceResolvers<ContextType>;
  GiftCardBalanceResult?: GiftCardBalanceResultResolvers<ContextType>;
  GiftCardConnection?: GiftCardConnectionResolvers<ContextType>;
  GiftCardDisableResult?: GiftCardDisableResultResolvers<ContextType>;
  GiftCardDisabled?: GiftCardDisabledResolvers<ContextType>;
  GiftCardEdge?: GiftCardEdgeResolvers<ContextType>;
  GiftCardIssueResult?: GiftCardIssueResultResolvers<ContextType>;
  GiftCardIssued?: GiftCardIssuedResolvers<ContextType>;
  GiftCardNotFound?: GiftCardNotFoundResolvers<ContextType>;
  GiftCardNotUsable?: GiftCardNotUsableResolvers<ContextType>;
  GiftCardTriesUsedUp?: GiftCardTriesUsedUpResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyLedgerCheck?: MoneyLedgerCheckResolvers<ContextType>;
  MoneyLedgerTotal?: MoneyLedgerTotalResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NothingToRefund?: NothingToRefundResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentAction?: PaymentActionResolvers<ContextType>;
  PaymentDispute?: PaymentDisputeResolvers<ContextType>;
  PaymentDisputeConnection?: PaymentDisputeConnectionResolvers<ContextType>;
  PaymentDisputeEdge?: PaymentDisputeEdgeResolvers<ContextType>;
  PaymentGiftCard?: PaymentGiftCardResolvers<ContextType>;
  PaymentMethodDeclined?: PaymentMethodDeclinedResolvers<ContextType>;
  PaymentMethodDeleteResult?: PaymentMethodDeleteResultResolvers<ContextType>;
  PaymentMethodDeleted?: PaymentMethodDeletedResolvers<ContextType>;
  PaymentMethodFace?: PaymentMethodFaceResolvers<ContextType>;
  PaymentMethodNotFound?: PaymentMethodNotFoundResolvers<ContextType>;
  PaymentMethodNotOffered?: PaymentMethodNotOfferedResolvers<ContextType>;
  PaymentMethodSaveResult?: PaymentMethodSaveResultResolvers<ContextType>;
  PaymentMethodSaved?: PaymentMethodSavedResolvers<ContextType>;
  PaymentMethodSetup?: PaymentMethodSetupResolvers<ContextType>;
  PaymentMethodSetupCreateResult?: PaymentMethodSetupCreateResultResolvers<ContextType>;
  PaymentMethodSetupCreated?: PaymentMethodSetupCreatedResolvers<ContextType>;
  PaymentMethodTokenInvalid?: PaymentMethodTokenInvalidResolvers<ContextType>;
  PaymentMethodType?: PaymentMethodTypeResolvers<ContextType>;
  PaymentNotFound?: PaymentNotFoundResolvers<ContextType>;
  PaymentNotInReview?: PaymentNotInReviewResolvers<ContextType>;
  PaymentReceived?: PaymentReceivedResolvers<ContextType>;
  PaymentReceivedResult?: PaymentReceivedResultResolvers<ContextType>;
  PaymentReview?: PaymentReviewResolvers<ContextType>;
  PaymentReviewConnection?: PaymentReviewConnectionResolvers<ContextType>;
  PaymentReviewEdge?: PaymentReviewEdgeResolvers<ContextType>;
  PaymentReviewRefuseResult?: PaymentReviewRefuseResultResolvers<ContextType>;
  PaymentReviewRefused?: PaymentReviewRefusedResolvers<ContextType>;
  PaymentReviewReleaseResult?: PaymentReviewReleaseResultResolvers<ContextType>;
  PaymentReviewReleased?: PaymentReviewReleasedResolvers<ContextType>;
  PaymentScreening?: PaymentScreeningResolvers<ContextType>;
  PaymentScreeningReason?: PaymentScreeningReasonResolvers<ContextType>;
  QuarantinedWebhook?: QuarantinedWebhookResolvers<ContextType>;
  QuarantinedWebhookConnection?: QuarantinedWebhookConnectionResolvers<ContextType>;
  QuarantinedWebhookEdge?: QuarantinedWebhookEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundCreateResult?: RefundCreateResultResolvers<ContextType>;
  RefundCreated?: RefundCreatedResolvers<ContextType>;
  RefundLine?: RefundLineResolvers<ContextType>;
  RefundLineNotFound?: RefundLineNotFoundResolvers<ContextType>;
  RefundTooHigh?: RefundTooHighResolvers<ContextType>;
  ReturnUrlNotAllowed?: ReturnUrlNotAllowedResolvers<ContextType>;
  SavedPaymentMethod?: SavedPaymentMethodResolvers<ContextType>;
  StuckItem?: StuckItemResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  TransferAmountDiffers?: TransferAmountDiffersResolvers<ContextType>;
  TransferNotAwaited?: TransferNotAwaitedResolvers<ContextType>;
  TransferReferenceUnknown?: TransferReferenceUnknownResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WebhookNotInQuarantine?: WebhookNotInQuarantineResolvers<ContextType>;
  WebhookRetried?: WebhookRetriedResolvers<ContextType>;
  WebhookRetryResult?: WebhookRetryResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
