import type { Claims } from '@shop/kit/viewer'
import type { ContractName } from './contracts/client-contract.ts'

/** What is known of a client request once its caller is: travels with it to every part. */
export type RouterContext = {
  /** Without the hash of the address: what is read is the same from everywhere. */
  claims: Claims
  /** Stands for the address that it came from, for parts that change something. */
  callerHash: string
  requestId: string
  /** For limits: `partner:<id>`, `user:<id>`, `address:<ip>`. */
  client: string
  /** Where the request came from. */
  address: string
  /** Under which name its use is counted. */
  usageClient: string
  /** When the token that was shown ends; null for those who showed none, and for API keys without end. */
  expiresAt: Date | null
  /** SHA-256 of the API key that was shown. */
  keyHash?: string | undefined
  /** The part of the graph that the client sees; the whole when there is none. */
  contract?: ContractName | null
}
