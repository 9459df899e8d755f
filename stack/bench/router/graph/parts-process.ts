import { createServer } from 'node:http'
import { once } from 'node:events'
import { z } from 'zod'
import { serveParent } from '../child/serve-parent.ts'
import { rememberedAnswers } from './answers.ts'
import { partNames } from './part-names.ts'
import { schemas } from './schemas.ts'

/** The four parts in one process, so near free that what is measured is the gateway. Tells how often it was asked. */
let asked = 0
const bySchema = schemas()

const listen = async (name: (typeof partNames)[number]): Promise<string> => {
  const answerTo = rememberedAnswers(bySchema[name])
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    asked += 1
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      answerTo(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()).then(
        (body) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
          response.end(body)
        },
        (error: unknown) => response.writeHead(400).end(String(error)),
      )
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = z.object({ port: z.number() }).parse(server.address())
  return `http://127.0.0.1:${address.port}`
}

const urls = Object.fromEntries(await Promise.all(partNames.map(async (name) => [name, await listen(name)])))

serveParent({ urls: async () => urls, asked: async () => asked })
