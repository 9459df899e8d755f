/** One HTTP answer within some bytes: where it ends, and what it brings. */
export type ReadResponse = { end: number; status: number; body: Buffer }

const blankLine = '\r\n\r\n'
const statusAt = 'HTTP/1.1 '.length

/** Reads the answer that begins at `from`; null while it is not complete. */
export const readResponse = (data: Buffer, from: number): ReadResponse | null => {
  const headEnd = data.indexOf(blankLine, from, 'latin1')
  if (headEnd < 0) return null
  const head = data.toString('latin1', from, headEnd)
  const status = Number(head.slice(statusAt, statusAt + 3))
  const bodyAt = headEnd + blankLine.length
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length === undefined) {
    const chunked = readChunks(data, bodyAt)
    return chunked && { status, ...chunked }
  }
  const end = bodyAt + Number(length)
  return end > data.length ? null : { end, status, body: data.subarray(bodyAt, end) }
}

const readChunks = (data: Buffer, from: number): { end: number; body: Buffer } | null => {
  const pieces: Buffer[] = []
  let at = from
  for (;;) {
    const lineEnd = data.indexOf('\r\n', at, 'latin1')
    if (lineEnd < 0) return null
    const size = Number.parseInt(data.toString('latin1', at, lineEnd), 16)
    const next = lineEnd + 2 + size + 2
    if (next > data.length) return null
    if (size === 0) return { end: next, body: pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces) }
    pieces.push(data.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = next
  }
}
