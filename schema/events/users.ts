import { defineEvent } from '@shop/kit/events/contract'
import type { EventsOf } from '@shop/kit/events/contract'
import { z } from 'zod'

const user = z.object({ userId: z.string() })
const example = { userId: 'usr_01jd00000000000000000000aa' }

/** An account was opened. Aggregate: the user. */
export const usersRegistered = defineEvent('users.registered', { data: user, example })

/** Name, preferences or address book changed; readers fetch what they need. */
export const usersProfileChanged = defineEvent('users.profileChanged', { data: user, example })

export const usersEvents = [usersRegistered, usersProfileChanged] as const
export type UsersEvent = EventsOf<typeof usersEvents>
