import { createHmac } from 'node:crypto'
import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { urlToHttpOptions } from 'node:url'
import type { StripeEvent } from './event.ts'

/** Where events go, the secret that signs them, and which types of them are wanted; all when that is not said. */
export type Endpoint = { url: string; secret: string; types?: readonly string[] | undefined }

/** How delivery misbehaves on request. */
export type DeliveryMode = { mode: 'deliver' | 'hold' | 'drop'; copies: number; reverse: boolean }

type Setting = { nowMs: () => number; retryMs: number; onDelivered: (id: string) => Promise<void> }
type Letter = { event: StripeEvent; tries: number }

const parallelMax = 32
const retryMsMax = 60_000
const answerMsMax = 10_000

/** Sends each event to the endpoint until it answers 2xx, waiting longer after each refusal. */
export const createDelivery = ({ nowMs, retryMs, onDelivered }: Setting) => {
  const queue: Letter[] = []
  const timers = new Set<NodeJS.Timeout>()
  const behaviour: DeliveryMode = { mode: 'deliver', copies: 1, reverse: false }
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) }
  let endpoint: (Endpoint & { post: Post }) | undefined
  let sending = 0
  let stopped = false

  const pump = () => {
    while (!stopped && endpoint && behaviour.mode === 'deliver' && sending < parallelMax) {
      const letter = behaviour.reverse ? queue.pop() : queue.shift()
      if (!letter) return
      sending += 1
      void send(letter, endpoint).finally(() => {
        sending -= 1
        pump()
      })
    }
  }
  const send = async (letter: Letter, { secret, post }: Endpoint & { post: Post }) => {
    const body = JSON.stringify(letter.event)
    const seconds = Math.floor(nowMs() / 1000)
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': sign(body, secret, seconds),
      'user-agent': 'Stripe/1.0',
    }
    const accepted = await post(body, headers)
    if (stopped) return
    if (accepted) await onDelivered(letter.event.id).catch(() => {})
    else retry({ ...letter, tries: letter.tries + 1 })
  }
  const wants = (type: string): boolean => endpoint !== undefined && (endpoint.types?.includes(type) ?? true)
  const retry = (letter: Letter) => {
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        queue.push(letter)
        pump()
      },
      Math.min(retryMs * 2 ** (letter.tries - 1), retryMsMax),
    )
    timer.unref()
    timers.add(timer)
  }
  return {
    behaviour,
    pump,
    hasEndpoint: () => endpoint !== undefined,
    wants,
    setEndpoint(next: Endpoint): void {
      endpoint = { ...next, post: postTo(next.url, agents) }
      pump()
    },
    /** Takes events in the order of their creation; none is promised to arrive in that order. */
    add(events: StripeEvent[]): void {
      if (behaviour.mode === 'drop') return
      for (const event of events.filter(({ type }) => wants(type)))
        for (let copy = 0; copy < behaviour.copies; copy += 1) queue.push({ event, tries: 0 })
      pump()
    },
    waiting: () => queue.length + timers.size + sending,
    stop(): void {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

/** The signature header that the SDK's `constructEvent` verifies. */
export const sign = (body: string, secret: string, seconds: number): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`

type Agents = { http: HttpAgent; https: HttpsAgent }
/** Posts a body over a connection that is kept; says whether it was accepted. */
type Post = (body: string, headers: Record<string, string>) => Promise<boolean>

const postTo = (url: string, agents: Agents): Post => {
  const target = { ...urlToHttpOptions(new URL(url)), method: 'POST', timeout: answerMsMax }
  const isSecure = url.startsWith('https:')
  const start = (options: RequestOptions) =>
    isSecure ? httpsRequest({ ...options, agent: agents.https }) : httpRequest({ ...options, agent: agents.http })
  return (body, headers) =>
    new Promise((resolve) => {
      const request = start({ ...target, headers: { ...headers, 'content-length': Buffer.byteLength(body) } })
      request.on('response', (response) => {
        response.resume()
        response.on('close', () => resolve(isOk(response.statusCode ?? 0)))
      })
      request.on('timeout', () => request.destroy())
      request.on('error', () => resolve(false))
      request.end(body)
    })
}

const isOk = (status: number): boolean => status >= 200 && status < 300
