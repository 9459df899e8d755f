import { describe, expect, it } from 'vitest'
import { clientFrame, readFrames } from './frames.ts'

const serverFrame = (payload: string): Buffer => {
  const body = Buffer.from(payload)
  const head =
    body.length < 126
      ? Buffer.from([0x81, body.length])
      : Buffer.from([0x81, 126, body.length >> 8, body.length & 0xff])
  return Buffer.concat([head, body])
}

describe('frames', () => {
  it('are read whole, however they were cut on the way', () => {
    const long = 'x'.repeat(300)
    const all = Buffer.concat([serverFrame('one'), serverFrame(long), serverFrame('three')])
    const seen: string[] = []
    let rest: Buffer = Buffer.alloc(0)
    for (const byte of all) {
      const read = readFrames(Buffer.concat([rest, Buffer.from([byte])]))
      seen.push(...read.frames.map(({ payload }) => String(payload)))
      rest = read.rest
    }

    expect(seen).toEqual(['one', long, 'three'])
    expect(rest).toHaveLength(0)
  })

  it('of a client are masked', () => {
    const frame = clientFrame('text', Buffer.from('hello'))
    const mask = frame.subarray(2, 6)
    const body = frame.subarray(6).map((byte, at) => byte ^ (mask[at % 4] ?? 0))

    expect([frame[0], frame[1], String(Buffer.from(body))]).toEqual([0x81, 0x85, 'hello'])
  })
})
