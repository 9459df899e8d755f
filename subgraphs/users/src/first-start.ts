import type { Now } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { NewId } from '@shop/kit/id'
import type { Log } from '@shop/kit/telemetry/log'
import type { UsersConfig } from './config.ts'
import { normalEmail, wrongEmail } from './domain/email.ts'
import { wrongPassword } from './domain/password.ts'
import type { Hasher } from './passwords/hasher.ts'
import { apiKeys } from './store/tables.ts'
import type { UserStore } from './store/users.ts'
import { hashOfToken } from './tokens/opaque.ts'

type Ground = { users: UserStore; hasher: Hasher; log: Log }

/** Opens the admin's account that the environment asks for. An account that exists is never changed. */
export const ensureFirstAdmin = async (db: Db, config: UsersConfig, { users, hasher, log }: Ground): Promise<void> => {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = config
  if (!ADMIN_EMAIL || !ADMIN_PASSWORD) return
  const email = normalEmail(ADMIN_EMAIL)
  const wrong = wrongEmail(email) ?? wrongPassword(ADMIN_PASSWORD, 'ADMIN_PASSWORD')
  if (wrong) throw new Error(`ADMIN_EMAIL or ADMIN_PASSWORD: ${wrong.message}`)
  const existing = await users.byEmail(email)
  if (existing) {
    if (!existing.roles.includes('admin'))
      log.warn('the account of ADMIN_EMAIL exists and is no admin: it stays as it is')
    return
  }
  const passwordHash = await hasher.hash(ADMIN_PASSWORD)
  await transaction(db, (tx) =>
    users.add(tx, { email, name: 'Admin', displayName: null, passwordHash, roles: ['customer', 'staff', 'admin'] }),
  )
}

/** Makes the key of the demo partner that the environment asks for. */
export const ensureDemoKey = async (
  db: Db,
  { PARTNER_DEMO_KEY }: UsersConfig,
  { now, newId }: { now: Now; newId: NewId },
): Promise<void> => {
  if (!PARTNER_DEMO_KEY) return
  const keyHash = hashOfToken(PARTNER_DEMO_KEY)
  const partner = { partnerId: 'ptn_demo', partnerName: 'demo', scopes: ['catalog:read', 'stock:read'] }
  await db
    .insert(apiKeys)
    .values({ id: newId('key'), keyHash, createdAt: now(), ...partner })
    .onConflictDoNothing()
}
