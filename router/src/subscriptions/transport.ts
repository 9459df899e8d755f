import type { IncomingMessage } from 'node:http'
import { CloseCode, handleProtocols } from 'graphql-ws'
import type { Server } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import type { Log } from '@shop/kit/telemetry/log'
import { createPings } from './pings.ts'

/** The request is let go once it is known who asks. */
export type Carried = { socket: WebSocket; request: IncomingMessage | null }

const payloadBytesMax = 64 * 1024
/** Who reads so slowly that more than this waits for him is let go; he comes back and goes on from what he saw last. */
export const unreadBytesMax = 1024 * 1024
const tryAgainLater = 1013
const farewellMs = 2_000

/**
 * The WebSockets under graphql-ws. The library's own binding prints socket errors, which strangers cause at will, with
 * their stacks to the console; here they are a line in the log.
 */
export const webSockets = (path: string, protocol: Server<Carried>, log: Log): WebSocketServer => {
  const sockets = new WebSocketServer({
    noServer: true,
    path,
    maxPayload: payloadBytesMax,
    perMessageDeflate: false,
    handleProtocols: (offered) => handleProtocols(offered),
  })
  const pings = createPings()
  sockets.once('close', pings.stop)
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const onFault = (error: unknown) => {
      log.info({ err: error }, 'a socket was closed for what it sent')
      part(socket, CloseCode.InternalServerError, 'Internal server error')
    }
    socket.on('error', onFault)
    const stopPinging = pings.keep(socket)
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) => write(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => socket.on('message', (data) => void take(String(data)).catch(onFault)),
      },
      { socket, request },
    )
    socket.once('close', (code, reason) => {
      stopPinging()
      void closed(code, String(reason))
    })
  })
  return sockets
}

/** Writes to whoever reads; nothing is kept without bound for those who do not. */
export const write = (socket: WebSocket, text: string): void => {
  if (socket.readyState !== socket.OPEN) return
  if (socket.bufferedAmount > unreadBytesMax) return part(socket, tryAgainLater, 'You read too slowly: come back')
  socket.send(text)
}

/** Says goodbye, and does not wait for long whether the other side says so too. */
export const part = (socket: WebSocket, code: number, reason: string): void => {
  if (socket.readyState !== socket.OPEN) return
  socket.close(code, reason)
  const timer = setTimeout(() => socket.terminate(), farewellMs)
  socket.once('close', () => clearTimeout(timer))
}
