import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { VariantModel, WarehouseModel, StockLevelModel, StockMovementModel } from './models.ts';
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
  /** Whether there are more than `available` says: show it as "100+". */
  isCapped: Scalars['Boolean']['output'];
  /** The same in one word. */
  status: AvailabilityStatus;
};

/** Whether a variant can be bought. */
export type AvailabilityStatus =
  /** More than the low-stock threshold can be sold. */
  | 'IN_STOCK'
  /** At most the low-stock threshold can be sold. */
  | 'LOW'
  /** Nothing can be sold. */
  | 'OUT_OF_STOCK';

/** Every code that a `UserError` can carry. */
export type ErrorCode =
  /** The idempotency key was used before for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A field of the input is out of its limits. */
  | 'INVALID_STOCK_INPUT'
  /** The correction would take away units that are held for quotes and orders. */
  | 'STOCK_BELOW_RESERVED'
  /** There is no such warehouse. */
  | 'WAREHOUSE_NOT_FOUND';

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
  /** Sets at which number of sellable units a variant counts as low. Staff only. */
  lowStockThresholdSet: LowStockThresholdSetResult;
  /** Corrects what a warehouse has of a variant, after a count or a loss. Staff only. */
  stockAdjust: StockAdjustResult;
  /** Makes every stock level what its movements in the ledger add up to, and says which were not. Repeating it is harmless. Staff only. */
  stockLevelsRebuild: StockLevelsRebuildResult;
  /** Takes delivered units into stock: all lines or none. Staff only. */
  stockReceive: StockReceiveResult;
};


export type MutationLowStockThresholdSetArgs = {
  input: LowStockThresholdSetInput;
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

export type Query = {
  /** Stock that is held for longer than it may be, the longest overdue first, at most 100. Staff only. */
  inventoryStuck: Array<StuckItem>;
  /** Compares every stock level with the sum of its movements, and what is reserved with the open reservations. Staff only. */
  stockLedgerCheck: StockLedgerCheck;
  /** Every change of a variant's stock, newest first. Staff only. */
  stockMovements: StockMovementConnection;
  /** All warehouses, in the order in which they are preferred. Staff only. */
  warehouses: Array<Warehouse>;
};


export type QueryStockMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  variantId: Scalars['ID']['input'];
};

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
  /** How many units, 1 to 1000000. */
  quantity: Scalars['Int']['input'];
  /** The variant. */
  variantId: Scalars['ID']['input'];
  /** The warehouse. */
  warehouseId: Scalars['ID']['input'];
};

/** What became of a delivery. */
export type StockReceiveResult = IdempotencyConflict | InvalidStockInput | StockReceived | WarehouseNotFound;

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
  LowStockThresholdSetResult:
    | ( InvalidStockInput & { __typename: 'InvalidStockInput' } )
    | ( Omit<LowStockThresholdChanged, 'variant'> & { variant: _RefType['Variant'] } & { __typename: 'LowStockThresholdChanged' } )
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
    | ( Omit<StockReceived, 'levels'> & { levels: Array<_RefType['StockLevel']> } & { __typename: 'StockReceived' } )
    | ( WarehouseNotFound & { __typename: 'WarehouseNotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflict )
    | ( InvalidStockInput )
    | ( StockBelowReserved )
    | ( WarehouseNotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Availability: ResolverTypeWrapper<Availability>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AvailabilityStatus: AvailabilityStatus;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErrorCode: ErrorCode;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  InvalidStockInput: ResolverTypeWrapper<InvalidStockInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LowStockThresholdChanged: ResolverTypeWrapper<Omit<LowStockThresholdChanged, 'variant'> & { variant: ResolversTypes['Variant'] }>;
  LowStockThresholdSetInput: LowStockThresholdSetInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  LowStockThresholdSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LowStockThresholdSetResult']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  TaxedMoney: ResolverTypeWrapper<TaxedMoneyModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<VariantModel>;
  Warehouse: ResolverTypeWrapper<WarehouseModel>;
  WarehouseNotFound: ResolverTypeWrapper<WarehouseNotFound>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Availability: Availability;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  BigInt: Scalars['BigInt']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdempotencyConflict: IdempotencyConflict;
  String: Scalars['String']['output'];
  InvalidStockInput: InvalidStockInput;
  JSON: Scalars['JSON']['output'];
  LowStockThresholdChanged: Omit<LowStockThresholdChanged, 'variant'> & { variant: ResolversParentTypes['Variant'] };
  LowStockThresholdSetInput: LowStockThresholdSetInput;
  ID: Scalars['ID']['output'];
  LowStockThresholdSetResult: ResolversUnionTypes<ResolversParentTypes>['LowStockThresholdSetResult'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
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
  TaxedMoney: TaxedMoneyModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: VariantModel;
  Warehouse: WarehouseModel;
  WarehouseNotFound: WarehouseNotFound;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
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
  lowStockThresholdSet?: Resolver<ResolversTypes['LowStockThresholdSetResult'], ParentType, ContextType, RequireFields<MutationLowStockThresholdSetArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inventoryStuck?: Resolver<Array<ResolversTypes['StuckItem']>, ParentType, ContextType>;
  stockLedgerCheck?: Resolver<ResolversTypes['StockLedgerCheck'], ParentType, ContextType>;
  stockMovements?: Resolver<ResolversTypes['StockMovementConnection'], ParentType, ContextType, RequireFields<QueryStockMovementsArgs, 'first' | 'variantId'>>;
  warehouses?: Resolver<Array<ResolversTypes['Warehouse']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidStockInput' | 'StockReceived' | 'WarehouseNotFound', ParentType, ContextType>;
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

export type TaxedMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxedMoney'] = ResolversParentTypes['TaxedMoney']> = {
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidStockInput' | 'StockBelowReserved' | 'WarehouseNotFound', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
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
  BigInt?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidStockInput?: InvalidStockInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LowStockThresholdChanged?: LowStockThresholdChangedResolvers<ContextType>;
  LowStockThresholdSetResult?: LowStockThresholdSetResultResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseNotFound?: WarehouseNotFoundResolvers<ContextType>;
};

