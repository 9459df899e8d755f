import { requireAdmin } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import { wrongApiKey } from '../../domain/api-key.ts'
import type { MutationResolvers } from '../../generated.ts'

/** The only time that the key itself leaves the house. */
export const apiKeyCreate: MutationResolvers['apiKeyCreate'] = async (_, { input }, { viewer, apiKeys, now }) => {
  requireAdmin(viewer)
  const wish = {
    partnerName: input.partnerName.trim(),
    partnerId: input.partnerId ?? null,
    scopes: input.scopes,
    expiresAt: input.expiresAt ?? null,
  }
  const wrong = wrongApiKey(wish, now())
  if (wrong) return refusal(wrong)
  return { __typename: 'ApiKeyCreated', ...(await apiKeys.create(scopeOf(viewer), wish)) }
}
