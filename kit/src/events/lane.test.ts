import { describe, expect, it } from 'vitest'
import { lane, lanes } from './lane.ts'

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

  it('rests after a handful, so that the next is larger', async () => {
    const handfuls: number[][] = []
    const queue = lane<number>(8, async (things) => void handfuls.push([...things]), 100)
    await queue.add(1)
    const added = [queue.add(2)]
    await new Promise(setImmediate)
    added.push(queue.add(3))
    await Promise.all(added)

    expect(handfuls).toEqual([[1], [2, 3]])
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

describe('lanes side by side', () => {
  it('keep the order within a key, and let other keys pass', async () => {
    const gate = Promise.withResolvers<void>()
    const done: string[] = []
    const queue = lanes<string>(
      8,
      1,
      (word) => word.slice(0, 1),
      async ([word = '']) => {
        if (word === 'a1') await gate.promise
        done.push(word)
      },
    )
    const slow = [queue.add('a1'), queue.add('a2')]
    await queue.add('b1')
    gate.resolve()
    await Promise.all(slow)
    await queue.idle()

    expect(done).toEqual(['b1', 'a1', 'a2'])
  })
})
