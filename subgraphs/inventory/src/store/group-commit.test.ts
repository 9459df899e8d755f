import { describe, expect, it } from 'vitest'
import { groupCommit } from './group-commit.ts'

/** Serves nothing before `open` is called, so that a test decides who waits together. */
const aDesk = (serve: (ask: number) => string = String) => {
  const batches: number[][] = []
  let open = () => {}
  const opened = new Promise<void>((resolve) => void (open = resolve))
  const ask = groupCommit<number, string>({
    serve: async (asks) => {
      batches.push([...asks])
      await opened
      return asks.map(serve)
    },
    keyOf: (ask) => String(ask),
    max: 3,
  })
  return { ask, batches, open }
}

describe('callers who come while work is being done', () => {
  it('are served together next, in order, at most so many at a time, each with his own answer', async () => {
    const { ask, batches, open } = aDesk()
    const answers = [1, 2, 3, 4, 5, 6].map(ask)

    open()

    expect(await Promise.all(answers)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(batches).toEqual([[1], [2, 3, 4], [5, 6]])
  })

  it('with the same key do not meet in one run', async () => {
    const { ask, batches, open } = aDesk()
    const answers = [1, 2, 2, 3].map(ask)

    open()
    await Promise.all(answers)

    expect(batches).toEqual([[1], [2, 3], [2]])
  })

  it('are not failed by one who cannot be served', async () => {
    const { ask, open } = aDesk((each) => {
      if (each === 3) throw new Error('poison')
      return String(each)
    })
    const answers = [1, 2, 3, 4].map(ask)

    open()
    const settled = await Promise.allSettled(answers)

    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  })
})
