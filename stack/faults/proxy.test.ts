import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { startLink } from './proxy.ts'
import type { Link } from './proxy.ts'

let echo: Server
let link: Link

beforeEach(async () => {
  echo = createServer((socket) => socket.on('error', () => {}).pipe(socket)).listen(0, '127.0.0.1')
  await once(echo, 'listening')
  link = await startLink('echo', { host: '127.0.0.1', port: (echo.address() as AddressInfo).port })
})
afterEach(async () => {
  await link.stop()
  echo.close()
})

const dial = async () => {
  const socket = connect({ host: '127.0.0.1', port: link.port })
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}
/** `once` would fail with the error that comes before. */
const closed = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve))
const said = async (socket: Socket, text: string): Promise<string> => {
  socket.write(text)
  const [bytes] = (await once(socket, 'data')) as [Buffer]
  return bytes.toString()
}

describe('a link', () => {
  it('passes bytes through both ways', async () => {
    expect(await said(await dial(), 'hello')).toBe('hello')
  })

  it('delays by what it was told', async () => {
    const socket = await dial()
    link.set({ kind: 'slow', delayMs: 60, jitterMs: 0 })
    const startedAt = performance.now()
    await said(socket, 'hello')

    expect(performance.now() - startedAt).toBeGreaterThan(110)
  })

  it('cuts open lines and refuses new ones until it is clear again', async () => {
    const socket = await dial()
    await said(socket, 'hello')
    link.set({ kind: 'cut' })
    await closed(socket)
    const refused = connect({ host: '127.0.0.1', port: link.port }).on('error', () => {})
    await closed(refused)
    link.set({ kind: 'clear' })

    expect(await said(await dial(), 'again')).toBe('again')
  })

  it('swallows what is sent while half open, and cuts those lines when it clears', async () => {
    const socket = await dial()
    await said(socket, 'hello')
    link.set({ kind: 'halfOpen' })
    const heard: unknown[] = []
    socket.on('data', (bytes) => heard.push(bytes))
    socket.write('lost')
    link.set({ kind: 'clear' })
    await closed(socket)

    expect(heard).toEqual([])
    await until(() => link.open() === 0)
  })

  it('breaks a line after so many bytes', async () => {
    link.set({ kind: 'resets', afterBytes: 10 })
    const socket = await dial()
    expect(await said(socket, 'hello')).toBe('hello')
    socket.write('hello again')

    await closed(socket)
  })
})
