import { answer } from '@shop/kit/requests'
import { usersApiKey } from '@shop/schema/requests/users'
import type { Context } from '../context.ts'

/** Unknown, expired and revoked keys all look the same. */
export const answerApiKey = answer(usersApiKey, async ({ keyHash }, { apiKeys }: Context) => {
  const key = await apiKeys.working(keyHash)
  if (!key) return { partner: null }
  const { partnerId, partnerName: name, scopes, expiresAt } = key
  return { partner: { partnerId, name, scopes, expiresAt: expiresAt?.toISOString() ?? null } }
})
