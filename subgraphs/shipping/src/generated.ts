import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { ShipmentModel, TrackingEventModel, ShippingZoneModel, OrderModel, VariantModel } from './models.ts';
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

/** Every code that a `UserError` can carry. */
export type ErrorCode =
  /** The idempotency key was used before for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** No such shipment. */
  | 'SHIPMENT_NOT_FOUND'
  /** The parcel has not left, or has arrived. */
  | 'SHIPMENT_NOT_UNDERWAY';

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
  /** Staff: gives a parcel up that the courier lost. Doing it twice changes nothing. */
  shipmentMarkLost: ShipmentMarkLostResult;
};


export type MutationShipmentMarkLostArgs = {
  input: ShipmentMarkLostInput;
};

/** An order, as far as shipping knows it. */
export type Order = {
  /** Id of the order. */
  id: Scalars['ID']['output'];
  /** The parcels of the order: empty before it is confirmed, null when shipping cannot be reached, and for those who may not see them. */
  shipments?: Maybe<Array<Shipment>>;
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
  /** One parcel, by its id. Null when there is none, or when it is of somebody else's order. */
  shipment?: Maybe<Shipment>;
  /** Staff: parcels that wait although their time is over, the longest overdue first; at most 100. */
  shipmentsStuck?: Maybe<Array<StuckItem>>;
  /** Every way to send goods to a country, cheapest first; empty when we do not send there, null while shipping is out of reach. */
  shippingRates?: Maybe<Array<ShippingRate>>;
  /** Staff: where we send to, and how. */
  shippingZones: Array<ShippingZone>;
};


export type QueryShipmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShippingRatesArgs = {
  input: ShippingRatesInput;
};

/** A parcel: what one warehouse sends of one order at once. An order has more of them when units came from a supplier later. */
export type Shipment = {
  /** The courier; null before one was booked. */
  carrier?: Maybe<Scalars['String']['output']>;
  /** When it arrived; null before. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it was seen, oldest first; the last 100. */
  events: Array<TrackingEvent>;
  /** Id of the shipment: `shp_…`. */
  id: Scalars['ID']['output'];
  /** What is in it. */
  lines: Array<ShipmentLine>;
  /** When the courier took it; null before. */
  shippedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  status: ShipmentStatus;
  /** The courier's number of the parcel; null before one was booked. */
  trackingNumber?: Maybe<Scalars['String']['output']>;
  /** Where to follow it at the courier; null before one was booked. */
  trackingUrl?: Maybe<Scalars['String']['output']>;
};

/** So many of one order line in a parcel. */
export type ShipmentLine = {
  /** The order line: `oln_…`. */
  orderLineId: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** What it is; its fields come from the catalogue and are null when that cannot be reached. */
  variant?: Maybe<Variant>;
};

/** Which parcel is lost. */
export type ShipmentMarkLostInput = {
  /** The shipment: `shp_…`. */
  shipmentId: Scalars['ID']['input'];
};

/** Answer to `shipmentMarkLost`. */
export type ShipmentMarkLostResult = ShipmentMarkedLost | ShipmentNotFound | ShipmentNotUnderway;

/** The parcel is given up. */
export type ShipmentMarkedLost = {
  /** The parcel. */
  shipment: Shipment;
};

/** No such shipment. */
export type ShipmentNotFound = UserError & {
  /** Always `SHIPMENT_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Only a parcel on its way can be lost. */
export type ShipmentNotUnderway = UserError & {
  /** Always `SHIPMENT_NOT_UNDERWAY`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** Where the parcel is. */
  status: ShipmentStatus;
};

/** How far a parcel is. */
export type ShipmentStatus =
  /** The courier knows of it and will come for it. */
  | 'BOOKED'
  /** It was stopped before it left. */
  | 'CANCELLED'
  /** It arrived. */
  | 'DELIVERED'
  /** Kept back for a few minutes, because the order may be cancelled. */
  | 'HELD'
  /** The courier lost it. */
  | 'LOST'
  /** It is on the van to the buyer. */
  | 'OUT_FOR_DELIVERY'
  /** Will be handed to a courier. */
  | 'PENDING'
  /** The courier has it. */
  | 'SHIPPED';

/** A way to send to a zone. */
export type ShippingMethod = {
  /** Working days at most. */
  daysMax: Scalars['Int']['output'];
  /** Working days at least. */
  daysMin: Scalars['Int']['output'];
  /** Stable id of the method: `shm_…`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** One way to send, with its price. */
export type ShippingRate = {
  /** Working days at most. */
  daysMax: Scalars['Int']['output'];
  /** Working days at least. */
  daysMin: Scalars['Int']['output'];
  /** The method: give it to the checkout. */
  methodId: Scalars['ID']['output'];
  /** Its name: `Standard`. */
  name: Scalars['String']['output'];
  /** What it costs. */
  price: Money;
};

/** Where to, how heavy and how much it is worth. */
export type ShippingRatesInput = {
  /** Country of the buyer, ISO 3166-1 alpha-2: `DE`. */
  country: Scalars['String']['input'];
  /** The currency of the value and of the answer. */
  currency: Scalars['CurrencyCode']['input'];
  /** Value of the goods, in the smallest unit of the currency. */
  valueMinorUnits: Scalars['BigInt']['input'];
  /** Weight of the goods, in grams. */
  weightGrams: Scalars['Int']['input'];
};

/** A group of countries with the same methods and prices. */
export type ShippingZone = {
  /** Its countries, ISO 3166-1 alpha-2; empty for the zone that takes all others. */
  countries: Array<Scalars['String']['output']>;
  /** Stable id of the zone. */
  id: Scalars['ID']['output'];
  /** How we send there. */
  methods: Array<ShippingMethod>;
  /** Its name. */
  name: Scalars['String']['output'];
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

/** What the courier told about a parcel. */
export type TrackingEvent = {
  /** When it happened, by the courier's clock. */
  at: Scalars['DateTime']['output'];
  /** The same in the courier's words. */
  description: Scalars['String']['output'];
  /** What happened: `BOOKED`, `PICKED_UP`, `IN_TRANSIT`, `OUT_FOR_DELIVERY`, `DELIVERED` or `LOST`. */
  status: TrackingStatus;
};

/** What a courier can tell about a parcel. */
export type TrackingStatus =
  /** The courier knows of it. */
  | 'BOOKED'
  /** It arrived. */
  | 'DELIVERED'
  /** It was seen on its way. */
  | 'IN_TRANSIT'
  /** It is lost. */
  | 'LOST'
  /** It is on the van to the buyer. */
  | 'OUT_FOR_DELIVERY'
  /** The courier took it. */
  | 'PICKED_UP';

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

/** A thing that can be bought, owned by the catalogue. */
export type Variant = {
  /** Id of the variant. */
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
  Shipment: Shipment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ShipmentMarkLostResult:
    | ( Omit<ShipmentMarkedLost, 'shipment'> & { shipment: _RefType['Shipment'] } & { __typename: 'ShipmentMarkedLost' } )
    | ( ShipmentNotFound & { __typename: 'ShipmentNotFound' } )
    | ( ShipmentNotUnderway & { __typename: 'ShipmentNotUnderway' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflict )
    | ( ShipmentNotFound )
    | ( ShipmentNotUnderway )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErrorCode: ErrorCode;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Shipment: ResolverTypeWrapper<ShipmentModel>;
  ShipmentLine: ResolverTypeWrapper<Omit<ShipmentLine, 'variant'> & { variant?: Maybe<ResolversTypes['Variant']> }>;
  ShipmentMarkLostInput: ShipmentMarkLostInput;
  ShipmentMarkLostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShipmentMarkLostResult']>;
  ShipmentMarkedLost: ResolverTypeWrapper<Omit<ShipmentMarkedLost, 'shipment'> & { shipment: ResolversTypes['Shipment'] }>;
  ShipmentNotFound: ResolverTypeWrapper<ShipmentNotFound>;
  ShipmentNotUnderway: ResolverTypeWrapper<ShipmentNotUnderway>;
  ShipmentStatus: ShipmentStatus;
  ShippingMethod: ResolverTypeWrapper<ShippingMethod>;
  ShippingRate: ResolverTypeWrapper<Omit<ShippingRate, 'price'> & { price: ResolversTypes['Money'] }>;
  ShippingRatesInput: ShippingRatesInput;
  ShippingZone: ResolverTypeWrapper<ShippingZoneModel>;
  StuckItem: ResolverTypeWrapper<StuckItem>;
  TaxedMoney: ResolverTypeWrapper<TaxedMoneyModel>;
  TrackingEvent: ResolverTypeWrapper<TrackingEventModel>;
  TrackingStatus: TrackingStatus;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<VariantModel>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdempotencyConflict: IdempotencyConflict;
  String: Scalars['String']['output'];
  JSON: Scalars['JSON']['output'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  Order: OrderModel;
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Shipment: ShipmentModel;
  ShipmentLine: Omit<ShipmentLine, 'variant'> & { variant?: Maybe<ResolversParentTypes['Variant']> };
  ShipmentMarkLostInput: ShipmentMarkLostInput;
  ShipmentMarkLostResult: ResolversUnionTypes<ResolversParentTypes>['ShipmentMarkLostResult'];
  ShipmentMarkedLost: Omit<ShipmentMarkedLost, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  ShipmentNotFound: ShipmentNotFound;
  ShipmentNotUnderway: ShipmentNotUnderway;
  ShippingMethod: ShippingMethod;
  ShippingRate: Omit<ShippingRate, 'price'> & { price: ResolversParentTypes['Money'] };
  ShippingRatesInput: ShippingRatesInput;
  ShippingZone: ShippingZoneModel;
  StuckItem: StuckItem;
  TaxedMoney: TaxedMoneyModel;
  TrackingEvent: TrackingEventModel;
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

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  shipmentMarkLost?: Resolver<ResolversTypes['ShipmentMarkLostResult'], ParentType, ContextType, RequireFields<MutationShipmentMarkLostArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shipments?: Resolver<Maybe<Array<ResolversTypes['Shipment']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<QueryShipmentArgs, 'id'>>;
  shipmentsStuck?: Resolver<Maybe<Array<ResolversTypes['StuckItem']>>, ParentType, ContextType>;
  shippingRates?: Resolver<Maybe<Array<ResolversTypes['ShippingRate']>>, ParentType, ContextType, RequireFields<QueryShippingRatesArgs, 'input'>>;
  shippingZones?: Resolver<Array<ResolversTypes['ShippingZone']>, ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['TrackingEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  shippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type ShipmentMarkLostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentMarkLostResult'] = ResolversParentTypes['ShipmentMarkLostResult']> = {
  __resolveType: TypeResolveFn<'ShipmentMarkedLost' | 'ShipmentNotFound' | 'ShipmentNotUnderway', ParentType, ContextType>;
};

export type ShipmentMarkedLostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentMarkedLost'] = ResolversParentTypes['ShipmentMarkedLost']> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentNotFound'] = ResolversParentTypes['ShipmentNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentNotUnderwayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentNotUnderway'] = ResolversParentTypes['ShipmentNotUnderway']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingMethod'] = ResolversParentTypes['ShippingMethod']> = {
  daysMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShippingRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingRate'] = ResolversParentTypes['ShippingRate']> = {
  daysMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShippingZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingZone'] = ResolversParentTypes['ShippingZone']> = {
  countries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TrackingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingEvent'] = ResolversParentTypes['TrackingEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrackingStatus'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'ShipmentNotFound' | 'ShipmentNotUnderway', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  ShipmentMarkLostResult?: ShipmentMarkLostResultResolvers<ContextType>;
  ShipmentMarkedLost?: ShipmentMarkedLostResolvers<ContextType>;
  ShipmentNotFound?: ShipmentNotFoundResolvers<ContextType>;
  ShipmentNotUnderway?: ShipmentNotUnderwayResolvers<ContextType>;
  ShippingMethod?: ShippingMethodResolvers<ContextType>;
  ShippingRate?: ShippingRateResolvers<ContextType>;
  ShippingZone?: ShippingZoneResolvers<ContextType>;
  StuckItem?: StuckItemResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  TrackingEvent?: TrackingEventResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
