import { counter } from '@shop/kit/telemetry/metrics'
import { z } from 'zod'
import type { WrittenAnswer } from '../gateway.ts'
import { isFailed, isShed } from './failed.ts'
import { digest } from './key.ts'
import type { CachePolicy } from './policy.ts'
import type { Purges } from './purges.ts'
import type { Shared } from './shared.ts'
import type { Shelf, Shelved } from './shelf.ts'
import { idsIn } from './tags.ts'

/** A whole answer, ready to be sent as it is. */
export type KeptAnswer = Shelved & {
  key: string
  body: Buffer
  etag: string
  madeAt: number
  since: number
  /** Until when it may be given where nothing younger can be had. */
  staleUntil: number
  /** It is given for want of a younger one. */
  isStale: boolean
}

export type Answers = {
  /** What is in the memory of this process; for who knows the key already. */
  known: (key: string, now: number) => KeptAnswer | undefined
  /** Kept, or made now and kept; or what was made, when that is not to be kept and nothing kept is better. */
  answer: (asked: AskedAnswer, make: () => Promise<WrittenAnswer>) => Promise<KeptAnswer | WrittenAnswer>
}

export type AskedAnswer = { key: string; policy: CachePolicy }

export const isKept = (answer: KeptAnswer | WrittenAnswer): answer is KeptAnswer => 'etag' in answer

const looked = counter('shop_router_answers_total', 'Answers that may be kept, by where they came from', [
  'scope',
  'from',
])

const fromMemory = {
  PUBLIC: looked.labels({ scope: 'PUBLIC', from: 'memory' }),
  PRIVATE: looked.labels({ scope: 'PRIVATE', from: 'memory' }),
}

/** One more from memory. */
export const countFromMemory = (scope: CachePolicy['scope']): void => fromMemory[scope].inc()

const sharedSchema = z.object({
  body: z.string(),
  madeAt: z.number(),
  expiresAt: z.number(),
  tags: z.array(z.string()),
})

type Options = {
  shelf: Shelf<KeptAnswer>
  shared: Shared
  purges: Purges
  /** Whether changes are heard of; if not, nothing that was kept is given. */
  isHeard: () => boolean
  /** So long after news of it a list may still be read without what the news told of. */
  settleMs: number
  /** So long after its time an answer is given in place of one that could not be made. */
  staleMs: number
  /** Milliseconds since 1970. */
  now: () => number
}

/** Keeps whole answers in memory and in Redis, gives none that is older than what was heard, and makes equal ones once. */
export const createAnswers = ({ shelf, shared, purges, isHeard, settleMs, staleMs, now }: Options): Answers => {
  const inMaking = new Map<string, { since: number; made: Promise<KeptAnswer | null> }>()
  purges.listen((what) => {
    shelf.purge(what)
    shared.purge(what)
  })

  const known: Answers['known'] = (key, at) => (isHeard() ? shelf.get(key, at) : undefined)

  const fromShared = (key: string, text: string, since: number): KeptAnswer | null => {
    const read = sharedSchema.safeParse(JSON.parse(text))
    if (!read.success || read.data.expiresAt <= now() || !purges.isFresh(since, read.data.tags)) return null
    return keptOf(read.data, { key, since, staleMs })
  }

  /** What was made before and nothing has told of since, when what is made now failed through no fault of who asks. */
  const stale = (key: string): KeptAnswer | null => {
    const last = isHeard() ? shelf.last(key) : undefined
    return last && last.staleUntil > now() ? { ...last, isStale: true } : null
  }

  const makeOrStale = async (key: string, make: () => Promise<WrittenAnswer>): Promise<KeptAnswer | WrittenAnswer> => {
    try {
      const answer = await make()
      return (isFailed(answer) && stale(key)) || answer
    } catch (error) {
      const last = isShed(error) ? stale(key) : null
      if (last) return last
      throw error
    }
  }

  /** Null when it may be given, but not to anybody else. */
  const keepable = ({ key, policy }: AskedAnswer, since: number, answer: WrittenAnswer): KeptAnswer | null => {
    const { status, data, errors, extensions, raw } = answer
    const isWhole = status === 200 && errors.length === 0 && extensions === undefined
    if (!isWhole || data === undefined || !raw || Object.values(raw).includes(null)) return null
    const tags = [...idsIn(raw), ...policy.lists]
    if (!purges.isFresh(since, tags) || !purges.isSettled(policy.lists, settleMs) || !isHeard()) return null
    const madeAt = now()
    return keptOf(
      { body: `{"data":${data}}`, madeAt, expiresAt: madeAt + policy.maxAgeMs, tags },
      { key, since, staleMs },
    )
  }

  /** What was begun later stays. */
  const putNewer = (key: string, kept: KeptAnswer) => {
    const there = shelf.get(key, now())
    if (!there || there.since <= kept.since) shelf.put(key, kept)
  }

  type Made = { kept: KeptAnswer | null; answer: WrittenAnswer | null }
  const find = async (asked: AskedAnswer, since: number, make: () => Promise<WrittenAnswer>): Promise<Made> => {
    const { key, policy } = asked
    const { clock, text } = await shared.take(key)
    const found = text === null ? null : fromShared(key, text, since)
    if (found) {
      looked.inc({ scope: policy.scope, from: 'redis' })
      putNewer(key, found)
      return { kept: found, answer: null }
    }
    const answer = await makeOrStale(key, make)
    if (isKept(answer)) {
      looked.inc({ scope: policy.scope, from: 'stale' })
      return { kept: answer, answer: null }
    }
    const kept = keepable(asked, since, answer)
    looked.inc({ scope: policy.scope, from: kept ? 'made' : 'not kept' })
    if (!kept) return { kept, answer }
    putNewer(key, kept)
    const { body, madeAt, expiresAt, tags } = kept
    const written = JSON.stringify({ body: body.toString(), madeAt, expiresAt, tags })
    if (clock !== null) shared.put(key, { clock, tags, text: written, ttlMs: policy.maxAgeMs })
    return { kept, answer }
  }

  const answer: Answers['answer'] = async (asked, make) => {
    const {
      key,
      policy: { scope },
    } = asked
    if (!isHeard()) return make()
    const ready = known(key, now())
    if (ready) {
      countFromMemory(scope)
      return ready
    }
    const since = purges.now()
    const making = inMaking.get(key)
    // What was begun before the last news may be older than they are.
    const shared = making?.since === since ? await making.made.catch(() => null) : null
    if (shared) {
      looked.inc({ scope, from: 'another request' })
      return shared
    }
    const finding = find(asked, since, make)
    const mine = { since, made: finding.then(({ kept }) => kept) }
    mine.made.catch(() => {})
    inMaking.set(key, mine)
    try {
      const made = await finding
      return made.kept ?? made.answer ?? (await make())
    } finally {
      if (inMaking.get(key) === mine) inMaking.delete(key)
    }
  }

  return { known, answer }
}

type Of = Pick<KeptAnswer, 'key' | 'since'> & { staleMs: number }

const keptOf = ({ body, ...rest }: z.infer<typeof sharedSchema>, { staleMs, ...of }: Of): KeptAnswer => {
  const bytes = Buffer.from(body)
  const tagBytes = rest.tags.reduce((sum, tag) => sum + tag.length + 100, 0)
  return {
    ...rest,
    ...of,
    ...{ body: bytes, etag: `"${digest(body).slice(0, 27)}"`, bytes: bytes.length + tagBytes },
    ...{ staleUntil: rest.expiresAt + staleMs, isStale: false },
  }
}
