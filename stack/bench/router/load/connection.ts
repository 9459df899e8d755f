import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { readResponse } from './read-response.ts'

/** One kept-alive connection that has one request under way at a time. */
export type Connection = { send: (request: Buffer) => void; close: () => void }

type Target = { host: string; port: number; localAddress?: string | undefined }
type Hear = { onAnswer: (status: number, body: Buffer) => void; onFault: (why: string) => void }

const readBytes = 64 * 1024
const patienceMs = 10_000

/** Opens a connection when something is to be sent, and again after it broke. */
export const openConnection = (target: Target, { onAnswer, onFault }: Hear): Connection => {
  let socket: Socket | undefined
  let rest: Buffer | undefined
  let isWaiting = false

  const give = (run: () => void) => {
    isWaiting = false
    run()
  }
  const take = (data: Buffer) => {
    const whole = rest ? Buffer.concat([rest, data]) : data
    const found = readResponse(whole, 0)
    // The buffer that was read into is used again.
    rest = found ? undefined : rest ? whole : Buffer.from(data)
    if (found) give(() => onAnswer(found.status, found.body))
  }
  const lose = (why: string) => {
    socket?.destroy()
    socket = undefined
    rest = undefined
    if (isWaiting) give(() => onFault(why))
  }
  const opened = (): Socket => {
    const buffer = Buffer.allocUnsafe(readBytes)
    const onread = { buffer, callback: (bytes: number) => (take(buffer.subarray(0, bytes)), true) }
    const fresh = connect({ ...target, noDelay: true, onread })
    fresh.setTimeout(patienceMs)
    fresh.on('timeout', () => fresh === socket && lose('timeout'))
    fresh.on('error', (error) => fresh === socket && lose(error.message))
    fresh.on('close', () => fresh === socket && lose('closed'))
    return fresh
  }
  return {
    send: (request) => {
      isWaiting = true
      socket ??= opened()
      socket.write(request)
    },
    close: () => lose('closed'),
  }
}
