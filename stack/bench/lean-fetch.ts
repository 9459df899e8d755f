import { Agent, request } from 'node:http'
import type { Fetch } from '../journey/shopper.ts'

const agent = new Agent({ keepAlive: true })

/** A way to ask that costs as little as one can, so that what is measured is the shop; `from` is the address it comes from. */
export const leanFetch =
  (from: string): Fetch =>
  (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const sent = request(
        url,
        {
          method,
          agent,
          localAddress: from,
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          ...(signal && { signal }),
        },
        (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (chunk: string) => (text += chunk))
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, json: async () => JSON.parse(text) as unknown }),
          )
          response.on('error', reject)
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
