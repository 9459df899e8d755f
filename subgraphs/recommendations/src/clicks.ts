import { defineFirehose } from '@shop/kit/events/firehose'
import { z } from 'zod'

/** What clients say that somebody did. */
export const trackedKinds = ['VIEW', 'CLICK', 'SEARCH', 'ADD', 'IMPRESSION'] as const

const known = z.object({ key: z.string(), person: z.string() })

/**
 * One thing that somebody did, on its way into `interactions`. `was` are the other ids under which this user is known: what
 * these did becomes the user's.
 */
export const clicks = defineFirehose(
  'clicks',
  known.extend({
    was: z.array(known),
    id: z.string(),
    kind: z.enum(trackedKinds),
    productId: z.string().nullable(),
    query: z.string().nullable(),
    trackingId: z.string().nullable(),
    at: z.iso.datetime(),
    receivedAt: z.iso.datetime(),
  }),
)

export type Click = z.infer<typeof clicks.data>
