import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { ProductModel, UserModel, CartModel, RecommendationModel, LearnedModelModel, RecommendationExperimentModel } from './models.ts';
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

/** A cart, seen as something that can be completed. */
export type Cart = {
  /** Id of the cart: `cart_…`. */
  id: Scalars['ID']['output'];
  /**
   * What goes with the things in the cart, then what is trending; without what lies in it already. Follows a change of the cart
   * within a second or so. Only for the owner of the cart: null for everybody else. While recommendations are out of reach: what was
   * trending, which may lie in the cart.
   */
  suggestions?: Maybe<Array<Recommendation>>;
};


/** A cart, seen as something that can be completed. */
export type CartSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Every code that a `UserError` can carry. */
export type ErrorCode =
  /** The idempotency key was used before for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The comparison of recommendations makes no sense. */
  | 'RECOMMENDATION_EXPERIMENT_INVALID'
  /** There is no such comparison of recommendations. */
  | 'RECOMMENDATION_EXPERIMENT_NOT_FOUND'
  /** Another comparison of recommendations runs there. */
  | 'RECOMMENDATION_EXPERIMENT_RUNNING'
  /** There is no such model of recommendations that can be served. */
  | 'RECOMMENDATION_MODEL_NOT_READY'
  /** A model of recommendations is being made already. */
  | 'RECOMMENDATION_MODEL_TRAINING_UNDER_WAY'
  /** It is not said whose events these are. */
  | 'TRACKED_BY_NOBODY'
  /** The batch of events cannot be taken. */
  | 'TRACKING_INPUT_INVALID';

/** What became of the events: each is counted in one of these. */
export type EventsTracked = {
  /** They are on their way. */
  accepted: Scalars['Int']['output'];
  /** There was no room for them: send them again later, or forget them. */
  dropped: Scalars['Int']['output'];
  /** They make no sense: sending them again is of no use. */
  refused: Array<TrackedEventRefused>;
  /** They were told before. */
  repeated: Scalars['Int']['output'];
  /** They are not kept, because consent is denied. */
  withheld: Scalars['Int']['output'];
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

/** What was learned at one time from purchases, views and ratings. */
export type LearnedModel = {
  /** How good it was on purchases that were kept from it while it was chosen, and the like; as JSON, by name. */
  figures?: Maybe<Scalars['JSON']['output']>;
  /** When it ended; null while it goes on. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of how many purchases, views and so on it was made. */
  interactions: Scalars['Int']['output'];
  /** Whether it is the one that is served. */
  isServed: Scalars['Boolean']['output'];
  /** Of how many people these were. */
  people: Scalars['Int']['output'];
  /** Of how many products. */
  products: Scalars['Int']['output'];
  /** Why it failed, or was not served; null when all went well. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When learning began. */
  startedAt: Scalars['DateTime']['output'];
  /** What has become of it. */
  state: LearnedModelState;
  /** Grows with each model. */
  version: Scalars['Int']['output'];
};

/** What can become of a model. */
export type LearnedModelState =
  /** It could not be made. */
  | 'FAILED'
  /** It can be served. */
  | 'READY'
  /** It is being made. */
  | 'TRAINING';

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
  /** Ends a comparison; its report stays. Staff only. */
  recommendationExperimentEnd: RecommendationExperimentEndResult;
  /** Begins a comparison. At most one runs on a surface. Staff only. */
  recommendationExperimentStart: RecommendationExperimentStartResult;
  /** Serves another model that is ready, such as the one before. Lists follow within a second or so. Staff only. */
  recommendationModelServe: RecommendationModelServeResult;
  /** Learns anew from everything that is known, in the background. Staff only. */
  recommendationModelTrain: RecommendationModelTrainResult;
  /**
   * Tells what somebody looked at, clicked, searched and put into the cart, so that recommendations get better. Made for batches:
   * gather for some seconds, send up to 100. Repeating an event does no harm, its `id` is known. It never fails because of load:
   * what cannot be taken is counted as `dropped`, and may be sent again or forgotten.
   *
   * Whose events they are: the signed-in user's or the guest's, by their token; else those of `anonymousId`. Sent by a signed-in
   * user together with an `anonymousId`, what that id did before becomes the user's; the first user wins.
   */
  trackEvents: TrackEventsResult;
};


export type MutationRecommendationExperimentEndArgs = {
  input: RecommendationExperimentEndInput;
};


export type MutationRecommendationExperimentStartArgs = {
  input: RecommendationExperimentStartInput;
};


export type MutationRecommendationModelServeArgs = {
  input: RecommendationModelServeInput;
};


export type MutationRecommendationModelTrainArgs = {
  input: RecommendationModelTrainInput;
};


export type MutationTrackEventsArgs = {
  input: TrackEventsInput;
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

/** A product of the catalogue, seen as the start of a recommendation. */
export type Product = {
  /**
   * What is often in one order with it, in at least two, the closest first; follows an order within seconds. Empty where nothing is,
   * while recommendations are out of reach, and of more than 200 products at once that nobody looked at lately.
   */
  frequentlyBoughtTogether?: Maybe<Array<Recommendation>>;
  /** Id of the product: `prod_…`. */
  id: Scalars['ID']['output'];
  /**
   * What goes with it: what the same people buy and what is like it, then popular products of its category, then what is trending.
   * Never itself, never a product that cannot be bought now. While recommendations are out of reach, and of more than 200 products
   * at once that nobody looked at lately: what was trending.
   */
  related?: Maybe<Array<Recommendation>>;
};


/** A product of the catalogue, seen as the start of a recommendation. */
export type ProductFrequentlyBoughtTogetherArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A product of the catalogue, seen as the start of a recommendation. */
export type ProductRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Query = {
  /**
   * What this viewer looked at, the latest first, each product once, without what is not sold any more. It shows what `trackEvents`
   * was told as `VIEW` with consent; within a second or so. Empty for somebody of whom nothing is known; null while
   * recommendations are out of reach.
   */
  recentlyViewed?: Maybe<Array<Recommendation>>;
  /** One comparison; null when there is none with this id. Staff only. */
  recommendationExperiment?: Maybe<RecommendationExperiment>;
  /** Comparisons of ways to recommend, the newest first. Staff only. */
  recommendationExperiments?: Maybe<Array<RecommendationExperiment>>;
  /** What was learned, the newest first: which model is served, what it was made of, and how good it was. Staff only. */
  recommendationModels?: Maybe<Array<LearnedModel>>;
  /**
   * What sells best lately: recent purchases weigh most, and no category has more than a third of a list that others can fill. New
   * products fill it while little is sold. While recommendations are out of reach: what was trending when they were last heard of.
   */
  trending?: Maybe<Array<Recommendation>>;
};


export type QueryRecentlyViewedArgs = {
  anonymousId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRecommendationExperimentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecommendationExperimentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRecommendationModelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTrendingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A product that may interest the viewer, and why. */
export type Recommendation = {
  /** What it is shown for: with `BOUGHT_TOGETHER`, `ALSO_BOUGHT` and `SIMILAR` the product that it goes with ("bought with …"); null for the others. */
  because?: Maybe<Product>;
  /** The product. */
  product: Product;
  /** Why it is shown. */
  reason: RecommendationReason;
  /** How strong the reason is; only comparable within one list and one reason. */
  score: Scalars['Float']['output'];
  /** Send it back with `trackEvents` when the recommendation is shown, chosen or put into the cart. Null while recommendations are out of reach. */
  trackingId?: Maybe<Scalars['String']['output']>;
};

/** A comparison of ways to recommend. Who is shown which is decided by a hash of their id: the same as long as it runs. */
export type RecommendationExperiment = {
  /** When it was ended; null while it runs. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id: `exp_…`. */
  id: Scalars['ID']['output'];
  /** What staff call it. */
  name: Scalars['String']['output'];
  /** Since when. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it runs. */
  surface: RecommendationSurface;
  /** What is compared, and how it fared. The first is what the others are compared with. */
  variants: Array<RecommendationVariantReport>;
};

/** Which comparison is over. */
export type RecommendationExperimentEndInput = {
  /** Opaque id: `exp_…`. */
  id: Scalars['ID']['input'];
};

/** What came of ending a comparison. */
export type RecommendationExperimentEndResult = RecommendationExperimentEnded | RecommendationExperimentNotFound;

/** It is over; ending it twice changes nothing. */
export type RecommendationExperimentEnded = {
  /** The comparison. */
  experiment: RecommendationExperiment;
};

/** The comparison makes no sense; `path` names the field. */
export type RecommendationExperimentInvalid = UserError & {
  /** Always `RECOMMENDATION_EXPERIMENT_INVALID`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There is no such comparison. */
export type RecommendationExperimentNotFound = UserError & {
  /** Always `RECOMMENDATION_EXPERIMENT_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Another comparison runs on this surface: end it first. */
export type RecommendationExperimentRunning = UserError & {
  /** Always `RECOMMENDATION_EXPERIMENT_RUNNING`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A comparison to begin. */
export type RecommendationExperimentStartInput = {
  /** What staff call it, 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** Where. */
  surface: RecommendationSurface;
  /** 2 to 5 ways; the first is what the others are compared with. Their shares add up to 10,000 at most; who is in none sees what is usual. */
  variants: Array<RecommendationVariantInput>;
};

/** What came of beginning a comparison. */
export type RecommendationExperimentStartResult = RecommendationExperimentInvalid | RecommendationExperimentRunning | RecommendationExperimentStarted;

/** It runs. */
export type RecommendationExperimentStarted = {
  /** The comparison. */
  experiment: RecommendationExperiment;
};

/** There is no model of this version that can be served: those that are ready stand in `recommendationModels`. */
export type RecommendationModelNotReady = UserError & {
  /** Always `RECOMMENDATION_MODEL_NOT_READY`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Which model is to be served. */
export type RecommendationModelServeInput = {
  /** Its version. */
  version: Scalars['Int']['input'];
};

/** What came of asking for another model. */
export type RecommendationModelServeResult = RecommendationModelNotReady | RecommendationModelServed;

/** It is the one that is served. */
export type RecommendationModelServed = {
  /** The model. */
  model: LearnedModel;
};

/** A model to be made. */
export type RecommendationModelTrainInput = {
  /** Whether it is served as soon as it is ready; true when left out. */
  isServedWhenReady?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of asking for a model. */
export type RecommendationModelTrainResult = RecommendationModelTrainingStarted | RecommendationModelTrainingUnderWay;

/** It is being made. */
export type RecommendationModelTrainingStarted = {
  /** The model, as it is now. */
  model: LearnedModel;
};

/** A model is being made already: wait until it is ready. */
export type RecommendationModelTrainingUnderWay = UserError & {
  /** Always `RECOMMENDATION_MODEL_TRAINING_UNDER_WAY`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A share of the people who were shown something. */
export type RecommendationRate = {
  /** How many of them. */
  count: Scalars['Int']['output'];
  /** How much more than with the first variant, and its 95 % confidence interval (Newcombe's hybrid score interval); null for the first. */
  difference?: Maybe<RecommendationRateDifference>;
  /** Upper end. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the 95 % confidence interval (Wilson's score interval). */
  low?: Maybe<Scalars['Float']['output']>;
  /** The share, 0 to 1; null when it was shown to nobody. */
  rate?: Maybe<Scalars['Float']['output']>;
};

/** How much greater a share is than another, in points from -1 to 1. */
export type RecommendationRateDifference = {
  /** Upper end; where both ends are on one side of 0 the difference is hardly chance. */
  high: Scalars['Float']['output'];
  /** Lower end of the 95 % confidence interval. */
  low: Scalars['Float']['output'];
  /** The difference. */
  value: Scalars['Float']['output'];
};

/** Why a product is recommended. */
export type RecommendationReason =
  /** Those who bought or looked at `because` also bought it. */
  | 'ALSO_BOUGHT'
  /** It is often in one order with `because`. */
  | 'BOUGHT_TOGETHER'
  /** The user bought it before, and may need it again. */
  | 'BUY_AGAIN'
  /** It is new. */
  | 'NEW_ARRIVAL'
  /** The viewer looked at it before. The score falls from 1, for now, by half with every day since. */
  | 'RECENTLY_VIEWED'
  /** It is popular in the same category. */
  | 'SAME_CATEGORY'
  /** It is like `because`, by its texts, category and brand. */
  | 'SIMILAR'
  /** It sells well lately. */
  | 'TRENDING';

/** Whether what somebody bought before is recommended to them. */
export type RecommendationRepeats =
  /** Anything, as likely as it is to be bought next. */
  | 'ALL'
  /** Only what people buy again and again. */
  | 'CONSUMABLES'
  /** Never. */
  | 'NONE';

/** A way to recommend. */
export type RecommendationStrategy =
  /** All that is known, weighed as it predicted purchases best. */
  | 'BLEND'
  /** What the same people buy, alone. */
  | 'COLLABORATIVE'
  /** What is like it by texts, category and brand, alone. */
  | 'CONTENT'
  /** What sells best lately, alone. */
  | 'TRENDING';

/** Where recommendations are compared. */
export type RecommendationSurface =
  /** `Cart.suggestions`. */
  | 'CART_SUGGESTIONS'
  /** `User.recommendations`. */
  | 'USER_RECOMMENDATIONS';

/** One of the ways to compare. */
export type RecommendationVariantInput = {
  /** 1 to 30 small letters, digits and `-`. */
  key: Scalars['String']['input'];
  /** Its share of the people, in hundredths of a percent: 5,000 is half of them. */
  shareBps: Scalars['Int']['input'];
  /** The way. */
  strategy: RecommendationStrategy;
};

/** How one way to recommend fared. People are counted, each once, however often they came. */
export type RecommendationVariantReport = {
  /** How many of them chose something that it showed (`CLICK` with its `trackingId`). */
  clickThrough: RecommendationRate;
  /** How many of them bought something that they had chosen there, within 7 days. */
  conversion: RecommendationRate;
  /** To how many people it was shown. */
  exposed: Scalars['Int']['output'];
  /** Its key. */
  key: Scalars['String']['output'];
  /** Its share of the people, in hundredths of a percent. */
  shareBps: Scalars['Int']['output'];
  /** The way. */
  strategy: RecommendationStrategy;
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

/** What happened on a device, and whether its owner wants it to be known. */
export type TrackEventsInput = {
  /**
   * A random id that the device makes for itself and keeps: 128 bits or more, as 22 to 128 letters, digits, `-` and `_`. A secret of
   * the device: the shop keeps a hash of it only. Make a new one when somebody signs out or erases their account: the old one is spent.
   */
  anonymousId?: InputMaybe<Scalars['ID']['input']>;
  /** What the person decided about being remembered. Ask before you send anything. */
  consent: TrackingConsent;
  /** What happened, 1 to 100 events. */
  events: Array<TrackedEventInput>;
};

/** What came of telling events. */
export type TrackEventsResult = EventsTracked | TrackedByNobody | TrackingInputInvalid;

/** It is not said whose events these are: send a token, or an `anonymousId`. */
export type TrackedByNobody = UserError & {
  /** Always `TRACKED_BY_NOBODY`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** One thing that somebody did. */
export type TrackedEventInput = {
  /** When, by the clock of the device. At most a week ago; what is ahead of the shop's clock by up to a day counts as now. */
  at: Scalars['DateTime']['input'];
  /** Made by the client, 8 to 64 letters, digits, `-` and `_`, such as a UUID: sent again with the same id it counts once. */
  id: Scalars['ID']['input'];
  /** What was done. */
  kind: TrackedEventKind;
  /** Which product: for all kinds but `SEARCH`, and only there. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What was searched for, up to 200 characters: for `SEARCH`, and for a `CLICK` or `ADD` that came of a search. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** The `trackingId` of the recommendation that it came of; not for `SEARCH`. */
  trackingId?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody can do with a product, or look for. */
export type TrackedEventKind =
  /** Put the product into the cart. */
  | 'ADD'
  /** Chose the product from a list. */
  | 'CLICK'
  /** Was shown the product in a list. */
  | 'IMPRESSION'
  /** Searched. */
  | 'SEARCH'
  /** Opened the product. */
  | 'VIEW';

/** Why an event was not taken. */
export type TrackedEventRefusal =
  /** Its `id` is not 8 to 64 letters, digits, `-` and `_`. */
  | 'ID_INVALID'
  /** Its kind needs a `productId`, and a `SEARCH` has none; it is an id like `prod_…`. */
  | 'PRODUCT_INVALID'
  /** A `SEARCH` needs a `query` of 1 to 200 characters; of the others `CLICK` and `ADD` may have one. */
  | 'QUERY_INVALID'
  /** It happened more than a week ago, or more than a day from now. */
  | 'TIME_OUT_OF_RANGE'
  /** Its `trackingId` is not one that a recommendation carried. */
  | 'TRACKING_ID_INVALID';

/** An event that was not taken, and why. */
export type TrackedEventRefused = {
  /** Its place in `events`, from 0. */
  index: Scalars['Int']['output'];
  /** What is the case and what to do, in English. */
  message: Scalars['String']['output'];
  /** Why. */
  reason: TrackedEventRefusal;
};

/** What somebody decided about being remembered. */
export type TrackingConsent =
  /** They did not agree, or do not any more: these events are not kept, and those that were kept before are erased. */
  | 'DENIED'
  /** They agreed: what they do is kept, as theirs, for half a year. */
  | 'GRANTED';

/** The batch as a whole cannot be taken; `path` names the field. */
export type TrackingInputInvalid = UserError & {
  /** Always `TRACKING_INPUT_INVALID`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A customer, seen as somebody who gets recommendations. */
export type User = {
  /** Id of the user: `usr_…`. */
  id: Scalars['ID']['output'];
  /**
   * What the user is likely to buy next: by what was bought, viewed and rated, then what is like it, then what is trending. Without
   * what was bought already, unless people buy such a thing again. Only for the user: null for everybody else. While recommendations
   * are out of reach: what was trending.
   */
  recommendations?: Maybe<Array<Recommendation>>;
};


/** A customer, seen as somebody who gets recommendations. */
export type UserRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  repeats?: InputMaybe<RecommendationRepeats>;
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
  Product: Product;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecommendationExperimentEndResult:
    | ( Omit<RecommendationExperimentEnded, 'experiment'> & { experiment: _RefType['RecommendationExperiment'] } & { __typename: 'RecommendationExperimentEnded' } )
    | ( RecommendationExperimentNotFound & { __typename: 'RecommendationExperimentNotFound' } )
  ;
  RecommendationExperimentStartResult:
    | ( RecommendationExperimentInvalid & { __typename: 'RecommendationExperimentInvalid' } )
    | ( RecommendationExperimentRunning & { __typename: 'RecommendationExperimentRunning' } )
    | ( Omit<RecommendationExperimentStarted, 'experiment'> & { experiment: _RefType['RecommendationExperiment'] } & { __typename: 'RecommendationExperimentStarted' } )
  ;
  RecommendationModelServeResult:
    | ( RecommendationModelNotReady & { __typename: 'RecommendationModelNotReady' } )
    | ( Omit<RecommendationModelServed, 'model'> & { model: _RefType['LearnedModel'] } & { __typename: 'RecommendationModelServed' } )
  ;
  RecommendationModelTrainResult:
    | ( Omit<RecommendationModelTrainingStarted, 'model'> & { model: _RefType['LearnedModel'] } & { __typename: 'RecommendationModelTrainingStarted' } )
    | ( RecommendationModelTrainingUnderWay & { __typename: 'RecommendationModelTrainingUnderWay' } )
  ;
  TrackEventsResult:
    | ( EventsTracked & { __typename: 'EventsTracked' } )
    | ( TrackedByNobody & { __typename: 'TrackedByNobody' } )
    | ( TrackingInputInvalid & { __typename: 'TrackingInputInvalid' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflict )
    | ( RecommendationExperimentInvalid )
    | ( RecommendationExperimentNotFound )
    | ( RecommendationExperimentRunning )
    | ( RecommendationModelNotReady )
    | ( RecommendationModelTrainingUnderWay )
    | ( TrackedByNobody )
    | ( TrackingInputInvalid )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Cart: ResolverTypeWrapper<CartModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErrorCode: ErrorCode;
  EventsTracked: ResolverTypeWrapper<EventsTracked>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LearnedModel: ResolverTypeWrapper<LearnedModelModel>;
  LearnedModelState: LearnedModelState;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<ProductModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<RecommendationModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RecommendationExperiment: ResolverTypeWrapper<RecommendationExperimentModel>;
  RecommendationExperimentEndInput: RecommendationExperimentEndInput;
  RecommendationExperimentEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendationExperimentEndResult']>;
  RecommendationExperimentEnded: ResolverTypeWrapper<Omit<RecommendationExperimentEnded, 'experiment'> & { experiment: ResolversTypes['RecommendationExperiment'] }>;
  RecommendationExperimentInvalid: ResolverTypeWrapper<RecommendationExperimentInvalid>;
  RecommendationExperimentNotFound: ResolverTypeWrapper<RecommendationExperimentNotFound>;
  RecommendationExperimentRunning: ResolverTypeWrapper<RecommendationExperimentRunning>;
  RecommendationExperimentStartInput: RecommendationExperimentStartInput;
  RecommendationExperimentStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendationExperimentStartResult']>;
  RecommendationExperimentStarted: ResolverTypeWrapper<Omit<RecommendationExperimentStarted, 'experiment'> & { experiment: ResolversTypes['RecommendationExperiment'] }>;
  RecommendationModelNotReady: ResolverTypeWrapper<RecommendationModelNotReady>;
  RecommendationModelServeInput: RecommendationModelServeInput;
  RecommendationModelServeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendationModelServeResult']>;
  RecommendationModelServed: ResolverTypeWrapper<Omit<RecommendationModelServed, 'model'> & { model: ResolversTypes['LearnedModel'] }>;
  RecommendationModelTrainInput: RecommendationModelTrainInput;
  RecommendationModelTrainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendationModelTrainResult']>;
  RecommendationModelTrainingStarted: ResolverTypeWrapper<Omit<RecommendationModelTrainingStarted, 'model'> & { model: ResolversTypes['LearnedModel'] }>;
  RecommendationModelTrainingUnderWay: ResolverTypeWrapper<RecommendationModelTrainingUnderWay>;
  RecommendationRate: ResolverTypeWrapper<RecommendationRate>;
  RecommendationRateDifference: ResolverTypeWrapper<RecommendationRateDifference>;
  RecommendationReason: RecommendationReason;
  RecommendationRepeats: RecommendationRepeats;
  RecommendationStrategy: RecommendationStrategy;
  RecommendationSurface: RecommendationSurface;
  RecommendationVariantInput: RecommendationVariantInput;
  RecommendationVariantReport: ResolverTypeWrapper<RecommendationVariantReport>;
  StuckItem: ResolverTypeWrapper<StuckItem>;
  TaxedMoney: ResolverTypeWrapper<TaxedMoneyModel>;
  TrackEventsInput: TrackEventsInput;
  TrackEventsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrackEventsResult']>;
  TrackedByNobody: ResolverTypeWrapper<TrackedByNobody>;
  TrackedEventInput: TrackedEventInput;
  TrackedEventKind: TrackedEventKind;
  TrackedEventRefusal: TrackedEventRefusal;
  TrackedEventRefused: ResolverTypeWrapper<TrackedEventRefused>;
  TrackingConsent: TrackingConsent;
  TrackingInputInvalid: ResolverTypeWrapper<TrackingInputInvalid>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  Cart: CartModel;
  ID: Scalars['ID']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EventsTracked: EventsTracked;
  IdempotencyConflict: IdempotencyConflict;
  String: Scalars['String']['output'];
  JSON: Scalars['JSON']['output'];
  LearnedModel: LearnedModelModel;
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Product: ProductModel;
  Query: Record<PropertyKey, never>;
  Recommendation: RecommendationModel;
  Float: Scalars['Float']['output'];
  RecommendationExperiment: RecommendationExperimentModel;
  RecommendationExperimentEndInput: RecommendationExperimentEndInput;
  RecommendationExperimentEndResult: ResolversUnionTypes<ResolversParentTypes>['RecommendationExperimentEndResult'];
  RecommendationExperimentEnded: Omit<RecommendationExperimentEnded, 'experiment'> & { experiment: ResolversParentTypes['RecommendationExperiment'] };
  RecommendationExperimentInvalid: RecommendationExperimentInvalid;
  RecommendationExperimentNotFound: RecommendationExperimentNotFound;
  RecommendationExperimentRunning: RecommendationExperimentRunning;
  RecommendationExperimentStartInput: RecommendationExperimentStartInput;
  RecommendationExperimentStartResult: ResolversUnionTypes<ResolversParentTypes>['RecommendationExperimentStartResult'];
  RecommendationExperimentStarted: Omit<RecommendationExperimentStarted, 'experiment'> & { experiment: ResolversParentTypes['RecommendationExperiment'] };
  RecommendationModelNotReady: RecommendationModelNotReady;
  RecommendationModelServeInput: RecommendationModelServeInput;
  RecommendationModelServeResult: ResolversUnionTypes<ResolversParentTypes>['RecommendationModelServeResult'];
  RecommendationModelServed: Omit<RecommendationModelServed, 'model'> & { model: ResolversParentTypes['LearnedModel'] };
  RecommendationModelTrainInput: RecommendationModelTrainInput;
  RecommendationModelTrainResult: ResolversUnionTypes<ResolversParentTypes>['RecommendationModelTrainResult'];
  RecommendationModelTrainingStarted: Omit<RecommendationModelTrainingStarted, 'model'> & { model: ResolversParentTypes['LearnedModel'] };
  RecommendationModelTrainingUnderWay: RecommendationModelTrainingUnderWay;
  RecommendationRate: RecommendationRate;
  RecommendationRateDifference: RecommendationRateDifference;
  RecommendationVariantInput: RecommendationVariantInput;
  RecommendationVariantReport: RecommendationVariantReport;
  StuckItem: StuckItem;
  TaxedMoney: TaxedMoneyModel;
  TrackEventsInput: TrackEventsInput;
  TrackEventsResult: ResolversUnionTypes<ResolversParentTypes>['TrackEventsResult'];
  TrackedByNobody: TrackedByNobody;
  TrackedEventInput: TrackedEventInput;
  TrackedEventRefused: TrackedEventRefused;
  TrackingInputInvalid: TrackingInputInvalid;
  User: UserModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
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

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suggestions?: Resolver<Maybe<Array<ResolversTypes['Recommendation']>>, ParentType, ContextType, RequireFields<CartSuggestionsArgs, 'first'>>;
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

export type EventsTrackedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventsTracked'] = ResolversParentTypes['EventsTracked']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['TrackedEventRefused']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type LearnedModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnedModel'] = ResolversParentTypes['LearnedModel']> = {
  figures?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  interactions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isServed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LearnedModelState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recommendationExperimentEnd?: Resolver<ResolversTypes['RecommendationExperimentEndResult'], ParentType, ContextType, RequireFields<MutationRecommendationExperimentEndArgs, 'input'>>;
  recommendationExperimentStart?: Resolver<ResolversTypes['RecommendationExperimentStartResult'], ParentType, ContextType, RequireFields<MutationRecommendationExperimentStartArgs, 'input'>>;
  recommendationModelServe?: Resolver<ResolversTypes['RecommendationModelServeResult'], ParentType, ContextType, RequireFields<MutationRecommendationModelServeArgs, 'input'>>;
  recommendationModelTrain?: Resolver<ResolversTypes['RecommendationModelTrainResult'], ParentType, ContextType, RequireFields<MutationRecommendationModelTrainArgs, 'input'>>;
  trackEvents?: Resolver<ResolversTypes['TrackEventsResult'], ParentType, ContextType, RequireFields<MutationTrackEventsArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  frequentlyBoughtTogether?: Resolver<Maybe<Array<ResolversTypes['Recommendation']>>, ParentType, ContextType, RequireFields<ProductFrequentlyBoughtTogetherArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  related?: Resolver<Maybe<Array<ResolversTypes['Recommendation']>>, ParentType, ContextType, RequireFields<ProductRelatedArgs, 'first'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  recentlyViewed?: Resolver<Maybe<Array<ResolversTypes['Recommendation']>>, ParentType, ContextType, RequireFields<QueryRecentlyViewedArgs, 'first'>>;
  recommendationExperiment?: Resolver<Maybe<ResolversTypes['RecommendationExperiment']>, ParentType, ContextType, RequireFields<QueryRecommendationExperimentArgs, 'id'>>;
  recommendationExperiments?: Resolver<Maybe<Array<ResolversTypes['RecommendationExperiment']>>, ParentType, ContextType, RequireFields<QueryRecommendationExperimentsArgs, 'first'>>;
  recommendationModels?: Resolver<Maybe<Array<ResolversTypes['LearnedModel']>>, ParentType, ContextType, RequireFields<QueryRecommendationModelsArgs, 'first'>>;
  trending?: Resolver<Maybe<Array<ResolversTypes['Recommendation']>>, ParentType, ContextType, RequireFields<QueryTrendingArgs, 'first'>>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  because?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RecommendationReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  trackingId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecommendationExperimentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationExperiment'] = ResolversParentTypes['RecommendationExperiment']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['RecommendationSurface'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['RecommendationVariantReport']>, ParentType, ContextType>;
};

export type RecommendationExperimentEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationExperimentEndResult'] = ResolversParentTypes['RecommendationExperimentEndResult']> = {
  __resolveType: TypeResolveFn<'RecommendationExperimentEnded' | 'RecommendationExperimentNotFound', ParentType, ContextType>;
};

export type RecommendationExperimentEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationExperimentEnded'] = ResolversParentTypes['RecommendationExperimentEnded']> = {
  experiment?: Resolver<ResolversTypes['RecommendationExperiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationExperimentInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationExperimentInvalid'] = ResolversParentTypes['RecommendationExperimentInvalid']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationExperimentNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationExperimentNotFound'] = ResolversParentTypes['RecommendationExperimentNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationExperimentRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationExperimentRunning'] = ResolversParentTypes['RecommendationExperimentRunning']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationExperimentStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationExperimentStartResult'] = ResolversParentTypes['RecommendationExperimentStartResult']> = {
  __resolveType: TypeResolveFn<'RecommendationExperimentInvalid' | 'RecommendationExperimentRunning' | 'RecommendationExperimentStarted', ParentType, ContextType>;
};

export type RecommendationExperimentStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationExperimentStarted'] = ResolversParentTypes['RecommendationExperimentStarted']> = {
  experiment?: Resolver<ResolversTypes['RecommendationExperiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationModelNotReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationModelNotReady'] = ResolversParentTypes['RecommendationModelNotReady']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationModelServeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationModelServeResult'] = ResolversParentTypes['RecommendationModelServeResult']> = {
  __resolveType: TypeResolveFn<'RecommendationModelNotReady' | 'RecommendationModelServed', ParentType, ContextType>;
};

export type RecommendationModelServedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationModelServed'] = ResolversParentTypes['RecommendationModelServed']> = {
  model?: Resolver<ResolversTypes['LearnedModel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationModelTrainResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationModelTrainResult'] = ResolversParentTypes['RecommendationModelTrainResult']> = {
  __resolveType: TypeResolveFn<'RecommendationModelTrainingStarted' | 'RecommendationModelTrainingUnderWay', ParentType, ContextType>;
};

export type RecommendationModelTrainingStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationModelTrainingStarted'] = ResolversParentTypes['RecommendationModelTrainingStarted']> = {
  model?: Resolver<ResolversTypes['LearnedModel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationModelTrainingUnderWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationModelTrainingUnderWay'] = ResolversParentTypes['RecommendationModelTrainingUnderWay']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationRate'] = ResolversParentTypes['RecommendationRate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['RecommendationRateDifference']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RecommendationRateDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationRateDifference'] = ResolversParentTypes['RecommendationRateDifference']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecommendationVariantReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationVariantReport'] = ResolversParentTypes['RecommendationVariantReport']> = {
  clickThrough?: Resolver<ResolversTypes['RecommendationRate'], ParentType, ContextType>;
  conversion?: Resolver<ResolversTypes['RecommendationRate'], ParentType, ContextType>;
  exposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['RecommendationStrategy'], ParentType, ContextType>;
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

export type TrackEventsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackEventsResult'] = ResolversParentTypes['TrackEventsResult']> = {
  __resolveType: TypeResolveFn<'EventsTracked' | 'TrackedByNobody' | 'TrackingInputInvalid', ParentType, ContextType>;
};

export type TrackedByNobodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackedByNobody'] = ResolversParentTypes['TrackedByNobody']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackedEventRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackedEventRefused'] = ResolversParentTypes['TrackedEventRefused']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TrackedEventRefusal'], ParentType, ContextType>;
};

export type TrackingInputInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingInputInvalid'] = ResolversParentTypes['TrackingInputInvalid']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<Array<ResolversTypes['Recommendation']>>, ParentType, ContextType, RequireFields<UserRecommendationsArgs, 'first' | 'repeats'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'RecommendationExperimentInvalid' | 'RecommendationExperimentNotFound' | 'RecommendationExperimentRunning' | 'RecommendationModelNotReady' | 'RecommendationModelTrainingUnderWay' | 'TrackedByNobody' | 'TrackingInputInvalid', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Cart?: CartResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EventsTracked?: EventsTrackedResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LearnedModel?: LearnedModelResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationExperiment?: RecommendationExperimentResolvers<ContextType>;
  RecommendationExperimentEndResult?: RecommendationExperimentEndResultResolvers<ContextType>;
  RecommendationExperimentEnded?: RecommendationExperimentEndedResolvers<ContextType>;
  RecommendationExperimentInvalid?: RecommendationExperimentInvalidResolvers<ContextType>;
  RecommendationExperimentNotFound?: RecommendationExperimentNotFoundResolvers<ContextType>;
  RecommendationExperimentRunning?: RecommendationExperimentRunningResolvers<ContextType>;
  RecommendationExperimentStartResult?: RecommendationExperimentStartResultResolvers<ContextType>;
  RecommendationExperimentStarted?: RecommendationExperimentStartedResolvers<ContextType>;
  RecommendationModelNotReady?: RecommendationModelNotReadyResolvers<ContextType>;
  RecommendationModelServeResult?: RecommendationModelServeResultResolvers<ContextType>;
  RecommendationModelServed?: RecommendationModelServedResolvers<ContextType>;
  RecommendationModelTrainResult?: RecommendationModelTrainResultResolvers<ContextType>;
  RecommendationModelTrainingStarted?: RecommendationModelTrainingStartedResolvers<ContextType>;
  RecommendationModelTrainingUnderWay?: RecommendationModelTrainingUnderWayResolvers<ContextType>;
  RecommendationRate?: RecommendationRateResolvers<ContextType>;
  RecommendationRateDifference?: RecommendationRateDifferenceResolvers<ContextType>;
  RecommendationVariantReport?: RecommendationVariantReportResolvers<ContextType>;
  StuckItem?: StuckItemResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  TrackEventsResult?: TrackEventsResultResolvers<ContextType>;
  TrackedByNobody?: TrackedByNobodyResolvers<ContextType>;
  TrackedEventRefused?: TrackedEventRefusedResolvers<ContextType>;
  TrackingInputInvalid?: TrackingInputInvalidResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
