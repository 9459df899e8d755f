import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'

/** Stands where a server would: answers every request with what is made of its authorization header. */
export const listen = async (answer: (login: string | undefined) => string, status = 200) => {
  const server = createServer((request, response) =>
    response.writeHead(status).end(answer(request.headers.authorization)),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: promisify(server.close.bind(server)) }
}
