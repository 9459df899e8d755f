import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestListener, Server } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { overHttp } from './over-http.ts'

let server: Server | undefined
afterEach(() => void server?.close().closeAllConnections())

const listening = async (listener: RequestListener) => {
  server = createServer(listener)
  await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve))
  return overHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}
const request = { method: 'POST', path: '/graphql', headers: {}, body: '{}', timeoutMs: 5_000 }

it('brings what a part answered, also in pieces', async () => {
  const call = await listening((_, response) => {
    response.writeHead(418, { 'x-part': 'users' })
    response.write('{"data":{"me":"Stra')
    setImmediate(() => response.end('ße"}}'))
  })

  expect(await call(request)).toMatchObject({
    status: 418,
    headers: { 'x-part': 'users' },
    body: '{"data":{"me":"Straße"}}',
  })
})

it('brings what is no text as it came, to who asked for bytes', async () => {
  const bytes = Buffer.from([0x89, 0xff, 0x00, 0xd8])
  const call = await listening((_, response) => response.end(bytes))

  expect(await call({ ...request, isForBytes: true })).toMatchObject({ status: 200, bytes })
})

it('ends when the time is over, however slowly an answer trickles', async () => {
  const call = await listening((_, response) => {
    const trickle = setInterval(() => response.write(' '), 10)
    response.on('close', () => clearInterval(trickle))
  })

  await expect(call({ ...request, timeoutMs: 100 })).rejects.toThrow('no answer within 100 ms')
})

it('takes no answer of more than 10 MB', async () => {
  const call = await listening((_, response) => response.end(Buffer.alloc(11 * 1024 * 1024, ' ')))

  await expect(call(request)).rejects.toThrow()
})

it('says when nobody listens', async () => {
  const call = overHttp('http://127.0.0.1:1')

  await expect(call(request)).rejects.toThrow()
})
