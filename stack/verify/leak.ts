import { hasCardNumber } from '@shop/kit/card-data'

/** What may stand in no event and in no line of a log. */
const forbidden: readonly { what: string; pattern: RegExp }[] = [
  { what: 'an e-mail address', pattern: /[\w.%+-]@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i },
  { what: 'a token', pattern: /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/ },
  { what: 'a secret key', pattern: /\b(?:sk_(?:test|live)|whsec|shop)_[\w-]{20,}/ },
  { what: 'a client secret', pattern: /\b(?:pi|seti)_\w+_secret_\w+/ },
  {
    what: 'an address or a password',
    pattern: /"(?:line1|line2|postalCode|phone|password|passwordHash)"\s*:\s*"(?!\[redacted\])/,
  },
]

/** What in a text must not be there, in words; null when it is clean. */
export const leakIn = (text: string): string | null =>
  forbidden.find(({ pattern }) => pattern.test(text))?.what ?? (hasCardNumber(text) ? 'a card number' : null)
