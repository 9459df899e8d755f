import { describe, expect, it } from 'vitest'
import { readResponse } from './read-response.ts'

const read = (text: string, from = 0) => {
  const found = readResponse(Buffer.from(text), from)
  return found && { ...found, body: String(found.body) }
}
const plain = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello'
const chunked = 'HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n'

describe('reading an answer', () => {
  it.each([
    [plain, 200],
    [chunked, 404],
  ])('finds status, body and end of %j', (text, status) => {
    expect(read(text)).toEqual({ status, body: 'hello', end: text.length })
  })

  it.each([plain, chunked])('waits for all of %j', (text) => {
    for (let length = 0; length < text.length; length += 1) expect(read(text.slice(0, length))).toBeNull()
  })

  it('goes on behind the one before', () => {
    expect(read(plain + chunked, plain.length)).toEqual({
      status: 404,
      body: 'hello',
      end: plain.length + chunked.length,
    })
  })
})
