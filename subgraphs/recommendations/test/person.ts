import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { newId } from '@shop/kit/id'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aGuest } from '@shop/kit/testing/viewers'
import type { Viewer } from '@shop/kit/viewer'

/** An id as a device makes it for itself. */
export const aDevice = () => randomBytes(16).toString('base64url')

/** An event as a client tells it: a view unless said otherwise. */
export const anEvent = (some: Record<string, unknown> = {}) => ({
  ...{ id: randomUUID(), kind: 'VIEW', at: new Date().toISOString() },
  ...some,
})

type Outcome = {
  __typename: string
  accepted?: number
  repeated?: number
  dropped?: number
  withheld?: number
  refused?: { index: number; reason: string }[]
  code?: string
  path?: string[]
}

const document = `mutation ($input: TrackEventsInput!) { trackEvents(input: $input) {
  __typename
  ... on EventsTracked { accepted repeated dropped withheld refused { index reason } }
  ... on UserError { code path }
} }`

type Shown = { reason: string; score: number; product: { id: string } }

/** Somebody with a device. */
export const aPerson = (part: TestPart, viewer: Viewer, anonymousId?: string) => {
  const ask = part.as(viewer)
  const tell = async (events: unknown[], consent = 'GRANTED') => {
    const { data, errors } = await ask<{ trackEvents: Outcome } | null>(document, {
      input: { consent, anonymousId, events },
    })
    return { ...data?.trackEvents, errors }
  }
  const seen = async (first = 50) => {
    const { data, errors } = await ask<{ recentlyViewed: Shown[] }>(
      `query ($first: Int!, $anonymousId: ID) {
        recentlyViewed(first: $first, anonymousId: $anonymousId) { reason score product { id } } }`,
      { first, anonymousId },
    )
    return { list: data?.recentlyViewed ?? [], errors }
  }
  return {
    tell,
    views: (...productIds: string[]) => tell(productIds.map((productId) => anEvent({ productId }))),
    seen,
    seenIds: async () => (await seen()).list.map(({ product }) => product.id),
  }
}

const row = z.object({ person: z.string(), id: z.string(), kind: z.string(), product_id: z.string().nullable() })

/** Everything that is kept of what people did. */
export const interactionsIn = async (part: TestPart) =>
  z.array(row).parse([...(await part.part.db.execute(sql`select person, id, kind, product_id from interactions`))])

/** Waits until everything that was told until now is written, or left out. */
export const clicksSettled = async (part: TestPart) => {
  const event = anEvent({ productId: newId('prod') })
  await aPerson(part, aGuest()).tell([event])
  await until(async () => (await interactionsIn(part)).some(({ id }) => id === event.id), { what: 'what was told' })
}
