import { setImmediate as breath } from 'node:timers/promises'
import { lookOnNews } from './look-on-news.ts'
import type { Sink } from './sink.ts'
import type { Wake } from './wakes.ts'

/** What there is to tell those who stand at a position, and where they stand afterwards. */
export type Step<Position> = { texts: readonly string[]; position: Position; isOver?: boolean }

/** Something that many watch with the same operation, variables and rights. */
export type Source<Position, About> = {
  /** What follows a position, read now; null is the position of those who know nothing yet. No news: look at all. */
  advance: (position: Position | null, news: readonly Wake<About>[]) => Promise<Step<Position>>
  /** Equal positions have equal names. */
  nameOf: (position: Position | null) => string
  listen: (hear: (wake: Wake<About>) => void) => () => void
  onFault: (error: unknown) => void
  /** The least time from one look to the next: what changes all the time is told at this pace. */
  restMs?: number
}

type Group<Position> = { position: Position | null; sinks: Set<Sink>; isNew: boolean }
type News<About> = Wake<About> | 'somebody came'

/** After so many messages others get their turn on this processor. */
const tellAtOnce = 500

/**
 * One execution for all who stand at the same position, and so one for an event once all have caught up. Whoever comes, with
 * or without a position from before, is led to where the others are by the same reading. Listens before it reads first, so nothing
 * falls between; looks one at a time, so nothing comes twice or out of order.
 */
export const openChannel = <Position, About>(source: Source<Position, About>, onEmpty: () => void) => {
  const groups = new Map<string, Group<Position>>()
  let silence: (() => void) | null = null

  const stand = (position: Position | null, sinks: Iterable<Sink>, isNew: boolean) => {
    const name = source.nameOf(position)
    const group = groups.get(name) ?? { position, sinks: new Set(), isNew: true }
    groups.set(name, group)
    for (const sink of sinks) group.sinks.add(sink)
    group.isNew &&= isNew
    return group
  }
  const leave = (sink: Sink) => {
    for (const [name, { sinks }] of groups) if (sinks.delete(sink) && sinks.size === 0) groups.delete(name)
    if (groups.size > 0 || !silence) return
    silence()
    silence = null
    onEmpty()
  }

  const move = async (group: Group<Position>, wakes: readonly Wake<About>[]) => {
    const { texts, position, isOver } = await source.advance(group.position, group.isNew ? [] : wakes)
    const name = source.nameOf(group.position)
    if (groups.get(name) === group) groups.delete(name)
    if (group.sinks.size === 0) return
    const sinks = [...group.sinks]
    const there = stand(position, sinks, false)
    let told = 0
    for (const sink of sinks) {
      if (!there.sinks.has(sink)) continue
      for (const text of texts) sink.next(text)
      if (isOver) {
        leave(sink)
        sink.end()
      }
      if ((told += 1) % tellAtOnce === 0) await breath()
    }
  }
  const look = async (news: News<About>[]) => {
    const wakes = news.filter((each) => each !== 'somebody came')
    const concerned = [...groups.values()].filter(({ isNew }) => isNew || wakes.length > 0)
    const moved = await Promise.allSettled(concerned.map((group) => move(group, wakes)))
    const failed = moved.find((each) => each.status === 'rejected')
    if (failed) throw failed.reason
  }
  const onNews = lookOnNews<News<About>>(look, source.onFault, source.restMs)

  return {
    /** From this position on; what it answers leaves again. */
    join: (position: Position | null, sink: Sink): (() => void) => {
      silence ??= source.listen(onNews)
      stand(position, [sink], true)
      onNews('somebody came')
      return () => leave(sink)
    },
  }
}
