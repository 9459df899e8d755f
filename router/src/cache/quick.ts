import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { HttpRequest } from '@shop/kit/http'
import { leaveTogether } from '@shop/kit/leave-together'
import type { Log } from '@shop/kit/telemetry/log'
import { metrics } from '@shop/kit/telemetry/metrics'
import type { RouterContext } from '../context.ts'
import type { Artefact } from '../operations/artefact.ts'
import type { Pay, RateLimit } from '../policies/rate-limit.ts'
import type { OperationSunset } from '../policies/sunset.ts'
import { Problem } from '../problem.ts'
import { newRequestId, requestIdOf } from '../request-id.ts'
import type { UsageWatch } from '../usage/watch.ts'
import { countFromMemory } from './answers.ts'
import type { Answers, KeptAnswer } from './answers.ts'
import { hasAlready, keepHeaders } from './headers.ts'

/** What was found out about a request that was answered with what is kept. */
export type Answered = {
  kept: Pick<KeptAnswer, 'key'>
  context: RouterContext
  artefact: Pick<Artefact, 'facts' | 'keep' | 'label'>
  sunset: OperationSunset
  isPublic: boolean
  /** Headers that say nothing of this one answer. */
  headers: Readonly<Record<string, string>>
}

/**
 * The short way for a request that is, byte for byte of what matters, one that was answered a moment ago with what is kept:
 * who asks, what and whether they may is not found out again. Every request is still charged, counted and logged.
 */
export type Quick = {
  /** True when it answered. */
  serve: (request: IncomingMessage, response: ServerResponse) => boolean
  learn: (request: HttpRequest, answered: Answered) => void
}

/** So long what was found out of who asks and what is believed; what is ended is heard of at once. */
const believedMs = 1_000
const knownMax = 5_000

/** With who pays, a log that says already what is the same of each, and the head of the last answer. */
type Learned = Answered & { until: number; log: Log; pay: Pay; head: Head | null }
/** Names and values by turns; good for one answer during one second of its age. */
type Head = { of: KeptAnswer; status: number; second: number; list: readonly string[] }

/** All headers by which the same address can be answered in another way. */
const telling = [
  'authorization',
  'x-api-key',
  'x-guest-token',
  'x-market',
  'accept-language',
  'accept',
  'x-shop-client',
  'apollo-require-preflight',
  'content-type',
  'x-shop-cache',
  'x-shop-cost',
  'x-shop-query-plan',
] as const

type Options = {
  answers: Pick<Answers, 'known'>
  rate: RateLimit
  usage: Pick<UsageWatch, 'admit'>
  /** Whether the session or the key that somebody showed was ended. */
  isOver: (context: RouterContext) => boolean
  /** Milliseconds since 1970. */
  now: () => number
  log: Log
}

export const createQuick = ({ answers, rate, usage, isOver, now: clock, log }: Options): Quick => {
  const known = new LRUCache<string, Learned>({ max: knownMax })
  const timer = metrics.requests.labels({ part: 'router', outcome: 'answered' })

  const find = (request: IncomingMessage, now: number): { kept: KeptAnswer; was: Learned } | null => {
    const { headers, method, url = '' } = request
    // Pages of other origins are answered where it is known which of them may read.
    if (method !== 'GET' || !url.startsWith('/graphql?') || headers.origin !== undefined) return null
    const was = known.get(nameOf(url, request.socket.remoteAddress ?? '', (name) => headers[name]))
    if (!was || was.until <= now) return null
    const kept = answers.known(was.kept.key, now)
    return kept && isAdmitted(was, now) ? { kept, was } : null
  }

  const isAdmitted = ({ context, artefact, sunset, pay }: Learned, now: number): boolean => {
    if (isOver(context) || (context.expiresAt !== null && context.expiresAt.getTime() <= now)) return false
    // Points that are at hand; if they have to be fetched, the usual way waits for them.
    const left = pay(1)
    if (typeof left !== 'number') {
      left.catch(() => {})
      return false
    }
    try {
      usage.admit(context.usageClient, artefact.facts, sunset)
      return true
    } catch (error) {
      if (error instanceof Problem) return false
      throw error
    }
  }

  return {
    serve: (request, response) => {
      const begun = performance.now()
      const now = clock()
      const found = find(request, now)
      if (!found) return false
      const { kept, was } = found
      const given = request.headers['x-request-id']
      const requestId = given === undefined ? newRequestId() : requestIdOf({ get: () => String(given) })
      const isKnown = hasAlready(request.headers['if-none-match'] ?? null, kept.etag)
      const status = isKnown ? 304 : 200
      const head = [...headOf(was, kept, status, now), 'x-request-id', requestId]
      leaveTogether(response, () => {
        response.writeHead(status, head)
        response.end(isKnown ? undefined : kept.body)
      })
      countFromMemory(was.artefact.keep?.policy.scope ?? 'PUBLIC')
      const ms = performance.now() - begun
      timer.observe(ms / 1_000)
      was.log.info({ requestId, status, ms: Math.round(ms) }, 'answered')
      return true
    },
    learn: ({ path, search, headers, remoteAddress }, answered) => {
      if (headers.has('origin')) return
      const name = nameOf(path + search, remoteAddress, (header) => headers.get(header) ?? undefined)
      const { context, artefact } = answered
      const same = { viewer: context.claims.viewer.kind, operation: artefact.label, kept: true }
      // Its members are these and no others: there is nothing in them to leave out.
      known.set(name, {
        ...answered,
        until: clock() + believedMs,
        log: log.child(same, { redact: [] }),
        pay: rate.payer(context),
        head: null,
      })
    },
  }
}

/** Made once a second: all answers of that second have the same. */
const headOf = (was: Learned, kept: KeptAnswer, status: number, now: number): readonly string[] => {
  const second = Math.floor((now - kept.madeAt) / 1_000)
  const last = was.head
  if (last && last.of === kept && last.status === status && last.second === second) return last.list
  const headers = {
    ...was.headers,
    ...keepHeaders(kept, { isPublic: was.isPublic, now }),
    ...(status === 200 && { 'content-length': String(kept.body.length) }),
  }
  const list = Object.entries(headers)
    .filter(([name]) => name !== 'x-request-id')
    .flat()
  was.head = { of: kept, status, second, list }
  return list
}

const nameOf = (url: string, address: string, header: (name: string) => string | string[] | undefined): string => {
  let name = `${address}\n${url}`
  for (const each of telling) {
    const value = header(each)
    name += value === undefined ? '\n' : `\n${String(value)}`
  }
  return name
}
