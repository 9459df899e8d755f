import { z } from 'zod'
import type { Language, Reply } from './language.ts'

const wanted = z.object({
  reference: z.string().min(1).max(200),
  sku: z.string().min(1).max(200),
  quantity: z.number().int().min(1).max(1_000_000),
  shipTo: z.string().min(1).max(100),
})

/** JSON over HTTP, with a key. */
export const restLanguage = (apiKey: string): Language => ({
  understand: ({ method, path, body, authorization }) => {
    if (authorization !== `Bearer ${apiKey}`) return no(401, 'UNAUTHORIZED')
    if (method === 'POST' && path === '/orders') {
      const order = wanted.safeParse(parseJson(body))
      return order.success ? { operation: 'place', wanted: order.data } : no(422, 'INVALID_ORDER')
    }
    const [, reference, cancel] = /^\/orders\/([^/]+)(\/cancel)?$/.exec(path) ?? []
    if (reference && method === 'GET' && !cancel) return { operation: 'get', reference: decodeURIComponent(reference) }
    if (reference && method === 'POST' && cancel)
      return { operation: 'cancel', reference: decodeURIComponent(reference) }
    return no(404, 'NO_SUCH_ADDRESS')
  },
  say: (said) => {
    if (said.kind === 'no') return no(statusOf[said.code] ?? 422, said.code)
    const { reference, state, version, expectedAt, reason, deliveries } = said.order
    return json(200, { reference, state, version, expectedAt, reason, deliveries })
  },
  fault: () => no(500, 'INTERNAL'),
  hostile: () => ({
    status: 200,
    type: 'application/json',
    body: '{"__proto__": {"state": "ACCEPTED"}, "reference": {"$ref": "file:///etc/passwd"}}',
  }),
})

const statusOf: Record<string, number> = { NOT_FOUND: 404, TOO_LATE: 409, CONFLICT: 409 }

const json = (status: number, value: unknown): Reply => ({
  ...{ status, type: 'application/json', body: JSON.stringify(value) },
})

const no = (status: number, code: string): Reply => json(status, { error: { code } })

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
