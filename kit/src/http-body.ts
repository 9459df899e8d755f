import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'

/** A body that is not taken: what to answer. */
export class BodyRefused extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

const tooLarge = (bytesMax: number) =>
  new BodyRefused(413, 'PAYLOAD_TOO_LARGE', `A request may have ${bytesMax} bytes.`)
const brokeOff = () => new Error('the request broke off')

/** The whole body of a request, unpacked; neither what comes nor what it unpacks to may be larger. */
export const readBody = async (request: IncomingMessage, bytesMax: number): Promise<Buffer> => {
  const sent = await receive(request, bytesMax)
  const encoding = request.headers['content-encoding']?.trim().toLowerCase()
  return encoding === undefined || encoding === 'identity' ? sent : unpack(sent, encoding, bytesMax)
}

const receive = (request: IncomingMessage, bytesMax: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    if (request.destroyed) throw brokeOff()
    if (Number(request.headers['content-length'] ?? 0) > bytesMax) throw tooLarge(bytesMax)
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size <= bytesMax) return
      // Left open, so that the answer can still be sent.
      request.off('data', take).pause()
      reject(tooLarge(bytesMax))
    }
    request
      .on('data', take)
      .on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
      .on('error', () => reject(brokeOff()))
      .on('close', () => request.complete || reject(brokeOff()))
  })

const unpackers = new Map([
  ['gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
])

const unpack = async (packed: Buffer, encoding: string, bytesMax: number): Promise<Buffer> => {
  const unpacker = unpackers.get(encoding)
  if (!unpacker)
    throw new BodyRefused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body plain, or packed by gzip, deflate or br.')
  try {
    return await unpacker(packed, { maxOutputLength: bytesMax })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(bytesMax)
    throw new BodyRefused(400, 'BAD_REQUEST', `The body is not ${encoding}.`)
  }
}
