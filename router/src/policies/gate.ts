import type { Gate } from '@shop/kit/http'
import type { KnownKinds } from './known-kinds.ts'
import type { Turns } from './turns.ts'

/**
 * What is seen to be a mutation waits for its turn as it came, unread. When too many wait it is let in to be refused as
 * everything else is.
 */
export const createGate =
  (kinds: KnownKinds, turns: Turns): Gate =>
  (body) => {
    const kind = kinds.seen(body)
    return kind === null || turns.isFull(kind) ? null : (enter) => turns.take(kind, enter)
  }
