import { Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createTurns, mutationKind } from './turns.ts'

const kindOf = (text: string): string | null => {
  const [operation] = parse(text).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('this is no operation')
  return mutationKind(operation)
}
const countsMs = 60_000
const kinds = new Set(['buy', 'signIn'])
const buy = kindOf('mutation { buy }')

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
    const turns = createTurns({ kinds, atOnce: 2, waitingMax: 10, countsMs })
    const { begun, run, endOne } = work()
    const all = [1, 2, 3, 4].map((id) => turns.take(buy, run(id)))
    expect(begun).toEqual([1, 2])
    await endOne()
    expect(begun).toEqual([1, 2, 3])
    for (let left = 3; left > 0; left -= 1) await endOne()

    expect(await Promise.all(all)).toEqual([1, 2, 3, 4])
  })

  it('never keep a query waiting', async () => {
    const turns = createTurns({ kinds, atOnce: 1, waitingMax: 10, countsMs })
    const { begun, run } = work()
    void turns.take(buy, run(1))
    void turns.take(kindOf('{ page }'), run(2))
    await turns.take(null, async () => {})

    expect(begun).toEqual([1, 2])
  })

  it('come to each kind in turn, so that a crowd of one keeps up no other', async () => {
    const turns = createTurns({ kinds, atOnce: 1, waitingMax: 10, countsMs })
    const { begun, run, endOne } = work()
    for (const id of [1, 2, 3, 4]) void turns.take(buy, run(id))
    void turns.take(kindOf('mutation { signIn }'), run(5))
    await endOne()
    await endOne()

    expect(begun).toEqual([1, 2, 5])
  })

  it('are not had sooner by who asks for what there is not', async () => {
    const turns = createTurns({ kinds, atOnce: 1, waitingMax: 10, countsMs })
    const { begun, run, endOne } = work()
    for (const id of [1, 2, 3]) void turns.take(kindOf(`mutation { thing${id} }`), run(id))
    void turns.take(buy, run(4))
    await endOne()
    await endOne()

    expect(begun).toEqual([1, 2, 4])
  })

  it('go on while something takes very long', async () => {
    const turns = createTurns({ kinds, atOnce: 1, waitingMax: 10, countsMs: 20 })
    void turns.take(buy, () => new Promise(() => {}))

    expect(await turns.take(buy, () => Promise.resolve(2))).toBe(2)
  })

  it('tell one too many at once that there are too many', async () => {
    const turns = createTurns({ kinds, atOnce: 1, waitingMax: 1, countsMs })
    const { run } = work()
    void turns.take(buy, run(1))
    void turns.take(buy, run(2))

    await expect(turns.take(buy, run(3))).rejects.toMatchObject({ status: 503, code: 'OVERLOADED' })
  })

  it('go on when one fails', async () => {
    const turns = createTurns({ kinds, atOnce: 1, waitingMax: 1, countsMs })

    await expect(turns.take(buy, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await turns.take(buy, () => Promise.resolve(2))).toBe(2)
  })
})
