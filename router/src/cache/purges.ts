/** What tells that something changed: tags of answers that are no longer right, or all of them when it is not known which. */
export type Purge = readonly string[] | 'everything'

/** Which answers are older than what was heard. One for all caches of a process. */
export type Purges = {
  /** Grows with everything that is heard: what was begun at this number knows what was told before. */
  now: () => number
  purge: (what: Purge) => void
  /** Whether none of these was told of since: what was read then is not older than the news. */
  isFresh: (since: number, tags: Iterable<string>) => boolean
  /** Whether none of these was told of within the last `ms`. */
  isSettled: (tags: Iterable<string>, ms: number) => boolean
  listen: (hear: (what: Purge) => void) => void
}

/** More would be an import: then the oldest are taken for told of together. */
const rememberedMax = 50_000

type Told = { at: number; time: number }

/** `time` is a clock in milliseconds that only goes forward. */
export const createPurges = (time: () => number): Purges => {
  const told = new Map<string, Told>()
  const listeners: ((what: Purge) => void)[] = []
  let count = 0
  let everything: Told = { at: 0, time: -Infinity }

  const remember = (tag: string, news: Told) => {
    told.delete(tag)
    told.set(tag, news)
    const [oldest] = told
    if (told.size <= rememberedMax || !oldest) return
    told.delete(oldest[0])
    everything = { at: Math.max(everything.at, oldest[1].at), time: Math.max(everything.time, oldest[1].time) }
  }

  return {
    now: () => count,
    purge: (what) => {
      count += 1
      const news = { at: count, time: time() }
      if (what === 'everything') {
        told.clear()
        everything = news
      } else for (const tag of what) remember(tag, news)
      for (const hear of listeners) hear(what)
    },
    isFresh: (since, tags) => {
      if (everything.at > since) return false
      for (const tag of tags) if ((told.get(tag)?.at ?? 0) > since) return false
      return true
    },
    isSettled: (tags, ms) => {
      const after = time() - ms
      if (everything.time > after) return false
      for (const tag of tags) if ((told.get(tag)?.time ?? -Infinity) > after) return false
      return true
    },
    listen: (hear) => void listeners.push(hear),
  }
}
