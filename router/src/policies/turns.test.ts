import { Kind, parse } from 'graphql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Watch } from './held-up.ts'
import { createTurns, mutationKind } from './turns.ts'

const kindOf = (text: string): string | null => {
  const [operation] = parse(text).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('this is no operation')
  return mutationKind(operation)
}

it('are of the kind of the first field, and queries of none', () => {
  expect(kindOf('mutation { mine: buy signIn }')).toBe('buy')
  expect(kindOf('{ page }')).toBeNull()
})

const [buy, signIn] = ['buy', 'signIn']

/** A watch that says what it is told to. */
const aWatch = () => {
  const watch = { heldUp: false, usual: [] as boolean[] }
  const see: Watch['see'] = async (_, run, isUsual) => {
    const answer = await run()
    watch.usual.push(isUsual())
    return answer
  }
  return Object.assign(watch, { see, isHeldUp: () => watch.heldUp })
}

const turnsFor = (some: Partial<Parameters<typeof createTurns>[0]>) =>
  createTurns({
    kinds: new Set([buy, signIn]),
    atOnce: 1,
    waitingMax: 10,
    countsMs: 60_000,
    crowd: 100,
    watch: aWatch(),
    ...some,
  })

/** Work that says when it began and ends when told. */
const work = () => {
  const begun: number[] = []
  const ends: (() => void)[] = []
  return {
    begun,
    run: (id: number) => () => {
      begun.push(id)
      return new Promise<number>((resolve) => ends.push(() => resolve(id)))
    },
    endOne: async () => {
      ends.shift()?.()
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

describe('turns', () => {
  it('let so many run at once, and the others in the order in which they came', async () => {
    const turns = turnsFor({ atOnce: 2, waitingMax: 10 })
    const { begun, run, endOne } = work()
    const all = [1, 2, 3, 4].map((id) => turns.take(buy, run(id)))
    expect(begun).toEqual([1, 2])
    await endOne()
    expect(begun).toEqual([1, 2, 3])
    for (let left = 3; left > 0; left -= 1) await endOne()

    expect(await Promise.all(all)).toEqual([1, 2, 3, 4])
  })

  it('never keep a query waiting', async () => {
    const turns = turnsFor({ atOnce: 1, waitingMax: 10 })
    const { begun, run } = work()
    void turns.take(buy, run(1))
    void turns.query('{ page }', run(2))
    await turns.query('{ page }', async () => {})

    expect(begun).toEqual([1, 2])
  })

  it('come to each kind in turn, so that a crowd of one keeps up no other', async () => {
    const turns = turnsFor({ atOnce: 1, waitingMax: 10 })
    const { begun, run, endOne } = work()
    for (const id of [1, 2, 3, 4]) void turns.take(buy, run(id))
    void turns.take(signIn, run(5))
    await endOne()
    await endOne()

    expect(begun).toEqual([1, 2, 5])
  })

  it('are not had sooner by who asks for what there is not', async () => {
    const turns = turnsFor({ atOnce: 1, waitingMax: 10 })
    const { begun, run, endOne } = work()
    for (const id of [1, 2, 3]) void turns.take(`thing${id}`, run(id))
    void turns.take(buy, run(4))
    await endOne()
    await endOne()

    expect(begun).toEqual([1, 2, 4])
  })

  it('go on while something takes very long', async () => {
    const turns = turnsFor({ atOnce: 1, waitingMax: 10, countsMs: 20 })
    void turns.take(buy, () => new Promise(() => {}))

    expect(await turns.take(buy, () => Promise.resolve(2))).toBe(2)
  })

  it('tell one too many at once that there are too many', async () => {
    const turns = turnsFor({ atOnce: 1, waitingMax: 1 })
    const { run } = work()
    void turns.take(buy, run(1))
    void turns.take(buy, run(2))

    await expect(turns.take(buy, run(3))).rejects.toMatchObject({ status: 503, code: 'OVERLOADED' })
  })

  it('go on when one fails', async () => {
    const turns = turnsFor({ atOnce: 1, waitingMax: 1 })

    await expect(turns.take(buy, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await turns.take(buy, () => Promise.resolve(2))).toBe(2)
  })
})

describe('a crowd', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** People who buy, each for 30 ms; five who wait are a crowd. */
  const aCrowd = (watch: ReturnType<typeof aWatch>, atOnce: number) => {
    const turns = turnsFor({ atOnce, crowd: 5, waitingMax: 1_000, watch })
    let [running, most, done] = [0, 0, 0]
    const one = async () => {
      most = Math.max(most, (running += 1))
      await new Promise((resolve) => setTimeout(resolve, 30))
      running -= 1
      done += 1
    }
    const come = (count: number) => Array.from({ length: count }, () => void turns.take(buy, one))
    return { turns, come, most: () => most, done: () => done, forget: () => void (most = 0) }
  }

  it('begins one by one, ten a second at most, while a query takes longer than usual', async () => {
    const watch = Object.assign(aWatch(), { heldUp: true })
    const crowd = aCrowd(watch, 1)
    crowd.come(30)
    await vi.advanceTimersByTimeAsync(2_000)

    expect(crowd.done()).toBeGreaterThanOrEqual(18)
    expect(crowd.done()).toBeLessThanOrEqual(21)
  })

  it('goes on as soon as no query does, and one more at once after each calm second', async () => {
    const watch = Object.assign(aWatch(), { heldUp: true })
    const crowd = aCrowd(watch, 3)
    crowd.come(300)
    await vi.advanceTimersByTimeAsync(500)
    crowd.forget()
    watch.heldUp = false
    await vi.advanceTimersByTimeAsync(900)
    expect([crowd.most(), crowd.done() > 30]).toEqual([1, true])
    await vi.advanceTimersByTimeAsync(2_500)

    expect(crowd.most()).toBe(3)
  })

  it('does not teach what is usual, and a few who wait are none', async () => {
    const watch = Object.assign(aWatch(), { heldUp: true })
    const crowd = aCrowd(watch, 2)
    crowd.come(6)
    await crowd.turns.query('{ page }', async () => {})
    expect(crowd.most()).toBe(2)
    crowd.come(5)
    await crowd.turns.query('{ page }', async () => {})

    expect(watch.usual).toEqual([true, false])
  })
})
