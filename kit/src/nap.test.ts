import { describe, expect, it, vi } from 'vitest'
import { napping } from './nap.ts'

describe('a nap', () => {
  it('ends when its time is over, or at once when woken', async () => {
    vi.useFakeTimers()
    const { nap, wake } = napping()
    const ended: string[] = []
    wake()
    void nap(100).then(() => ended.push('by time'))
    await vi.advanceTimersByTimeAsync(99)
    expect(ended).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    void nap(100).then(() => ended.push('woken'))
    wake()
    await vi.advanceTimersByTimeAsync(0)
    vi.useRealTimers()

    expect(ended).toEqual(['by time', 'woken'])
  })
})
