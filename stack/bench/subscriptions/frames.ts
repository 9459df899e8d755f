import { randomBytes } from 'node:crypto'

const text = 0x1
const pong = 0xa

/** One frame of a client (RFC 6455): whole, masked, of less than 64 kB. */
export const clientFrame = (opcode: 'text' | 'pong', payload: Buffer): Buffer => {
  const isShort = payload.length < 126
  const head = Buffer.alloc(isShort ? 2 : 4)
  head[0] = 0x80 | (opcode === 'text' ? text : pong)
  head[1] = 0x80 | (isShort ? payload.length : 126)
  if (!isShort) head.writeUInt16BE(payload.length, 2)
  const mask = randomBytes(4)
  const masked = payload.map((byte, at) => byte ^ (mask[at % 4] ?? 0))
  return Buffer.concat([head, mask, masked])
}

export type Frame = { opcode: number; payload: Buffer }

/** The whole frames at the front of what a server sent, and what is left. */
export const readFrames = (bytes: Buffer): { frames: Frame[]; rest: Buffer } => {
  const frames: Frame[] = []
  let at = 0
  for (;;) {
    const frame = frameAt(bytes, at)
    if (!frame) return { frames, rest: bytes.subarray(at) }
    frames.push({ opcode: frame.opcode, payload: bytes.subarray(frame.start, frame.end) })
    at = frame.end
  }
}

const frameAt = (bytes: Buffer, at: number): { opcode: number; start: number; end: number } | null => {
  if (bytes.length < at + 2) return null
  const opcode = bytes.readUInt8(at) & 0x0f
  const short = bytes.readUInt8(at + 1) & 0x7f
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0
  const start = at + 2 + lengthBytes
  if (bytes.length < start) return null
  const length =
    lengthBytes === 2 ? bytes.readUInt16BE(at + 2) : lengthBytes === 8 ? Number(bytes.readBigUInt64BE(at + 2)) : short
  return bytes.length < start + length ? null : { opcode, start, end: start + length }
}
