import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import type { Readable } from 'node:stream'
import { CannotStart } from '../boot/cannot-start.mjs'

/** A text file, packed with gzip or not, that is read piece by piece. */
export type TextFile = {
  bytes: number
  sha256: string
  /** The whole text as a stream, from its begin, and how many bytes of the file were read for it so far. */
  read: () => { text: Readable; bytesRead: () => number }
}

/** Opens a file, and reads it once to know which it is. */
export const openText = async (path: string): Promise<TextFile> => {
  const file = await open(path).catch((error: unknown) => {
    throw new CannotStart(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  })
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
  const { size } = await file.stat()
  await file.close()
  const isPacked = bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
  return { bytes: size, sha256: hash.digest('hex'), read: () => textStream(path, isPacked) }
}

const textStream = (path: string, isPacked: boolean): ReturnType<TextFile['read']> => {
  const raw = createReadStream(path)
  const bytesRead = () => raw.bytesRead
  if (!isPacked) return { text: raw, bytesRead }
  const text = createGunzip()
  raw.once('error', (error) => text.destroy(error))
  text.once('close', () => raw.destroy())
  return { text: raw.pipe(text), bytesRead }
}

/** A line of a text with its number, from 1. */
export type TextLine = { line: number; text: string }

/** The lines of a stream one after the other; an error of the stream ends them. */
export async function* linesOf(stream: Readable): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder()
  let line = 0
  let rest = ''
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const text of parts) yield { line: (line += 1), text: text.replace(/\r$/, '') }
  }
  if (rest !== '') yield { line: line + 1, text: rest }
}

/** The first line with something in it. */
export const firstLineOf = async (file: TextFile): Promise<string> => {
  const { text: stream } = file.read()
  for await (const { text } of linesOf(stream)) {
    if (text.trim() === '') continue
    stream.destroy()
    return text
  }
  return ''
}
