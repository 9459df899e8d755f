import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { followClock } from './clock.ts'

/** Another clock and a timer, both moved by hand; `slow` is how long an answer takes. */
const aWorld = () => ({ theirs: 1_000_000, timer: 0, slow: 0, asked: 0 })
type World = ReturnType<typeof aWorld>

const follow = async (world: World) => {
  const clock = await followClock({
    ask: async () => {
      world.asked += 1
      const read = world.theirs
      pass(world, world.slow)
      return read
    },
    monotonic: () => world.timer,
    everyMs: 1,
  })
  onTestFinished(clock.stop)
  return clock
}
const pass = (world: World, ms: number) => {
  world.theirs += ms
  world.timer += ms
}
const looked = (world: World) => {
  const before = world.asked
  return vi.waitUntil(() => world.asked > before + 1)
}

describe('a clock that follows another', () => {
  afterEach(() => vi.useRealTimers())

  it('tells its time, whatever the machine thinks', async () => {
    const world = aWorld()
    const { now } = await follow(world)
    vi.useFakeTimers({ toFake: ['Date'], now: 0 })

    pass(world, 5_000)

    expect(now().getTime()).toBe(world.theirs)
  })

  it('goes with it when it is set', async () => {
    const world = aWorld()
    const { now } = await follow(world)

    world.theirs -= 600_000
    await looked(world)

    expect(now().getTime()).toBe(world.theirs)
  })

  it('learns little from a slow answer', async () => {
    const world = aWorld()
    const { now } = await follow(world)

    world.slow = 400
    await looked(world)

    expect(now().getTime()).toBe(world.theirs)
  })
})
