import { requireAdmin } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import { apiKeyNotFound } from '../../domain/api-key.ts'
import type { MutationResolvers } from '../../generated.ts'

export const apiKeyRevoke: MutationResolvers['apiKeyRevoke'] = async (_, { input }, { viewer, apiKeys }) => {
  requireAdmin(viewer)
  const apiKey = await apiKeys.revoke(scopeOf(viewer), input.apiKeyId)
  return apiKey ? { __typename: 'ApiKeyRevoked', apiKey } : refusal(apiKeyNotFound)
}
