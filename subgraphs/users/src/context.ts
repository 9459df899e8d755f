import type { Db } from '@shop/kit/db'
import type { Tools } from '@shop/kit/subgraph'
import type { UsersConfig } from './config.ts'
import type { Services } from './services.ts'
import { addressStore } from './store/addresses.ts'
import type { AddressStore } from './store/addresses.ts'
import { apiKeyStore } from './store/api-keys.ts'
import type { ApiKeyStore } from './store/api-keys.ts'
import { attemptStore } from './store/attempts.ts'
import type { AttemptStore } from './store/attempts.ts'
import { accountStore } from './store/accounts.ts'
import type { AccountStore } from './store/accounts.ts'
import { createLoaders } from './store/loaders.ts'
import type { Loaders } from './store/loaders.ts'
import { sessionStore } from './store/sessions.ts'
import type { SessionStore } from './store/sessions.ts'
import { usageReads } from './store/usage-reads.ts'
import type { UsageReads } from './store/usage-reads.ts'
import { userStore } from './store/users.ts'
import type { UserStore } from './store/users.ts'

type UsersTools = Tools<UsersConfig, Services>

/** What resolvers, answers and jobs of users may use. */
export type Context = Pick<UsersTools, 'viewer' | 'claims' | 'config' | 'now' | 'newId' | 'cursors'> &
  Pick<Services, 'signer' | 'hasher'> & {
    db: Db
    users: UserStore
    accounts: AccountStore
    sessions: SessionStore
    addresses: AddressStore
    apiKeys: ApiKeyStore
    usage: UsageReads
    attempts: AttemptStore
    loaders: Loaders
    /** Who signed in within this request: user id -> session id. */
    signedIn: Map<string, string>
  }

export const context = ({ db, viewer, claims, config, now, newId, cursors, outbox, services }: UsersTools): Context => {
  const { signer, hasher, refreshSecret, emailHash } = services
  const users = userStore(db, { now, newId, outbox, emailHash })
  const sessions = sessionStore(db, { now, newId, refreshSecret, outbox })
  return {
    db,
    viewer,
    claims,
    config,
    now,
    newId,
    cursors,
    signer,
    hasher,
    users,
    sessions,
    accounts: accountStore(db, { users, sessions, now }),
    addresses: addressStore(db, { users, now, newId }),
    apiKeys: apiKeyStore(db, { now, newId, outbox }),
    usage: usageReads(db),
    attempts: attemptStore(db, now),
    loaders: createLoaders(db, now),
    signedIn: new Map(),
  }
}
