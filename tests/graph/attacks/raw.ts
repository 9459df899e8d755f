import { connect } from 'node:net'

/** What comes back for bytes that need not be HTTP; `write` sends more, the promise is the answer until the end. */
export const rawConnection = (url: string) => {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let heard = ''
  socket.on('data', (data) => void (heard += String(data)))
  const ended = new Promise<string>((resolve) => {
    socket.on('error', () => resolve(heard))
    socket.on('close', () => resolve(heard))
  })
  return { write: (text: string) => socket.write(text), ended, destroy: () => socket.destroy() }
}

const answer = /^HTTP\/1\.1 (\d+)[^]*?\r\n\r\n([^]*)$/

/** Status and body of an answer as it came over the wire. */
export const readRaw = (heard: string): { status: number; body: unknown } => {
  const [, status, body] = answer.exec(heard) ?? []
  return { status: Number(status), body: body ? (JSON.parse(body) as unknown) : null }
}
