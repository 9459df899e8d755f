import { z } from 'zod'
import type { SupplierAnswer } from '../../domain/purchase.ts'
import { callThem } from '../call.ts'
import type { Call, Reply } from '../call.ts'
import type { Supplier } from '../port.ts'
import { readWord } from '../word.ts'
import { readSigned } from './signature.ts'

export type RestOptions = {
  name: string
  url: string
  apiKey: string
  noticeSecret: string
  lookEveryMs: number
  timeoutMs: number
}

const refusal = z.object({ error: z.object({ code: z.string().min(1).max(100) }) })
const notice = z.object({ references: z.array(z.string().min(1).max(200)).max(1_000) })

/** A supplier who speaks JSON over HTTP and tells of news by signed webhooks. */
export const restSupplier = ({ name, url, apiKey, noticeSecret, lookEveryMs, timeoutMs }: RestOptions): Supplier => {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', accept: 'application/json' }
  const ask = async (reference: string, call: Pick<Call, 'method' | 'body'>, path: string): Promise<SupplierAnswer> =>
    answerOf(reference, await callThem({ ...call, url: url + path, headers }, timeoutMs))
  const at = (reference: string) => `/orders/${encodeURIComponent(reference)}`
  return {
    name,
    lookEveryMs,
    place: (order) => ask(order.reference, { method: 'POST', body: JSON.stringify(order) }, '/orders'),
    lookUp: (reference) => ask(reference, { method: 'GET' }, at(reference)),
    cancel: (reference) => ask(reference, { method: 'POST' }, `${at(reference)}/cancel`),
    readNotice: (body, given, now) => {
      const signed = readSigned(noticeSecret, body, given, now)
      return notice.safeParse(signed).data?.references ?? null
    },
  }
}

/** Only a no that names its reason is a no: everything else may have had its effect. */
const answerOf = (reference: string, reply: Reply): SupplierAnswer => {
  if (reply.kind === 'unknown') return reply
  const said = parseJson(reply.text)
  if (reply.status >= 200 && reply.status < 300) return readWord(reference, said)
  const code = refusal.safeParse(said).data?.error.code
  const isTheirNo = [404, 409, 422].includes(reply.status)
  return isTheirNo && code ? { kind: 'refused', code } : { kind: 'unknown', reason: `status ${reply.status}` }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
