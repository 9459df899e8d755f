import { isPlainText } from './text.ts'

export type ApiKeyInvalid = { code: 'ApiKeyInvalid'; message: string; path: string[] }
export type ApiKeyWish = {
  partnerName: string
  partnerId: string | null
  scopes: readonly string[]
  expiresAt: Date | null
}

const scopesMax = 20

/** What keeps a key from being made, if anything. */
export const wrongApiKey = (
  { partnerName, partnerId, scopes, expiresAt }: ApiKeyWish,
  now: Date,
): ApiKeyInvalid | null => {
  if (!isPlainText(partnerName, { max: 200 })) return invalid('partnerName', 'A partner name has 1 to 200 characters.')
  if (partnerId !== null && !/^ptn_[a-z0-9]{1,60}$/.test(partnerId))
    return invalid('partnerId', 'A partner id looks like ptn_….')
  if (scopes.length === 0 || scopes.length > scopesMax) return invalid('scopes', `A key has 1 to ${scopesMax} scopes.`)
  if (!scopes.every((scope) => /^[a-z]{1,40}:[a-z]{1,40}$/.test(scope)))
    return invalid('scopes', 'A scope looks like catalog:read.')
  if (expiresAt !== null && expiresAt <= now) return invalid('expiresAt', 'The end must be in the future.')
  return null
}

const invalid = (field: string, message: string): ApiKeyInvalid => ({ code: 'ApiKeyInvalid', message, path: [field] })

/** There is no such key. */
export const apiKeyNotFound = {
  code: 'ApiKeyNotFound' as const,
  message: 'There is no such API key.',
  path: ['apiKeyId'],
}
