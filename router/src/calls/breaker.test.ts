import { describe, expect, it } from 'vitest'
import { createBreaker } from './breaker.ts'

const aBreaker = () => {
  let at = 0
  const breaker = createBreaker({ failuresMax: 3, halfOpenMs: 1_000, now: () => at })
  const isAsked = (): boolean => {
    try {
      breaker.enter()
      return true
    } catch {
      return false
    }
  }
  const fails = (times: number) => Array.from({ length: times }, () => (isAsked() ? breaker.failed() : undefined))
  return { breaker, isAsked, fails, passes: (ms: number) => void (at += ms) }
}

describe('a breaker', () => {
  it('opens after so many failures in a row, and not when one went well between', () => {
    const { breaker, isAsked, fails } = aBreaker()
    fails(2)
    breaker.succeeded()
    fails(2)
    expect(isAsked()).toBe(true)
    breaker.failed()

    expect(isAsked()).toBe(false)
  })

  it('lets one through after a while, and all when that one went well', () => {
    const { breaker, isAsked, fails, passes } = aBreaker()
    fails(3)
    passes(1_000)

    expect([isAsked(), isAsked()]).toEqual([true, false])
    breaker.succeeded()
    expect([isAsked(), isAsked()]).toEqual([true, true])
  })

  it('stays open for as long again when that one failed', () => {
    const { breaker, isAsked, fails, passes } = aBreaker()
    fails(3)
    passes(1_000)
    isAsked()
    breaker.failed()
    passes(999)

    expect(isAsked()).toBe(false)
  })
})
