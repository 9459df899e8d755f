import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'

const user = z.object({ userId: z.string() })
const example = { userId: 'usr_01jd00000000000000000000aa' }

/** An account was opened. Aggregate: the user. */
export const usersRegistered = defineEvent('users.registered', { data: user, example })

/** Name, preferences or address book changed; readers fetch what they need. */
export const usersProfileChanged = defineEvent('users.profileChanged', { data: user, example })

/**
 * Somebody erased their account: whoever keeps anything about them forgets it, also what comes late, but for what the law wants
 * kept. Aggregate: the user.
 */
export const usersErased = defineEvent('users.erased', { data: user, example })

/** A session or an API key works no longer, whoever ended it and why: what was opened with it closes. Aggregate: the session or key. */
export const usersAccessEnded = defineEvent('users.accessEnded', {
  data: z.object({ kind: z.enum(['SESSION', 'API_KEY']) }),
  example: { kind: 'SESSION' },
})

export const usersEvents = [usersRegistered, usersProfileChanged, usersErased, usersAccessEnded] as const
export type UsersEvent = EventsOf<typeof usersEvents>
