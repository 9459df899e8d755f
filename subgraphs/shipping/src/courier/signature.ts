import type { RequestHeaders } from '@shop/kit/http'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { trackingStatuses } from '../domain/track.ts'
import type { CourierReport } from './port.ts'

const headerNames = { signature: 'x-courier-signature', at: 'x-courier-timestamp' } as const
const freshMs = 300_000

/** How many reports one webhook may carry. */
export const reportsMax = 100

const reports = z.object({
  events: z
    .array(
      z.object({
        id: z.string().min(1).max(100),
        trackingNumber: z.string().min(1).max(100),
        status: z.enum(trackingStatuses),
        description: z.string().max(200),
        at: z.iso.datetime().transform((text) => new Date(text)),
      }),
    )
    .max(reportsMax),
})

const mac = (secret: string, at: string, body: Buffer): Buffer =>
  createHmac('sha256', secret).update(`${at}.`).update(body).digest()

/** A webhook as the courier sends it: the body, and headers that prove who wrote it and when. */
export const writeWebhook = (
  secret: string,
  events: readonly CourierReport[],
  now: Date,
): { body: Buffer; headers: Headers } => {
  const body = Buffer.from(JSON.stringify({ events }))
  const at = String(now.getTime())
  return {
    body,
    headers: new Headers({ [headerNames.signature]: mac(secret, at, body).toString('hex'), [headerNames.at]: at }),
  }
}

/** The reports of a webhook that was signed with our secret within the last five minutes; null otherwise. */
export const readWebhook = (
  secret: string,
  body: Buffer,
  headers: RequestHeaders,
  now: Date,
): CourierReport[] | null => {
  const at = headers.get(headerNames.at) ?? ''
  const given = Buffer.from(headers.get(headerNames.signature) ?? '', 'hex')
  const expected = mac(secret, at, body)
  if (!(Math.abs(now.getTime() - Number(at)) <= freshMs)) return null
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const parsed = reports.safeParse(parseJson(body))
  return parsed.success ? parsed.data.events : null
}

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString())
  } catch {
    return null
  }
}
