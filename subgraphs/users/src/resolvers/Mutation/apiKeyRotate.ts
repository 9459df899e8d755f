import { requireAdmin } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import { rotateApiKey } from '../../domain/rotate-api-key.ts'
import type { MutationResolvers } from '../../generated.ts'

/** The only time that the new key itself leaves the house. */
export const apiKeyRotate: MutationResolvers['apiKeyRotate'] = async (_, { input }, { viewer, apiKeys, now }) => {
  requireAdmin(viewer)
  const wish = { worksUntil: input.worksUntil ?? null, expiresAt: input.expiresAt ?? null }
  const given = await apiKeys.rotate(scopeOf(viewer), input.apiKeyId, (key) => rotateApiKey(key, wish, now()))
  if (given.kind === 'rejected') return refusal(given.because)
  return { __typename: 'ApiKeyRotated', ...given.made, previous: given.previous }
}
