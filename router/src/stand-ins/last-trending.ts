import type { NatsConnection } from 'nats'
import { openCache } from '@shop/kit/cache'
import { envelopeSchema } from '@shop/kit/events/envelope'
import { newId } from '@shop/kit/id'
import type { Log } from '@shop/kit/telemetry/log'
import { anonymous } from '@shop/kit/viewer'
import { z } from 'zod'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'

/** What was trending when recommendations was last heard of; null before it ever was. */
export type LastTrending = { list: () => readonly Trending[] | null; stop: () => Promise<void> }

const item = z.object({
  reason: z.string(),
  score: z.number(),
  product: z.object({ __typename: z.literal('Product'), id: z.string() }),
})
export type Trending = z.infer<typeof item>

const listSchema = z.array(item)
const answerSchema = z.object({ trending: listSchema })
const query = '{ trending(first: 50) { reason score product { __typename id } } }'
const cacheKey = 'last-trending'
const keptMs = 7 * 24 * 3_600_000

type Options = {
  nc: NatsConnection
  redisUrl: string
  namespace: string
  read: Gateway['read']
  everyMs: number
  log: Log
}

/**
 * Asks for what is trending now and then, and keeps it for when recommendations is away: in memory, and in Redis for a
 * router that starts meanwhile. What is taken out of the shop is taken out of it.
 */
export const keepLastTrending = async ({
  nc,
  redisUrl,
  namespace,
  read,
  everyMs,
  log,
}: Options): Promise<LastTrending> => {
  const cache = await openCache(redisUrl, { namespace: `${namespace}:router`, log })
  let last = listSchema
    .nullable()
    .catch(null)
    .parse(await cache.get(cacheKey))

  const drop = (productId: string) => void (last = last?.filter(({ product }) => product.id !== productId) ?? null)
  const hear = (event: string, isOver: (text: string) => boolean) =>
    nc.subscribe(`${namespace}.products.${event}.*`, {
      callback: (error, message) => {
        if (!error && isOver(message.string())) drop(message.subject.slice(message.subject.lastIndexOf('.') + 1))
      },
    })
  const subscriptions = [hear('retired', () => true), hear('changed', isUnpublished)]

  const learn = async () => {
    const { data, extensions } = await read(query, {}, nobody())
    const answer = answerSchema.safeParse(data)
    if (!answer.success || extensions !== undefined || answer.data.trending.length === 0) return
    last = answer.data.trending
    await cache.set(cacheKey, last, keptMs)
  }
  const learning = () =>
    void learn().catch((error: unknown) => log.warn({ err: error }, 'what is trending is not known'))
  const timer = setInterval(learning, everyMs).unref()
  learning()

  return {
    list: () => last,
    stop: async () => {
      clearInterval(timer)
      subscriptions.forEach((subscription) => subscription.unsubscribe())
      await cache.close()
    },
  }
}

const changedSchema = envelopeSchema.extend({ data: z.object({ status: z.string() }) })

const isUnpublished = (text: string): boolean => {
  const event = changedSchema.safeParse(JSON.parse(text))
  return event.success && event.data.data.status !== 'ACTIVE'
}

/** What is trending is the same for everybody. */
const nobody = (): RouterContext => ({
  claims: { viewer: anonymous, market: '', currency: '', language: '' },
  ...{ callerHash: '', requestId: newId('req'), client: 'router', address: '', usageClient: 'router', expiresAt: null },
})
