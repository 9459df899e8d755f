import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

type Pieces = {
  status: number
  headers: Record<string, string> | undefined
  body: string | Buffer
  more: AsyncIterable<string>
}

/**
 * Writes an answer that is not whole yet: its body at once, the rest as it is ready and no faster than the client reads.
 * A client that leaves ends the rest; a rest that breaks ends the connection, so that nobody takes the answer for whole.
 */
export const writeInPieces = async (
  response: ServerResponse,
  { status, headers, body, more }: Pieces,
): Promise<void> => {
  const rest = more[Symbol.asyncIterator]()
  const left = new AbortController()
  const leave = () => {
    left.abort()
    // Whoever waits for the next piece goes on when it is there; nobody waits for the end.
    void rest.return?.().catch(() => {})
  }
  response.once('close', leave)
  response.writeHead(status, headers)
  let piece: string | Buffer = body
  for (;;) {
    if (!response.write(piece)) await once(response, 'drain', { signal: left.signal })
    const next = await rest.next()
    if (next.done || left.signal.aborted) break
    piece = next.value
  }
  response.off('close', leave)
  response.end()
}
