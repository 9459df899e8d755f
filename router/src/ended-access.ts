import { LRUCache } from 'lru-cache'
import type { NatsConnection } from 'nats'
import type { Ask } from '@shop/kit/requests'
import type { Log } from '@shop/kit/telemetry/log'
import type { Viewer } from '@shop/kit/viewer'
import { usersEndedAccess } from '@shop/schema/requests/users'
import { lookOnNews } from './subscriptions/look-on-news.ts'
import { upTo } from './up-to.ts'

/** What works no longer although a signature or a memory says that it does: sessions by id, API keys by hash. */
export type EndedAccess = { has: (shown: Shown) => boolean; stop: () => void }

/** Who was let in, and with which key, if it was one. */
type Shown = { viewer: Viewer; keyHash?: string | undefined }

type Options = { nc: NatsConnection; namespace: string; ask: Ask; log: Log }

const looksEveryMs = 10_000
/** Of many that end in one moment, those of half a second are asked about together. */
const restMs = 500
/** Longer than any token or memory lives that says otherwise. */
const keptMs = 15 * 60_000
const keptMax = 100_000

/**
 * Asks users what was ended: as soon as an event says that something was, and every ten seconds whatever was said, so that a lost
 * message costs seconds. While users is away, what is known so far holds.
 */
export const startEndedAccess = ({ nc, namespace, ask, log }: Options): EndedAccess => {
  const ended = new LRUCache<string, true>({ ...upTo(keptMax), ttl: keptMs })
  let since: string | null = null
  let isAway = false
  const look = async () => {
    try {
      const answer = await ask(usersEndedAccess, { since })
      since = answer.asOf
      for (const access of answer.ended) ended.set(access, true)
      isAway = false
    } catch (error) {
      if (!isAway) log.warn({ err: error }, 'what was ended could not be asked for')
      isAway = true
    }
  }
  const onNews = lookOnNews(look, () => {}, restMs)
  const subscription = nc.subscribe(`${namespace}.users.accessEnded.*`, { callback: () => onNews('ended') })
  const timer = setInterval(() => onNews('time'), looksEveryMs)
  onNews('start')
  return {
    has: ({ viewer, keyHash }) => {
      const access = viewer.kind === 'user' ? viewer.sessionId : keyHash
      return access !== undefined && ended.has(access)
    },
    stop: () => {
      clearInterval(timer)
      subscription.unsubscribe()
    },
  }
}
