import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { VariantModel, WarehouseModel, StockLevelModel, StockMovementModel, BackorderModel, BackorderPolicyModel, PurchaseOrderModel, FlashSaleModel, SaleTicketModel } from './models.ts';
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

/** How much of a variant can be sold now, over all warehouses. */
export type Availability = {
  /** Units that can be sold: on the shelf and not reserved. Customers are never told more than 100. */
  available: Scalars['Int']['output'];
  /** When units that are ordered now would come, while the status is `BACKORDER`; else null. */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether there are more than `available` says: show it as "100+". */
  isCapped: Scalars['Boolean']['output'];
  /** The same in one word. */
  status: AvailabilityStatus;
};

/** Whether a variant can be bought. */
export type AvailabilityStatus =
  /** Nothing is on the shelf, but it can be bought: it comes from the supplier by `expectedAt`. */
  | 'BACKORDER'
  /** More than the low-stock threshold can be sold. */
  | 'IN_STOCK'
  /** At most the low-stock threshold can be sold. */
  | 'LOW'
  /** Nothing can be sold. */
  | 'OUT_OF_STOCK';

/** A line of a confirmed order that waits for units, or did. `waiting + filled + failed + cancelled = quantity`. */
export type Backorder = {
  /** Units of these that the order gave up. */
  cancelled: Scalars['Int']['output'];
  /** When the last of them is expected; null while nobody can say. */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Units of these that will never come; the order was told. */
  failed: Scalars['Int']['output'];
  /** Units of these that came and left the shelf for the order. */
  filled: Scalars['Int']['output'];
  /** Id of the backorder: `bko_…`. */
  id: Scalars['ID']['output'];
  /** The line of the order. */
  lineId: Scalars['ID']['output'];
  /** The order. */
  orderId: Scalars['ID']['output'];
  /** Units that were not there when the order was confirmed. */
  quantity: Scalars['Int']['output'];
  /** Since when the line waits. */
  since: Scalars['DateTime']['output'];
  /** What is waited for. */
  variant: Variant;
  /** Units of these that are still to come. */
  waiting: Scalars['Int']['output'];
};

/** A page of backorders. */
export type BackorderConnection = {
  /** The backorders with their cursors. */
  edges: Array<BackorderEdge>;
  /** The backorders alone. */
  nodes: Array<Backorder>;
  /** Where the page stands in the whole. */
  pageInfo: PageInfo;
};

/** A backorder in a page. */
export type BackorderEdge = {
  /** Give it as `after` to continue behind this backorder. */
  cursor: Scalars['String']['output'];
  /** The backorder. */
  node: Backorder;
};

/** The policies hold from now on. */
export type BackorderPoliciesChanged = {
  /** The variants. */
  variants: Array<Variant>;
};

/** Whether a variant may be sold before it is on the shelf, and who brings it. */
export type BackorderPolicy = {
  /** Whether it may be sold when nothing is on the shelf. */
  isBackorderable: Scalars['Boolean']['output'];
  /** Days from the order at the supplier until it is here, usually. */
  leadDays: Scalars['Int']['output'];
  /** The supplier, by the name in `suppliers`. */
  supplier: Scalars['String']['output'];
  /** What the supplier calls it. */
  supplierSku: Scalars['String']['output'];
  /** Where deliveries go. */
  warehouse: Warehouse;
};

/** What holds for backorders of one variant from now on. */
export type BackorderPolicyInput = {
  /** Whether it may be sold when nothing is on the shelf. What waits already goes on waiting. */
  isBackorderable: Scalars['Boolean']['input'];
  /** Days from the order at the supplier until it is here, 0 to 365. */
  leadDays: Scalars['Int']['input'];
  /** The supplier, by the name in `suppliers`. */
  supplier: Scalars['String']['input'];
  /** What the supplier calls it: 1 to 200 characters. */
  supplierSku: Scalars['String']['input'];
  /** The variant. */
  variantId: Scalars['ID']['input'];
  /** Where deliveries go. */
  warehouseId: Scalars['ID']['input'];
};

/** Which variants may be sold before they are on the shelf, and who brings them. */
export type BackorderPolicySetInput = {
  /** 1 to 1000 policies, each for another variant. */
  policies: Array<BackorderPolicyInput>;
};

/** What became of new policies. */
export type BackorderPolicySetResult = BackorderPoliciesChanged | InvalidStockInput | SupplierNotFound | WarehouseNotFound;

/** Every code that a `UserError` can carry. */
export type ErrorCode =
  /** There is no such flash sale. */
  | 'FLASH_SALE_NOT_FOUND'
  /** This variant is on a flash sale already. */
  | 'FLASH_SALE_RUNNING'
  /** The idempotency key was used before for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A field of the input is out of its limits. */
  | 'INVALID_STOCK_INPUT'
  /** The order at the supplier has ended, or is being cancelled. */
  | 'PURCHASE_ORDER_ENDED'
  /** There is no such order at a supplier, or not of this variant for this warehouse. */
  | 'PURCHASE_ORDER_NOT_FOUND'
  /** This variant is not on a flash sale. */
  | 'SALE_NOT_RUNNING'
  /** No more buyers may wait. */
  | 'SALE_QUEUE_FULL'
  /** All units of the sale are gone. */
  | 'SALE_SOLD_OUT'
  /** Too many wait already who joined from the same network. */
  | 'SALE_TICKET_LIMIT_REACHED'
  /** The correction would take away units that are held for quotes and orders. */
  | 'STOCK_BELOW_RESERVED'
  /** There is no such supplier. */
  | 'SUPPLIER_NOT_FOUND'
  /** There is no such warehouse. */
  | 'WAREHOUSE_NOT_FOUND';

/** A variant that is bought only by those who queued for it. */
export type FlashSale = {
  /** Id of the sale: `fsl_…`. */
  id: Scalars['ID']['output'];
  /** Whether it is over: what is left is sold as ever. */
  isOver: Scalars['Boolean']['output'];
  /** Whether every unit is sold or ordered. Should one come back, the next who waits is let in. */
  isSoldOut: Scalars['Boolean']['output'];
  /** Tickets up to this number were let in. */
  servedThrough: Scalars['Int']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** How many units one buyer may have. */
  unitsPerBuyer: Scalars['Int']['output'];
  /** What is sold. */
  variant: Variant;
  /** Rises with every change that matters to those who wait. */
  version: Scalars['Int']['output'];
  /** How many wait. */
  waiting: Scalars['Int']['output'];
};

/** Which flash sale to end. */
export type FlashSaleEndInput = {
  /** The sale. */
  saleId: Scalars['ID']['input'];
};

/** What became of the end of a flash sale. */
export type FlashSaleEndResult = FlashSaleEnded | FlashSaleNotFound;

/** The sale is over. */
export type FlashSaleEnded = {
  /** The sale. */
  sale: FlashSale;
};

/** There is no such flash sale. */
export type FlashSaleNotFound = UserError & {
  /** Always `FLASH_SALE_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** This variant is on a flash sale already. */
export type FlashSaleRunning = UserError & {
  /** Always `FLASH_SALE_RUNNING`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** The sale that runs. */
  saleId: Scalars['ID']['output'];
};

/** The rules of a flash sale. */
export type FlashSaleStartInput = {
  /** How long somebody who was let in has to check out: 1 to 3600 seconds. */
  admissionSeconds: Scalars['Int']['input'];
  /** How many may be let in and not have bought yet: 1 to 100000. Never more than there is something for. */
  admittedMax: Scalars['Int']['input'];
  /** Makes a repeated request harmless: 1 to 200 characters, new for each sale. */
  idempotencyKey: Scalars['ID']['input'];
  /** How many units one buyer may have, over all his orders: 1 to 1000. */
  unitsPerBuyer: Scalars['Int']['input'];
  /** What is sold. */
  variantId: Scalars['ID']['input'];
  /** How many may wait: 1 to 1000000. */
  waitingMax: Scalars['Int']['input'];
};

/** What became of the start of a flash sale. */
export type FlashSaleStartResult = FlashSaleRunning | FlashSaleStarted | IdempotencyConflict | InvalidStockInput;

/** The sale runs. */
export type FlashSaleStarted = {
  /** The sale. */
  sale: FlashSale;
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

/** A field of the input is out of its limits. */
export type InvalidStockInput = UserError & {
  /** Always `INVALID_STOCK_INPUT`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The threshold holds from now on. */
export type LowStockThresholdChanged = {
  /** The threshold. */
  threshold: Scalars['Int']['output'];
  /** The variant. */
  variant: Variant;
};

/** At which number of sellable units a variant counts as low. */
export type LowStockThresholdSetInput = {
  /** 0 to 1000000. */
  threshold: Scalars['Int']['input'];
  /** The variant. */
  variantId: Scalars['ID']['input'];
};

/** What became of a new threshold. */
export type LowStockThresholdSetResult = InvalidStockInput | LowStockThresholdChanged;

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
  /** Sets which variants may be sold before they are on the shelf, and who brings them: all or none. Staff only. */
  backorderPolicySet: BackorderPolicySetResult;
  /** Ends a flash sale: who waits is told, and what is left is sold as ever. Staff only. */
  flashSaleEnd: FlashSaleEndResult;
  /** Lets a variant be bought only by those who queued for it, from now on. Staff only. */
  flashSaleStart: FlashSaleStartResult;
  /** Sets at which number of sellable units a variant counts as low. Staff only. */
  lowStockThresholdSet: LowStockThresholdSetResult;
  /** Gives up what a supplier was asked for: he is told so, and those who waited for it will not get it. Staff only. */
  purchaseOrderGiveUp: PurchaseOrderGiveUpResult;
  /** Takes a place in the queue of the flash sale of a variant: one for each buyer, in the order of arrival. Asked again, it is the same place. Follow it with `saleQueueUpdated`. */
  saleQueueJoin: SaleQueueJoinResult;
  /** Corrects what a warehouse has of a variant, after a count or a loss. Staff only. */
  stockAdjust: StockAdjustResult;
  /** Makes every stock level what its movements in the ledger add up to, and says which were not. Repeating it is harmless. Staff only. */
  stockLevelsRebuild: StockLevelsRebuildResult;
  /** Takes delivered units into stock: all lines or none. Staff only. */
  stockReceive: StockReceiveResult;
};


export type MutationBackorderPolicySetArgs = {
  input: BackorderPolicySetInput;
};


export type MutationFlashSaleEndArgs = {
  input: FlashSaleEndInput;
};


export type MutationFlashSaleStartArgs = {
  input: FlashSaleStartInput;
};


export type MutationLowStockThresholdSetArgs = {
  input: LowStockThresholdSetInput;
};


export type MutationPurchaseOrderGiveUpArgs = {
  input: PurchaseOrderGiveUpInput;
};


export type MutationSaleQueueJoinArgs = {
  input: SaleQueueJoinInput;
};


export type MutationStockAdjustArgs = {
  input: StockAdjustInput;
};


export type MutationStockReceiveArgs = {
  input: StockReceiveInput;
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

/** Units that a supplier was asked for. */
export type PurchaseOrder = {
  /** When it was decided. */
  createdAt: Scalars['DateTime']['output'];
  /** When the rest is expected; null while nobody can say. */
  expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the purchase order: `por_…`. The supplier knows it by this reference. */
  id: Scalars['ID']['output'];
  /** What was wrong with the last call to the supplier; null when he answered. */
  lastFault?: Maybe<Scalars['String']['output']>;
  /** Units asked for. */
  quantity: Scalars['Int']['output'];
  /** Why it ended otherwise than by arriving. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Units that arrived. */
  received: Scalars['Int']['output'];
  /** Since when it is in this status. */
  since: Scalars['DateTime']['output'];
  /** How far it is. */
  status: PurchaseOrderStatus;
  /** The supplier, by the name in `suppliers`. */
  supplier: Scalars['String']['output'];
  /** What the supplier calls it. */
  supplierSku: Scalars['String']['output'];
  /** What was asked for. */
  variant: Variant;
  /** Where it is sent. */
  warehouse: Warehouse;
};

/** A page of purchase orders. */
export type PurchaseOrderConnection = {
  /** The purchase orders with their cursors. */
  edges: Array<PurchaseOrderEdge>;
  /** The purchase orders alone. */
  nodes: Array<PurchaseOrder>;
  /** Where the page stands in the whole. */
  pageInfo: PageInfo;
};

/** A purchase order in a page. */
export type PurchaseOrderEdge = {
  /** Give it as `after` to continue behind this purchase order. */
  cursor: Scalars['String']['output'];
  /** The purchase order. */
  node: PurchaseOrder;
};

/** The order at the supplier has ended, or is being cancelled. */
export type PurchaseOrderEnded = UserError & {
  /** Always `PURCHASE_ORDER_ENDED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** How far it is. */
  status: PurchaseOrderStatus;
};

/** An order at a supplier that is given up. */
export type PurchaseOrderGiveUpInput = {
  /** Makes a repeated request harmless: 1 to 200 characters, new for each purchase order. */
  idempotencyKey: Scalars['ID']['input'];
  /** The purchase order. */
  purchaseOrderId: Scalars['ID']['input'];
  /** Why: 1 to 200 characters. Orders that waited for it are told. */
  reason: Scalars['String']['input'];
};

/** What became of giving up a purchase order. */
export type PurchaseOrderGiveUpResult = IdempotencyConflict | InvalidStockInput | PurchaseOrderEnded | PurchaseOrderGivenUp | PurchaseOrderNotFound;

/** The supplier will be told, and nobody counts on it any more. */
export type PurchaseOrderGivenUp = {
  /** The purchase order. */
  purchaseOrder: PurchaseOrder;
};

/** There is no such order at a supplier, or not of this variant for this warehouse. */
export type PurchaseOrderNotFound = UserError & {
  /** Always `PURCHASE_ORDER_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The id that is none. */
  purchaseOrderId: Scalars['ID']['output'];
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** How far an order at a supplier is. */
export type PurchaseOrderStatus =
  /** The supplier forgot it. */
  | 'CANCELLED'
  /** Nobody needs it any more: the supplier is being asked to forget it. */
  | 'CANCELLING'
  /** The supplier took it. Part of it may have arrived. */
  | 'ORDERED'
  /** All of it arrived. */
  | 'RECEIVED'
  /** The supplier will not send it, or not the rest of it. */
  | 'REJECTED'
  /** The supplier was not reached yet, or nobody knows whether he was. */
  | 'REQUESTED';

export type Query = {
  /** Lines of confirmed orders that wait for units, who waits longest first. Staff only. */
  backorders: BackorderConnection;
  /** A flash sale, running or over. Everybody may see it. */
  flashSale?: Maybe<FlashSale>;
  /** Stock that is held for longer than it may be, the longest overdue first, at most 100. Staff only. */
  inventoryStuck: Array<StuckItem>;
  /** What was ordered at suppliers, newest first. Staff only. */
  purchaseOrders: PurchaseOrderConnection;
  /** A place in the queue of a flash sale; null unless it is yours (or you are staff). */
  saleTicket?: Maybe<SaleTicket>;
  /** Compares every stock level with the sum of its movements, and what is reserved with the open reservations. Staff only. */
  stockLedgerCheck: StockLedgerCheck;
  /** Every change of a variant's stock, newest first. Staff only. */
  stockMovements: StockMovementConnection;
  /** Names of the suppliers that can be ordered from. Staff only. */
  suppliers: Array<Scalars['String']['output']>;
  /** All warehouses, in the order in which they are preferred. Staff only. */
  warehouses: Array<Warehouse>;
};


export type QueryBackordersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  variantId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFlashSaleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPurchaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PurchaseOrderStatus>;
  variantId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySaleTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStockMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  variantId: Scalars['ID']['input'];
};

/** This variant is not on a flash sale: buy it as any other. */
export type SaleNotRunning = UserError & {
  /** Always `SALE_NOT_RUNNING`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** No more buyers may wait. */
export type SaleQueueFull = UserError & {
  /** Always `SALE_QUEUE_FULL`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** How many may wait. */
  waitingMax: Scalars['Int']['output'];
};

/** What to wait for. */
export type SaleQueueJoinInput = {
  /** A variant on a flash sale. */
  variantId: Scalars['ID']['input'];
};

/** What became of joining the queue. */
export type SaleQueueJoinResult = SaleNotRunning | SaleQueueFull | SaleQueueJoined | SaleSoldOut | SaleTicketLimitReached;

/** You have a place. */
export type SaleQueueJoined = {
  /** Your ticket: it may be let in already. */
  ticket: SaleTicket;
};

/** News of a place in the queue. */
export type SaleQueueUpdate = {
  /** Until when to check out, once it was let in. */
  admittedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether every unit is sold or ordered. Should one come back, the next who waits is let in. */
  isSoldOut: Scalars['Boolean']['output'];
  /** How many are let in before and with it: 1 is next. Null once it was let in. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  status: SaleTicketStatus;
  /** The ticket. */
  ticketId: Scalars['ID']['output'];
  /** Rises with every update of the sale. */
  version: Scalars['Int']['output'];
};

/** All units of the sale are gone. Should some come back, the queue opens again. */
export type SaleSoldOut = UserError & {
  /** Always `SALE_SOLD_OUT`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A buyer's place in the queue of a flash sale. */
export type SaleTicket = {
  /** Until when to check out, once it was let in. */
  admittedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the ticket: `tkt_…`. */
  id: Scalars['ID']['output'];
  /** Its number, in the order of arrival. */
  number: Scalars['Int']['output'];
  /** How many are let in before and with it: 1 is next. Null once it was let in. */
  position?: Maybe<Scalars['Int']['output']>;
  /** The sale. */
  sale: FlashSale;
  /** Where it stands. */
  status: SaleTicketStatus;
};

/** Too many wait already who joined from the same network. */
export type SaleTicketLimitReached = UserError & {
  /** Always `SALE_TICKET_LIMIT_REACHED`. */
  code: ErrorCode;
  /** How many may wait from one network. */
  max: Scalars['Int']['output'];
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Where a ticket stands. */
export type SaleTicketStatus =
  /** Check out now. */
  | 'ADMITTED'
  /** It was let in and its time is over: join again for a new place. */
  | 'LAPSED'
  /** The sale is over. */
  | 'OVER'
  /** Not yet. */
  | 'WAITING';

/** A correction of what a warehouse has of a variant. */
export type StockAdjustInput = {
  /** Units to add, or to take away when below zero. Not 0. */
  delta: Scalars['Int']['input'];
  /** Makes a repeated request harmless: 1 to 200 characters, new for each correction. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why: a count, breakage, theft. 1 to 200 characters. */
  reason: Scalars['String']['input'];
  /** The variant. */
  variantId: Scalars['ID']['input'];
  /** The warehouse. */
  warehouseId: Scalars['ID']['input'];
};

/** What became of a correction. */
export type StockAdjustResult = IdempotencyConflict | InvalidStockInput | StockAdjusted | StockBelowReserved | WarehouseNotFound;

/** The level is corrected. */
export type StockAdjusted = {
  /** The level as it was right after. */
  level: StockLevel;
};

/** The correction would take away units that are held for quotes and orders. */
export type StockBelowReserved = UserError & {
  /** Always `STOCK_BELOW_RESERVED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** Units on the shelf. */
  onHand: Scalars['Int']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Units of these that are held. */
  reserved: Scalars['Int']['output'];
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The first place where the ledger is not what was sealed. */
export type StockLedgerBreach = {
  /** What was done. */
  kind: StockLedgerBreachKind;
  /** The movement that it was done to; null when it is gone without a trace. */
  sequence?: Maybe<Scalars['BigInt']['output']>;
};

/** What can be done to a ledger behind its back. */
export type StockLedgerBreachKind =
  /** A movement was put in among sealed ones. */
  | 'ADDED'
  /** A movement is not as it was sealed. */
  | 'ALTERED'
  /** A link does not follow from the one before. */
  | 'LINK'
  /** A sealed movement is gone. */
  | 'REMOVED';

/** The hash chain over the stock ledger: each movement is sealed together with all before it. */
export type StockLedgerChain = {
  /** Where the chain first breaks; null while it holds. */
  breach?: Maybe<StockLedgerBreach>;
  /** Hash of the last link: write it down elsewhere to prove later that nothing before it changed. */
  head: Scalars['String']['output'];
  /** How many movements are sealed. */
  sealed: Scalars['BigInt']['output'];
  /** How many came since the last look of the sealing job. */
  unsealed: Scalars['BigInt']['output'];
};

/** Result of comparing the stock levels with the ledger and the reservations. */
export type StockLedgerCheck = {
  /** The hash chain over the movements. */
  chain: StockLedgerChain;
  /** The first level that disagrees, by variant and warehouse. */
  firstMismatch?: Maybe<StockLedgerMismatch>;
  /** Whether everything agrees. */
  isConsistent: Scalars['Boolean']['output'];
  /** How many levels were compared. */
  levels: Scalars['Int']['output'];
  /** How many levels disagree. */
  mismatches: Scalars['Int']['output'];
  /** How many movements they were compared with. */
  movements: Scalars['BigInt']['output'];
  /** How many reservations are open. */
  openReservations: Scalars['Int']['output'];
};

/** A stock level that disagrees with the ledger or with the open reservations. */
export type StockLedgerMismatch = {
  /** Units on the shelf by the level. */
  onHand: Scalars['Int']['output'];
  /** Units on the shelf by the ledger. */
  onHandByLedger: Scalars['Int']['output'];
  /** Reserved units by the level. */
  reserved: Scalars['Int']['output'];
  /** Reserved units by the ledger. */
  reservedByLedger: Scalars['Int']['output'];
  /** Reserved units by the open reservations. */
  reservedByReservations: Scalars['Int']['output'];
  /** The variant. */
  variantId: Scalars['ID']['output'];
  /** The warehouse. */
  warehouseId: Scalars['ID']['output'];
};

/** What one warehouse has of one variant. */
export type StockLevel = {
  /** Units that can be sold: `onHand - reserved`. */
  available: Scalars['Int']['output'];
  /** Units on the shelf. */
  onHand: Scalars['Int']['output'];
  /** Units of these that are held for quotes and orders. */
  reserved: Scalars['Int']['output'];
  /** The variant. */
  variant: Variant;
  /** The warehouse. */
  warehouse: Warehouse;
};

/** A stock level that was not the sum of its movements. */
export type StockLevelDifference = {
  /** Whether the level is right now; false when the ledger adds up to what cannot be, and somebody has to look. */
  isRepaired: Scalars['Boolean']['output'];
  /** Units on the shelf by the ledger. */
  onHand: Scalars['Int']['output'];
  /** Units on the shelf as the level had them. */
  onHandBefore: Scalars['Int']['output'];
  /** Reserved units by the ledger. */
  reserved: Scalars['Int']['output'];
  /** Reserved units as the level had them. */
  reservedBefore: Scalars['Int']['output'];
  /** The variant. */
  variantId: Scalars['ID']['output'];
  /** The warehouse. */
  warehouseId: Scalars['ID']['output'];
};

/** What became of the rebuilding. */
export type StockLevelsRebuildResult = StockLevelsRebuilt;

/** Every level is what its movements add up to. */
export type StockLevelsRebuilt = {
  /** How many levels were compared. */
  compared: Scalars['Int']['output'];
  /** The levels that were something else. */
  differences: Array<StockLevelDifference>;
};

/** One entry of the stock ledger: never changed, never deleted. */
export type StockMovement = {
  /** Who caused it: the id of a person, a quote's or an order's owner, or the name of a part of the shop. */
  actor: Scalars['String']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** What happened. */
  kind: StockMovementKind;
  /** Change of the units on the shelf. */
  onHandDelta: Scalars['Int']['output'];
  /** The order that it was for. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** Why it happened. */
  reason: Scalars['String']['output'];
  /** The reservation that it belongs to. */
  reservationId?: Maybe<Scalars['ID']['output']>;
  /** Change of the reserved units. */
  reservedDelta: Scalars['Int']['output'];
  /** Number of the entry in the whole ledger, rising. */
  sequence: Scalars['BigInt']['output'];
  /** The warehouse in which it happened. */
  warehouse: Warehouse;
};

/** A page of stock movements. */
export type StockMovementConnection = {
  /** The movements with their cursors. */
  edges: Array<StockMovementEdge>;
  /** The movements alone. */
  nodes: Array<StockMovement>;
  /** Where the page stands in the whole. */
  pageInfo: PageInfo;
};

/** A stock movement in a page. */
export type StockMovementEdge = {
  /** Give it as `after` to continue behind this movement. */
  cursor: Scalars['String']['output'];
  /** The movement. */
  node: StockMovement;
};

/** What can happen to stock. */
export type StockMovementKind =
  /** The number on the shelf was corrected. */
  | 'ADJUST'
  /** Held units left the shelf for a confirmed order. */
  | 'COMMIT'
  /** Units arrived. */
  | 'RECEIVE'
  /** Held units can be sold again. */
  | 'RELEASE'
  /** Units were held for a quote or an order. */
  | 'RESERVE'
  /** Units of a cancelled order went back on the shelf. */
  | 'RETURN';

/** A delivery to take into stock. */
export type StockReceiveInput = {
  /** Makes a repeated request harmless: 1 to 200 characters, new for each delivery. */
  idempotencyKey: Scalars['ID']['input'];
  /** What arrived: 1 to 1000 lines. */
  lines: Array<StockReceiveLineInput>;
  /** Why: a delivery note, a purchase order. 1 to 200 characters. */
  reason: Scalars['String']['input'];
};

/** Units of one variant that arrived in one warehouse. */
export type StockReceiveLineInput = {
  /** The order at a supplier that they belong to, when the supplier does not tell of his deliveries himself. */
  purchaseOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** How many units, 1 to 1000000. */
  quantity: Scalars['Int']['input'];
  /** The variant. */
  variantId: Scalars['ID']['input'];
  /** The warehouse. */
  warehouseId: Scalars['ID']['input'];
};

/** What became of a delivery. */
export type StockReceiveResult = IdempotencyConflict | InvalidStockInput | PurchaseOrderNotFound | StockReceived | WarehouseNotFound;

/** The units can be sold. */
export type StockReceived = {
  /** The levels of the lines, as they were right after. */
  levels: Array<StockLevel>;
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
  /** Your place in the queue of a flash sale: as it is now, then whenever the queue moved, until the sale is over. */
  saleQueueUpdated: SaleQueueUpdate;
};


export type SubscriptionSaleQueueUpdatedArgs = {
  ticketId: Scalars['ID']['input'];
};

/** There is no such supplier. */
export type SupplierNotFound = UserError & {
  /** Always `SUPPLIER_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** The name that is none. */
  supplier: Scalars['String']['output'];
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

/** A sellable unit of the catalogue, seen from the shelf. */
export type Variant = {
  /** What can be sold right now. Null while inventory is out of reach: sell as if unknown, the checkout verifies it. */
  availability?: Maybe<Availability>;
  /** Whether it may be sold before it is on the shelf, and who brings it. Staff only. Null when nothing was set, or inventory is out of reach. */
  backorderPolicy?: Maybe<BackorderPolicy>;
  /** The flash sale that it is on: queue with `saleQueueJoin` before you buy. Null when there is none, or inventory is out of reach. */
  flashSale?: Maybe<FlashSale>;
  /** Id of the variant: `var_…`. */
  id: Scalars['ID']['output'];
  /** What each warehouse has of it, or had at an instant of the past by the ledger. Staff only. Null while inventory is out of reach. */
  stockLevels?: Maybe<Array<StockLevel>>;
};


/** A sellable unit of the catalogue, seen from the shelf. */
export type VariantStockLevelsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A place that keeps stock and sends parcels. Anybody who has its id, from a parcel for example, may see it. */
export type Warehouse = {
  /** Short name on labels: `NORTH`. */
  code: Scalars['String']['output'];
  /** Country in which it stands, ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** Id of the warehouse: `whs_…`. */
  id: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
};

/** There is no such warehouse. */
export type WarehouseNotFound = UserError & {
  /** Always `WAREHOUSE_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** The id that is none. */
  warehouseId: Scalars['ID']['output'];
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
  Variant: Variant;
  Warehouse: Warehouse;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
  Warehouse:
    ( { __typename: 'Warehouse' }
    & GraphQLRecursivePick<FederationTypes['Warehouse'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BackorderPolicySetResult:
    | ( Omit<BackorderPoliciesChanged, 'variants'> & { variants: Array<_RefType['Variant']> } & { __typename: 'BackorderPoliciesChanged' } )
    | ( InvalidStockInput & { __typename: 'InvalidStockInput' } )
    | ( SupplierNotFound & { __typename: 'SupplierNotFound' } )
    | ( WarehouseNotFound & { __typename: 'WarehouseNotFound' } )
  ;
  FlashSaleEndResult:
    | ( Omit<FlashSaleEnded, 'sale'> & { sale: _RefType['FlashSale'] } & { __typename: 'FlashSaleEnded' } )
    | ( FlashSaleNotFound & { __typename: 'FlashSaleNotFound' } )
  ;
  FlashSaleStartResult:
    | ( FlashSaleRunning & { __typename: 'FlashSaleRunning' } )
    | ( Omit<FlashSaleStarted, 'sale'> & { sale: _RefType['FlashSale'] } & { __typename: 'FlashSaleStarted' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidStockInput & { __typename: 'InvalidStockInput' } )
  ;
  LowStockThresholdSetResult:
    | ( InvalidStockInput & { __typename: 'InvalidStockInput' } )
    | ( Omit<LowStockThresholdChanged, 'variant'> & { variant: _RefType['Variant'] } & { __typename: 'LowStockThresholdChanged' } )
  ;
  PurchaseOrderGiveUpResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidStockInput & { __typename: 'InvalidStockInput' } )
    | ( PurchaseOrderEnded & { __typename: 'PurchaseOrderEnded' } )
    | ( Omit<PurchaseOrderGivenUp, 'purchaseOrder'> & { purchaseOrder: _RefType['PurchaseOrder'] } & { __typename: 'PurchaseOrderGivenUp' } )
    | ( PurchaseOrderNotFound & { __typename: 'PurchaseOrderNotFound' } )
  ;
  SaleQueueJoinResult:
    | ( SaleNotRunning & { __typename: 'SaleNotRunning' } )
    | ( SaleQueueFull & { __typename: 'SaleQueueFull' } )
    | ( Omit<SaleQueueJoined, 'ticket'> & { ticket: _RefType['SaleTicket'] } & { __typename: 'SaleQueueJoined' } )
    | ( SaleSoldOut & { __typename: 'SaleSoldOut' } )
    | ( SaleTicketLimitReached & { __typename: 'SaleTicketLimitReached' } )
  ;
  StockAdjustResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidStockInput & { __typename: 'InvalidStockInput' } )
    | ( Omit<StockAdjusted, 'level'> & { level: _RefType['StockLevel'] } & { __typename: 'StockAdjusted' } )
    | ( StockBelowReserved & { __typename: 'StockBelowReserved' } )
    | ( WarehouseNotFound & { __typename: 'WarehouseNotFound' } )
  ;
  StockLevelsRebuildResult: ( StockLevelsRebuilt & { __typename: 'StockLevelsRebuilt' } );
  StockReceiveResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidStockInput & { __typename: 'InvalidStockInput' } )
    | ( PurchaseOrderNotFound & { __typename: 'PurchaseOrderNotFound' } )
    | ( Omit<StockReceived, 'levels'> & { levels: Array<_RefType['StockLevel']> } & { __typename: 'StockReceived' } )
    | ( WarehouseNotFound & { __typename: 'WarehouseNotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( FlashSaleNotFound )
    | ( FlashSaleRunning )
    | ( IdempotencyConflict )
    | ( InvalidStockInput )
    | ( PurchaseOrderEnded )
    | ( PurchaseOrderNotFound )
    | ( SaleNotRunning )
    | ( SaleQueueFull )
    | ( SaleSoldOut )
    | ( SaleTicketLimitReached )
    | ( StockBelowReserved )
    | ( SupplierNotFound )
    | ( WarehouseNotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Availability: ResolverTypeWrapper<Availability>;
  AvailabilityStatus: AvailabilityStatus;
  Backorder: ResolverTypeWrapper<BackorderModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BackorderConnection: ResolverTypeWrapper<Omit<BackorderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BackorderEdge']>, nodes: Array<ResolversTypes['Backorder']> }>;
  BackorderEdge: ResolverTypeWrapper<Omit<BackorderEdge, 'node'> & { node: ResolversTypes['Backorder'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BackorderPoliciesChanged: ResolverTypeWrapper<Omit<BackorderPoliciesChanged, 'variants'> & { variants: Array<ResolversTypes['Variant']> }>;
  BackorderPolicy: ResolverTypeWrapper<BackorderPolicyModel>;
  BackorderPolicyInput: BackorderPolicyInput;
  BackorderPolicySetInput: BackorderPolicySetInput;
  BackorderPolicySetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BackorderPolicySetResult']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErrorCode: ErrorCode;
  FlashSale: ResolverTypeWrapper<FlashSaleModel>;
  FlashSaleEndInput: FlashSaleEndInput;
  FlashSaleEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FlashSaleEndResult']>;
  FlashSaleEnded: ResolverTypeWrapper<Omit<FlashSaleEnded, 'sale'> & { sale: ResolversTypes['FlashSale'] }>;
  FlashSaleNotFound: ResolverTypeWrapper<FlashSaleNotFound>;
  FlashSaleRunning: ResolverTypeWrapper<FlashSaleRunning>;
  FlashSaleStartInput: FlashSaleStartInput;
  FlashSaleStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FlashSaleStartResult']>;
  FlashSaleStarted: ResolverTypeWrapper<Omit<FlashSaleStarted, 'sale'> & { sale: ResolversTypes['FlashSale'] }>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidStockInput: ResolverTypeWrapper<InvalidStockInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LowStockThresholdChanged: ResolverTypeWrapper<Omit<LowStockThresholdChanged, 'variant'> & { variant: ResolversTypes['Variant'] }>;
  LowStockThresholdSetInput: LowStockThresholdSetInput;
  LowStockThresholdSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LowStockThresholdSetResult']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderModel>;
  PurchaseOrderConnection: ResolverTypeWrapper<Omit<PurchaseOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PurchaseOrderEdge']>, nodes: Array<ResolversTypes['PurchaseOrder']> }>;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderEnded: ResolverTypeWrapper<PurchaseOrderEnded>;
  PurchaseOrderGiveUpInput: PurchaseOrderGiveUpInput;
  PurchaseOrderGiveUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PurchaseOrderGiveUpResult']>;
  PurchaseOrderGivenUp: ResolverTypeWrapper<Omit<PurchaseOrderGivenUp, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderNotFound: ResolverTypeWrapper<PurchaseOrderNotFound>;
  PurchaseOrderStatus: PurchaseOrderStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SaleNotRunning: ResolverTypeWrapper<SaleNotRunning>;
  SaleQueueFull: ResolverTypeWrapper<SaleQueueFull>;
  SaleQueueJoinInput: SaleQueueJoinInput;
  SaleQueueJoinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaleQueueJoinResult']>;
  SaleQueueJoined: ResolverTypeWrapper<Omit<SaleQueueJoined, 'ticket'> & { ticket: ResolversTypes['SaleTicket'] }>;
  SaleQueueUpdate: ResolverTypeWrapper<SaleQueueUpdate>;
  SaleSoldOut: ResolverTypeWrapper<SaleSoldOut>;
  SaleTicket: ResolverTypeWrapper<SaleTicketModel>;
  SaleTicketLimitReached: ResolverTypeWrapper<SaleTicketLimitReached>;
  SaleTicketStatus: SaleTicketStatus;
  StockAdjustInput: StockAdjustInput;
  StockAdjustResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StockAdjustResult']>;
  StockAdjusted: ResolverTypeWrapper<Omit<StockAdjusted, 'level'> & { level: ResolversTypes['StockLevel'] }>;
  StockBelowReserved: ResolverTypeWrapper<StockBelowReserved>;
  StockLedgerBreach: ResolverTypeWrapper<StockLedgerBreach>;
  StockLedgerBreachKind: StockLedgerBreachKind;
  StockLedgerChain: ResolverTypeWrapper<StockLedgerChain>;
  StockLedgerCheck: ResolverTypeWrapper<StockLedgerCheck>;
  StockLedgerMismatch: ResolverTypeWrapper<StockLedgerMismatch>;
  StockLevel: ResolverTypeWrapper<StockLevelModel>;
  StockLevelDifference: ResolverTypeWrapper<StockLevelDifference>;
  StockLevelsRebuildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StockLevelsRebuildResult']>;
  StockLevelsRebuilt: ResolverTypeWrapper<StockLevelsRebuilt>;
  StockMovement: ResolverTypeWrapper<StockMovementModel>;
  StockMovementConnection: ResolverTypeWrapper<Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StockMovementEdge']>, nodes: Array<ResolversTypes['StockMovement']> }>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  StockMovementKind: StockMovementKind;
  StockReceiveInput: StockReceiveInput;
  StockReceiveLineInput: StockReceiveLineInput;
  StockReceiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StockReceiveResult']>;
  StockReceived: ResolverTypeWrapper<Omit<StockReceived, 'levels'> & { levels: Array<ResolversTypes['StockLevel']> }>;
  StuckItem: ResolverTypeWrapper<StuckItem>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupplierNotFound: ResolverTypeWrapper<SupplierNotFound>;
  TaxedMoney: ResolverTypeWrapper<TaxedMoneyModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<VariantModel>;
  Warehouse: ResolverTypeWrapper<WarehouseModel>;
  WarehouseNotFound: ResolverTypeWrapper<WarehouseNotFound>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Availability: Availability;
  Backorder: BackorderModel;
  ID: Scalars['ID']['output'];
  BackorderConnection: Omit<BackorderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BackorderEdge']>, nodes: Array<ResolversParentTypes['Backorder']> };
  BackorderEdge: Omit<BackorderEdge, 'node'> & { node: ResolversParentTypes['Backorder'] };
  String: Scalars['String']['output'];
  BackorderPoliciesChanged: Omit<BackorderPoliciesChanged, 'variants'> & { variants: Array<ResolversParentTypes['Variant']> };
  BackorderPolicy: BackorderPolicyModel;
  BackorderPolicyInput: BackorderPolicyInput;
  BackorderPolicySetInput: BackorderPolicySetInput;
  BackorderPolicySetResult: ResolversUnionTypes<ResolversParentTypes>['BackorderPolicySetResult'];
  BigInt: Scalars['BigInt']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  FlashSale: FlashSaleModel;
  FlashSaleEndInput: FlashSaleEndInput;
  FlashSaleEndResult: ResolversUnionTypes<ResolversParentTypes>['FlashSaleEndResult'];
  FlashSaleEnded: Omit<FlashSaleEnded, 'sale'> & { sale: ResolversParentTypes['FlashSale'] };
  FlashSaleNotFound: FlashSaleNotFound;
  FlashSaleRunning: FlashSaleRunning;
  FlashSaleStartInput: FlashSaleStartInput;
  FlashSaleStartResult: ResolversUnionTypes<ResolversParentTypes>['FlashSaleStartResult'];
  FlashSaleStarted: Omit<FlashSaleStarted, 'sale'> & { sale: ResolversParentTypes['FlashSale'] };
  IdempotencyConflict: IdempotencyConflict;
  InvalidStockInput: InvalidStockInput;
  JSON: Scalars['JSON']['output'];
  LowStockThresholdChanged: Omit<LowStockThresholdChanged, 'variant'> & { variant: ResolversParentTypes['Variant'] };
  LowStockThresholdSetInput: LowStockThresholdSetInput;
  LowStockThresholdSetResult: ResolversUnionTypes<ResolversParentTypes>['LowStockThresholdSetResult'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PurchaseOrder: PurchaseOrderModel;
  PurchaseOrderConnection: Omit<PurchaseOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PurchaseOrderEdge']>, nodes: Array<ResolversParentTypes['PurchaseOrder']> };
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderEnded: PurchaseOrderEnded;
  PurchaseOrderGiveUpInput: PurchaseOrderGiveUpInput;
  PurchaseOrderGiveUpResult: ResolversUnionTypes<ResolversParentTypes>['PurchaseOrderGiveUpResult'];
  PurchaseOrderGivenUp: Omit<PurchaseOrderGivenUp, 'purchaseOrder'> & { purchaseOrder: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderNotFound: PurchaseOrderNotFound;
  Query: Record<PropertyKey, never>;
  SaleNotRunning: SaleNotRunning;
  SaleQueueFull: SaleQueueFull;
  SaleQueueJoinInput: SaleQueueJoinInput;
  SaleQueueJoinResult: ResolversUnionTypes<ResolversParentTypes>['SaleQueueJoinResult'];
  SaleQueueJoined: Omit<SaleQueueJoined, 'ticket'> & { ticket: ResolversParentTypes['SaleTicket'] };
  SaleQueueUpdate: SaleQueueUpdate;
  SaleSoldOut: SaleSoldOut;
  SaleTicket: SaleTicketModel;
  SaleTicketLimitReached: SaleTicketLimitReached;
  StockAdjustInput: StockAdjustInput;
  StockAdjustResult: ResolversUnionTypes<ResolversParentTypes>['StockAdjustResult'];
  StockAdjusted: Omit<StockAdjusted, 'level'> & { level: ResolversParentTypes['StockLevel'] };
  StockBelowReserved: StockBelowReserved;
  StockLedgerBreach: StockLedgerBreach;
  StockLedgerChain: StockLedgerChain;
  StockLedgerCheck: StockLedgerCheck;
  StockLedgerMismatch: StockLedgerMismatch;
  StockLevel: StockLevelModel;
  StockLevelDifference: StockLevelDifference;
  StockLevelsRebuildResult: ResolversUnionTypes<ResolversParentTypes>['StockLevelsRebuildResult'];
  StockLevelsRebuilt: StockLevelsRebuilt;
  StockMovement: StockMovementModel;
  StockMovementConnection: Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StockMovementEdge']>, nodes: Array<ResolversParentTypes['StockMovement']> };
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  StockReceiveInput: StockReceiveInput;
  StockReceiveLineInput: StockReceiveLineInput;
  StockReceiveResult: ResolversUnionTypes<ResolversParentTypes>['StockReceiveResult'];
  StockReceived: Omit<StockReceived, 'levels'> & { levels: Array<ResolversParentTypes['StockLevel']> };
  StuckItem: StuckItem;
  Subscription: Record<PropertyKey, never>;
  SupplierNotFound: SupplierNotFound;
  TaxedMoney: TaxedMoneyModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: VariantModel;
  Warehouse: WarehouseModel;
  WarehouseNotFound: WarehouseNotFound;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
};

export type BackorderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Backorder'] = ResolversParentTypes['Backorder']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BackorderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackorderConnection'] = ResolversParentTypes['BackorderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BackorderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Backorder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BackorderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackorderEdge'] = ResolversParentTypes['BackorderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Backorder'], ParentType, ContextType>;
};

export type BackorderPoliciesChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackorderPoliciesChanged'] = ResolversParentTypes['BackorderPoliciesChanged']> = {
  variants?: Resolver<Array<ResolversTypes['Variant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackorderPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackorderPolicy'] = ResolversParentTypes['BackorderPolicy']> = {
  isBackorderable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplierSku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type BackorderPolicySetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackorderPolicySetResult'] = ResolversParentTypes['BackorderPolicySetResult']> = {
  __resolveType: TypeResolveFn<'BackorderPoliciesChanged' | 'InvalidStockInput' | 'SupplierNotFound' | 'WarehouseNotFound', ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FlashSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlashSale'] = ResolversParentTypes['FlashSale']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSoldOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  servedThrough?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unitsPerBuyer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlashSaleEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlashSaleEndResult'] = ResolversParentTypes['FlashSaleEndResult']> = {
  __resolveType: TypeResolveFn<'FlashSaleEnded' | 'FlashSaleNotFound', ParentType, ContextType>;
};

export type FlashSaleEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlashSaleEnded'] = ResolversParentTypes['FlashSaleEnded']> = {
  sale?: Resolver<ResolversTypes['FlashSale'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlashSaleNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlashSaleNotFound'] = ResolversParentTypes['FlashSaleNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlashSaleRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlashSaleRunning'] = ResolversParentTypes['FlashSaleRunning']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlashSaleStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlashSaleStartResult'] = ResolversParentTypes['FlashSaleStartResult']> = {
  __resolveType: TypeResolveFn<'FlashSaleRunning' | 'FlashSaleStarted' | 'IdempotencyConflict' | 'InvalidStockInput', ParentType, ContextType>;
};

export type FlashSaleStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlashSaleStarted'] = ResolversParentTypes['FlashSaleStarted']> = {
  sale?: Resolver<ResolversTypes['FlashSale'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidStockInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidStockInput'] = ResolversParentTypes['InvalidStockInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LowStockThresholdChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LowStockThresholdChanged'] = ResolversParentTypes['LowStockThresholdChanged']> = {
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LowStockThresholdSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LowStockThresholdSetResult'] = ResolversParentTypes['LowStockThresholdSetResult']> = {
  __resolveType: TypeResolveFn<'InvalidStockInput' | 'LowStockThresholdChanged', ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  backorderPolicySet?: Resolver<ResolversTypes['BackorderPolicySetResult'], ParentType, ContextType, RequireFields<MutationBackorderPolicySetArgs, 'input'>>;
  flashSaleEnd?: Resolver<ResolversTypes['FlashSaleEndResult'], ParentType, ContextType, RequireFields<MutationFlashSaleEndArgs, 'input'>>;
  flashSaleStart?: Resolver<ResolversTypes['FlashSaleStartResult'], ParentType, ContextType, RequireFields<MutationFlashSaleStartArgs, 'input'>>;
  lowStockThresholdSet?: Resolver<ResolversTypes['LowStockThresholdSetResult'], ParentType, ContextType, RequireFields<MutationLowStockThresholdSetArgs, 'input'>>;
  purchaseOrderGiveUp?: Resolver<ResolversTypes['PurchaseOrderGiveUpResult'], ParentType, ContextType, RequireFields<MutationPurchaseOrderGiveUpArgs, 'input'>>;
  saleQueueJoin?: Resolver<ResolversTypes['SaleQueueJoinResult'], ParentType, ContextType, RequireFields<MutationSaleQueueJoinArgs, 'input'>>;
  stockAdjust?: Resolver<ResolversTypes['StockAdjustResult'], ParentType, ContextType, RequireFields<MutationStockAdjustArgs, 'input'>>;
  stockLevelsRebuild?: Resolver<ResolversTypes['StockLevelsRebuildResult'], ParentType, ContextType>;
  stockReceive?: Resolver<ResolversTypes['StockReceiveResult'], ParentType, ContextType, RequireFields<MutationStockReceiveArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplierSku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type PurchaseOrderEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderEnded'] = ResolversParentTypes['PurchaseOrderEnded']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderGiveUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderGiveUpResult'] = ResolversParentTypes['PurchaseOrderGiveUpResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidStockInput' | 'PurchaseOrderEnded' | 'PurchaseOrderGivenUp' | 'PurchaseOrderNotFound', ParentType, ContextType>;
};

export type PurchaseOrderGivenUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderGivenUp'] = ResolversParentTypes['PurchaseOrderGivenUp']> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderNotFound'] = ResolversParentTypes['PurchaseOrderNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  purchaseOrderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  backorders?: Resolver<ResolversTypes['BackorderConnection'], ParentType, ContextType, RequireFields<QueryBackordersArgs, 'first'>>;
  flashSale?: Resolver<Maybe<ResolversTypes['FlashSale']>, ParentType, ContextType, RequireFields<QueryFlashSaleArgs, 'id'>>;
  inventoryStuck?: Resolver<Array<ResolversTypes['StuckItem']>, ParentType, ContextType>;
  purchaseOrders?: Resolver<ResolversTypes['PurchaseOrderConnection'], ParentType, ContextType, RequireFields<QueryPurchaseOrdersArgs, 'first'>>;
  saleTicket?: Resolver<Maybe<ResolversTypes['SaleTicket']>, ParentType, ContextType, RequireFields<QuerySaleTicketArgs, 'id'>>;
  stockLedgerCheck?: Resolver<ResolversTypes['StockLedgerCheck'], ParentType, ContextType>;
  stockMovements?: Resolver<ResolversTypes['StockMovementConnection'], ParentType, ContextType, RequireFields<QueryStockMovementsArgs, 'first' | 'variantId'>>;
  suppliers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  warehouses?: Resolver<Array<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type SaleNotRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleNotRunning'] = ResolversParentTypes['SaleNotRunning']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaleQueueFullResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleQueueFull'] = ResolversParentTypes['SaleQueueFull']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaleQueueJoinResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleQueueJoinResult'] = ResolversParentTypes['SaleQueueJoinResult']> = {
  __resolveType: TypeResolveFn<'SaleNotRunning' | 'SaleQueueFull' | 'SaleQueueJoined' | 'SaleSoldOut' | 'SaleTicketLimitReached', ParentType, ContextType>;
};

export type SaleQueueJoinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleQueueJoined'] = ResolversParentTypes['SaleQueueJoined']> = {
  ticket?: Resolver<ResolversTypes['SaleTicket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaleQueueUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleQueueUpdate'] = ResolversParentTypes['SaleQueueUpdate']> = {
  admittedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isSoldOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SaleTicketStatus'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaleSoldOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleSoldOut'] = ResolversParentTypes['SaleSoldOut']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaleTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleTicket'] = ResolversParentTypes['SaleTicket']> = {
  admittedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sale?: Resolver<ResolversTypes['FlashSale'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SaleTicketStatus'], ParentType, ContextType>;
};

export type SaleTicketLimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleTicketLimitReached'] = ResolversParentTypes['SaleTicketLimitReached']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockAdjustResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAdjustResult'] = ResolversParentTypes['StockAdjustResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidStockInput' | 'StockAdjusted' | 'StockBelowReserved' | 'WarehouseNotFound', ParentType, ContextType>;
};

export type StockAdjustedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAdjusted'] = ResolversParentTypes['StockAdjusted']> = {
  level?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockBelowReservedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockBelowReserved'] = ResolversParentTypes['StockBelowReserved']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockLedgerBreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLedgerBreach'] = ResolversParentTypes['StockLedgerBreach']> = {
  kind?: Resolver<ResolversTypes['StockLedgerBreachKind'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type StockLedgerChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLedgerChain'] = ResolversParentTypes['StockLedgerChain']> = {
  breach?: Resolver<Maybe<ResolversTypes['StockLedgerBreach']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealed?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  unsealed?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type StockLedgerCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLedgerCheck'] = ResolversParentTypes['StockLedgerCheck']> = {
  chain?: Resolver<ResolversTypes['StockLedgerChain'], ParentType, ContextType>;
  firstMismatch?: Resolver<Maybe<ResolversTypes['StockLedgerMismatch']>, ParentType, ContextType>;
  isConsistent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mismatches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movements?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  openReservations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLedgerMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLedgerMismatch'] = ResolversParentTypes['StockLedgerMismatch']> = {
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHandByLedger?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedByLedger?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedByReservations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warehouseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockLevelDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelDifference'] = ResolversParentTypes['StockLevelDifference']> = {
  isRepaired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHandBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warehouseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockLevelsRebuildResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelsRebuildResult'] = ResolversParentTypes['StockLevelsRebuildResult']> = {
  __resolveType: TypeResolveFn<'StockLevelsRebuilt', ParentType, ContextType>;
};

export type StockLevelsRebuiltResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelsRebuilt'] = ResolversParentTypes['StockLevelsRebuilt']> = {
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['StockLevelDifference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  onHandDelta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reservedDelta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type StockReceiveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReceiveResult'] = ResolversParentTypes['StockReceiveResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidStockInput' | 'PurchaseOrderNotFound' | 'StockReceived' | 'WarehouseNotFound', ParentType, ContextType>;
};

export type StockReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReceived'] = ResolversParentTypes['StockReceived']> = {
  levels?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StuckItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StuckItem'] = ResolversParentTypes['StuckItem']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  saleQueueUpdated?: SubscriptionResolver<ResolversTypes['SaleQueueUpdate'], "saleQueueUpdated", ParentType, ContextType, RequireFields<SubscriptionSaleQueueUpdatedArgs, 'ticketId'>>;
};

export type SupplierNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierNotFound'] = ResolversParentTypes['SupplierNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxedMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxedMoney'] = ResolversParentTypes['TaxedMoney']> = {
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'FlashSaleNotFound' | 'FlashSaleRunning' | 'IdempotencyConflict' | 'InvalidStockInput' | 'PurchaseOrderEnded' | 'PurchaseOrderNotFound' | 'SaleNotRunning' | 'SaleQueueFull' | 'SaleSoldOut' | 'SaleTicketLimitReached' | 'StockBelowReserved' | 'SupplierNotFound' | 'WarehouseNotFound', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  backorderPolicy?: Resolver<Maybe<ResolversTypes['BackorderPolicy']>, ParentType, ContextType>;
  flashSale?: Resolver<Maybe<ResolversTypes['FlashSale']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stockLevels?: Resolver<Maybe<Array<ResolversTypes['StockLevel']>>, ParentType, ContextType, Partial<VariantStockLevelsArgs>>;
};

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse'], FederationReferenceType extends FederationReferenceTypes['Warehouse'] = FederationReferenceTypes['Warehouse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warehouse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarehouseNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseNotFound'] = ResolversParentTypes['WarehouseNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warehouseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Availability?: AvailabilityResolvers<ContextType>;
  Backorder?: BackorderResolvers<ContextType>;
  BackorderConnection?: BackorderConnectionResolvers<ContextType>;
  BackorderEdge?: BackorderEdgeResolvers<ContextType>;
  BackorderPoliciesChanged?: BackorderPoliciesChangedResolvers<ContextType>;
  BackorderPolicy?: BackorderPolicyResolvers<ContextType>;
  BackorderPolicySetResult?: BackorderPolicySetResultResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  FlashSale?: FlashSaleResolvers<ContextType>;
  FlashSaleEndResult?: FlashSaleEndResultResolvers<ContextType>;
  FlashSaleEnded?: FlashSaleEndedResolvers<ContextType>;
  FlashSaleNotFound?: FlashSaleNotFoundResolvers<ContextType>;
  FlashSaleRunning?: FlashSaleRunningResolvers<ContextType>;
  FlashSaleStartResult?: FlashSaleStartResultResolvers<ContextType>;
  FlashSaleStarted?: FlashSaleStartedResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidStockInput?: InvalidStockInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LowStockThresholdChanged?: LowStockThresholdChangedResolvers<ContextType>;
  LowStockThresholdSetResult?: LowStockThresholdSetResultResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  PurchaseOrderEnded?: PurchaseOrderEndedResolvers<ContextType>;
  PurchaseOrderGiveUpResult?: PurchaseOrderGiveUpResultResolvers<ContextType>;
  PurchaseOrderGivenUp?: PurchaseOrderGivenUpResolvers<ContextType>;
  PurchaseOrderNotFound?: PurchaseOrderNotFoundResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SaleNotRunning?: SaleNotRunningResolvers<ContextType>;
  SaleQueueFull?: SaleQueueFullResolvers<ContextType>;
  SaleQueueJoinResult?: SaleQueueJoinResultResolvers<ContextType>;
  SaleQueueJoined?: SaleQueueJoinedResolvers<ContextType>;
  SaleQueueUpdate?: SaleQueueUpdateResolvers<ContextType>;
  SaleSoldOut?: SaleSoldOutResolvers<ContextType>;
  SaleTicket?: SaleTicketResolvers<ContextType>;
  SaleTicketLimitReached?: SaleTicketLimitReachedResolvers<ContextType>;
  StockAdjustResult?: StockAdjustResultResolvers<ContextType>;
  StockAdjusted?: StockAdjustedResolvers<ContextType>;
  StockBelowReserved?: StockBelowReservedResolvers<ContextType>;
  StockLedgerBreach?: StockLedgerBreachResolvers<ContextType>;
  StockLedgerChain?: StockLedgerChainResolvers<ContextType>;
  StockLedgerCheck?: StockLedgerCheckResolvers<ContextType>;
  StockLedgerMismatch?: StockLedgerMismatchResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelDifference?: StockLevelDifferenceResolvers<ContextType>;
  StockLevelsRebuildResult?: StockLevelsRebuildResultResolvers<ContextType>;
  StockLevelsRebuilt?: StockLevelsRebuiltResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockReceiveResult?: StockReceiveResultResolvers<ContextType>;
  StockReceived?: StockReceivedResolvers<ContextType>;
  StuckItem?: StuckItemResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupplierNotFound?: SupplierNotFoundResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseNotFound?: WarehouseNotFoundResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
