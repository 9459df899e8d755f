import type { IncomingMessage } from 'node:http'
import { CloseCode, handleProtocols } from 'graphql-ws'
import type { Server } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import type { Log } from '@shop/kit/telemetry/log'

export type Carried = { socket: WebSocket; request: IncomingMessage }

const payloadBytesMax = 64 * 1024
const pingEveryMs = 20_000

/**
 * The WebSockets under graphql-ws. The library's own binding prints socket errors, which strangers cause at will, with
 * their stacks to the console; here they are a line in the log.
 */
export const webSockets = (path: string, protocol: Server<Carried>, log: Log): WebSocketServer => {
  const sockets = new WebSocketServer({
    noServer: true,
    path,
    maxPayload: payloadBytesMax,
    handleProtocols: (offered) => handleProtocols(offered),
  })
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const onFault = (error: unknown) => {
      log.info({ err: error }, 'a socket was closed for what it sent')
      socket.close(CloseCode.InternalServerError, 'Internal server error')
    }
    socket.on('error', onFault)
    const stopPinging = keepAlive(socket)
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) => send(socket, data),
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

const send = (socket: WebSocket, data: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve()
    socket.send(data, (error) => (error ? reject(error) : resolve()))
  })

/** A peer that answers no ping until the next one is gone. */
const keepAlive = (socket: WebSocket): (() => void) => {
  let isThere = true
  socket.on('pong', () => void (isThere = true))
  const timer = setInterval(() => {
    if (!isThere) return socket.terminate()
    isThere = false
    return socket.ping()
  }, pingEveryMs)
  return () => clearInterval(timer)
}
