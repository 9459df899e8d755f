import type { Gate, HttpAnswer } from '@shop/kit/http'
import type { KnownKinds } from './known-kinds.ts'
import { overloaded } from './turns.ts'
import type { Turns } from './turns.ts'

type Options = {
  kinds: KnownKinds
  turns: Turns
  /** How many from one address may wait unread. */
  perAddress: number
}

const refuse = async () => tooMany

const tooMany: HttpAnswer = {
  status: overloaded.status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...overloaded.headers },
  body: JSON.stringify({
    errors: [{ message: overloaded.message, extensions: { code: overloaded.code, ...overloaded.details } }],
  }),
}

/**
 * What is seen to be a mutation waits for its turn as it came, unread. When too many wait, or too many from one address, it
 * is let in to be limited and refused as everything else is; what has turns of its own is refused unread.
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
    if (kind !== null && turns.isApart(kind) && turns.isFull(kind)) return refuse
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
