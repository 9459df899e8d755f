import type { ServerResponse } from 'node:http'
import type { Sink } from './sink.ts'
import { unreadBytesMax } from './transport.ts'

/** Results as events of a stream. Nothing is kept without bound for those who do not read: who comes back goes on from what he saw last. */
export const streamSink = (response: Pick<ServerResponse, 'writableLength' | 'destroy' | 'write' | 'end'>): Sink => ({
  next: (text) => {
    if (response.writableLength > unreadBytesMax) response.destroy()
    else response.write(`event: next\ndata: ${text}\n\n`)
  },
  end: () => response.end('event: complete\ndata:\n\n'),
})
