import { createHmac } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { networkOf } from './policies/rate/address.ts'

/** What stands for the network of an address and cannot be turned back into it: nobody is many callers by having many addresses in one. */
export const callerHashes = (secret: string): ((remoteAddress: string) => string) => {
  const known = new LRUCache<string, string>({ max: 10_000 })
  return (remoteAddress) => {
    const found = known.get(remoteAddress)
    if (found !== undefined) return found
    const hash = createHmac('sha256', secret).update(networkOf(remoteAddress)).digest('base64url')
    known.set(remoteAddress, hash)
    return hash
  }
}
