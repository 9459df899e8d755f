import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { clientFrame, readFrames } from './frames.ts'

/** A socket to the router that costs as little as one can, so that what is measured is the router. */
export type LeanSocket = { send: (message: object) => void; close: () => void }

type Options = {
  endpoint: string
  /** The address that it comes from. */
  from: string
  headers: Record<string, string>
  onText: (text: Buffer) => void
  onClose: () => void
}

const opcodes = { text: 1, close: 8, ping: 9 }

/** Opens one and greets; resolves once it may subscribe. */
export const openLeanSocket = ({ endpoint, from, headers, onText, onClose }: Options): Promise<LeanSocket> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(endpoint)
    const socket = connect({ host: hostname, port: Number(port), localAddress: from })
    const send = (message: object) => void socket.write(clientFrame('text', Buffer.from(JSON.stringify(message))))
    socket.setNoDelay(true)
    socket.once('connect', () => socket.write(upgrade(hostname)))
    socket.once('error', reject)
    socket.once('close', () => {
      reject(new Error('the router closed a socket before it greeted'))
      onClose()
    })
    afterUpgrade(socket, reject, () => {
      send({ type: 'connection_init', payload: headers })
      let isGreeted = false
      return (text) => {
        if (isGreeted) return onText(text)
        isGreeted = true
        resolve({ send, close: () => socket.destroy() })
      }
    })
  })

const upgrade = (host: string) =>
  [
    'GET /graphql HTTP/1.1',
    `host: ${host}`,
    'connection: upgrade',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
    'sec-websocket-protocol: graphql-transport-ws',
    '\r\n',
  ].join('\r\n')

const afterUpgrade = (socket: Socket, reject: (error: Error) => void, begin: () => (text: Buffer) => void) => {
  let rest: Buffer = Buffer.alloc(0)
  let hear: ((text: Buffer) => void) | null = null
  socket.on('data', (bytes) => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    if (!hear) {
      const end = rest.indexOf('\r\n\r\n')
      if (end < 0) return
      const answer = rest.subarray(0, end).toString()
      if (!answer.startsWith('HTTP/1.1 101')) return reject(new Error(answer))
      rest = rest.subarray(end + 4)
      hear = begin()
    }
    const read = readFrames(rest)
    rest = read.rest
    for (const { opcode, payload } of read.frames) {
      if (opcode === opcodes.text) hear(payload)
      else if (opcode === opcodes.ping) socket.write(clientFrame('pong', payload))
      else if (opcode === opcodes.close) socket.end()
    }
  })
}
