import { once } from 'node:events'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'

const message = z.looseObject({ type: z.string(), id: z.string().optional(), payload: z.unknown().optional() })

/** A socket without a client library: sends anything, sees everything. */
export const openRawSocket = async (endpoint: string, headers: Record<string, string> = {}) => {
  const socket = new WebSocket(endpoint.replace('http', 'ws'), 'graphql-transport-ws', { headers })
  const heard: z.infer<typeof message>[] = []
  socket.on('message', (data) => void heard.push(message.parse(JSON.parse(String(data)))))
  const closed = once(socket, 'close').then(([code]) => Number(code))
  closed.catch(() => {})
  await once(socket, 'open')
  return {
    heard,
    closed,
    dispose: () => socket.terminate(),
    send: (value: unknown) => socket.send(typeof value === 'string' ? value : JSON.stringify(value)),
    /** Takes nothing more from the wire. */
    pause: () => socket.pause(),
    /** Says who it is, and waits for the answer. */
    greet: async (payload: object) => {
      socket.send(JSON.stringify({ type: 'connection_init', payload }))
      await until(() => heard.some(({ type }) => type === 'connection_ack') || socket.readyState !== WebSocket.OPEN)
    },
  }
}
