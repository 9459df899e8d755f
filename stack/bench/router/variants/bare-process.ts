import { createServer } from 'node:http'
import { once } from 'node:events'
import { z } from 'zod'
import { serveParent } from '../child/serve-parent.ts'

/** What Node's own server can do at most: it gives an answer that was ready before anybody asked. */
let answer = Buffer.from('{"data":{"__typename":"Query"}}')

const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
  request.resume()
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
    response.end(answer)
  })
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = z.object({ port: z.number() }).parse(server.address())

serveParent({
  port: async () => port,
  give: async (text) => ((answer = Buffer.from(z.string().parse(text))), null),
})
