import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Ask } from '@shop/kit/requests'
import type { Viewer } from '@shop/kit/viewer'
import { usersApiKey } from '@shop/schema/requests/users'
import type { Caller } from './caller.ts'

type Known = Caller | null

/** A revoked key is missed after this and the time of one question, which are less than 30 seconds together. */
const knownMs = 20_000
/** A wrong key is asked about once in this time, however often it is tried. */
const wrongMs = 5_000
const keysMax = 10_000

/** Who a partner's API key stands for; users are asked once for as many requests as come meanwhile. Null for a key that does not work. */
export const partnerKeys = (ask: Ask, now: () => Date): ((key: string) => Promise<Caller | null>) => {
  const known = new LRUCache<string, { it: Known }>({
    max: keysMax,
    ttl: knownMs,
    fetchMethod: async (key, _, { options }) => {
      const keyHash = createHash('sha256').update(key).digest('hex')
      const { partner } = await ask(usersApiKey, { keyHash })
      if (!partner) {
        options.ttl = wrongMs
        return { it: null }
      }
      const { partnerId, scopes, expiresAt } = partner
      const viewer: Viewer = { kind: 'partner', partnerId, scopes }
      return { it: { viewer, keyHash, expiresAt: expiresAt === null ? null : new Date(expiresAt) } }
    },
  })

  return async (key) => {
    const it = (known.get(key) ?? (await known.fetch(key)))?.it
    return it && (it.expiresAt === null || it.expiresAt > now()) ? it : null
  }
}
