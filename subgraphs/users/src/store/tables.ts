import { sql } from 'drizzle-orm'
import { bigint, bigserial, boolean, char, check, date, index, integer, jsonb } from 'drizzle-orm/pg-core'
import { pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant, sealed } from '@shop/kit/columns'
import type { Role } from '@shop/kit/viewer'
import { z } from 'zod'
import type { Preferences } from '../domain/profile.ts'

export { outbox, inbox, deadLetters } from '@shop/kit/events/tables'

/** Everybody with an account, found by a keyed hash of their e-mail; of an erased one a row stays that says so. */
export const users = pgTable(
  'users',
  {
    id: text('id').primaryKey(),
    /** In lower case. */
    email: sealed('users.email', z.string()).notNull(),
    /** Null once erased, and until the part has hashed what was there before there were hashes. */
    emailHash: text('email_hash'),
    name: sealed('users.name', z.string()).notNull(),
    displayName: sealed('users.display_name', z.string()),
    passwordHash: text('password_hash').notNull(),
    roles: text('roles').array().$type<Role[]>().notNull(),
    preferences: jsonb('preferences').$type<Preferences>().notNull(),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Since when nobody signs in to it. */
    lockedAt: instant('locked_at'),
    /** Since when nothing but the id is left of it: whoever asks for the account is told that there is none. */
    erasedAt: instant('erased_at'),
  },
  (table) => [
    uniqueIndex('users_email_hash').on(table.emailHash),
    index('users_admins')
      .on(table.id)
      .where(sql`'admin' = any(roles)`),
  ],
)
export type UserRow = typeof users.$inferSelect

/** One sign-in on one device. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    deviceLabel: sealed('sessions.device_label', z.string()),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    index('sessions_live')
      .on(table.userId, table.lastUsedAt)
      .where(sql`revoked_at is null`),
    index('sessions_expiry').on(table.expiresAt),
    index('sessions_ended')
      .on(table.revokedAt)
      .where(sql`revoked_at is not null`),
  ],
)
export type SessionRow = typeof sessions.$inferSelect

/** The family of a session's refresh tokens, by hash alone. The partial index keeps one token alive at a time. */
export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    hash: text('hash').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    issuedAt: instant('issued_at').notNull(),
    usedAt: instant('used_at'),
    successorHash: text('successor_hash').unique(),
  },
  (table) => [
    uniqueIndex('refresh_tokens_one_live')
      .on(table.sessionId)
      .where(sql`used_at is null`),
    index('refresh_tokens_session').on(table.sessionId),
    check('refresh_tokens_spent_once', sql`(used_at is null) = (successor_hash is null)`),
  ],
)
export type RefreshTokenRow = typeof refreshTokens.$inferSelect

/** The address book. At most one default of each kind per user. */
export const addresses = pgTable(
  'addresses',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: sealed('addresses.name', z.string()).notNull(),
    company: sealed('addresses.company', z.string()),
    line1: sealed('addresses.line1', z.string()).notNull(),
    line2: sealed('addresses.line2', z.string()),
    city: sealed('addresses.city', z.string()).notNull(),
    region: sealed('addresses.region', z.string()),
    postalCode: sealed('addresses.postal_code', z.string()).notNull(),
    country: char('country', { length: 2 }).notNull(),
    phone: sealed('addresses.phone', z.string()),
    isDefaultShipping: boolean('is_default_shipping').notNull(),
    isDefaultBilling: boolean('is_default_billing').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('addresses_user').on(table.userId, table.id),
    uniqueIndex('addresses_default_shipping')
      .on(table.userId)
      .where(sql`is_default_shipping`),
    uniqueIndex('addresses_default_billing')
      .on(table.userId)
      .where(sql`is_default_billing`),
  ],
)
export type AddressRow = typeof addresses.$inferSelect

/** An Ed25519 key with its private part. */
export const privateJwk = z.object({ kty: z.string(), crv: z.string(), x: z.string(), d: z.string() })

/** What access and guest tokens are signed with: the newest signs, all are published. */
export const signingKeys = pgTable('signing_keys', {
  kid: text('kid').primaryKey(),
  privateJwk: sealed('signing_keys.private_jwk', privateJwk).notNull(),
  createdAt: instant('created_at').notNull(),
})

/** Secrets of this part that every replica must share, by name. */
export const secrets = pgTable('secrets', {
  name: text('name').primaryKey(),
  value: sealed('secrets.value', z.string()).notNull(),
})

/** Keys of partners' programs, by hash alone. */
export const apiKeys = pgTable('api_keys', {
  id: text('id').primaryKey(),
  partnerId: text('partner_id').notNull(),
  partnerName: text('partner_name').notNull(),
  keyHash: text('key_hash').notNull().unique(),
  scopes: text('scopes').array().notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at'),
  revokedAt: instant('revoked_at'),
  /** To the minute. */
  lastUsedAt: instant('last_used_at'),
  replacedById: text('replaced_by_id'),
})
export type ApiKeyRow = typeof apiKeys.$inferSelect

/** Operations that clients sent, and what of the schema each uses. */
export const apiOperations = pgTable(
  'api_operations',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    /** Schema coordinates: `Product.title`, `Query.product(slug:)`. */
    uses: text('uses').array().notNull(),
    notice: text('notice'),
    seenOn: date('seen_on').notNull(),
  },
  (table) => [index('api_operations_uses').using('gin', table.uses), index('api_operations_seen').on(table.seenOn)],
)

/** Requests of a client for an operation on a day (UTC). */
export const apiUsage = pgTable(
  'api_usage',
  {
    day: date('day').notNull(),
    client: text('client').notNull(),
    operationId: text('operation_id').notNull(),
    answered: bigint('answered', { mode: 'number' }).notNull(),
    refused: bigint('refused', { mode: 'number' }).notNull(),
    lastUsedAt: instant('last_used_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.client, table.operationId] })],
)
export type ApiUsageRow = typeof apiUsage.$inferSelect

/** Requests of a client on a day that used a part of the schema, whatever the operation. */
export const apiCoordinateUsage = pgTable(
  'api_coordinate_usage',
  {
    day: date('day').notNull(),
    client: text('client').notNull(),
    coordinate: text('coordinate').notNull(),
    requests: bigint('requests', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.client, table.coordinate] })],
)
export type ApiCoordinateUsageRow = typeof apiCoordinateUsage.$inferSelect

/** Batches of usage that were counted: one that arrives again is not counted twice. */
export const usageBatches = pgTable(
  'usage_batches',
  { id: text('id').primaryKey(), at: instant('at').notNull() },
  (table) => [index('usage_batches_at').on(table.at)],
)

/** How often something was tried within its window; `bucket` is a hash and names nobody. */
export const attempts = pgTable(
  'attempts',
  { bucket: text('bucket').primaryKey(), count: integer('count').notNull(), endsAt: instant('ends_at').notNull() },
  (table) => [index('attempts_ends').on(table.endsAt)],
)

/** What privileged people changed, and alarms about tokens: rows are only ever added. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    requestId: text('request_id'),
  },
  (table) => [index('audit_log_subject').on(table.subject, table.id)],
)
