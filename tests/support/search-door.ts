import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { findOpenSearch } from '@shop/stack/servers/opensearch'
import type { ServerOptions } from '@shop/stack/servers/running-server'

type Opened = { answer: { url: string } | { missing: string }; stop: () => Promise<void> }

/** Where tests in any process ask for OpenSearch: the first who asks starts the one server that all of them share. */
export async function openSearchDoor(options: ServerOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const shared: { opening?: Promise<Opened> } = {}
  const door = createServer((_, response) => {
    shared.opening ??= open(options)
    shared.opening.then(
      ({ answer }) => response.end(JSON.stringify(answer)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    )
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  const { port } = door.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      door.close()
      door.closeAllConnections()
      await shared.opening?.then(
        ({ stop }) => stop(),
        () => {},
      )
    },
  }
}

/** Only where there is nothing to run it with may it be missing: what could be had and does not start is a failure. */
async function open(options: ServerOptions): Promise<Opened> {
  const found = await findOpenSearch(options)
  if (found.missing !== undefined) {
    if (found.missing === 'download') throw new Error(found.because)
    options.onProgress(`Search is tested on PostgreSQL only: ${found.because}.`)
    return { answer: { missing: found.because }, stop: async () => {} }
  }
  const server = await found.start()
  options.onProgress(`Search is tested on OpenSearch as well: ${server.source}.`)
  return { answer: { url: server.url }, stop: server.stop }
}
