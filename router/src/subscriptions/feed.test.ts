import { describe, expect, it } from 'vitest'
import { feed } from './feed.ts'

describe('a feed', () => {
  it('delivers in order what was written before and after the reader came', async () => {
    let write: (value: number) => void = () => {}
    const stream = feed<number>((out) => {
      write = out.push
      out.push(1)
      return () => {}
    })
    write(2)
    const before = [(await stream.next()).value, (await stream.next()).value]
    const third = stream.next()
    write(3)

    expect([...before, (await third).value]).toEqual([1, 2, 3])
  })

  it('is undone at once when the reader leaves while waiting', async () => {
    let undone = 0
    const stream = feed<number>(() => () => void (undone += 1))
    const waiting = stream.next()
    await stream.return()

    expect(await waiting).toEqual({ done: true, value: undefined })
    expect(undone).toBe(1)
  })

  it('ends after what was written when the writer ends', async () => {
    const stream = feed<number>((out) => {
      out.push(1)
      out.end()
      return () => {}
    })
    const seen: number[] = []
    for await (const value of stream) seen.push(value)

    expect(seen).toEqual([1])
  })
})
