import { describe, expect, it } from 'vitest'
import { keyedQueue } from './keyed-queue.ts'

const gate = () => Promise.withResolvers<void>()

describe('a keyed queue', () => {
  it('keeps the order within a key, and lets other keys pass', async () => {
    const queue = keyedQueue(4)
    const first = gate()
    const done: string[] = []
    const slow = queue.add('a', async () => {
      await first.promise
      done.push('a1')
    })
    const next = queue.add('a', async () => void done.push('a2'))
    await queue.add('b', async () => void done.push('b1'))
    first.resolve()
    await Promise.all([slow, next])

    expect(done).toEqual(['b1', 'a1', 'a2'])
  })

  it('runs no more at once than it may', async () => {
    const queue = keyedQueue(2)
    let running = 0
    let most = 0
    const tasks = Array.from({ length: 20 }, (_, index) =>
      queue.add(String(index), async () => {
        most = Math.max(most, (running += 1))
        await new Promise((resolve) => setImmediate(resolve))
        running -= 1
      }),
    )
    await Promise.all(tasks)

    expect(most).toBe(2)
  })

  it('goes on after a task that fails', async () => {
    const queue = keyedQueue(1)
    const failed = queue.add('a', () => Promise.reject(new Error('no')))
    await expect(failed).rejects.toThrow('no')

    await expect(queue.add('a', async () => {})).resolves.toBeUndefined()
    await queue.idle()
  })
})
