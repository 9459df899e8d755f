import type { Gate } from '@shop/kit/http'
import type { KnownKinds } from './known-kinds.ts'
import type { Turns } from './turns.ts'

type Options = {
  kinds: KnownKinds
  turns: Turns
  /** How many from one address may wait unread. */
  perAddress: number
}

/**
 * What is seen to be a mutation waits for its turn as it came, unread. When too many wait, or too many from one address, it
 * is let in to be limited and refused as everything else is.
 */
export const createGate = ({ kinds, turns, perAddress }: Options): Gate => {
  const waiting = new Map<string, number>()
  const count = (address: string, by: number) => {
    const now = (waiting.get(address) ?? 0) + by
    if (now === 0) waiting.delete(address)
    else waiting.set(address, now)
  }

  return (body, address) => {
    const kind = kinds.seen(body)
    if (kind === null || turns.isFull(kind) || (waiting.get(address) ?? 0) >= perAddress) return null
    return (enter) => {
      count(address, 1)
      return turns.take(kind, () => {
        count(address, -1)
        return enter()
      })
    }
  }
}
