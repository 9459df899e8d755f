import { describe, expect, it } from 'vitest'
import { lane } from './lane.ts'

describe('a lane', () => {
  it('takes together what came while it was busy, in order and never too many', async () => {
    const first = Promise.withResolvers<void>()
    const handfuls: number[][] = []
    const queue = lane<number>(3, async (things) => {
      handfuls.push([...things])
      if (handfuls.length === 1) await first.promise
    })
    const added = [queue.add(1)]
    await Promise.resolve()
    await Promise.resolve()
    added.push(...[2, 3, 4, 5, 6].map(queue.add))
    first.resolve()
    await Promise.all(added)

    expect(handfuls).toEqual([[1], [2, 3, 4], [5, 6]])
  })

  it('goes on when something comes after it was idle', async () => {
    const seen: string[] = []
    const queue = lane<string>(8, async (things) => void seen.push(...things))
    await queue.add('one')
    await queue.idle()
    await queue.add('two')

    expect(seen).toEqual(['one', 'two'])
  })
})
