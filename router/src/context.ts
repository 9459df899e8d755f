import type { Claims } from '@shop/kit/viewer'

/** What is known of a client request once its caller is: travels with it to every part. */
export type RouterContext = {
  claims: Claims
  requestId: string
  /** For limits and usage: `partner:<id>`, `user:<id>`, `address:<ip>`. */
  client: string
}
