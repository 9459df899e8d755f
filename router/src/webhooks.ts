import type { HttpHandler } from '@shop/kit/http'
import type { Connect } from './calls/connect.ts'

const hopByHop = ['connection', 'content-length', 'host', 'transfer-encoding']

/** `/webhooks/<part>/…`: third parties' calls go to the part unread and unchanged; the part checks their signature. */
export const webhooks = (parts: readonly string[], connect: Connect, timeoutMs: number): HttpHandler => {
  const calls = new Map(parts.map((name) => [name, connect(name)]))
  return async ({ method, path, search, headers, body }) => {
    const call = path.startsWith('/webhooks/') ? calls.get(path.split('/')[2] ?? '') : undefined
    if (!call) return null
    const passed = Object.fromEntries(
      [...headers].filter(([name]) => !hopByHop.includes(name) && !name.startsWith('x-shop-')),
    )
    const answer = await call({ method, path: path + search, headers: passed, body, timeoutMs })
    return {
      status: answer.status,
      headers: { 'content-type': String(answer.headers['content-type'] ?? 'application/json') },
      body: answer.body,
    }
  }
}
