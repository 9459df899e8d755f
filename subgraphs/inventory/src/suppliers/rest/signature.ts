import type { RequestHeaders } from '@shop/kit/http'
import { createHmac, timingSafeEqual } from 'node:crypto'

/** How a supplier proves that he wrote a webhook, and when. */
export const noticeHeaders = {
  supplier: 'x-supplier',
  signature: 'x-supplier-signature',
  at: 'x-supplier-timestamp',
} as const
const freshMs = 300_000

const mac = (secret: string, at: string, body: Buffer): Buffer =>
  createHmac('sha256', secret).update(`${at}.`).update(body).digest()

/** The JSON of a body that was signed with this secret within the last five minutes; null otherwise. */
export const readSigned = (secret: string, body: Buffer, headers: RequestHeaders, now: Date): unknown => {
  const at = headers.get(noticeHeaders.at) ?? ''
  const given = Buffer.from(headers.get(noticeHeaders.signature) ?? '', 'hex')
  const expected = mac(secret, at, body)
  if (!(Math.abs(now.getTime() - Number(at)) <= freshMs)) return null
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  try {
    return JSON.parse(body.toString())
  } catch {
    return null
  }
}
