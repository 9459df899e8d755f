import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BreakerOpen, createBreaker } from './breaker.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const aBreaker = () => {
  let made = 0
  const breaker = createBreaker({
    target: 'somebody',
    isFailure: (error) => error instanceof Error && error.message === 'no answer',
    halfOpenMs: 1_000,
  })
  const call = async (answer: string): Promise<string> => {
    try {
      return await breaker.call(async () => {
        made += 1
        if (answer === 'yes') return 'yes'
        throw new Error(answer)
      })
    } catch (error) {
      return error instanceof BreakerOpen ? 'spared' : String(error)
    }
  }
  return { call, isOpen: breaker.isOpen, made: () => made }
}

const many = (count: number, answer: string) => Array<string>(count).fill(answer)
const inTurn = async (call: (answer: string) => Promise<string>, answers: readonly string[]) => {
  for (const answer of answers) await call(answer)
}

describe('a breaker', () => {
  it('opens when five of the last ten calls failed, and not before', async () => {
    const { call, isOpen } = aBreaker()

    await inTurn(call, ['yes', 'no answer', 'yes', 'no answer', 'yes', 'no answer', 'yes', 'no answer', 'yes'])
    expect(isOpen()).toBe(false)
    await call('no answer')

    expect(isOpen()).toBe(true)
  })

  it('forgets failures that are longer ago than ten calls, and takes a plain no for an answer', async () => {
    const { call, isOpen } = aBreaker()

    await inTurn(call, [...many(4, 'no answer'), ...many(10, 'yes'), ...many(4, 'no answer'), ...many(10, 'refused')])

    expect(isOpen()).toBe(false)
  })

  it('calls nobody while it is open, and tries one call after a while', async () => {
    const { call, isOpen, made } = aBreaker()
    await inTurn(call, many(5, 'no answer'))

    expect(await call('yes')).toBe('spared')
    expect(made()).toBe(5)
    vi.advanceTimersByTime(1_000)
    expect(await call('yes')).toBe('yes')

    expect(isOpen()).toBe(false)
  })

  it('stays open when that call fails', async () => {
    const { call, made } = aBreaker()
    await inTurn(call, many(5, 'no answer'))
    vi.advanceTimersByTime(1_000)

    await call('no answer')

    expect(await call('yes')).toBe('spared')
    expect(made()).toBe(6)
  })
})
