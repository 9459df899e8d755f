import type { PublicObject } from '../memory/objects.ts'

/** The version whose shapes the sandbox speaks: that of the pinned SDK. */
export const apiVersion = '2026-10-28.endive'

/** Which request made an event; both null when Stripe did it by itself. */
export type EventCause = { id: string | null; idempotency_key: string | null }

/** A notice of a change, with the object as it was right after it. */
export type StripeEvent = {
  id: string
  object: 'event'
  api_version: string
  created: number
  data: { object: PublicObject }
  livemode: false
  pending_webhooks: number
  request: EventCause
  type: string
}

type NewEvent = { id: string; type: string; object: PublicObject; now: number; isAwaited: boolean; cause: EventCause }

/** Writes down what has just happened. */
export const newEvent = ({ id, type, object, now, isAwaited, cause }: NewEvent): StripeEvent => ({
  id,
  object: 'event',
  api_version: apiVersion,
  created: now,
  data: { object },
  livemode: false,
  pending_webhooks: isAwaited ? 1 : 0,
  request: cause,
  type,
})
