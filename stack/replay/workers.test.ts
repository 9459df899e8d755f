import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workers } from './workers.ts'

describe('workers', () => {
  it('run several tasks at once, those of one key in order and never together', async () => {
    const tasks = fc.array(
      fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), ticks: fc.integer({ min: 0, max: 3 }) }),
      { maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(tasks, fc.integer({ min: 1, max: 4 }), async (list, concurrency) => {
        const pool = workers(concurrency)
        const open = new Set<string>()
        const done = new Map<string, number[]>()
        let most = 0
        for (const [nth, { key, ticks }] of list.entries()) {
          await pool.add(key, async () => {
            expect(open.has(key)).toBe(false)
            open.add(key)
            most = Math.max(most, open.size)
            for (let tick = 0; tick < ticks; tick += 1) await sleep(0)
            open.delete(key)
            done.set(key, [...(done.get(key) ?? []), nth])
          })
        }
        await pool.idle()

        expect(most).toBeLessThanOrEqual(concurrency)
        expect([...done.values()].flat()).toHaveLength(list.length)
        for (const order of done.values()) expect(order).toEqual(order.toSorted((a, b) => a - b))
      }),
      { numRuns: 30 },
    )
  })

  it('stop at the first failure and tell it', async () => {
    const pool = workers(1)
    const ran: string[] = []

    await pool.add('a', () => Promise.reject(new Error('the line broke')))
    await pool.add('a', async () => void ran.push('second')).catch(() => {})

    await expect(pool.idle()).rejects.toThrow('the line broke')
    expect(ran).toEqual([])
  })
})
