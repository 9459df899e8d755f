import { describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { createChannels } from './channels.ts'
import type { Source } from './channel.ts'
import type { Sink } from './sink.ts'
import type { Wake } from './wakes.ts'

type News = { version: number }

/** A history that grows; reading it costs an execution, and can be held up. */
const aWorld = () => {
  let version = 1
  let executions = 0
  let faults = 0
  let failing = 0
  let hold: Promise<void> | null = null
  const heard = new Set<(wake: Wake<News>) => void>()
  const source: Source<number, News> = {
    advance: async (last, news) => {
      if (news.length > 0 && news.every((wake) => wake && last !== null && wake.version <= last))
        return { texts: [], position: last ?? 0 }
      executions += 1
      await hold
      if (failing > 0) {
        failing -= 1
        throw new Error('out of reach')
      }
      const from = last ?? version - 1
      const texts = Array.from({ length: version - from }, (_, at) => String(from + at + 1))
      return { texts, position: Math.max(version, from), isOver: version === 99 }
    },
    nameOf: String,
    listen: (hear) => {
      heard.add(hear)
      return () => heard.delete(hear)
    },
    onFault: () => void (faults += 1),
  }
  const channels = createChannels<number, News>()
  const joins = (position: number | null = null) => {
    const got: string[] = []
    const state = { isOver: false }
    const sink: Sink = { next: (text) => void got.push(text), end: () => void (state.isOver = true) }
    return { got, state, leave: channels.watch('key', () => source, position, sink) }
  }
  const happens = (to = version + 1) => {
    version = to
    for (const hear of heard) hear({ about: { version }, version })
  }
  return {
    ...{ channels, joins, happens, heard },
    executions: () => executions,
    faults: () => faults,
    fail: (times: number) => void (failing = times),
    holdUp: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      hold = promise
      return () => {
        hold = null
        resolve()
      }
    },
    loses: () => void (version += 1),
    looks: () => heard.forEach((hear) => hear(null)),
  }
}

describe('a channel', () => {
  it('tells each event to all who watch with one execution', async () => {
    const world = aWorld()
    const crowd = Array.from({ length: 1_200 }, () => world.joins())
    await until(() => crowd.every(({ got }) => got.length === 1))
    const before = world.executions()
    world.happens()
    await until(() => crowd.every(({ got }) => got.length === 2))

    expect(before).toBe(1)
    expect(world.executions()).toBe(2)
    expect(new Set(crowd.map(({ got }) => got.join()))).toEqual(new Set(['1,2']))
  })

  it('leads those who come back from different versions to where the others are, without a gap', async () => {
    const world = aWorld()
    const first = world.joins()
    await until(() => first.got.length === 1)
    for (let each = 0; each < 4; each += 1) world.happens()
    await until(() => first.got.at(-1) === '5')
    const back = [world.joins(2), world.joins(4), world.joins(0), world.joins()]
    await until(() => back.every(({ got }) => got.at(-1) === '5'))
    const before = world.executions()
    world.happens()
    await until(() => [first, ...back].every(({ got }) => got.at(-1) === '6'))

    expect(back.map(({ got }) => got.join())).toEqual(['3,4,5,6', '5,6', '1,2,3,4,5,6', '5,6'])
    expect(first.got.join()).toBe('1,2,3,4,5,6')
    expect(world.executions() - before).toBe(1)
  })

  it('misses nothing that happens while it reads, and tells nothing twice', async () => {
    const world = aWorld()
    const goOn = world.holdUp()
    const early = world.joins(0)
    await until(() => world.executions() === 1)
    world.happens()
    const late = world.joins(0)
    world.happens()
    goOn()
    await until(() => early.got.length === 3 && late.got.length === 3)

    expect([early.got.join(), late.got.join()]).toEqual(['1,2,3', '1,2,3'])
  })

  it('finds what no message told when it is made to look', async () => {
    const world = aWorld()
    const watcher = world.joins()
    await until(() => watcher.got.length === 1)
    world.loses()
    world.looks()
    await until(() => watcher.got.length === 2)

    expect(watcher.got).toEqual(['1', '2'])
  })

  it('reads again what could not be read', async () => {
    const world = aWorld()
    world.fail(1)
    const watcher = world.joins()
    await until(() => watcher.got.length === 1)

    expect(world.faults()).toBe(1)
  })

  it('ends for all when there is nothing more to tell', async () => {
    const world = aWorld()
    const crowd = [world.joins(), world.joins()]
    await until(() => crowd.every(({ got }) => got.length === 1))
    world.happens(99)
    await until(() => crowd.every(({ state }) => state.isOver))

    expect([world.heard.size, world.channels.count()]).toEqual([0, 0])
  })

  it('is closed when the last one leaves, also in the middle of reading, and opens anew for the next', async () => {
    const world = aWorld()
    const goOn = world.holdUp()
    const first = world.joins()
    first.leave()
    first.leave()
    expect([world.heard.size, world.channels.count()]).toEqual([0, 0])
    const second = world.joins()
    goOn()
    await until(() => second.got.length === 1)

    expect(first.got).toEqual([])
    second.leave()
    expect([world.heard.size, world.channels.count()]).toEqual([0, 0])
  })
})
