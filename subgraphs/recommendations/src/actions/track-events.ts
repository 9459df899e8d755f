import { createHash } from 'node:crypto'
import { transaction } from '@shop/kit/db'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import { clicks } from '../clicks.ts'
import type { Click } from '../clicks.ts'
import type { Context } from '../context.ts'
import { isAnonymousId } from '../domain/anonymous-id.ts'
import { sortOut } from '../domain/tracked-events.ts'
import type { RefusedEvent, ToldEvent, TrackedEvent } from '../domain/tracked-events.ts'
import type { Teller } from '../person.ts'
import { withdrawConsent } from '../store/people.ts'

type TrackingInputInvalid = { code: 'TrackingInputInvalid'; message: string; path: string[] }
type TrackedByNobody = { code: 'TrackedByNobody'; message: string; path: string[] }
type Told = { consent: 'GRANTED' | 'DENIED'; anonymousId?: string | null | undefined; events: readonly ToldEvent[] }
type Tracked = { accepted: number; repeated: number; dropped: number; withheld: number; refused: RefusedEvent[] }

const eventsMax = 100

/**
 * Sends what somebody did on its way, when they agree; when they do not, nothing of it is kept, nor what was before. Of what
 * is sent on its way nothing touches the database here.
 */
export const trackEvents = async (
  ctx: Context,
  told: Told,
): Promise<Tracked | Rejected<TrackingInputInvalid | TrackedByNobody>> => {
  const wrong = wrongWith(told)
  if (wrong) return reject(wrong)
  const teller = ctx.persons.teller(ctx.viewer, told.anonymousId ?? null)
  if (told.consent === 'DENIED') {
    if (teller) await withdraw(ctx, teller)
    return { ...nothing, withheld: told.events.length }
  }
  if (!teller) return reject(nobody)
  const { kept, refused } = sortOut(told.events, {
    now: ctx.now(),
    isOurs: ctx.marks.isOf,
  })
  const receivedAt = ctx.now().toISOString()
  const poured = await ctx.pour(
    clicks,
    kept.map((event) => ({ id: messageId(teller, event), data: clickOf(teller, event, receivedAt) })),
  )
  return { ...nothing, ...poured, refused }
}

const nothing: Tracked = { accepted: 0, repeated: 0, dropped: 0, withheld: 0, refused: [] }

const withdraw = async ({ db, historyChanged, now }: Context, teller: Teller): Promise<void> => {
  const people = [teller, ...teller.was].map(({ key, person }) => ({ key, person }))
  const keys = await transaction(db, (tx) => withdrawConsent(tx, people, now()))
  await historyChanged(keys)
}

const clickOf = ({ key, person, was }: Teller, event: TrackedEvent, receivedAt: string): Click => ({
  ...{ key, person, was, receivedAt },
  ...event,
  at: event.at.toISOString(),
})

/** Nobody can keep somebody else's event away by telling one with its id. */
const messageId = ({ key }: Teller, { id }: TrackedEvent): string =>
  createHash('sha256').update(`${key} ${id}`).digest('base64url')

const wrongWith = ({ anonymousId, events }: Told): TrackingInputInvalid | null => {
  if (events.length < 1 || events.length > eventsMax)
    return invalid(`A batch has 1 to ${eventsMax} events, this one has ${events.length}.`, 'events')
  if (typeof anonymousId === 'string' && !isAnonymousId(anonymousId))
    return invalid('An anonymousId is random: 22 to 128 letters, digits, - and _, for 128 bits or more.', 'anonymousId')
  return null
}

const invalid = (message: string, field: string): TrackingInputInvalid => ({
  ...{ code: 'TrackingInputInvalid', message, path: [field] },
})

const nobody: TrackedByNobody = {
  code: 'TrackedByNobody',
  message: 'Send a token or an anonymousId: else nobody knows whose events these are, and when to erase them.',
  path: ['anonymousId'],
}
