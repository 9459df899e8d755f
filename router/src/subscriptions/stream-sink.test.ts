import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { streamSink } from './stream-sink.ts'

/** A response to somebody who reads nothing. */
const unread = async () => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const client = connect(port, '127.0.0.1').pause()
  client.write('GET / HTTP/1.1\r\nhost: here\r\n\r\n')
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse]
  const stop = () => {
    client.destroy()
    server.close()
  }
  return { response, stop }
}

describe('a stream that nobody reads', () => {
  it('is cut when a megabyte waits, and holds little more', async () => {
    const { response, stop } = await unread()
    const sink = streamSink(response)
    const text = JSON.stringify({ data: 'x'.repeat(100_000) })
    let most = 0
    await until(() => {
      sink.next(text)
      most = Math.max(most, response.writableLength)
      return response.destroyed
    })
    stop()

    expect(most).toBeLessThan(1.3 * 1024 ** 2)
  })
})
