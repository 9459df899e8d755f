import { isId } from '@shop/kit/id'

export type TrackedKind = 'VIEW' | 'CLICK' | 'SEARCH' | 'ADD' | 'IMPRESSION'

/** An event as a client tells it. */
export type ToldEvent = {
  id: string
  kind: TrackedKind
  at: Date
  productId?: string | null | undefined
  query?: string | null | undefined
  trackingId?: string | null | undefined
}

/** An event that makes sense, with its fields as they are kept. */
export type TrackedEvent = {
  id: string
  kind: TrackedKind
  at: Date
  productId: string | null
  query: string | null
  trackingId: string | null
}

export type RefusalReason =
  'ID_INVALID' | 'TIME_OUT_OF_RANGE' | 'PRODUCT_INVALID' | 'QUERY_INVALID' | 'TRACKING_ID_INVALID'
export type RefusedEvent = { index: number; reason: RefusalReason; message: string }

/** `isOurs`: whether a recommendation of this product carried the trackingId. */
type Ground = { now: Date; isOurs: (trackingId: string, productId: string) => boolean }

const ageMsMax = 7 * 24 * 3_600_000
const aheadMsMax = 24 * 3_600_000
const queryMax = 200

const messages: Record<RefusalReason, string> = {
  ID_INVALID: 'The id of an event is 8 to 64 letters, digits, - and _: a UUID does.',
  TIME_OUT_OF_RANGE: 'An event happened within the last week.',
  PRODUCT_INVALID: 'A SEARCH has no productId, every other kind has one like prod_….',
  QUERY_INVALID: `A SEARCH has a query of 1 to ${queryMax} characters; a CLICK or an ADD may have one.`,
  TRACKING_ID_INVALID: 'A trackingId is what a recommendation carried; a SEARCH has none.',
}

/** Sorts out what can be kept: each event is judged by itself. */
export const sortOut = (
  told: readonly ToldEvent[],
  { now, isOurs }: Ground,
): { kept: TrackedEvent[]; refused: RefusedEvent[] } => {
  const kept: TrackedEvent[] = []
  const refused: RefusedEvent[] = []
  for (const [index, event] of told.map(withoutAbsent).entries()) {
    const reason = faultOf(event, { now, isOurs })
    if (reason) refused.push({ index, reason, message: messages[reason] })
    else kept.push(asKept(event, now))
  }
  return { kept, refused }
}

/** What is absent is null, and what was searched for is readable. */
const withoutAbsent = ({ id, kind, at, productId, query, trackingId }: ToldEvent): TrackedEvent => ({
  ...{ id, kind, at, productId: productId ?? null, trackingId: trackingId ?? null },
  query: typeof query === 'string' ? readable(query) : null,
})

const asKept = (event: TrackedEvent, now: Date): TrackedEvent => ({
  ...event,
  // Clocks of devices are often ahead; nothing has happened later than it was told.
  at: event.at > now ? now : event.at,
  query: event.query !== null && looksPersonal(event.query) ? null : event.query,
})

const faultOf = (
  { id, kind, at, productId, query, trackingId }: TrackedEvent,
  { now, isOurs }: Ground,
): RefusalReason | null => {
  if (!/^[\w-]{8,64}$/.test(id)) return 'ID_INVALID'
  const ageMs = now.getTime() - at.getTime()
  if (ageMs > ageMsMax || ageMs < -aheadMsMax) return 'TIME_OUT_OF_RANGE'
  if (kind === 'SEARCH' ? productId !== null : !isId(productId, 'prod')) return 'PRODUCT_INVALID'
  const mayHaveQuery = kind === 'SEARCH' || kind === 'CLICK' || kind === 'ADD'
  if (query === null ? kind === 'SEARCH' : !mayHaveQuery || !isQuery(query)) return 'QUERY_INVALID'
  if (trackingId !== null && (productId === null || !isOurs(trackingId, productId))) return 'TRACKING_ID_INVALID'
  return null
}

/** No control characters and no halves of characters, which no database takes, and no more blanks than needed. */
const readable = (text: string): string =>
  text
    .slice(0, 4 * queryMax)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()

const isQuery = (query: string): boolean => query !== '' && [...query].length <= queryMax

/** An e-mail address, or digits as in the number of a telephone or an account. */
const looksPersonal = (query: string): boolean => /\S@\S|\d(?:[ ()/.-]*\d){8}/.test(query)
