import { counter } from '@shop/kit/telemetry/metrics'
import type { Claims } from '@shop/kit/viewer'
import { isStaff } from '@shop/kit/viewer'
import type { Data } from '../compiled/data.ts'
import { isData } from '../compiled/data.ts'
import type { KeepableFetch } from './fetch-policy.ts'
import { shareOf } from './key.ts'
import type { Purges } from './purges.ts'
import type { Shelf, Shelved } from './shelf.ts'
import { idsIn, idsInText } from './tags.ts'

/** What a part said of one entity, or in answer to one question about none: as JSON, so that nobody changes what others get. */
export type KeptEntity = Shelved & { text: string; since: number }

/** What is kept of the parts' answers, as far as one request may be told it. */
export type Kept = {
  /** When something is asked now, as `put` wants to know it. */
  now: () => number
  /** A copy; undefined when the part has to be asked. `about` is all that the part was told beside the document. */
  find: (fetch: KeepableFetch, about: string) => Data | undefined
  /** Keeps what a part said, unless it is nothing or there were news of it since it was asked. */
  put: (fetch: KeepableFetch, about: string, said: unknown, since: number) => void
}

/** Null for viewers who take nothing that was kept. */
export type KeptEntities = (claims: Claims) => Kept | null

type Options = {
  shelf: Shelf<KeptEntity>
  purges: Purges
  /** Whether changes are heard of; if not, nothing that was kept is given. */
  isHeard: () => boolean
  /** So long after news of it a list may still be read without what the news told of. */
  settleMs: number
  /** Milliseconds since 1970. */
  now: () => number
}

/** Longer ones are nobody's usual question, and would only fill the memory with names. */
const aboutMax = 2_000

/**
 * Keeps what parts say to everybody alike, so that a page that shows something of its viewer takes the rest of it from
 * memory. Staff are given nothing from here: they see drafts and exact numbers, and look at what they just changed.
 */
export const createEntities = ({ shelf, purges, isHeard, settleMs, now }: Options): KeptEntities => {
  purges.listen(shelf.purge)

  const find = (key: string): string | undefined => (isHeard() ? shelf.get(key, now())?.text : undefined)

  const put = (key: string, { maxAgeMs, lists }: KeepableFetch, said: Data, about: string, since: number): boolean => {
    const tags = [...new Set([...idsIn(said), ...idsInText(about), ...lists])]
    if (!isHeard() || !purges.isFresh(since, tags) || !purges.isSettled(lists, settleMs)) return false
    const at = now()
    const there = shelf.get(key, at)
    if (there && there.since > since) return false
    const text = JSON.stringify(said)
    shelf.put(key, { text, tags, since, expiresAt: at + maxAgeMs, bytes: bytesOf(key, text, tags) })
    return true
  }

  return (claims) => {
    const { viewer, market, currency, language } = claims
    if (isStaff(viewer)) return null
    let who: string | undefined
    const keyOf = ({ id }: KeepableFetch, about: string) =>
      `${id}${(who ??= JSON.stringify([shareOf(viewer), market, currency, language]))}${about}`
    return {
      now: purges.now,
      find: (fetch, about) => {
        const text = about.length > aboutMax ? undefined : find(keyOf(fetch, about))
        if (text === undefined) return undefined
        countersOf(fetch.part).memory.inc()
        return JSON.parse(text) as Data
      },
      put: (fetch, about, said, since) => {
        const isPut = isData(said) && about.length <= aboutMax && put(keyOf(fetch, about), fetch, said, about, since)
        countersOf(fetch.part)[isPut ? 'made' : 'not kept'].inc()
      },
    }
  }
}

/** Characters take two bytes when one of a text is beyond Latin. */
const bytesOf = (key: string, text: string, tags: readonly string[]): number =>
  2 * (key.length + text.length) + tags.reduce((sum, tag) => sum + tag.length + 100, 0)

const looked = counter(
  'shop_router_entities_total',
  'What parts say of entities that may be kept, by where it came from',
  ['part', 'from'],
)

const countersBefore = new Map<string, ReturnType<typeof makeCounters>>()

const countersOf = (part: string): ReturnType<typeof makeCounters> => {
  const known = countersBefore.get(part) ?? makeCounters(part)
  countersBefore.set(part, known)
  return known
}

const makeCounters = (part: string) => ({
  memory: looked.labels({ part, from: 'memory' }),
  made: looked.labels({ part, from: 'made' }),
  'not kept': looked.labels({ part, from: 'not kept' }),
})
