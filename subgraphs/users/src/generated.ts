import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxedMoney as TaxedMoneyModel } from '@shop/kit/money';
import type { UserModel, SavedAddressModel, SessionModel, ApiKeyModel, ApiUsageModel, ApiOperationUsageModel, ApiCoordinateUsageModel } from './models.ts';
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

/** The word that only the owner of the account knows. */
export type AccountEraseInput = {
  /** The password that works now. */
  password: Scalars['String']['input'];
};

/** What came of erasing the account. */
export type AccountEraseResult = AccountErased | CredentialsWrong | LastAdmin | TooManyAttempts;

/** There is no such account any more. */
export type AccountErased = {
  /** Since when. */
  erasedAt: Scalars['DateTime']['output'];
};

/** The account is locked: nobody signs in to it until staff unlock it. Said to nobody but who knows its password. */
export type AccountLocked = UserError & {
  /** Always `ACCOUNT_LOCKED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** An address to save. */
export type AddressCreateInput = {
  /** The address. */
  address: SavedAddressInput;
  /** Make it the default for billing. */
  defaultBilling?: InputMaybe<Scalars['Boolean']['input']>;
  /** Make it the default for shipping. */
  defaultShipping?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of saving an address. */
export type AddressCreateResult = AddressCreated | SavedAddressInvalid | SavedAddressLimitReached;

/** The address is saved. */
export type AddressCreated = {
  /** The new address. */
  address: SavedAddress;
};

/** The defaults are set. */
export type AddressDefaultSet = {
  /** The address as it is now. */
  address: SavedAddress;
  /** Your account. */
  user: User;
};

/** An address to make a default. */
export type AddressDefaultSetInput = {
  /** Id of the address. */
  addressId: Scalars['ID']['input'];
  /** Make it the default for billing. */
  billing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Make it the default for shipping. */
  shipping?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of setting defaults. */
export type AddressDefaultSetResult = AddressDefaultSet | SavedAddressNotFound;

/** An address to delete. */
export type AddressDeleteInput = {
  /** Id of the address. */
  addressId: Scalars['ID']['input'];
};

/** What came of deleting an address. */
export type AddressDeleteResult = AddressDeleted | SavedAddressNotFound;

/** The address is deleted. */
export type AddressDeleted = {
  /** Id of the address that is gone. */
  addressId: Scalars['ID']['output'];
  /** Your account. */
  user: User;
};

/** An address to replace. */
export type AddressUpdateInput = {
  /** Its new content, as a whole. */
  address: SavedAddressInput;
  /** Id of the address. */
  addressId: Scalars['ID']['input'];
};

/** What came of replacing an address. */
export type AddressUpdateResult = AddressUpdated | SavedAddressInvalid | SavedAddressNotFound;

/** The address is replaced. */
export type AddressUpdated = {
  /** The address as it is now. */
  address: SavedAddress;
};

/** Requests of a client on a day that used something of the schema. */
export type ApiCoordinateUsage = {
  /** A partner's id, the name of a client of ours, or what kind of viewer it was. */
  client: Scalars['String']['output'];
  /** What was used: `Product.title`, `Query.product(slug:)`. */
  coordinate: Scalars['String']['output'];
  /** The day, in UTC: `2026-03-01`. */
  day: Scalars['String']['output'];
  /** Requests that used it, or could by their variables. */
  requests: Scalars['BigInt']['output'];
};

/** A page of use by schema coordinate. */
export type ApiCoordinateUsageConnection = {
  /** Rows with their cursors. */
  edges: Array<ApiCoordinateUsageEdge>;
  /** The rows alone. */
  nodes: Array<ApiCoordinateUsage>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
};

/** One row in a page. */
export type ApiCoordinateUsageEdge = {
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ApiCoordinateUsage;
};

/** The key of a partner's programs. The key itself is never shown again. */
export type ApiKey = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it stops working; null: when it is revoked. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the key: `key_…`. */
  id: Scalars['ID']['output'];
  /** When it was last shown to the shop, to the minute; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the partner: `ptn_…`. */
  partnerId: Scalars['String']['output'];
  /** Name of the partner. */
  partnerName: Scalars['String']['output'];
  /** Id of the key that it was rotated to; null while it has no successor. */
  replacedById?: Maybe<Scalars['ID']['output']>;
  /** When it was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the key may do: `catalog:read`. */
  scopes: Array<Scalars['String']['output']>;
};

/** A page of API keys. */
export type ApiKeyConnection = {
  /** Keys with their cursors. */
  edges: Array<ApiKeyEdge>;
  /** The keys alone. */
  nodes: Array<ApiKey>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
};

/** A key to make. */
export type ApiKeyCreateInput = {
  /** When it stops working; absent: when it is revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of a partner who has keys already; absent for a new partner. */
  partnerId?: InputMaybe<Scalars['String']['input']>;
  /** Name of the partner, 1 to 200 characters. */
  partnerName: Scalars['String']['input'];
  /** What the key may do, each like `catalog:read`; 1 to 20. */
  scopes: Array<Scalars['String']['input']>;
};

/** What came of making a key. */
export type ApiKeyCreateResult = ApiKeyCreated | ApiKeyInvalid;

/** The key is made. */
export type ApiKeyCreated = {
  /** The key's record. */
  apiKey: ApiKey;
  /** The key itself: shown here and never again. */
  secret: Scalars['String']['output'];
};

/** One API key in a page. */
export type ApiKeyEdge = {
  /** Cursor of this key. */
  cursor: Scalars['String']['output'];
  /** The key. */
  node: ApiKey;
};

/** One of the given fields of the key cannot be accepted; `path` names it. */
export type ApiKeyInvalid = UserError & {
  /** Always `API_KEY_INVALID`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The API key was revoked, has expired, or has a successor already: only a key that works and has none is rotated. */
export type ApiKeyNotCurrent = UserError & {
  /** Always `API_KEY_NOT_CURRENT`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There is no such API key. */
export type ApiKeyNotFound = UserError & {
  /** Always `API_KEY_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A key to end. */
export type ApiKeyRevokeInput = {
  /** Id of the key. */
  apiKeyId: Scalars['ID']['input'];
};

/** What came of ending a key. */
export type ApiKeyRevokeResult = ApiKeyNotFound | ApiKeyRevoked;

/** The key works no more; routers forget it within 30 seconds. */
export type ApiKeyRevoked = {
  /** The key's record. */
  apiKey: ApiKey;
};

/** A key to rotate. */
export type ApiKeyRotateInput = {
  /** Id of the key that works now. */
  apiKeyId: Scalars['ID']['input'];
  /** When the new key stops working; absent: it lives as long as the old one was made for. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when the old key goes on working beside the new one, at most 90 days from now; absent: seven days. Never longer than it would have worked. */
  worksUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of rotating a key. */
export type ApiKeyRotateResult = ApiKeyInvalid | ApiKeyNotCurrent | ApiKeyNotFound | ApiKeyRotated;

/** The key has a successor with the same partner and scopes. */
export type ApiKeyRotated = {
  /** The new key's record. */
  apiKey: ApiKey;
  /** The old key's record: it works until its `expiresAt`. */
  previous: ApiKey;
  /** The new key itself: shown here and never again. */
  secret: Scalars['String']['output'];
};

/** Requests of a client for an operation on a day. */
export type ApiOperationUsage = {
  /** Requests that ran. */
  answered: Scalars['BigInt']['output'];
  /** A partner's id, the name of a client of ours, or what kind of viewer it was. */
  client: Scalars['String']['output'];
  /** The day, in UTC: `2026-03-01`. */
  day: Scalars['String']['output'];
  /** When it was last counted. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** What of it will be gone, when, and what to use instead: time to tell the client. */
  notice?: Maybe<Scalars['String']['output']>;
  /** Id of the operation: the SHA-256 of its document. `other`: beyond the first 1,000 of the day. `unregistered`: a partner asked for what is not registered for it. */
  operationId: Scalars['String']['output'];
  /** Name of the operation; null when it has none. */
  operationName?: Maybe<Scalars['String']['output']>;
  /** Requests that were refused because what they use is over, or not registered. */
  refused: Scalars['BigInt']['output'];
  /** Everything of the schema that it uses, or may use by its variables, as schema coordinates. */
  uses: Array<Scalars['String']['output']>;
};

/** A page of use by operation. */
export type ApiOperationUsageConnection = {
  /** Rows with their cursors. */
  edges: Array<ApiOperationUsageEdge>;
  /** The rows alone. */
  nodes: Array<ApiOperationUsage>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
};

/** One row in a page. */
export type ApiOperationUsageEdge = {
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ApiOperationUsage;
};

/** What clients use of this API. A client has a row for each of the first 1,000 operations of a day; the others share one. Kept for 400 days. */
export type ApiUsage = {
  /** By field, argument, input field and enum value, whatever the operation; the latest day first. `operationId` does not narrow this down. */
  coordinates: ApiCoordinateUsageConnection;
  /** By operation, the latest day first. */
  operations: ApiOperationUsageConnection;
};


/** What clients use of this API. A client has a row for each of the first 1,000 operations of a day; the others share one. Kept for 400 days. */
export type ApiUsageCoordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What clients use of this API. A client has a row for each of the first 1,000 operations of a day; the others share one. Kept for 400 days. */
export type ApiUsageOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which part of the recorded use; what is absent is not narrowed down. */
export type ApiUsageFilter = {
  /** One client: a partner's id, `web`, `mobile`, or `staff`, `user`, `guest`, `anonymous` for those who do not say which client they are. */
  client?: InputMaybe<Scalars['String']['input']>;
  /** What uses this schema coordinate: `Product.title`, `Query.product(slug:)`, `CartLineInput.quantity`. */
  coordinate?: InputMaybe<Scalars['String']['input']>;
  /** From this day on (UTC): `2026-03-01`. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** One operation, by its id. */
  operationId?: InputMaybe<Scalars['String']['input']>;
  /** Up to and with this day (UTC). */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** No account has this e-mail address and password. It is never said which of the two is wrong. */
export type CredentialsWrong = UserError & {
  /** Always `CREDENTIALS_WRONG`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A device label has at most 100 characters and no control characters. */
export type DeviceLabelInvalid = UserError & {
  /** Always `DEVICE_LABEL_INVALID`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** This is not an e-mail address that we can write to. */
export type EmailInvalid = UserError & {
  /** Always `EMAIL_INVALID`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** An account with this e-mail address exists already: sign in instead. */
export type EmailTaken = UserError & {
  /** Always `EMAIL_TAKEN`. */
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
  /** The account is locked: nobody signs in to it until staff unlock it. Said to nobody but who knows its password. */
  | 'ACCOUNT_LOCKED'
  /** One of the given fields of the key cannot be accepted; `path` names it. */
  | 'API_KEY_INVALID'
  /** The API key was revoked, has expired, or has a successor already: only a key that works and has none is rotated. */
  | 'API_KEY_NOT_CURRENT'
  /** There is no such API key. */
  | 'API_KEY_NOT_FOUND'
  /** No account has this e-mail address and password. It is never said which of the two is wrong. */
  | 'CREDENTIALS_WRONG'
  /** A device label has at most 100 characters and no control characters. */
  | 'DEVICE_LABEL_INVALID'
  /** This is not an e-mail address that we can write to. */
  | 'EMAIL_INVALID'
  /** An account with this e-mail address exists already: sign in instead. */
  | 'EMAIL_TAKEN'
  /** The idempotency key was used before for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** This is the last admin: make another one first. */
  | 'LAST_ADMIN'
  /** A name has 1 to 200 characters and no control characters. */
  | 'NAME_INVALID'
  /** A password has 8 to 128 characters, is not only spaces, and is none of the most common ones. */
  | 'PASSWORD_UNACCEPTABLE'
  /** One of the given profile fields cannot be accepted; `path` names it. */
  | 'PROFILE_INVALID'
  /** The refresh token is unknown, expired, spent or of a session that was ended: sign in again. */
  | 'REFRESH_TOKEN_INVALID'
  /** One of the address fields cannot be accepted; `path` names it. */
  | 'SAVED_ADDRESS_INVALID'
  /** The address book is full: delete an address first. */
  | 'SAVED_ADDRESS_LIMIT_REACHED'
  /** There is no such address of yours. */
  | 'SAVED_ADDRESS_NOT_FOUND'
  /** There is no such session of yours. */
  | 'SESSION_NOT_FOUND'
  /** Too many attempts for this account: wait, then try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** There is no such user. */
  | 'USER_NOT_FOUND'
  /** Nobody locks or unlocks their own account, and only admins that of a colleague. */
  | 'USER_NOT_LOCKABLE';

/** What came of opening a guest session. */
export type GuestSessionCreateResult = GuestSessionCreated;

/** The guest session is open. */
export type GuestSessionCreated = {
  /** When the token stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** Id of the guest: `gst_…`. */
  guestId: Scalars['ID']['output'];
  /** Send it as `Authorization: Bearer …`; once signed in, as `x-guest-token` beside the access token, so that the cart can move along. */
  token: Scalars['String']['output'];
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

/** This is the last admin: make another one first. */
export type LastAdmin = UserError & {
  /** Always `LAST_ADMIN`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** You are signed in. */
export type LoggedIn = SignedIn & {
  /** Send it as `Authorization: Bearer …`. It works for five minutes. */
  accessToken: Scalars['String']['output'];
  /** When the access token stops working. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Keep it secret; give it to `refresh` to stay signed in. It works once. */
  refreshToken: Scalars['String']['output'];
  /** Who signed in. */
  user: User;
};

/** The session is over: its refresh tokens work no more. */
export type LoggedOut = {
  /** When it ended. */
  at: Scalars['DateTime']['output'];
};

/** Who signs in. */
export type LoginInput = {
  /** What to call this device in the list of sessions. */
  deviceLabel?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address; upper and lower case are the same. */
  email: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** What came of signing in. */
export type LoginResult = AccountLocked | CredentialsWrong | DeviceLabelInvalid | LoggedIn | TooManyAttempts;

/** Which session to end. */
export type LogoutInput = {
  /** A refresh token of the session: works when the access token has expired as well. */
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** What came of signing out. */
export type LogoutResult = LoggedOut;

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
  /**
   * Erases your account for good: name, e-mail, addresses, preferences and devices at once, and within moments your carts, wish lists,
   * saved payment methods, the name under your reviews and everything that recommendations know of you. Every session ends, and the
   * e-mail address can register again, as somebody new. Orders, payments and parcels stay as long as the law wants them kept.
   */
  accountErase: AccountEraseResult;
  /** Saves an address in your address book. The first one becomes the default for shipping and billing. */
  addressCreate: AddressCreateResult;
  /** Makes one of your saved addresses the default for shipping, billing or both. */
  addressDefaultSet: AddressDefaultSetResult;
  /** Deletes one of your saved addresses. Orders keep the address that they were placed with. */
  addressDelete: AddressDeleteResult;
  /** Replaces one of your saved addresses. Orders keep the address that they were placed with. */
  addressUpdate: AddressUpdateResult;
  /** Makes an API key for a partner. The key itself is shown in this answer and never again. Admins only. */
  apiKeyCreate: ApiKeyCreateResult;
  /** Ends an API key. Admins only. */
  apiKeyRevoke: ApiKeyRevokeResult;
  /** Makes the successor of an API key: both work until the old one ends. The new key is shown in this answer and never again. Admins only. */
  apiKeyRotate: ApiKeyRotateResult;
  /** Opens a guest session: its token lets somebody without an account keep a cart and buy. */
  guestSessionCreate: GuestSessionCreateResult;
  /** Signs in on a device: each sign-in is a session of its own. */
  login: LoginResult;
  /** Ends a session: that of the given refresh token, or else that of the access token. Ending an ended session changes nothing. */
  logout: LogoutResult;
  /** Changes your password and ends all your other sessions. */
  passwordChange: PasswordChangeResult;
  /** Changes the given fields of your profile; fields that are left out stay as they are. */
  profileUpdate: ProfileUpdateResult;
  /** Trades a refresh token for a new access token and the next refresh token. Each refresh token works once; a spent one ends its session. */
  refresh: RefreshResult;
  /** Opens an account and signs in. */
  register: RegisterResult;
  /** Ends one of your sessions, for example that of a lost device. */
  sessionRevoke: SessionRevokeResult;
  /** Locks an account: its sessions end within seconds, and nobody signs in to it. Staff lock customers; colleagues only admins. Locking a locked one changes nothing. */
  userLock: UserLockResult;
  /** Sets the roles of a user. Admins only. */
  userRolesSet: UserRolesSetResult;
  /** Unlocks an account: its owner signs in again. Unlocking an open one changes nothing. */
  userUnlock: UserUnlockResult;
};


export type MutationAccountEraseArgs = {
  input: AccountEraseInput;
};


export type MutationAddressCreateArgs = {
  input: AddressCreateInput;
};


export type MutationAddressDefaultSetArgs = {
  input: AddressDefaultSetInput;
};


export type MutationAddressDeleteArgs = {
  input: AddressDeleteInput;
};


export type MutationAddressUpdateArgs = {
  input: AddressUpdateInput;
};


export type MutationApiKeyCreateArgs = {
  input: ApiKeyCreateInput;
};


export type MutationApiKeyRevokeArgs = {
  input: ApiKeyRevokeInput;
};


export type MutationApiKeyRotateArgs = {
  input: ApiKeyRotateInput;
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationLogoutArgs = {
  input?: InputMaybe<LogoutInput>;
};


export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


export type MutationProfileUpdateArgs = {
  input: ProfileUpdateInput;
};


export type MutationRefreshArgs = {
  input: RefreshInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationSessionRevokeArgs = {
  input: SessionRevokeInput;
};


export type MutationUserLockArgs = {
  input: UserLockInput;
};


export type MutationUserRolesSetArgs = {
  input: UserRolesSetInput;
};


export type MutationUserUnlockArgs = {
  input: UserUnlockInput;
};

/** A name has 1 to 200 characters and no control characters. */
export type NameInvalid = UserError & {
  /** Always `NAME_INVALID`. */
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

/** A new password. */
export type PasswordChangeInput = {
  /** The password that works now. */
  currentPassword: Scalars['String']['input'];
  /** 8 to 128 characters; the most common passwords are refused. */
  newPassword: Scalars['String']['input'];
};

/** What came of changing the password. */
export type PasswordChangeResult = CredentialsWrong | PasswordChanged | PasswordUnacceptable | TooManyAttempts;

/** The new password works, and all other sessions are over. */
export type PasswordChanged = {
  /** Your account. */
  user: User;
};

/** A password has 8 to 128 characters, is not only spaces, and is none of the most common ones. */
export type PasswordUnacceptable = UserError & {
  /** Always `PASSWORD_UNACCEPTABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** One of the given profile fields cannot be accepted; `path` names it. */
export type ProfileInvalid = UserError & {
  /** Always `PROFILE_INVALID`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** What to change in a profile; fields that are left out stay as they are. */
export type ProfileUpdateInput = {
  /** The name that others see; null takes it away. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Full name; null leaves it as it is. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Settings. */
  preferences?: InputMaybe<UserPreferencesInput>;
};

/** What came of changing the profile. */
export type ProfileUpdateResult = NameInvalid | ProfileInvalid | ProfileUpdated;

/** The profile as it is now. */
export type ProfileUpdated = {
  /** Your account. */
  user: User;
};

export type Query = {
  /** The API keys of partners, newest first. Admins only. */
  apiKeys: ApiKeyConnection;
  /** What clients use of this API, by day: for staff who want to change it, and to talk with partners. */
  apiUsage: ApiUsage;
  /** The market, currency and language that this request is answered in. Null while users are out of reach. */
  context?: Maybe<RequestContext>;
  /** Your own account; null unless you are signed in as a user. */
  me?: Maybe<User>;
  /** Any account, for staff; null when there is none. */
  user?: Maybe<User>;
};


export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  partnerId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryApiUsageArgs = {
  filter?: InputMaybe<ApiUsageFilter>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};

/** A refresh token to trade. */
export type RefreshInput = {
  /** The latest refresh token of the session. */
  refreshToken: Scalars['String']['input'];
};

/** What came of trading a refresh token. */
export type RefreshResult = RefreshTokenInvalid | Refreshed;

/** The refresh token is unknown, expired, spent or of a session that was ended: sign in again. */
export type RefreshTokenInvalid = UserError & {
  /** Always `REFRESH_TOKEN_INVALID`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** New tokens; the refresh token that was given is spent. */
export type Refreshed = SignedIn & {
  /** Send it as `Authorization: Bearer …`. It works for five minutes. */
  accessToken: Scalars['String']['output'];
  /** When the access token stops working. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Keep it secret; give it to `refresh` to stay signed in. It works once. */
  refreshToken: Scalars['String']['output'];
  /** Who signed in. */
  user: User;
};

/** A new account. */
export type RegisterInput = {
  /** What to call this device in the list of sessions. */
  deviceLabel?: InputMaybe<Scalars['String']['input']>;
  /** The name that others see, for example under a review. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address; upper and lower case are the same. */
  email: Scalars['String']['input'];
  /** Full name. */
  name: Scalars['String']['input'];
  /** 8 to 128 characters; the most common passwords are refused. */
  password: Scalars['String']['input'];
};

/** What came of opening an account. */
export type RegisterResult = DeviceLabelInvalid | EmailInvalid | EmailTaken | NameInvalid | PasswordUnacceptable | Registered | TooManyAttempts;

/** The account is open and you are signed in. */
export type Registered = SignedIn & {
  /** Send it as `Authorization: Bearer …`. It works for five minutes. */
  accessToken: Scalars['String']['output'];
  /** When the access token stops working. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Keep it secret; give it to `refresh` to stay signed in. It works once. */
  refreshToken: Scalars['String']['output'];
  /** Who signed in. */
  user: User;
};

/** How the router understood this request: by its headers `x-market` and `accept-language`. */
export type RequestContext = {
  /** The currency that prices are given in. */
  currency: Scalars['CurrencyCode']['output'];
  /** The language of texts, BCP 47: `en`. */
  language: Scalars['String']['output'];
  /** Country of the market, ISO 3166-1 alpha-2: `DE`. */
  market: Scalars['String']['output'];
};

/** An address in a user's address book, as it is printed on a label. */
export type SavedAddress = {
  /** Town. */
  city: Scalars['String']['output'];
  /** Company. */
  company?: Maybe<Scalars['String']['output']>;
  /** Country, ISO 3166-1 alpha-2: `DE`. */
  country: Scalars['String']['output'];
  /** Id of the address: `adr_…`. */
  id: Scalars['ID']['output'];
  /** Whether bills go here unless said otherwise. */
  isDefaultBilling: Scalars['Boolean']['output'];
  /** Whether parcels go here unless said otherwise. */
  isDefaultShipping: Scalars['Boolean']['output'];
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Flat, floor, entrance. */
  line2?: Maybe<Scalars['String']['output']>;
  /** Who receives it. */
  name: Scalars['String']['output'];
  /** For questions about the delivery. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code; empty where the country has none. */
  postalCode: Scalars['String']['output'];
  /** State or county, where the country uses one. */
  region?: Maybe<Scalars['String']['output']>;
};

/** A page of saved addresses. */
export type SavedAddressConnection = {
  /** Addresses with their cursors. */
  edges: Array<SavedAddressEdge>;
  /** The addresses alone. */
  nodes: Array<SavedAddress>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
};

/** One address in a page. */
export type SavedAddressEdge = {
  /** Cursor of this address. */
  cursor: Scalars['String']['output'];
  /** The address. */
  node: SavedAddress;
};

/** An address as it is printed on a label. */
export type SavedAddressInput = {
  /** Town. */
  city: Scalars['String']['input'];
  /** Company. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Country, ISO 3166-1 alpha-2: `DE`. */
  country: Scalars['String']['input'];
  /** Street and number. */
  line1: Scalars['String']['input'];
  /** Flat, floor, entrance. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Who receives it. */
  name: Scalars['String']['input'];
  /** For questions about the delivery. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; empty where the country has none. */
  postalCode: Scalars['String']['input'];
  /** State or county, where the country uses one. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** One of the address fields cannot be accepted; `path` names it. */
export type SavedAddressInvalid = UserError & {
  /** Always `SAVED_ADDRESS_INVALID`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The address book is full: delete an address first. */
export type SavedAddressLimitReached = UserError & {
  /** How many addresses an account can save. */
  addressesMax: Scalars['Int']['output'];
  /** Always `SAVED_ADDRESS_LIMIT_REACHED`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** There is no such address of yours. */
export type SavedAddressNotFound = UserError & {
  /** Always `SAVED_ADDRESS_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** One device that is signed in. */
export type Session = {
  /** When it signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** What the device called itself when it signed in. */
  deviceLabel?: Maybe<Scalars['String']['output']>;
  /** Id of the session: `ses_…`. */
  id: Scalars['ID']['output'];
  /** Whether this request came from it. */
  isCurrent: Scalars['Boolean']['output'];
  /** When it last signed in or got a new access token. */
  lastUsedAt: Scalars['DateTime']['output'];
};

/** There is no such session of yours. */
export type SessionNotFound = UserError & {
  /** Always `SESSION_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Which session to end. */
export type SessionRevokeInput = {
  /** Id of the session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of ending a session. */
export type SessionRevokeResult = SessionNotFound | SessionRevoked;

/** The session is over: it cannot get a new access token. */
export type SessionRevoked = {
  /** The account it belonged to. */
  user: User;
};

/** What every way of signing in gives. */
export type SignedIn = {
  /** Send it as `Authorization: Bearer …`. It works for five minutes. */
  accessToken: Scalars['String']['output'];
  /** When the access token stops working. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Keep it secret; give it to `refresh` to stay signed in. It works once. */
  refreshToken: Scalars['String']['output'];
  /** Who signed in. */
  user: User;
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

/** Too many attempts for this account: wait, then try again. */
export type TooManyAttempts = UserError & {
  /** Always `TOO_MANY_ATTEMPTS`. */
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

/** Somebody with an account. Strangers see the display name alone; everything else is null for them. */
export type User = {
  /** The address book, oldest first. The user and staff only. */
  addresses?: Maybe<SavedAddressConnection>;
  /** When the account was opened. The user and staff only. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where bills go unless said otherwise. The user and staff only. */
  defaultBillingAddress?: Maybe<SavedAddress>;
  /** Where parcels go unless said otherwise. The user and staff only. */
  defaultShippingAddress?: Maybe<SavedAddress>;
  /** The name that others see, for example under a review; null when none was chosen. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** E-mail address. The user and staff only. */
  email?: Maybe<Scalars['String']['output']>;
  /** Id of the user: `usr_…`. */
  id: Scalars['ID']['output'];
  /** Since when the account is locked; null while it is open. Staff only. */
  lockedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Full name. The user and staff only. */
  name?: Maybe<Scalars['String']['output']>;
  /** Settings that the user chose. The user and staff only. */
  preferences?: Maybe<UserPreferences>;
  /** What the user may do. The user and staff only. */
  roles?: Maybe<Array<UserRole>>;
  /** Devices that are signed in, the latest used first; at most 20. The user and staff only. */
  sessions?: Maybe<Array<Session>>;
};


/** Somebody with an account. Strangers see the display name alone; everything else is null for them. */
export type UserAddressesArgs = {
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

/** An account to lock. */
export type UserLockInput = {
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** What came of locking an account. */
export type UserLockResult = LastAdmin | UserLocked | UserNotFound | UserNotLockable;

/** The account is locked. */
export type UserLocked = {
  /** The user. */
  user: User;
};

/** There is no such user. */
export type UserNotFound = UserError & {
  /** Always `USER_NOT_FOUND`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Nobody locks or unlocks their own account, and only admins that of a colleague. */
export type UserNotLockable = UserError & {
  /** Always `USER_NOT_LOCKABLE`. */
  code: ErrorCode;
  /** What is the case and what to do. */
  message: Scalars['String']['output'];
  /** The input field it is about. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Settings that a user chose; null where none was chosen. */
export type UserPreferences = {
  /** Preferred currency. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Preferred language, BCP 47. */
  language?: Maybe<Scalars['String']['output']>;
  /** Preferred market, ISO 3166-1 alpha-2. */
  market?: Maybe<Scalars['String']['output']>;
  /** Whether the newsletter may be sent. */
  newsletter: Scalars['Boolean']['output'];
};

/** Settings to change; what is left out stays as it is. */
export type UserPreferencesInput = {
  /** Preferred currency; null: none. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Preferred language, BCP 47; null: none. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Preferred market, ISO 3166-1 alpha-2; null: none. */
  market?: InputMaybe<Scalars['String']['input']>;
  /** Whether the newsletter may be sent; null leaves it as it is. */
  newsletter?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What somebody with an account may do. */
export type UserRole =
  /** Runs the shop: everything that staff may do, and roles and API keys. */
  | 'ADMIN'
  /** Buys. Everybody has this role. */
  | 'CUSTOMER'
  /** Works in the shop: sees orders, stock and payments of everybody. */
  | 'STAFF';

/** The roles are set; access tokens made before die within five minutes. */
export type UserRolesChanged = {
  /** The user. */
  user: User;
};

/** Roles to set. */
export type UserRolesSetInput = {
  /** All roles of the user from now on; `CUSTOMER` is always among them. */
  roles: Array<UserRole>;
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** What came of setting roles. */
export type UserRolesSetResult = LastAdmin | UserNotFound | UserRolesChanged;

/** An account to unlock. */
export type UserUnlockInput = {
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** What came of unlocking an account. */
export type UserUnlockResult = UserNotFound | UserNotLockable | UserUnlocked;

/** The account is open. */
export type UserUnlocked = {
  /** The user. */
  user: User;
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
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AccountEraseResult:
    | ( AccountErased & { __typename: 'AccountErased' } )
    | ( CredentialsWrong & { __typename: 'CredentialsWrong' } )
    | ( LastAdmin & { __typename: 'LastAdmin' } )
    | ( TooManyAttempts & { __typename: 'TooManyAttempts' } )
  ;
  AddressCreateResult:
    | ( Omit<AddressCreated, 'address'> & { address: _RefType['SavedAddress'] } & { __typename: 'AddressCreated' } )
    | ( SavedAddressInvalid & { __typename: 'SavedAddressInvalid' } )
    | ( SavedAddressLimitReached & { __typename: 'SavedAddressLimitReached' } )
  ;
  AddressDefaultSetResult:
    | ( Omit<AddressDefaultSet, 'address' | 'user'> & { address: _RefType['SavedAddress'], user: _RefType['User'] } & { __typename: 'AddressDefaultSet' } )
    | ( SavedAddressNotFound & { __typename: 'SavedAddressNotFound' } )
  ;
  AddressDeleteResult:
    | ( Omit<AddressDeleted, 'user'> & { user: _RefType['User'] } & { __typename: 'AddressDeleted' } )
    | ( SavedAddressNotFound & { __typename: 'SavedAddressNotFound' } )
  ;
  AddressUpdateResult:
    | ( Omit<AddressUpdated, 'address'> & { address: _RefType['SavedAddress'] } & { __typename: 'AddressUpdated' } )
    | ( SavedAddressInvalid & { __typename: 'SavedAddressInvalid' } )
    | ( SavedAddressNotFound & { __typename: 'SavedAddressNotFound' } )
  ;
  ApiKeyCreateResult:
    | ( Omit<ApiKeyCreated, 'apiKey'> & { apiKey: _RefType['ApiKey'] } & { __typename: 'ApiKeyCreated' } )
    | ( ApiKeyInvalid & { __typename: 'ApiKeyInvalid' } )
  ;
  ApiKeyRevokeResult:
    | ( ApiKeyNotFound & { __typename: 'ApiKeyNotFound' } )
    | ( Omit<ApiKeyRevoked, 'apiKey'> & { apiKey: _RefType['ApiKey'] } & { __typename: 'ApiKeyRevoked' } )
  ;
  ApiKeyRotateResult:
    | ( ApiKeyInvalid & { __typename: 'ApiKeyInvalid' } )
    | ( ApiKeyNotCurrent & { __typename: 'ApiKeyNotCurrent' } )
    | ( ApiKeyNotFound & { __typename: 'ApiKeyNotFound' } )
    | ( Omit<ApiKeyRotated, 'apiKey' | 'previous'> & { apiKey: _RefType['ApiKey'], previous: _RefType['ApiKey'] } & { __typename: 'ApiKeyRotated' } )
  ;
  GuestSessionCreateResult: ( GuestSessionCreated & { __typename: 'GuestSessionCreated' } );
  LoginResult:
    | ( AccountLocked & { __typename: 'AccountLocked' } )
    | ( CredentialsWrong & { __typename: 'CredentialsWrong' } )
    | ( DeviceLabelInvalid & { __typename: 'DeviceLabelInvalid' } )
    | ( Omit<LoggedIn, 'user'> & { user: _RefType['User'] } & { __typename: 'LoggedIn' } )
    | ( TooManyAttempts & { __typename: 'TooManyAttempts' } )
  ;
  LogoutResult: ( LoggedOut & { __typename: 'LoggedOut' } );
  PasswordChangeResult:
    | ( CredentialsWrong & { __typename: 'CredentialsWrong' } )
    | ( Omit<PasswordChanged, 'user'> & { user: _RefType['User'] } & { __typename: 'PasswordChanged' } )
    | ( PasswordUnacceptable & { __typename: 'PasswordUnacceptable' } )
    | ( TooManyAttempts & { __typename: 'TooManyAttempts' } )
  ;
  ProfileUpdateResult:
    | ( NameInvalid & { __typename: 'NameInvalid' } )
    | ( ProfileInvalid & { __typename: 'ProfileInvalid' } )
    | ( Omit<ProfileUpdated, 'user'> & { user: _RefType['User'] } & { __typename: 'ProfileUpdated' } )
  ;
  RefreshResult:
    | ( RefreshTokenInvalid & { __typename: 'RefreshTokenInvalid' } )
    | ( Omit<Refreshed, 'user'> & { user: _RefType['User'] } & { __typename: 'Refreshed' } )
  ;
  RegisterResult:
    | ( DeviceLabelInvalid & { __typename: 'DeviceLabelInvalid' } )
    | ( EmailInvalid & { __typename: 'EmailInvalid' } )
    | ( EmailTaken & { __typename: 'EmailTaken' } )
    | ( NameInvalid & { __typename: 'NameInvalid' } )
    | ( PasswordUnacceptable & { __typename: 'PasswordUnacceptable' } )
    | ( Omit<Registered, 'user'> & { user: _RefType['User'] } & { __typename: 'Registered' } )
    | ( TooManyAttempts & { __typename: 'TooManyAttempts' } )
  ;
  SessionRevokeResult:
    | ( SessionNotFound & { __typename: 'SessionNotFound' } )
    | ( Omit<SessionRevoked, 'user'> & { user: _RefType['User'] } & { __typename: 'SessionRevoked' } )
  ;
  UserLockResult:
    | ( LastAdmin & { __typename: 'LastAdmin' } )
    | ( Omit<UserLocked, 'user'> & { user: _RefType['User'] } & { __typename: 'UserLocked' } )
    | ( UserNotFound & { __typename: 'UserNotFound' } )
    | ( UserNotLockable & { __typename: 'UserNotLockable' } )
  ;
  UserRolesSetResult:
    | ( LastAdmin & { __typename: 'LastAdmin' } )
    | ( UserNotFound & { __typename: 'UserNotFound' } )
    | ( Omit<UserRolesChanged, 'user'> & { user: _RefType['User'] } & { __typename: 'UserRolesChanged' } )
  ;
  UserUnlockResult:
    | ( UserNotFound & { __typename: 'UserNotFound' } )
    | ( UserNotLockable & { __typename: 'UserNotLockable' } )
    | ( Omit<UserUnlocked, 'user'> & { user: _RefType['User'] } & { __typename: 'UserUnlocked' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  SignedIn:
    | ( Omit<LoggedIn, 'user'> & { user: _RefType['User'] } )
    | ( Omit<Refreshed, 'user'> & { user: _RefType['User'] } )
    | ( Omit<Registered, 'user'> & { user: _RefType['User'] } )
  ;
  UserError:
    | ( AccountLocked )
    | ( ApiKeyInvalid )
    | ( ApiKeyNotCurrent )
    | ( ApiKeyNotFound )
    | ( CredentialsWrong )
    | ( DeviceLabelInvalid )
    | ( EmailInvalid )
    | ( EmailTaken )
    | ( IdempotencyConflict )
    | ( LastAdmin )
    | ( NameInvalid )
    | ( PasswordUnacceptable )
    | ( ProfileInvalid )
    | ( RefreshTokenInvalid )
    | ( SavedAddressInvalid )
    | ( SavedAddressLimitReached )
    | ( SavedAddressNotFound )
    | ( SessionNotFound )
    | ( TooManyAttempts )
    | ( UserNotFound )
    | ( UserNotLockable )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountEraseInput: AccountEraseInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccountEraseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountEraseResult']>;
  AccountErased: ResolverTypeWrapper<AccountErased>;
  AccountLocked: ResolverTypeWrapper<AccountLocked>;
  AddressCreateInput: AddressCreateInput;
  AddressCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddressCreateResult']>;
  AddressCreated: ResolverTypeWrapper<Omit<AddressCreated, 'address'> & { address: ResolversTypes['SavedAddress'] }>;
  AddressDefaultSet: ResolverTypeWrapper<Omit<AddressDefaultSet, 'address' | 'user'> & { address: ResolversTypes['SavedAddress'], user: ResolversTypes['User'] }>;
  AddressDefaultSetInput: AddressDefaultSetInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddressDefaultSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddressDefaultSetResult']>;
  AddressDeleteInput: AddressDeleteInput;
  AddressDeleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddressDeleteResult']>;
  AddressDeleted: ResolverTypeWrapper<Omit<AddressDeleted, 'user'> & { user: ResolversTypes['User'] }>;
  AddressUpdateInput: AddressUpdateInput;
  AddressUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddressUpdateResult']>;
  AddressUpdated: ResolverTypeWrapper<Omit<AddressUpdated, 'address'> & { address: ResolversTypes['SavedAddress'] }>;
  ApiCoordinateUsage: ResolverTypeWrapper<ApiCoordinateUsageModel>;
  ApiCoordinateUsageConnection: ResolverTypeWrapper<Omit<ApiCoordinateUsageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApiCoordinateUsageEdge']>, nodes: Array<ResolversTypes['ApiCoordinateUsage']> }>;
  ApiCoordinateUsageEdge: ResolverTypeWrapper<Omit<ApiCoordinateUsageEdge, 'node'> & { node: ResolversTypes['ApiCoordinateUsage'] }>;
  ApiKey: ResolverTypeWrapper<ApiKeyModel>;
  ApiKeyConnection: ResolverTypeWrapper<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApiKeyEdge']>, nodes: Array<ResolversTypes['ApiKey']> }>;
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApiKeyCreateResult']>;
  ApiKeyCreated: ResolverTypeWrapper<Omit<ApiKeyCreated, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyInvalid: ResolverTypeWrapper<ApiKeyInvalid>;
  ApiKeyNotCurrent: ResolverTypeWrapper<ApiKeyNotCurrent>;
  ApiKeyNotFound: ResolverTypeWrapper<ApiKeyNotFound>;
  ApiKeyRevokeInput: ApiKeyRevokeInput;
  ApiKeyRevokeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApiKeyRevokeResult']>;
  ApiKeyRevoked: ResolverTypeWrapper<Omit<ApiKeyRevoked, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  ApiKeyRotateInput: ApiKeyRotateInput;
  ApiKeyRotateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApiKeyRotateResult']>;
  ApiKeyRotated: ResolverTypeWrapper<Omit<ApiKeyRotated, 'apiKey' | 'previous'> & { apiKey: ResolversTypes['ApiKey'], previous: ResolversTypes['ApiKey'] }>;
  ApiOperationUsage: ResolverTypeWrapper<ApiOperationUsageModel>;
  ApiOperationUsageConnection: ResolverTypeWrapper<Omit<ApiOperationUsageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApiOperationUsageEdge']>, nodes: Array<ResolversTypes['ApiOperationUsage']> }>;
  ApiOperationUsageEdge: ResolverTypeWrapper<Omit<ApiOperationUsageEdge, 'node'> & { node: ResolversTypes['ApiOperationUsage'] }>;
  ApiUsage: ResolverTypeWrapper<ApiUsageModel>;
  ApiUsageFilter: ApiUsageFilter;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CredentialsWrong: ResolverTypeWrapper<CredentialsWrong>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeviceLabelInvalid: ResolverTypeWrapper<DeviceLabelInvalid>;
  EmailInvalid: ResolverTypeWrapper<EmailInvalid>;
  EmailTaken: ResolverTypeWrapper<EmailTaken>;
  ErrorCode: ErrorCode;
  GuestSessionCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GuestSessionCreateResult']>;
  GuestSessionCreated: ResolverTypeWrapper<GuestSessionCreated>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LastAdmin: ResolverTypeWrapper<LastAdmin>;
  LoggedIn: ResolverTypeWrapper<Omit<LoggedIn, 'user'> & { user: ResolversTypes['User'] }>;
  LoggedOut: ResolverTypeWrapper<LoggedOut>;
  LoginInput: LoginInput;
  LoginResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoginResult']>;
  LogoutInput: LogoutInput;
  LogoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogoutResult']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameInvalid: ResolverTypeWrapper<NameInvalid>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PasswordChangeResult']>;
  PasswordChanged: ResolverTypeWrapper<Omit<PasswordChanged, 'user'> & { user: ResolversTypes['User'] }>;
  PasswordUnacceptable: ResolverTypeWrapper<PasswordUnacceptable>;
  ProfileInvalid: ResolverTypeWrapper<ProfileInvalid>;
  ProfileUpdateInput: ProfileUpdateInput;
  ProfileUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProfileUpdateResult']>;
  ProfileUpdated: ResolverTypeWrapper<Omit<ProfileUpdated, 'user'> & { user: ResolversTypes['User'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshInput: RefreshInput;
  RefreshResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshResult']>;
  RefreshTokenInvalid: ResolverTypeWrapper<RefreshTokenInvalid>;
  Refreshed: ResolverTypeWrapper<Omit<Refreshed, 'user'> & { user: ResolversTypes['User'] }>;
  RegisterInput: RegisterInput;
  RegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterResult']>;
  Registered: ResolverTypeWrapper<Omit<Registered, 'user'> & { user: ResolversTypes['User'] }>;
  RequestContext: ResolverTypeWrapper<RequestContext>;
  SavedAddress: ResolverTypeWrapper<SavedAddressModel>;
  SavedAddressConnection: ResolverTypeWrapper<Omit<SavedAddressConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SavedAddressEdge']>, nodes: Array<ResolversTypes['SavedAddress']> }>;
  SavedAddressEdge: ResolverTypeWrapper<Omit<SavedAddressEdge, 'node'> & { node: ResolversTypes['SavedAddress'] }>;
  SavedAddressInput: SavedAddressInput;
  SavedAddressInvalid: ResolverTypeWrapper<SavedAddressInvalid>;
  SavedAddressLimitReached: ResolverTypeWrapper<SavedAddressLimitReached>;
  SavedAddressNotFound: ResolverTypeWrapper<SavedAddressNotFound>;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionNotFound: ResolverTypeWrapper<SessionNotFound>;
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionRevokeResult']>;
  SessionRevoked: ResolverTypeWrapper<Omit<SessionRevoked, 'user'> & { user: ResolversTypes['User'] }>;
  SignedIn: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SignedIn']>;
  StuckItem: ResolverTypeWrapper<StuckItem>;
  TaxedMoney: ResolverTypeWrapper<TaxedMoneyModel>;
  TooManyAttempts: ResolverTypeWrapper<TooManyAttempts>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserLockInput: UserLockInput;
  UserLockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UserLockResult']>;
  UserLocked: ResolverTypeWrapper<Omit<UserLocked, 'user'> & { user: ResolversTypes['User'] }>;
  UserNotFound: ResolverTypeWrapper<UserNotFound>;
  UserNotLockable: ResolverTypeWrapper<UserNotLockable>;
  UserPreferences: ResolverTypeWrapper<UserPreferences>;
  UserPreferencesInput: UserPreferencesInput;
  UserRole: UserRole;
  UserRolesChanged: ResolverTypeWrapper<Omit<UserRolesChanged, 'user'> & { user: ResolversTypes['User'] }>;
  UserRolesSetInput: UserRolesSetInput;
  UserRolesSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UserRolesSetResult']>;
  UserUnlockInput: UserUnlockInput;
  UserUnlockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UserUnlockResult']>;
  UserUnlocked: ResolverTypeWrapper<Omit<UserUnlocked, 'user'> & { user: ResolversTypes['User'] }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountEraseInput: AccountEraseInput;
  String: Scalars['String']['output'];
  AccountEraseResult: ResolversUnionTypes<ResolversParentTypes>['AccountEraseResult'];
  AccountErased: AccountErased;
  AccountLocked: AccountLocked;
  AddressCreateInput: AddressCreateInput;
  AddressCreateResult: ResolversUnionTypes<ResolversParentTypes>['AddressCreateResult'];
  AddressCreated: Omit<AddressCreated, 'address'> & { address: ResolversParentTypes['SavedAddress'] };
  AddressDefaultSet: Omit<AddressDefaultSet, 'address' | 'user'> & { address: ResolversParentTypes['SavedAddress'], user: ResolversParentTypes['User'] };
  AddressDefaultSetInput: AddressDefaultSetInput;
  ID: Scalars['ID']['output'];
  AddressDefaultSetResult: ResolversUnionTypes<ResolversParentTypes>['AddressDefaultSetResult'];
  AddressDeleteInput: AddressDeleteInput;
  AddressDeleteResult: ResolversUnionTypes<ResolversParentTypes>['AddressDeleteResult'];
  AddressDeleted: Omit<AddressDeleted, 'user'> & { user: ResolversParentTypes['User'] };
  AddressUpdateInput: AddressUpdateInput;
  AddressUpdateResult: ResolversUnionTypes<ResolversParentTypes>['AddressUpdateResult'];
  AddressUpdated: Omit<AddressUpdated, 'address'> & { address: ResolversParentTypes['SavedAddress'] };
  ApiCoordinateUsage: ApiCoordinateUsageModel;
  ApiCoordinateUsageConnection: Omit<ApiCoordinateUsageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApiCoordinateUsageEdge']>, nodes: Array<ResolversParentTypes['ApiCoordinateUsage']> };
  ApiCoordinateUsageEdge: Omit<ApiCoordinateUsageEdge, 'node'> & { node: ResolversParentTypes['ApiCoordinateUsage'] };
  ApiKey: ApiKeyModel;
  ApiKeyConnection: Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApiKeyEdge']>, nodes: Array<ResolversParentTypes['ApiKey']> };
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyCreateResult: ResolversUnionTypes<ResolversParentTypes>['ApiKeyCreateResult'];
  ApiKeyCreated: Omit<ApiKeyCreated, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyInvalid: ApiKeyInvalid;
  ApiKeyNotCurrent: ApiKeyNotCurrent;
  ApiKeyNotFound: ApiKeyNotFound;
  ApiKeyRevokeInput: ApiKeyRevokeInput;
  ApiKeyRevokeResult: ResolversUnionTypes<ResolversParentTypes>['ApiKeyRevokeResult'];
  ApiKeyRevoked: Omit<ApiKeyRevoked, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  ApiKeyRotateInput: ApiKeyRotateInput;
  ApiKeyRotateResult: ResolversUnionTypes<ResolversParentTypes>['ApiKeyRotateResult'];
  ApiKeyRotated: Omit<ApiKeyRotated, 'apiKey' | 'previous'> & { apiKey: ResolversParentTypes['ApiKey'], previous: ResolversParentTypes['ApiKey'] };
  ApiOperationUsage: ApiOperationUsageModel;
  ApiOperationUsageConnection: Omit<ApiOperationUsageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApiOperationUsageEdge']>, nodes: Array<ResolversParentTypes['ApiOperationUsage']> };
  ApiOperationUsageEdge: Omit<ApiOperationUsageEdge, 'node'> & { node: ResolversParentTypes['ApiOperationUsage'] };
  ApiUsage: ApiUsageModel;
  ApiUsageFilter: ApiUsageFilter;
  BigInt: Scalars['BigInt']['output'];
  CredentialsWrong: CredentialsWrong;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeviceLabelInvalid: DeviceLabelInvalid;
  EmailInvalid: EmailInvalid;
  EmailTaken: EmailTaken;
  GuestSessionCreateResult: ResolversUnionTypes<ResolversParentTypes>['GuestSessionCreateResult'];
  GuestSessionCreated: GuestSessionCreated;
  IdempotencyConflict: IdempotencyConflict;
  JSON: Scalars['JSON']['output'];
  LastAdmin: LastAdmin;
  LoggedIn: Omit<LoggedIn, 'user'> & { user: ResolversParentTypes['User'] };
  LoggedOut: LoggedOut;
  LoginInput: LoginInput;
  LoginResult: ResolversUnionTypes<ResolversParentTypes>['LoginResult'];
  LogoutInput: LogoutInput;
  LogoutResult: ResolversUnionTypes<ResolversParentTypes>['LogoutResult'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  NameInvalid: NameInvalid;
  PageInfo: PageInfo;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangeResult: ResolversUnionTypes<ResolversParentTypes>['PasswordChangeResult'];
  PasswordChanged: Omit<PasswordChanged, 'user'> & { user: ResolversParentTypes['User'] };
  PasswordUnacceptable: PasswordUnacceptable;
  ProfileInvalid: ProfileInvalid;
  ProfileUpdateInput: ProfileUpdateInput;
  ProfileUpdateResult: ResolversUnionTypes<ResolversParentTypes>['ProfileUpdateResult'];
  ProfileUpdated: Omit<ProfileUpdated, 'user'> & { user: ResolversParentTypes['User'] };
  Query: Record<PropertyKey, never>;
  RefreshInput: RefreshInput;
  RefreshResult: ResolversUnionTypes<ResolversParentTypes>['RefreshResult'];
  RefreshTokenInvalid: RefreshTokenInvalid;
  Refreshed: Omit<Refreshed, 'user'> & { user: ResolversParentTypes['User'] };
  RegisterInput: RegisterInput;
  RegisterResult: ResolversUnionTypes<ResolversParentTypes>['RegisterResult'];
  Registered: Omit<Registered, 'user'> & { user: ResolversParentTypes['User'] };
  RequestContext: RequestContext;
  SavedAddress: SavedAddressModel;
  SavedAddressConnection: Omit<SavedAddressConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SavedAddressEdge']>, nodes: Array<ResolversParentTypes['SavedAddress']> };
  SavedAddressEdge: Omit<SavedAddressEdge, 'node'> & { node: ResolversParentTypes['SavedAddress'] };
  SavedAddressInput: SavedAddressInput;
  SavedAddressInvalid: SavedAddressInvalid;
  SavedAddressLimitReached: SavedAddressLimitReached;
  SavedAddressNotFound: SavedAddressNotFound;
  Session: SessionModel;
  SessionNotFound: SessionNotFound;
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokeResult: ResolversUnionTypes<ResolversParentTypes>['SessionRevokeResult'];
  SessionRevoked: Omit<SessionRevoked, 'user'> & { user: ResolversParentTypes['User'] };
  SignedIn: ResolversInterfaceTypes<ResolversParentTypes>['SignedIn'];
  StuckItem: StuckItem;
  TaxedMoney: TaxedMoneyModel;
  TooManyAttempts: TooManyAttempts;
  User: UserModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserLockInput: UserLockInput;
  UserLockResult: ResolversUnionTypes<ResolversParentTypes>['UserLockResult'];
  UserLocked: Omit<UserLocked, 'user'> & { user: ResolversParentTypes['User'] };
  UserNotFound: UserNotFound;
  UserNotLockable: UserNotLockable;
  UserPreferences: UserPreferences;
  UserPreferencesInput: UserPreferencesInput;
  UserRolesChanged: Omit<UserRolesChanged, 'user'> & { user: ResolversParentTypes['User'] };
  UserRolesSetInput: UserRolesSetInput;
  UserRolesSetResult: ResolversUnionTypes<ResolversParentTypes>['UserRolesSetResult'];
  UserUnlockInput: UserUnlockInput;
  UserUnlockResult: ResolversUnionTypes<ResolversParentTypes>['UserUnlockResult'];
  UserUnlocked: Omit<UserUnlocked, 'user'> & { user: ResolversParentTypes['User'] };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountEraseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEraseResult'] = ResolversParentTypes['AccountEraseResult']> = {
  __resolveType: TypeResolveFn<'AccountErased' | 'CredentialsWrong' | 'LastAdmin' | 'TooManyAttempts', ParentType, ContextType>;
};

export type AccountErasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountErased'] = ResolversParentTypes['AccountErased']> = {
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountLockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountLocked'] = ResolversParentTypes['AccountLocked']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressCreateResult'] = ResolversParentTypes['AddressCreateResult']> = {
  __resolveType: TypeResolveFn<'AddressCreated' | 'SavedAddressInvalid' | 'SavedAddressLimitReached', ParentType, ContextType>;
};

export type AddressCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressCreated'] = ResolversParentTypes['AddressCreated']> = {
  address?: Resolver<ResolversTypes['SavedAddress'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressDefaultSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressDefaultSet'] = ResolversParentTypes['AddressDefaultSet']> = {
  address?: Resolver<ResolversTypes['SavedAddress'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressDefaultSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressDefaultSetResult'] = ResolversParentTypes['AddressDefaultSetResult']> = {
  __resolveType: TypeResolveFn<'AddressDefaultSet' | 'SavedAddressNotFound', ParentType, ContextType>;
};

export type AddressDeleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressDeleteResult'] = ResolversParentTypes['AddressDeleteResult']> = {
  __resolveType: TypeResolveFn<'AddressDeleted' | 'SavedAddressNotFound', ParentType, ContextType>;
};

export type AddressDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressDeleted'] = ResolversParentTypes['AddressDeleted']> = {
  addressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressUpdateResult'] = ResolversParentTypes['AddressUpdateResult']> = {
  __resolveType: TypeResolveFn<'AddressUpdated' | 'SavedAddressInvalid' | 'SavedAddressNotFound', ParentType, ContextType>;
};

export type AddressUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressUpdated'] = ResolversParentTypes['AddressUpdated']> = {
  address?: Resolver<ResolversTypes['SavedAddress'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiCoordinateUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiCoordinateUsage'] = ResolversParentTypes['ApiCoordinateUsage']> = {
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type ApiCoordinateUsageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiCoordinateUsageConnection'] = ResolversParentTypes['ApiCoordinateUsageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiCoordinateUsageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiCoordinateUsage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiCoordinateUsageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiCoordinateUsageEdge'] = ResolversParentTypes['ApiCoordinateUsageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiCoordinateUsage'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiKeyCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyCreateResult'] = ResolversParentTypes['ApiKeyCreateResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyCreated' | 'ApiKeyInvalid', ParentType, ContextType>;
};

export type ApiKeyCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyCreated'] = ResolversParentTypes['ApiKeyCreated']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApiKeyInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyInvalid'] = ResolversParentTypes['ApiKeyInvalid']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyNotCurrentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyNotCurrent'] = ResolversParentTypes['ApiKeyNotCurrent']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyNotFound'] = ResolversParentTypes['ApiKeyNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyRevokeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRevokeResult'] = ResolversParentTypes['ApiKeyRevokeResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyNotFound' | 'ApiKeyRevoked', ParentType, ContextType>;
};

export type ApiKeyRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRevoked'] = ResolversParentTypes['ApiKeyRevoked']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyRotateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRotateResult'] = ResolversParentTypes['ApiKeyRotateResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyInvalid' | 'ApiKeyNotCurrent' | 'ApiKeyNotFound' | 'ApiKeyRotated', ParentType, ContextType>;
};

export type ApiKeyRotatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRotated'] = ResolversParentTypes['ApiKeyRotated']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiOperationUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiOperationUsage'] = ResolversParentTypes['ApiOperationUsage']> = {
  answered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiOperationUsageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiOperationUsageConnection'] = ResolversParentTypes['ApiOperationUsageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiOperationUsageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiOperationUsage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiOperationUsageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiOperationUsageEdge'] = ResolversParentTypes['ApiOperationUsageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiOperationUsage'], ParentType, ContextType>;
};

export type ApiUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiUsage'] = ResolversParentTypes['ApiUsage']> = {
  coordinates?: Resolver<ResolversTypes['ApiCoordinateUsageConnection'], ParentType, ContextType, RequireFields<ApiUsageCoordinatesArgs, 'first'>>;
  operations?: Resolver<ResolversTypes['ApiOperationUsageConnection'], ParentType, ContextType, RequireFields<ApiUsageOperationsArgs, 'first'>>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CredentialsWrongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CredentialsWrong'] = ResolversParentTypes['CredentialsWrong']> = {
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

export type DeviceLabelInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceLabelInvalid'] = ResolversParentTypes['DeviceLabelInvalid']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailInvalid'] = ResolversParentTypes['EmailInvalid']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTaken'] = ResolversParentTypes['EmailTaken']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestSessionCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestSessionCreateResult'] = ResolversParentTypes['GuestSessionCreateResult']> = {
  __resolveType: TypeResolveFn<'GuestSessionCreated', ParentType, ContextType>;
};

export type GuestSessionCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestSessionCreated'] = ResolversParentTypes['GuestSessionCreated']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  guestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type LastAdminResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastAdmin'] = ResolversParentTypes['LastAdmin']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoggedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedIn'] = ResolversParentTypes['LoggedIn']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoggedOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedOut'] = ResolversParentTypes['LoggedOut']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoginResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginResult'] = ResolversParentTypes['LoginResult']> = {
  __resolveType: TypeResolveFn<'AccountLocked' | 'CredentialsWrong' | 'DeviceLabelInvalid' | 'LoggedIn' | 'TooManyAttempts', ParentType, ContextType>;
};

export type LogoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogoutResult'] = ResolversParentTypes['LogoutResult']> = {
  __resolveType: TypeResolveFn<'LoggedOut', ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accountErase?: Resolver<ResolversTypes['AccountEraseResult'], ParentType, ContextType, RequireFields<MutationAccountEraseArgs, 'input'>>;
  addressCreate?: Resolver<ResolversTypes['AddressCreateResult'], ParentType, ContextType, RequireFields<MutationAddressCreateArgs, 'input'>>;
  addressDefaultSet?: Resolver<ResolversTypes['AddressDefaultSetResult'], ParentType, ContextType, RequireFields<MutationAddressDefaultSetArgs, 'input'>>;
  addressDelete?: Resolver<ResolversTypes['AddressDeleteResult'], ParentType, ContextType, RequireFields<MutationAddressDeleteArgs, 'input'>>;
  addressUpdate?: Resolver<ResolversTypes['AddressUpdateResult'], ParentType, ContextType, RequireFields<MutationAddressUpdateArgs, 'input'>>;
  apiKeyCreate?: Resolver<ResolversTypes['ApiKeyCreateResult'], ParentType, ContextType, RequireFields<MutationApiKeyCreateArgs, 'input'>>;
  apiKeyRevoke?: Resolver<ResolversTypes['ApiKeyRevokeResult'], ParentType, ContextType, RequireFields<MutationApiKeyRevokeArgs, 'input'>>;
  apiKeyRotate?: Resolver<ResolversTypes['ApiKeyRotateResult'], ParentType, ContextType, RequireFields<MutationApiKeyRotateArgs, 'input'>>;
  guestSessionCreate?: Resolver<ResolversTypes['GuestSessionCreateResult'], ParentType, ContextType>;
  login?: Resolver<ResolversTypes['LoginResult'], ParentType, ContextType, RequireFields<MutationLoginArgs, 'input'>>;
  logout?: Resolver<ResolversTypes['LogoutResult'], ParentType, ContextType, Partial<MutationLogoutArgs>>;
  passwordChange?: Resolver<ResolversTypes['PasswordChangeResult'], ParentType, ContextType, RequireFields<MutationPasswordChangeArgs, 'input'>>;
  profileUpdate?: Resolver<ResolversTypes['ProfileUpdateResult'], ParentType, ContextType, RequireFields<MutationProfileUpdateArgs, 'input'>>;
  refresh?: Resolver<ResolversTypes['RefreshResult'], ParentType, ContextType, RequireFields<MutationRefreshArgs, 'input'>>;
  register?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  sessionRevoke?: Resolver<ResolversTypes['SessionRevokeResult'], ParentType, ContextType, RequireFields<MutationSessionRevokeArgs, 'input'>>;
  userLock?: Resolver<ResolversTypes['UserLockResult'], ParentType, ContextType, RequireFields<MutationUserLockArgs, 'input'>>;
  userRolesSet?: Resolver<ResolversTypes['UserRolesSetResult'], ParentType, ContextType, RequireFields<MutationUserRolesSetArgs, 'input'>>;
  userUnlock?: Resolver<ResolversTypes['UserUnlockResult'], ParentType, ContextType, RequireFields<MutationUserUnlockArgs, 'input'>>;
};

export type NameInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameInvalid'] = ResolversParentTypes['NameInvalid']> = {
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

export type PasswordChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChangeResult'] = ResolversParentTypes['PasswordChangeResult']> = {
  __resolveType: TypeResolveFn<'CredentialsWrong' | 'PasswordChanged' | 'PasswordUnacceptable' | 'TooManyAttempts', ParentType, ContextType>;
};

export type PasswordChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChanged'] = ResolversParentTypes['PasswordChanged']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordUnacceptableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordUnacceptable'] = ResolversParentTypes['PasswordUnacceptable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileInvalid'] = ResolversParentTypes['ProfileInvalid']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileUpdateResult'] = ResolversParentTypes['ProfileUpdateResult']> = {
  __resolveType: TypeResolveFn<'NameInvalid' | 'ProfileInvalid' | 'ProfileUpdated', ParentType, ContextType>;
};

export type ProfileUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileUpdated'] = ResolversParentTypes['ProfileUpdated']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<QueryApiKeysArgs, 'first'>>;
  apiUsage?: Resolver<ResolversTypes['ApiUsage'], ParentType, ContextType, Partial<QueryApiUsageArgs>>;
  context?: Resolver<Maybe<ResolversTypes['RequestContext']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
};

export type RefreshResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshResult'] = ResolversParentTypes['RefreshResult']> = {
  __resolveType: TypeResolveFn<'RefreshTokenInvalid' | 'Refreshed', ParentType, ContextType>;
};

export type RefreshTokenInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshTokenInvalid'] = ResolversParentTypes['RefreshTokenInvalid']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefreshedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refreshed'] = ResolversParentTypes['Refreshed']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterResult'] = ResolversParentTypes['RegisterResult']> = {
  __resolveType: TypeResolveFn<'DeviceLabelInvalid' | 'EmailInvalid' | 'EmailTaken' | 'NameInvalid' | 'PasswordUnacceptable' | 'Registered' | 'TooManyAttempts', ParentType, ContextType>;
};

export type RegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registered'] = ResolversParentTypes['Registered']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestContext'] = ResolversParentTypes['RequestContext']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  market?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedAddress'] = ResolversParentTypes['SavedAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefaultBilling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDefaultShipping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SavedAddressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedAddressConnection'] = ResolversParentTypes['SavedAddressConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SavedAddressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SavedAddress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SavedAddressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedAddressEdge'] = ResolversParentTypes['SavedAddressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedAddress'], ParentType, ContextType>;
};

export type SavedAddressInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedAddressInvalid'] = ResolversParentTypes['SavedAddressInvalid']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedAddressLimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedAddressLimitReached'] = ResolversParentTypes['SavedAddressLimitReached']> = {
  addressesMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedAddressNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedAddressNotFound'] = ResolversParentTypes['SavedAddressNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNotFound'] = ResolversParentTypes['SessionNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionRevokeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRevokeResult'] = ResolversParentTypes['SessionRevokeResult']> = {
  __resolveType: TypeResolveFn<'SessionNotFound' | 'SessionRevoked', ParentType, ContextType>;
};

export type SessionRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRevoked'] = ResolversParentTypes['SessionRevoked']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  __resolveType: TypeResolveFn<'LoggedIn' | 'Refreshed' | 'Registered', ParentType, ContextType>;
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

export type TooManyAttemptsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Maybe<ResolversTypes['SavedAddressConnection']>, ParentType, ContextType, RequireFields<UserAddressesArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  defaultBillingAddress?: Resolver<Maybe<ResolversTypes['SavedAddress']>, ParentType, ContextType>;
  defaultShippingAddress?: Resolver<Maybe<ResolversTypes['SavedAddress']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferences?: Resolver<Maybe<ResolversTypes['UserPreferences']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['UserRole']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AccountLocked' | 'ApiKeyInvalid' | 'ApiKeyNotCurrent' | 'ApiKeyNotFound' | 'CredentialsWrong' | 'DeviceLabelInvalid' | 'EmailInvalid' | 'EmailTaken' | 'IdempotencyConflict' | 'LastAdmin' | 'NameInvalid' | 'PasswordUnacceptable' | 'ProfileInvalid' | 'RefreshTokenInvalid' | 'SavedAddressInvalid' | 'SavedAddressLimitReached' | 'SavedAddressNotFound' | 'SessionNotFound' | 'TooManyAttempts' | 'UserNotFound' | 'UserNotLockable', ParentType, ContextType>;
};

export type UserLockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserLockResult'] = ResolversParentTypes['UserLockResult']> = {
  __resolveType: TypeResolveFn<'LastAdmin' | 'UserLocked' | 'UserNotFound' | 'UserNotLockable', ParentType, ContextType>;
};

export type UserLockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserLocked'] = ResolversParentTypes['UserLocked']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserNotFound'] = ResolversParentTypes['UserNotFound']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserNotLockableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserNotLockable'] = ResolversParentTypes['UserNotLockable']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPreferences'] = ResolversParentTypes['UserPreferences']> = {
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newsletter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserRolesChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRolesChanged'] = ResolversParentTypes['UserRolesChanged']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserRolesSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRolesSetResult'] = ResolversParentTypes['UserRolesSetResult']> = {
  __resolveType: TypeResolveFn<'LastAdmin' | 'UserNotFound' | 'UserRolesChanged', ParentType, ContextType>;
};

export type UserUnlockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserUnlockResult'] = ResolversParentTypes['UserUnlockResult']> = {
  __resolveType: TypeResolveFn<'UserNotFound' | 'UserNotLockable' | 'UserUnlocked', ParentType, ContextType>;
};

export type UserUnlockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserUnlocked'] = ResolversParentTypes['UserUnlocked']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountEraseResult?: AccountEraseResultResolvers<ContextType>;
  AccountErased?: AccountErasedResolvers<ContextType>;
  AccountLocked?: AccountLockedResolvers<ContextType>;
  AddressCreateResult?: AddressCreateResultResolvers<ContextType>;
  AddressCreated?: AddressCreatedResolvers<ContextType>;
  AddressDefaultSet?: AddressDefaultSetResolvers<ContextType>;
  AddressDefaultSetResult?: AddressDefaultSetResultResolvers<ContextType>;
  AddressDeleteResult?: AddressDeleteResultResolvers<ContextType>;
  AddressDeleted?: AddressDeletedResolvers<ContextType>;
  AddressUpdateResult?: AddressUpdateResultResolvers<ContextType>;
  AddressUpdated?: AddressUpdatedResolvers<ContextType>;
  ApiCoordinateUsage?: ApiCoordinateUsageResolvers<ContextType>;
  ApiCoordinateUsageConnection?: ApiCoordinateUsageConnectionResolvers<ContextType>;
  ApiCoordinateUsageEdge?: ApiCoordinateUsageEdgeResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyCreateResult?: ApiKeyCreateResultResolvers<ContextType>;
  ApiKeyCreated?: ApiKeyCreatedResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyInvalid?: ApiKeyInvalidResolvers<ContextType>;
  ApiKeyNotCurrent?: ApiKeyNotCurrentResolvers<ContextType>;
  ApiKeyNotFound?: ApiKeyNotFoundResolvers<ContextType>;
  ApiKeyRevokeResult?: ApiKeyRevokeResultResolvers<ContextType>;
  ApiKeyRevoked?: ApiKeyRevokedResolvers<ContextType>;
  ApiKeyRotateResult?: ApiKeyRotateResultResolvers<ContextType>;
  ApiKeyRotated?: ApiKeyRotatedResolvers<ContextType>;
  ApiOperationUsage?: ApiOperationUsageResolvers<ContextType>;
  ApiOperationUsageConnection?: ApiOperationUsageConnectionResolvers<ContextType>;
  ApiOperationUsageEdge?: ApiOperationUsageEdgeResolvers<ContextType>;
  ApiUsage?: ApiUsageResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CredentialsWrong?: CredentialsWrongResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeviceLabelInvalid?: DeviceLabelInvalidResolvers<ContextType>;
  EmailInvalid?: EmailInvalidResolvers<ContextType>;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  GuestSessionCreateResult?: GuestSessionCreateResultResolvers<ContextType>;
  GuestSessionCreated?: GuestSessionCreatedResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LastAdmin?: LastAdminResolvers<ContextType>;
  LoggedIn?: LoggedInResolvers<ContextType>;
  LoggedOut?: LoggedOutResolvers<ContextType>;
  LoginResult?: LoginResultResolvers<ContextType>;
  LogoutResult?: LogoutResultResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameInvalid?: NameInvalidResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PasswordChangeResult?: PasswordChangeResultResolvers<ContextType>;
  PasswordChanged?: PasswordChangedResolvers<ContextType>;
  PasswordUnacceptable?: PasswordUnacceptableResolvers<ContextType>;
  ProfileInvalid?: ProfileInvalidResolvers<ContextType>;
  ProfileUpdateResult?: ProfileUpdateResultResolvers<ContextType>;
  ProfileUpdated?: ProfileUpdatedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshResult?: RefreshResultResolvers<ContextType>;
  RefreshTokenInvalid?: RefreshTokenInvalidResolvers<ContextType>;
  Refreshed?: RefreshedResolvers<ContextType>;
  RegisterResult?: RegisterResultResolvers<ContextType>;
  Registered?: RegisteredResolvers<ContextType>;
  RequestContext?: RequestContextResolvers<ContextType>;
  SavedAddress?: SavedAddressResolvers<ContextType>;
  SavedAddressConnection?: SavedAddressConnectionResolvers<ContextType>;
  SavedAddressEdge?: SavedAddressEdgeResolvers<ContextType>;
  SavedAddressInvalid?: SavedAddressInvalidResolvers<ContextType>;
  SavedAddressLimitReached?: SavedAddressLimitReachedResolvers<ContextType>;
  SavedAddressNotFound?: SavedAddressNotFoundResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionNotFound?: SessionNotFoundResolvers<ContextType>;
  SessionRevokeResult?: SessionRevokeResultResolvers<ContextType>;
  SessionRevoked?: SessionRevokedResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  StuckItem?: StuckItemResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserLockResult?: UserLockResultResolvers<ContextType>;
  UserLocked?: UserLockedResolvers<ContextType>;
  UserNotFound?: UserNotFoundResolvers<ContextType>;
  UserNotLockable?: UserNotLockableResolvers<ContextType>;
  UserPreferences?: UserPreferencesResolvers<ContextType>;
  UserRolesChanged?: UserRolesChangedResolvers<ContextType>;
  UserRolesSetResult?: UserRolesSetResultResolvers<ContextType>;
  UserUnlockResult?: UserUnlockResultResolvers<ContextType>;
  UserUnlocked?: UserUnlockedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
