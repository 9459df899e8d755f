import { describe, expect, it } from 'vitest'
import { createGuesses, triesMax } from './guesses.ts'

/** A counter as Redis keeps one, that can be wiped and can be away. */
const aCounter = () => {
  const state = { counts: new Map<string, number>(), isAway: false }
  const count = async (key: string, _: number, by = 1) => {
    if (state.isAway) return null
    const counted = (state.counts.get(key) ?? 0) + by
    state.counts.set(key, counted)
    return counted
  }
  return { state, count }
}

const noon = new Date('2026-03-01T12:00:00.000Z').getTime()

const aDoor = () => {
  const { state, count } = aCounter()
  let clock = noon
  const open = () => createGuesses({ count }, () => new Date(clock))
  return { state, open, guesses: open(), later: (ms: number) => void (clock += ms) }
}

const wrong = async (take: () => Promise<unknown>, times: number) => {
  for (let nth = 0; nth < times; nth += 1) await take()
}

describe('wrong guesses', () => {
  it('close the door after a hundred, for all processes together, and open it when the time is over', async () => {
    const { guesses, open, later, state } = aDoor()
    const other = open()
    await wrong(() => guesses.take('a'), triesMax / 2)
    await wrong(() => other.take('a'), triesMax / 2)

    expect(await guesses.take('a')).toEqual({ kind: 'usedUp', retryAfterSeconds: 600 })
    expect(await guesses.take('b')).toEqual({ kind: 'free' })
    later(600_000)
    state.counts.clear()
    expect(await guesses.take('a')).toEqual({ kind: 'free' })
  })

  it('are not forgotten by the process when the cache is wiped', async () => {
    const { guesses, state } = aDoor()
    await wrong(() => guesses.take('a'), triesMax)

    state.counts.clear()

    expect((await guesses.take('a')).kind).toBe('usedUp')
  })

  it('cannot be made while the cache is away', async () => {
    const { guesses, state } = aDoor()
    state.isAway = true

    expect(await guesses.take('a')).toEqual({ kind: 'unknown' })
  })

  it('are not the right ones', async () => {
    const { guesses } = aDoor()
    for (let nth = 0; nth < 3 * triesMax; nth += 1) {
      await guesses.take('a')
      await guesses.forgive('a')
    }

    expect(await guesses.take('a')).toEqual({ kind: 'free' })
  })
})
