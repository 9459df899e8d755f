import { describe, expect, it, vi } from 'vitest'
import { turnsApart } from './turns-apart.ts'
import type { Turns } from './turns.ts'

const rush = <T>(things: Promise<T>[]) => Promise.allSettled(things)

/** Turns that begin at once, and tell what was asked of them. */
const otherTurns = () => {
  const asked: string[] = []
  const turns: Turns = {
    take: (kind, run) => {
      asked.push(kind)
      return run()
    },
    query: (_, run) => run(),
    isFull: () => false,
    isApart: () => false,
  }
  return { asked, turns }
}
const apart = (some: Partial<Parameters<typeof turnsApart>[1]> = {}) => {
  const { asked, turns } = otherTurns()
  return { asked, turns: turnsApart(turns, { kinds: new Set(['tell']), atOnce: 1, waitingMax: 2, ...some }) }
}
const work = () => {
  const begun: (() => void)[] = []
  return { begun, run: () => new Promise<string>((resolve) => begun.push(() => resolve('done'))) }
}

describe('kinds with turns of their own', () => {
  it('never ask for a turn among the others, and refuse at once what is too much', async () => {
    const { asked, turns } = apart()
    const { begun, run } = work()
    const told = rush(Array.from({ length: 5 }, () => turns.take('tell', run)))
    const isFull = [turns.isFull('tell'), turns.isFull('buy')]

    await turns.take('buy', async () => 'bought')
    for (let time = 0; time < 3; time += 1) {
      await vi.waitFor(() => expect(begun).toHaveLength(time + 1))
      begun[time]?.()
    }

    expect(asked).toEqual(['buy'])
    expect(isFull).toEqual([true, false])
    const outcomes = await told
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ])
    expect(outcomes[3]).toMatchObject({ reason: { code: 'OVERLOADED', status: 503 } })
  })

  it('rest after each turn while others are at work, and not when nobody is', async () => {
    const rests: number[] = []
    const { turns } = apart({
      restMs: () => {
        rests.push(1)
        return 1
      },
    })
    const quick = async () => 'done'

    await turns.take('tell', quick)
    await turns.take('tell', quick)
    expect(rests).toHaveLength(0)

    const { begun, run } = work()
    const buying = turns.take('buy', run)
    await rush([turns.take('tell', quick), turns.take('tell', quick)])
    begun[0]?.()
    await buying
    await turns.take('tell', quick)

    expect(rests).toHaveLength(3)
  })

  it('give the place back when what ran in it failed', async () => {
    const { turns } = apart({ waitingMax: 0 })
    const fail = async () => {
      throw new Error('no')
    }

    await expect(turns.take('tell', fail)).rejects.toThrow('no')

    expect(await turns.take('tell', async () => 'yes')).toBe('yes')
  })
})
