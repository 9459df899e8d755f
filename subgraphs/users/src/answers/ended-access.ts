import { after } from '@shop/kit/clock'
import { answer } from '@shop/kit/requests'
import { usersEndedAccess } from '@shop/schema/requests/users'
import type { Context } from '../context.ts'
import { endedSince } from '../store/ended-access.ts'

/** Longer than any access token lives. */
const tokenMs = 6 * 60_000
/** A change that began before the question may be committed after it. */
const underwayMs = 30_000

/** Sessions and keys that were ended lately. */
export const answerEndedAccess = answer(usersEndedAccess, async ({ since }, { db, now }: Context) => {
  const at = now()
  const ended = await endedSince(db, since === null ? after(at, -tokenMs) : new Date(since))
  return { asOf: after(at, -underwayMs).toISOString(), ended }
})
