import { createOutbox } from '@shop/kit/events/outbox'
import type { PartTools } from '@shop/kit/subgraph'
import { usersEvents } from '@shop/schema/events/users'
import type { UsersConfig } from './config.ts'
import { ensureDemoKey, ensureFirstAdmin } from './first-start.ts'
import { createHasher } from './passwords/hasher.ts'
import type { Hasher } from './passwords/hasher.ts'
import { emailHashWith, hashAtStart } from './store/email-hash.ts'
import type { EmailHash } from './store/email-hash.ts'
import { userStore } from './store/users.ts'
import { ensureRefreshSecret } from './tokens/keys.ts'
import { createSigner } from './tokens/signer.ts'
import type { Signer } from './tokens/signer.ts'

/** What a process of users holds from its start to its end. */
export type Services = { signer: Signer; hasher: Hasher; refreshSecret: string; emailHash: EmailHash }

export const startServices = async (tools: PartTools<UsersConfig>): Promise<Services> => {
  const { db, config, now, newId, log } = tools
  const hasher = await createHasher()
  const emailHash = emailHashWith(config.FIELD_LOOKUP_KEY)
  await hashAtStart(db, emailHash)
  const users = userStore(db, { now, newId, outbox: createOutbox('users', usersEvents, now), emailHash })
  await ensureFirstAdmin(db, config, { users, hasher, log })
  await ensureDemoKey(db, config, { now, newId })
  return { hasher, signer: await createSigner(db, now), refreshSecret: await ensureRefreshSecret(db), emailHash }
}
