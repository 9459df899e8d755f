import type { Claims } from '@shop/kit/viewer'

/** What is known of a client request once its caller is: travels with it to every part. */
export type RouterContext = {
  claims: Claims
  requestId: string
  /** For limits and usage: `partner:<id>`, `user:<id>`, `address:<ip>`. */
  client: string
  /** When the token that was shown ends; null for those who showed none, and for API keys. */
  expiresAt: Date | null
}
